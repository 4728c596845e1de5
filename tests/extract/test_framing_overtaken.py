"""Two partners of whom one overtook the other: each has a number of its own."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import parties
from tests.extract.told import figures

TRADE = {
    "en": "Peru's exports were $3 billion in 2023. ",
    "ru": "Экспорт Перу в 2023 году составил 3 млрд долларов. ",
    "kk": "Перудің экспорты 2023 жылы 3 млрд доллар болды. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile has pushed Cuba off first place: $251 million against $238 million."),
        ("en", "Chile overtook Cuba as the main buyer, $251 million versus $238 million."),
        ("ru", "Чили вытеснила Кубу с первого места: 251 млн долларов против 238 млн долларов."),
        ("kk", "Чили Кубадан озды: 251 млн доллар және 238 млн доллар."),
    ],
)
def test_whoever_overtook_has_the_larger_number(language: str, text: str) -> None:
    found = figures(TRADE[language] + text, language)[1:]
    assert [(f.value, f.flow, f.reporter, f.partner, str(f.period)) for f in found] == [
        (251e6, "export", "PE", "CL", "2023"), (238e6, "export", "PE", "CU", "2023"),
    ]


def test_a_time_behind_the_second_number_makes_it_what_the_first_grew_from() -> None:
    text = TRADE["en"] + "Chile has passed Cuba: $251 million against $238 million in 2022."
    assert [str(f.period) for f in figures(text, "en")[1:]] == ["2023", "2022"]


def test_the_home_and_its_rival_have_an_export_each() -> None:
    text = "In 2023 Peru overtook Chile in grape exports: $251 million against $238 million."
    assert parties(text, "en") == [("export", "PE", "WORLD"), ("export", "CL", "WORLD")]
