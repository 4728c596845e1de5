"""Whom "there", "they" and "where" mean beside words of buying and selling."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import PAIR, parties


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Its sales to Chile came to $2 billion and its purchases there to $1 billion.", ("import", "PE", "CL")),
        ("en", "Deliveries to Chile came to $2 billion, and $1 billion went there in 2022.", ("export", "PE", "CL")),
        ("ru", "Главный рынок — Чили, куда отправили рыбы на 2 млрд долларов.", ("export", "PE", "CL")),
        ("ru", "Есть и Чили, откуда привезли меди на 2 млрд долларов.", ("import", "PE", "CL")),
    ],
)
def test_there_is_where_goods_are_bought_or_sent(
    language: str, text: str, expected: tuple[str, str, str]
) -> None:
    assert parties(PAIR[language] + text, language)[-1] == expected


def test_they_are_not_those_whom_they_sell_to() -> None:
    text = "Peru's dairymen are back in the shops of Chile. In 2023 they sold cheese for $5 million to Chile."
    assert parties(text, "en")[-1] == ("export", "PE", "CL")


def test_one_end_alone_is_told_where_a_party_is_named_as_both() -> None:
    text = PAIR["ru"] + "По данным Чили, перуанских товаров в страну завезли на 1 млрд долларов."
    assert parties(text, "ru")[-1] in {("import", "CL", "PE"), ("export", "PE", "CL")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trade of Peru\n\nPeru's exports came to $60 billion in 2023.\n\nNorway has sold little abroad of late. "
            "Deliveries to Chile fell to $1 billion.",
            ("export", "NO", "CL"),
        ),
        (
            "Trade of Peru\n\nPeru's exports came to $60 billion in 2023.\n\nNorway is a good market. "
            "Deliveries of fruit rose to $1 billion.",
            ("export", "PE", "NO"),
        ),
    ],
)
def test_a_paragraph_may_tell_of_another_lands_own_trade(text: str, expected: tuple[str, str, str]) -> None:
    assert parties(text, "en")[-1] == expected


def test_members_that_sell_to_each_other_are_a_blocs_inner_trade() -> None:
    text = "In 2023 the members of the Eurasian Economic Union sold one another goods for $90 billion."
    assert parties(text, "en") == [("turnover", "EAEU", "EAEU")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The republic's exports came to $200 million.", ("export", "UZ", "SA")),
        ("Exports to the kingdom came to $200 million.", ("export", "UZ", "SA")),
    ],
)
def test_a_form_of_state_means_the_one_of_two_that_has_it(text: str, expected: tuple[str, str, str]) -> None:
    lead = "Saudi Arabia and Uzbekistan\n\nTrade of Saudi Arabia with Uzbekistan came to $1 billion in 2023. "
    assert parties(lead + text, "en")[-1] == expected


def test_our_country_is_not_the_one_that_it_is_joined_to() -> None:
    text = PAIR["en"] + "Turnover between our country and Peru came to $3 billion, our exports to $1 billion."
    assert parties(text, "en")[-1] == ("export", "CL", "PE")


def test_what_is_said_between_commas_is_aside_of_a_subject() -> None:
    text = PAIR["ru"] + "Швейцарцы, знатоки итальянских вин, отправили в Чили часов на 5 млн долларов."
    assert parties(text, "ru")[-1] == ("export", "CH", "CL")


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("Norway is a young partner. Turnover came to $2 billion in 2023.", "NO"),
        ("Norway is a young partner. Foreign trade came to $200 billion in 2023.", "WORLD"),
        ("Talks were held in Norway and Chile. Turnover came to $2 billion in 2023.", "WORLD"),
    ],
)
def test_a_land_that_a_sentence_introduces_is_the_partner_of_the_next(text: str, partner: str) -> None:
    lead = "Trade of Peru\n\nPeru's foreign trade came to $110 billion in 2023.\n\nPeru has many friends. "
    assert parties(lead + text, "en")[-1] == ("turnover", "PE", partner)


def test_there_is_none_of_a_list() -> None:
    text = "Чили пятая после Германии, Швеции, США и Нидерландов. Перу отгружало туда меди на 1 млрд долларов."
    text = PAIR["ru"] + text
    assert parties(text, "ru")[-1] == ("export", "PE", "CL")


def test_what_arrives_from_there_is_imported() -> None:
    text = PAIR["ru"] + "В Чили ушло товаров на 2 млрд долларов, оттуда пришло на 1 млрд долларов."
    assert parties(text, "ru")[-2:] == [("export", "PE", "CL"), ("import", "PE", "CL")]


def test_a_share_that_goes_there_is_no_trade_with_oneself() -> None:
    text = (
        "Trade of Peru\n\nPeru's exports came to $60 billion in 2023. "
        "China is the main outlet for copper: 40 percent of exports went there."
    )
    assert parties(text, "en")[-1] == ("export", "PE", "CN")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Oslo is an exception. Peruvian makers sold fish for $5 million there."),
        ("ru", "Осло — исключение. Перуанские компании продали туда рыбы на 5 млн долларов."),
        ("en", "Norway's buyers are back. Supplies thither came to $5 million."),
    ],
)
def test_there_may_be_the_land_of_a_city_just_named(language: str, text: str) -> None:
    lead = {
        "en": "Trade of Peru\n\nPeru's exports to Chile came to $2 billion in 2023. ",
        "ru": "Торговля Перу\n\nЭкспорт Перу в Чили в 2023 году составил 2 млрд долларов. ",
    }
    assert parties(lead[language] + text, language)[-1] == ("export", "PE", "NO")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Импорт из республики составил 200 млн долларов.", ("import", "PE", "UZ")),
        ("Закупки из республики составили 200 млн долларов.", ("import", "PE", "UZ")),
        ("Экспорт в республику составил 200 млн долларов.", ("export", "PE", "UZ")),
    ],
)
def test_nobody_deals_with_the_own_republic(text: str, expected: tuple[str, str, str]) -> None:
    lead = "Торговля Перу\n\nТоварооборот Перу с Узбекистаном составил в 2023 году 1 млрд долларов. "
    assert parties(lead + text, "ru")[-1] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Перу поставила Боливии через Чили 2 млн тонн пшеницы."),
        ("en", "Peru supplied to Bolivia via Chile 2 million tonnes of wheat."),
    ],
)
def test_the_land_on_the_way_sells_nothing(language: str, text: str) -> None:
    assert parties(text, language) == [("export", "PE", "BO")]


def test_those_whom_more_is_sold_to_are_but_compared() -> None:
    text = PAIR["ru"] + "У Перу профицит в 2 млрд долларов — больше, чем с любой страной за пределами ЕС."
    assert parties(text, "ru")[-1] == ("balance", "PE", "CL")
