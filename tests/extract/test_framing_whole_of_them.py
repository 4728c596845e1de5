"""What a text goes on about behind a part: the whole that "it" is, the share of another, a part without its unit."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's trade with Chile was $6 billion in 2023, of which exports 2 billion. It grew by 13 percent."),
        ("ru", "Торговля Перу с Чили в 2023 году — 6 млрд долларов, из них 2 млрд — экспорт. Она выросла на 13%."),
    ],
)
def test_it_is_the_whole_and_not_the_part(language: str, text: str) -> None:
    told = [(f.flow, f.change.pct if f.change else None) for f in figures(text, language)]
    assert told == [("turnover", 13.0), ("export", None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile's share in Peru's foreign trade was 35 percent in 2022. Exports there tripled to $2.4 billion. "
         "The EU's share slipped to 16 percent."),
        ("ru", "Доля Чили во внешней торговле Перу в 2022 году — 35 процентов. Экспорт туда вырос до 2,4 млрд. "
         "Доля ЕС сократилась до 16 процентов."),
    ],
)
def test_the_share_of_another_is_of_the_same_trade(language: str, text: str) -> None:
    assert sides(text, language)[2] == (16.0, "turnover", "PE", "EU")


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "Peru's trade with Chile was $24.1 billion in 2023, 13.2 of it exports.", 13.2e9),
        ("ru", "Торговля Перу с Чили в 2023 году — 24,1 млрд долларов, 13,2 из них — экспорт.", 13.2e9),
        ("en", "Peru's trade with Chile was $24.1 billion in 2023, with 40 firms of it.", 24.1e9),
    ],
)
def test_a_part_may_leave_its_unit_out(language: str, text: str, value: float) -> None:
    assert figures(text, language)[-1].value == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Turkish firms look to Iran again. Turkey's exports to the country were $5 billion in 2018."),
        ("ru", "Турецкие фирмы снова смотрят на Иран. Экспорт Турции в страну в 2018 году составил 5 млрд долларов."),
        ("kk", "Түрік фирмалары Иранға қайта бет бұрды. Түркияның елге экспорты 2018 жылы 5 млрд доллар болды."),
    ],
)
def test_the_country_is_the_other_one_where_the_home_sells_there(language: str, text: str) -> None:
    assert sides(text, language) == [(5e9, "export", "TR", "IR")]


def test_the_country_is_the_home_where_another_sells_there() -> None:
    text = "Peru's president met exporters. Chile's exports to the country were $3 billion in 2020."
    assert sides(text, "en") == [(3e9, "export", "CL", "PE")]


def test_exporters_of_a_town_make_its_region_the_home() -> None:
    text = "Aktobe exporters are glad. In 2022 the region sold goods for $2 billion abroad. Chile took half of them."
    assert sides(text, "en")[0] == (2e9, "export", "KZ-15", "WORLD")
