"""Percentages that say no word of their own: levels against a period, items of a row, parts of a whole."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("text", "pct"), [
    ("Импорт Казахстана из Китая — 11 млрд долларов, или 133,5 процента к 2021 году.", 33.5),
    ("Торговля Армении с Россией в 2014 году: 1,4 млрд долларов (96,9% к прошлому году).", -3.1),
    ("Экспорт Казахстана в Китай — 11 млрд долларов, рост на 12% к 2021 году.", 12),
])
def test_a_percentage_told_against_a_period_is_an_index(text: str, pct: float) -> None:
    figure, = figures(text, "ru")
    assert figure.change is not None
    assert figure.change.pct == pct


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "В 2023 году экспорт Перу составил 95% уровня 2022 года."),
    ("ru", "В 2023 году экспорт Перу составил лишь 95 процентов показателя предыдущего года."),
    ("ru", "Экспорт Перу в 2023 году составил 95% того же периода 2022 года."),
    ("kk", "2023 жылы Перудің экспорты 2022 жылғы деңгейдің 95%-ын құрады."),
    ("kk", "2023 жылы Перудің экспорты 2022 жылғы деңгейдің 95 пайызын құрады."),
])
def test_a_percentage_of_the_level_of_a_year_is_told_against_it(language: str, text: str) -> None:
    (figure,) = figures(text, language)
    assert figure.change is not None
    assert (str(figure.period), figure.change.pct, str(figure.change.base)) == ("2023", -5, "2022")


@pytest.mark.parametrize("percent", ["103%", "103 пайыз"])
def test_a_kazakh_period_in_the_dative_is_the_base_of_the_percentage_behind_it(percent: str) -> None:
    text = f"2023 жылғы қаңтар-мамырда Перудің экспорты 2022 жылғы қаңтар-мамырға {percent} болды."
    (figure,) = figures(text, "kk")
    assert figure.change is not None
    assert (str(figure.period), figure.change.pct) == ("2023-01/2023-05", 3)


def test_a_part_of_the_volume_of_a_flow_is_a_share() -> None:
    (figure,) = figures("В 2023 году на Китай пришлось 20% объёма экспорта Перу.", "ru")
    assert (figure.value, figure.unit, figure.partner) == (20, "%", "CN")


def test_an_item_of_a_row_changes_as_the_first_one_did() -> None:
    text = "Экспорт Финляндии в Россию: вывоз бумаги потерял 22 процента, машин — 38 процентов."
    assert [figure.change.pct for figure in figures(text, "ru") if figure.change] == [-22, -38]


@pytest.mark.parametrize(("text", "values"), [
    ("Доля Китая в импорте Казахстана 27%, у Турции 5%.", [27, 5]),
    ("Вес Ирана в импорте Армении: 3,6%.", [3.6]),
    ("Импорт Казахстана на 31% состоит из китайских товаров, на 12% — из турецких.", [31, 12]),
])
def test_a_percentage_beside_a_party_is_its_part_where_nothing_moves(text: str, values: list[float]) -> None:
    assert [(f.value, f.unit) for f in figures(text, "ru")] == [(value, "%") for value in values]


@pytest.mark.parametrize("text", [
    "Казахстан занял у Китая деньги под 4,2% годовых, кредит пойдёт на экспорт.",
    "Экспорт Казахстана. Инфляция в Турции 60%.",
])
def test_a_percentage_of_what_is_no_trade_is_left_alone(text: str) -> None:
    assert figures(text, "ru") == []


def test_items_in_brackets_and_by_months_change_as_the_first_one_did() -> None:
    text = "Импорт России: выросли закупки табака (на 26%), мяса (14%)."
    assert [figure.change.pct for figure in figures(text, "ru") if figure.change] == [26, 14]
    text = "Темпы падения импорта России: в январе он сократился на 17%, в феврале 16%."
    assert [figure.change.pct for figure in figures(text, "ru") if figure.change] == [-17, -16]


def test_two_shares_with_no_more_than_and_between_are_shares() -> None:
    text = "Доля текстиля и обуви в импорте России упала до 6% и 13% соответственно."
    assert [(f.value, f.unit) for f in figures(text, "ru")] == [(6, "%"), (13, "%")]


def test_rows_of_a_list_move_as_what_led_to_them_did() -> None:
    text = "За 2023 год экспорт Беларуси снизился:\n- в Китай – на 46 %;\n- в США – 85 %.\n"
    assert [figure.change.pct for figure in figures(text, "ru") if figure.change] == [-46, -85]
    text = "Доли в экспорте Беларуси за 2023 год:\n- Китай – 46 %;\n- США – 5 %.\n"
    assert [figure.value for figure in figures(text, "ru")] == [46, 5]


def test_the_share_of_the_main_buyer_is_of_the_flow_told() -> None:
    text = "Экспорт вина из Грузии достиг 19 млн долларов. Россия осталась главным покупателем с долей в 65%."
    assert [figure.flow for figure in figures(text, "ru")] == ["export", "export"]


@pytest.mark.parametrize(("language", "lead", "item"), [
    ("en", "Kazakhstan's exports were $80 billion in 2023.\nMain buyers:", "Italy – $16 billion"),
    ("ru", "Экспорт Казахстана в 2023 году составил 80 млрд долларов.\nПокупатели:", "Италия – 16 млрд долларов"),
    ("kk", "2023 жылы Қазақстанның экспорты 80 млрд доллар болды.\nНегізгі сатып алушылар:", "Италия – 16 млрд доллар"),
])
def test_a_percentage_in_brackets_is_a_share_where_the_levels_say_so(language: str, lead: str, item: str) -> None:
    *_, level, share = figures(f"{lead}\n• {item} (20%)", language)
    assert (share.unit, share.value, share.partner) == ("%", 20, "IT")
    assert level.partner == "IT"
    assert all(figure.unit != "%" for figure in figures(f"{lead}\n• {item} (7%)", language))


@pytest.mark.parametrize(("language", "text", "pct"), [
    ("en", "Growth in Peru's exports to Chile slowed to 4% in 2023.", 4),
    ("en", "The fall in Peru's exports to Chile accelerated to 9% in 2023.", -9),
    ("ru", "Рост экспорта Перу в Чили замедлился в 2023 году до 4%.", 4),
    ("ru", "Темп роста экспорта Перу в Чили в 2023 году составил 104%.", 4),
    ("ru", "Экспорт Перу в Чили замедлился на 4%.", -4),
    ("kk", "Перудің Чилиге экспорты 2023 жылы 90 млн долларға немесе 4%-ға өсіп, 2 млрд доллар болды.", 4),
])
def test_a_growth_comes_to_a_pace(language: str, text: str, pct: float) -> None:
    figure, = figures(text, language)
    assert figure.change is not None
    assert figure.change.pct == pct


@pytest.mark.parametrize(("language", "text", "value"), [
    ("en", "Chile covers 40% of Peru's imports of tractors.", 40),
    ("kk", "Чилидің Перу импортындағы үлесі 2023 жылы 40%-ға дейін өсті.", 40),
    ("kk", "Перу импортының әрбір үшінші доллары Чилиге тиесілі.", 33.3),
])
def test_the_whole_of_a_share_reports_it(language: str, text: str, value: float) -> None:
    figure, = figures(text, language)
    assert (figure.value, figure.flow, figure.reporter, figure.partner) == (value, "import", "PE", "CL")


@pytest.mark.parametrize(("language", "text", "told"), [
    ("en", "Peru's slice of Chilean imports grew from 30% to 33% in 2023.", [("CL", "PE")] * 2),
    ("ru", "Перуанская доля в чилийском импорте увеличилась в 2023 году с 30% до 33%.", [("CL", "PE")] * 2),
    ("ru", "Германия — четвёртый поставщик Кубы: 5,1% импорта в 2023 году.", [("CU", "DE")]),
])
def test_a_share_is_that_of_whoever_stands_by_the_word(
    language: str, text: str, told: list[tuple[str, str]]
) -> None:
    assert [(figure.reporter, figure.partner) for figure in figures(text, language)] == told


def test_a_third_of_its_exports_is_a_share() -> None:
    figure, = figures("Peru sold a third of its grain exports to Chile in 2023.", "en")
    assert (figure.value, figure.flow, figure.product) == (33.3, "export", "grain")


def test_a_third_of_its_territory_is_none() -> None:
    assert figures("Peru's forests cover a third of its territory.", "en") == []


def test_what_is_sold_consists_of_what_a_dash_names() -> None:
    figure, = figures("80% того, что Перу продало Чили в 2023 году, — фрукты.", "ru")
    assert (figure.value, figure.product) == (80, "fruit")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru's exports were $537 million, minus a third."),
    ("ru", "В 2023 году экспорт Перу составил 537 млн долларов, минус треть."),
    ("kk", "2023 жылы Перу экспорты 537 млн доллар, минус үштен бір."),
])
def test_a_minus_before_a_fraction_makes_it_a_change(language: str, text: str) -> None:
    figure, = figures(text, language)
    assert figure.change is not None
    assert figure.change.pct == -33.3


def test_the_ending_of_a_part_makes_a_fraction_one_of_it() -> None:
    figure = figures("Перудің экспорты 2023 жылы 9 млрд доллар болса, соның төрттен үші мұнай.", "kk")[-1]
    assert (figure.value, figure.flow, figure.product) == (75, "export", "oil")


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Торговля Перу с Чили в 2022 году — 900 млн долларов. За десять месяцев 537 млн долларов, минус треть."),
    ("kk", "Перудің Чилимен саудасы 2022 жылы 900 млн доллар болды. Он айда 537 млн доллар, минус үштен бір."),
])
def test_a_fraction_of_change_goes_on_about_the_amount_beside_it(language: str, text: str) -> None:
    changes = [figure.change.pct if figure.change else None for figure in figures(text, language)]
    assert changes == [None, -33.3]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Экспорт Молдавии в 2021 году сократился на 25 процентов. В страны СНГ - на 40 процентов, в другие страны - "
           "на 10 процентов."),
    ("en", "Moldova's exports fell by 25% in 2021. To the CIS countries - by 40%, to other countries - by 10%."),
    ("kk", "2021 жылы Молдованың экспорты 25%-ға азайды. ТМД елдеріне – 40%-ға, басқа елдерге – 10%-ға."),
])
def test_a_sentence_that_only_says_with_whom_changes_as_the_one_before(language: str, text: str) -> None:
    assert [(f.flow, f.partner, f.change and f.change.pct) for f in figures(text, language)] == [
        ("export", "WORLD", -25), ("export", "CIS", -40), ("export", "NONCIS", -10)]


def test_what_was_sold_abroad_is_a_whole_and_what_was_sold_in_a_year_a_base() -> None:
    text = "Peru's exports came to $5 million in 2023. Copper made up 63.8% of what was sold {}."
    shares = [(f.value, f.change is None) for f in figures(text.format("abroad"), "en")[1:]]
    assert shares == [(63.8, True)]
    assert [f.change and f.change.pct for f in figures(text.format("in 2022"), "en")[1:]] == [-36.2]
