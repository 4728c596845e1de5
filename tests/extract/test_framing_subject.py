"""Who sells and who buys where a sentence names its subject, its source or the whole that a share is of."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def parties(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    """Flow, reporter and partner of each figure, in the order of the text."""
    return [(figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]


SELLER = {
    "en": "Peru sold 2 million tonnes of wheat to Chile in 2023. ",
    "ru": "В 2023 году Перу продала Чили 2 млн тонн пшеницы. ",
    "kk": "2023 жылы Перу Чилиге 2 млн тонна бидай сатты. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Canada raised its exports to 9 million tonnes."),
        ("ru", "Канада довела экспорт до 9 млн тонн."),
        ("ru", "Канада выручила за пшеницу 90 млн долларов."),
        ("kk", "Канада экспортын 9 млн тоннаға жеткізді."),
    ],
)
def test_a_rival_of_the_seller_sells_to_the_world(language: str, text: str) -> None:
    assert parties(SELLER[language] + text, language)[-1] == ("export", "CA", "WORLD")


def test_the_dash_of_a_span_of_months_does_not_end_a_clause() -> None:
    text = SELLER["ru"] + "Канада за январь — май 2023 года выручила за пшеницу 90 млн долларов."
    assert parties(text, "ru")[-1] == ("export", "CA", "WORLD")


def test_a_name_explained_in_brackets_sells_nothing() -> None:
    text = SELLER["en"] + "To the countries of the European Union (EU-27) goods were sent worth $9 million."
    assert parties(text, "en")[-1] == ("export", "PE", "EU")


def test_nobody_buys_from_himself() -> None:
    text = SELLER["ru"] + "Мы купили вина на 2 млн долларов, а они купили у нас масла на 9 млн долларов."
    assert parties(text, "ru")[1:] == [("import", "PE", "CL"), ("export", "PE", "CL")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Canada took 3 million tonnes."),
        ("ru", "Канада взяла 3 млн тонн."),
        ("ru", "Главный рынок сбыта — Канада, куда отгрузили 3 млн тонн."),
        ("kk", "Канада 3 млн тонна алды."),
    ],
)
def test_a_buyer_buys_from_the_seller_told_of(language: str, text: str) -> None:
    assert parties(SELLER[language] + text, language)[-1] == ("export", "PE", "CA")


def test_after_one_rival_the_next_needs_no_word_of_trade() -> None:
    text = SELLER["ru"] + "Канада довела экспорт до 9 млн тонн. Австралия остановилась на 8 млн тонн."
    assert parties(text, "ru")[-1] == ("export", "AU", "WORLD")


def test_an_item_with_a_dash_is_no_rival() -> None:
    text = SELLER["ru"] + "Канада довела экспорт до 9 млн тонн. Австралия — 8 млн тонн."
    assert parties(text, "ru")[-1][1:] != ("AU", "WORLD")


def test_what_is_bought_at_somebodys_is_from_him_and_what_he_has_is_his() -> None:
    lead = "В 2023 году Перу торговала с Чили на 3 млрд долларов. "
    assert parties(lead + "У Чили куплено на 2 млрд долларов.", "ru")[-1] == ("import", "PE", "CL")
    assert parties(lead + "Импорт у Чили составил 2 млрд долларов.", "ru")[-1][1] == "CL"


def test_a_word_for_the_way_back_opens_a_sentence() -> None:
    text = SELLER["ru"] + "В ответ фрукты, рыба и вино потянули на 80 млн долларов."
    assert parties(text, "ru")[-1] in (("export", "CL", "PE"), ("import", "PE", "CL"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 France bought 27 percent of its copper from Peru."),
        ("ru", "В 2023 году Франция 27 процентов импортной меди закупила из Перу."),
        ("kk", "2023 жылы Франция импорттаған мыстың 27 пайызын Перуден алды."),
    ],
)
def test_a_share_is_of_what_the_subject_buys(language: str, text: str) -> None:
    assert parties(text, language) == [("import", "FR", "PE")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 Chile took 11 percent of all the copper that Peru exported."),
        ("ru", "В 2023 году Чили покупала 11 процентов всего, что Перу вывозила."),
    ],
)
def test_a_share_is_of_what_a_clause_tells(language: str, text: str) -> None:
    assert parties(text, language) == [("export", "PE", "CL")]


def test_a_bracket_gives_the_same_share_of_another_year() -> None:
    text = "In 2023 Chile took 26% of Peruvian exports (25% in 2022)."
    assert parties(text, "en") == [("export", "PE", "CL")] * 2


def test_that_keeps_the_parties_of_the_number_it_takes_up() -> None:
    text = SELLER["en"] + "That was 92 percent of all the wheat that Peru sent abroad."
    assert parties(text, "en")[-1] == ("export", "PE", "CL")


def test_the_country_beside_the_homes_name_is_the_other_one() -> None:
    text = "Торговля Перу с Чили\n\nТоварооборот Перу и Чили составил 3 млрд долларов в 2023 году. "
    text += "На Перу приходится 6% внешней торговли страны."
    assert parties(text, "ru")[-1] == ("turnover", "CL", "PE")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В 2023 году пшеницы купила Канада на 3 млн долларов.", ("export", "PE", "CA")),
        ("В 2023 году Перу продала Канаде пшеницы на 3 млн долларов.", ("export", "PE", "CA")),
    ],
)
def test_a_bare_name_behind_its_verb_is_the_subject(text: str, expected: tuple[str, str, str]) -> None:
    assert parties(SELLER["ru"] + text, "ru")[-1] == expected


def test_whom_goods_go_to_does_not_sell_them() -> None:
    text = "Trade of Peru with Chile\n\nChile is a market on which our makers can count: "
    text += "in 2023 they sold goods there for $3 million."
    assert parties(text, "en") == [("export", "PE", "CL")]


def test_a_market_that_is_opened_sells_nothing() -> None:
    text = "Қазақстан Катарға 5 мың тонна ет сатты. Сауд Арабиясы нарығын ашу келіссөзі жүріп жатыр, "
    text += "биыл сонда 3 мың тонна сатуға болады."
    assert parties(text, "kk")[-1] == ("export", "KZ", "SA")


def test_a_verb_that_helps_another_is_no_arrival() -> None:
    text = SELLER["kk"] + "Сауда жолы ашылып келеді: бидайды Канада 3 млн тонна сатып алды."
    assert parties(text, "kk")[-1] == ("export", "PE", "CA")
