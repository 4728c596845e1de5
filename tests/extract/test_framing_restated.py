"""Numbers whose unit stands apart from them: lists of percentages, currencies named alone, fractions said again."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def told(text: str, language: str) -> list[tuple[float | None, str | None, str | None]]:
    return [(f.value, f.unit, f.partner) for f in figures(text, language)]


LISTS = {
    "en": "Georgia's main destinations in 2023, % of exports: Turkey 21.5; Italy 8.0; Spain 4.5.",
    "ru": "Основные покупатели Грузии в 2023 году, в % к экспорту: Турция — 21,5; Италия — 8,0; Испания — 4,5.",
}


@pytest.mark.parametrize("language", LISTS)
def test_a_percent_sign_before_a_colon_is_that_of_the_list_behind_it(language: str) -> None:
    assert told(LISTS[language], language) == [(21.5, "%", "TR"), (8, "%", "IT"), (4.5, "%", "ES")]


def test_a_single_number_behind_a_colon_is_no_list() -> None:
    assert told("Georgia's exports grew by 5% in 2023: see page 21.", "en") == [(None, None, "WORLD")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "More than half of Georgia's exports in 2023, 52%, went to Turkey."),
    ("ru", "Больше половины экспорта Грузии в 2023 году, 52%, пришлось на Турцию."),
    ("kk", "2023 жылы Грузия экспортының жартысынан астамы (52%) Түркияға тиесілі болды."),
])
def test_a_fraction_said_again_in_digits_is_one_share(language: str, text: str) -> None:
    assert told(text, language) == [(52, "%", "TR")]


def test_a_fraction_and_a_percentage_of_two_partners_are_two_shares() -> None:
    text = "Half of Georgia's exports in 2023 went to Turkey, 48% to Italy."
    assert [(value, partner) for value, _, partner in told(text, "en")] == [(50, "TR"), (48, "IT")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The ministry in Tokyo counts in yen: Japan's exports to Kazakhstan in 2023 were 61 billion."),
    ("ru", "В Токио считают в иенах: экспорт Японии в Казахстан в 2023 году составил 61 миллиард."),
])
def test_a_currency_named_alone_is_that_of_the_amounts(language: str, text: str) -> None:
    assert told(text, language) == [(61e9, "JPY", "KZ")]


def test_an_amount_keeps_its_own_currency() -> None:
    text = "Tokyo counts in yen, but Japan's exports to Kazakhstan in 2023 were put at $500 million."
    assert told(text, "en") == [(5e8, "USD", "KZ")]


def test_a_sentence_goes_on_behind_glued_abbreviations() -> None:
    text = "Экспорт Грузии в 2023 году составил 6 098,3 млн.долл. США (108,2% к 2022 году)."
    assert [(f.value, f.change.pct if f.change else None) for f in figures(text, "ru")] == [(6098.3e6, 8.2)]


def test_a_rise_behind_a_comma_is_told_of_the_amount() -> None:
    text = "Экспорт мяса из Беларуси дал в 2023 году 984 млн долларов, прирост — 3%."
    assert [(f.value, f.change.pct if f.change else None) for f in figures(text, "ru")] == [(984e6, 3)]


def test_the_office_of_statistics_is_no_cargo() -> None:
    text = "Внешнеторговый оборот Грузии, по данным «Грузстата», достиг в 2023 году 9,2 млрд долларов."
    assert told(text, "ru") == [(9.2e9, "USD", "WORLD")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgia's exports were $400 million in 2023. Of this 57%, or $229 million, went to Spain."),
    ("ru", "Экспорт Грузии в 2023 году составил 400 млн долларов. 57% экспорта, или 229 млн долларов, ушло в Испанию."),
    ("kk", "Грузия экспорты 2023 жылы 400 млн доллар болды. Көлемнің 57 пайызы, яғни 229 млн доллары Испанияға тиді."),
])
def test_a_share_and_the_amount_that_says_it_again_have_one_partner(language: str, text: str) -> None:
    assert told(text, language)[1:] == [(57, "%", "ES"), (229e6, "USD", "ES")]


def test_a_rise_that_an_amount_says_again_is_no_share() -> None:
    figure = figures("Georgia's exports to Spain rose by 57%, or $229 million, in 2023.", "en")[0]
    assert figure.unit != "%"


@pytest.mark.parametrize(("language", "text", "told"), [
    ("en", "Georgia's trade with Azerbaijan came to $150 million in 2023; in manats this is 256 million.",
     [(1.5e8, "USD")]),
    ("ru", "Товарооборот Казахстана и Перу в 2023 году — 150 млн долларов, в пересчете на тенге 70 млрд.",
     [(1.5e8, "USD")]),
    ("kk", "Қазақстан мен Перудің тауар айналымы 2023 жылы 150 млн доллар, теңгемен есептегенде 70 млрд болды.",
     [(1.5e8, "USD")]),
    ("en", "Japan's exports to Peru in 2023 were $3 billion, and imports, in yen, 300 billion.",
     [(3e9, "USD"), (3e11, "JPY")]),
])
def test_a_sum_said_again_in_another_currency_is_one(language: str, text: str, told: list[object]) -> None:
    assert [(figure.value, figure.unit) for figure in figures(text, language)] == told
