"""Numbers of a list that leave out the unit and scale of the one that began it."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, measured


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("ru", "Украина за год вывезла кукурузы 20,7 млн тонн, пшеницы — 17,5, ячменя — 5,3.",
     [(20.7e6, "t"), (17.5e6, "t"), (5.3e6, "t")]),
    ("ru", "Доля Китая в обороте Монголии 68,7%, далее Япония (3,9) и США (2,2).",
     [(68.7, "%"), (3.9, "%"), (2.2, "%")]),
    ("ru", "Россия довела экспорт зерна до 35,5 млн т, в том числе пшеницы до 27,1.", [(35.5e6, "t"), (27.1e6, "t")]),
    ("ru", "Казахстан отправил в Афганистан 2,4 млн тонн муки, из них 1,9 млн из Костаная.",
     [(2.4e6, "t"), (1.9e6, "t")]),
    ("en", "Ukraine exported 20.7 million tonnes of maize, wheat — 17.5, barley — 5.3.",
     [(20.7e6, "t"), (17.5e6, "t"), (5.3e6, "t")]),
    ("kk", "Украина 20,7 млн тонна жүгері экспорттады, бидай — 17,5, арпа — 5,3.",
     [(20.7e6, "t"), (17.5e6, "t"), (5.3e6, "t")]),
])
def test_a_bare_number_of_a_list_takes_the_unit_told_before(
    language: str, text: str, expected: list[tuple[float, str]]
) -> None:
    assert measured(text, language) == expected


def test_a_number_of_thousands_among_weights_is_a_weight() -> None:
    text = "Поставки угля из Казахстана в Киргизию упали с 84 тыс. тонн в 2021 году до 28 тыс. в 2022-м."
    assert measured(text, "ru") == [(84e3, "t"), (28e3, "t")]


def test_a_bare_number_behind_a_rise_is_the_percentage_that_the_first_was() -> None:
    text = "Киргизия сообщила о снижении торговли с Казахстаном на 21,6%, казахстанская сторона — о росте на 9."
    assert [figure.change.pct for figure in figures(text, "ru") if figure.change] == [-21.6, 9]


def test_a_signed_number_in_brackets_is_the_change_that_the_first_was() -> None:
    text = "Экспорт Финляндии — 35,9 млрд евро (минус 3 процента), импорт — 36,1 млрд (минус 6)."
    assert [figure.change.pct for figure in figures(text, "ru") if figure.change] == [-3, -6]


@pytest.mark.parametrize("text", [
    "Украина вывезла 20,7 млн тонн кукурузы, пшеницу везли 17 судов.",
    "Экспорт Монголии в Китай составил 3 млрд долларов (партнёров 148).",
    "Экспорт Монголии в Китай в 2023 году составил 3 млрд долларов, в Японию (2022) — меньше.",
])
def test_what_is_counted_or_dated_is_left_alone(text: str) -> None:
    assert len(measured(text, "ru")) == 1


def test_numbers_of_thousands_and_lists_with_commas_take_the_unit() -> None:
    text = "Экспорт вина из Грузии: Польша (1,9 млн долларов), Китай (699,9 тысячи) и Германия (517,2 тысячи)."
    assert measured(text, "ru") == [(1.9e6, "USD"), (699_900, "USD"), (517_200, "USD")]
    text = "Грузия поставила в Китай, Украину и Польшу соответственно 4,3, 4,21, 1,81 миллиона бутылок вина."
    assert measured(text, "ru") == [(4.3e6, "items"), (4.21e6, "items"), (1.81e6, "items")]


def test_the_size_of_a_bottle_is_no_figure() -> None:
    assert measured("Россия купила у Грузии вино в сосудах объёмом до двух литров.", "ru") == []


@pytest.mark.parametrize(("text", "unit"), [
    ("В Грузию продано 318 тыс. т ячменя. Италия купила вина на 14,9 млн.", None),
    ("В Грузию продано 318 тыс. т ячменя. Италия купила 1,9 млн.", "t"),
])
def test_what_goods_are_sold_for_is_no_weight(text: str, unit: str | None) -> None:
    assert [figure.unit for figure in figures(text, "ru")][-1:] in ([unit], [])


def test_a_bare_number_that_a_verb_of_rise_leads_to_is_a_percentage() -> None:
    text = "In 2023 Georgia's exports shrank by 0.6 per cent while its imports added 3.4."
    assert [(f.flow, f.change.pct) for f in figures(text, "en") if f.change] == [("export", -0.6), ("import", 3.4)]


def test_a_bare_number_behind_another_verb_is_none() -> None:
    text = "In 2023 Georgia's exports shrank by 0.6 per cent; the delegation visited 3."
    assert len(figures(text, "en")) == 1


@pytest.mark.parametrize(("language", "text", "value", "period"), [
    ("en", "Exports of wool from Georgia to Italy were worth €41m in 2023 (in 2022: 36).", 36e6, "2022"),
    ("ru", "Экспорт Грузии в 2023 году достиг 5,5 млрд долларов против 4,1 в 2022 году.", 4.1e9, "2022"),
    ("ru", "Грузия в 2023 году вывезла товаров на 1,4 млрд долларов, в 2022 году было 1,26.", 1.26e9, "2022"),
])
def test_a_bare_number_is_of_the_amount_that_it_is_compared_with(
    language: str, text: str, value: float, period: str,
) -> None:
    later, earlier = figures(text, language)
    assert (earlier.value, str(earlier.period), earlier.flow, earlier.partner) == (
        value, period, later.flow, later.partner)


@pytest.mark.parametrize("text", [
    "In 2023 exports of Georgia were $5 billion. In 2022 there were 12 of its firms in Italy.",
    "Exports of Georgia were $5 million in 2023, says room 301 in 2022.",
    "Exports of Georgia were $5 million, it said on page 7.",
])
def test_a_number_of_other_things_takes_no_unit(text: str) -> None:
    assert len(figures(text, "en")) == 1
