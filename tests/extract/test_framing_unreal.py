"""Numbers of what never came about are no figures; those of what may yet are."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Without the drought Peru's exports to Chile would have been $5 billion in 2023."),
    ("en", "If Peru's exports to Chile had reached $5 billion in 2023, the port would have been too small."),
    ("ru", "Без засухи экспорт Перу в Чили составил бы в 2023 году 5 млрд долларов."),
    ("ru", "Если бы экспорт Перу в Чили достиг в 2023 году 5 млрд долларов, порт не справился бы."),
    ("kk", "Құрғақшылық болмаса, Перудің Чилиге экспорты 2023 жылы 5 млрд доллар болар еді."),
    ("kk", "Перудің Чилиге экспорты 2023 жылы 5 млрд долларға жетсе, порт үлгермес еді."),
])
def test_what_would_have_been_is_no_figure(language: str, text: str) -> None:
    assert amounts(text, language) == []


def test_what_came_about_instead_is_one() -> None:
    text = "Peru's exports to Chile could have reached $5 billion in 2023 but came to $4 billion."
    assert amounts(text, "en") == [(4e9, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports to Chile would have to reach $5 billion by 2030."),
    ("ru", "С новой дорогой экспорт Перу в Чили достиг бы к 2030 году 5 млрд долларов."),
    ("kk", "Жаңа жолмен Перудің Чилиге экспорты 2030 жылға қарай 5 млрд долларға жетер еді."),
])
def test_what_may_yet_come_about_is_a_figure(language: str, text: str) -> None:
    figure, = figures(text, language)
    assert figure.value == 5e9
    assert figure.status != "actual"
