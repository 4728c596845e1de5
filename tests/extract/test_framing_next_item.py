"""A comma parts items: what opens the next one says nothing of the number before it."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

B = 1e9


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 Kazakh exports to China came to $5 billion, to Russia 3 billion, imports from there 9 billion."),
    ("ru", "Экспорт Казахстана в Китай составил в 2022 году $5 млрд, в Россию — 3 млрд, импорт оттуда — 9 млрд."),
    ("ru", "Экспорт Казахстана в Китай составил в 2022 году $5 млрд, в Россию — 3 млрд, импорт из России — 9 млрд."),
    ("kk", "2022 жылы Қазақстанның Қытайға экспорты 5 млрд доллар, Ресейге 3 млрд, одан импорт 9 млрд доллар болды."),
])
def test_the_next_item_has_its_own_flow(language: str, text: str) -> None:
    told = [(f.value, f.flow, f.reporter, f.partner, str(f.period)) for f in figures(text, language)]
    assert told == [(5 * B, "export", "KZ", "CN", "2022"), (3 * B, "export", "KZ", "RU", "2022"),
                    (9 * B, "import", "KZ", "RU", "2022")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's trade was $12 billion in 2022, of which 3 billion exports to Chile."),
    ("ru", "Оборот Казахстана с Чили составил в 2022 году 12 млрд долларов, 3 млрд — экспорт, 9 млрд — импорт."),
])
def test_a_flow_behind_its_own_number_still_names_it(language: str, text: str) -> None:
    assert [f.flow for f in figures(text, language)][1] == "export"
