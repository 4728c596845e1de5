"""Whose a number is where words point to parties, name a whole, or name a country and its region."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def parties(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    """Flow, reporter and partner of each figure, in the order of the text."""
    return [(figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]


PAIR = {
    "en": "Trade of Peru and Chile\n\nTrade between Peru and Chile came to $3 billion in 2023. ",
    "ru": "Торговля Перу и Чили\n\nТоварооборот Перу и Чили в 2023 году составил 3 млрд долларов. ",
    "kk": "Перу мен Чили саудасы\n\n2023 жылы Перу мен Чили арасындағы тауар айналымы 3 млрд доллар болды. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's total merchandise exports were $60 billion in 2023."),
        ("ru", "Весь экспорт Перу в 2023 году составил 60 млрд долларов."),
    ],
)
def test_a_whole_of_exports_is_with_the_world_beside_a_pair(language: str, text: str) -> None:
    assert parties(PAIR[language] + text, language)[-1] == ("export", "PE", "WORLD")


def test_a_total_without_an_owner_stays_the_pairs() -> None:
    text = PAIR["en"] + "The total trade of the two countries was $2 billion in 2022."
    assert parties(text, "en")[-1] == ("turnover", "PE", "CL")


def test_the_region_is_the_bloc_that_a_country_trades_with() -> None:
    text = (
        "China and Central Asia trade more\n\nTrade between China and Central Asia came to $90 billion in 2023. "
        "Chinese exports to the region were $60 billion. Imports from the five countries amounted to $30 billion."
    )
    assert parties(text, "en") == [("turnover", "CN", "C5"), ("export", "CN", "C5"), ("import", "CN", "C5")]


def test_a_region_and_its_country_do_not_trade_with_each_other() -> None:
    text = (
        "Trade of Mangystau region with Italy\n\nMangystau region's trade with Italy was $2 billion in 2023. "
        "Kazakhstan's exports came to $1 billion of this."
    )
    assert all("KZ" not in (partner or "") for _, _, partner in parties(text, "en"))


def test_the_level_compared_with_has_the_parties_of_its_fellow() -> None:
    text = "Uganda sold milk worth $62 million to Kenya in 2020, down from $131 million in 2019."
    assert parties(text, "en") == [("export", "UG", "KE")] * 2


def test_its_names_nobody_who_sells() -> None:
    text = PAIR["ru"] + "Чили, если верить его бюро, продало Перу товаров на 900 млн долларов."
    assert parties(text, "ru")[-1] == ("import", "PE", "CL")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile's exports were $90 billion in 2023. Vietnam raised its exports to $350 billion."),
        ("en", "Chile's exports were $90 billion in 2023. In Vietnam exports came to $350 billion."),
        ("ru", "Экспорт Чили в 2023 году — 90 млрд долларов. Вьетнам довёл поставки за рубеж до 350 млрд долларов."),
    ],
)
def test_the_subject_or_the_place_of_a_sentence_reports(language: str, text: str) -> None:
    assert parties(text, language)[-1] == ("export", "VN", "WORLD")


def test_the_whole_world_reports_nothing() -> None:
    text = "Экспорт Чили\n\nАграрии Чили отправили за границу 61 тыс. тонн лука, из них 38 тыс. тонн — в Перу."
    assert [reporter for _, reporter, _ in parties(text, "ru")] == ["CL", "CL"]


def test_owners_in_a_row_have_the_same_partner() -> None:
    text = (
        "2023 жылы Ресейдің ТМД елдерімен саудасы 97 млрд доллар болды. "
        "Қазақстандікі 19 млрд, Беларустікі 34 млрд доллар."
    )
    assert parties(text, "kk") == [("turnover", "RU", "CIS"), ("turnover", "KZ", "CIS"), ("turnover", "BY", "CIS")]


def test_a_member_of_a_list_is_the_partner_and_not_the_bloc_that_leads_to_it() -> None:
    text = "Экспорт Чили в ЕС в 2023 году достиг 9 млрд долларов: Италия 2 млрд, Германия 3 млрд долларов."
    assert [partner for _, _, partner in parties(text, "ru")] == ["EU", "IT", "DE"]


def test_its_at_the_head_of_a_sentence_is_whom_the_last_one_was_about() -> None:
    text = PAIR["en"] + "Chile too has its worries. Its exports rose to $90 billion in 2023."
    assert parties(text, "en")[-1][1] == "CL"


def test_foreigners_are_the_world() -> None:
    text = "Services of Chile\n\nIn 2023 foreigners paid $7 billion for Chilean services bought in Chile."
    assert all(partner != "OTHER" for _, _, partner in parties(text, "en"))


def test_the_neighbour_is_the_land_last_spoken_of() -> None:
    text = (
        "Mongolia sells coal\n\nMongolia's exports were $7 billion in 2019.\n\nThe border with China is shut.\n\n"
        "How bad is it? In 2019 our southern neighbor took 89% of our exports."
    )
    assert parties(text, "en")[-1] == ("export", "MN", "CN")


def test_of_it_before_exports_is_no_land_that_goods_come_from() -> None:
    text = PAIR["kk"] + "Одан экспорт үлесіне 1 млрд доллар тиеді."
    assert parties(text, "kk")[-1] == ("export", "PE", "CL")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Peru in 2023\n\nPeru's trade came to $90 billion. "
            "The country's deficit in its trade with Chile was $2 billion.",
        ),
        ("ru", "Перу в 2023 году\n\nТовары. Дефицит республики Перу в торговле с Чили достиг 2 млрд долларов."),
    ],
)
def test_a_balance_in_trade_is_with_whom_the_trade_is(language: str, text: str) -> None:
    assert parties(text, language)[-1] == ("balance", "PE", "CL")


def test_a_balance_beside_trade_of_another_is_not_with_its_partner() -> None:
    text = "Peru in 2023\n\nPeru's deficit was $2 billion, trade with Chile was $5 billion, with Cuba $1 billion."
    assert parties(text, "en")[0] == ("balance", "PE", "WORLD")


def test_a_name_and_a_way_make_no_list() -> None:
    told = "Peru sold Chile goods for $3 billion, and Chilean sales to Peru shrank from $4 billion to $3.5 billion."
    text = PAIR["en"] + told
    assert parties(text, "en")[1] in (("export", "PE", "CL"), ("import", "CL", "PE"))


def test_a_form_of_state_before_the_one_sold_to() -> None:
    lead = "Imports of Moldova\n\nMoldova's imports were $5 billion in 2023. "
    text = lead + "China sold the Republic of Moldova goods for $300 million."
    assert parties(text, "en")[-1] == ("import", "MD", "CN")


def test_a_code_before_a_flow_stands_for_a_country_of_the_text() -> None:
    text = PAIR["en"] + "\nCL export $2 billion\nCL import $1 billion"
    assert [(flow, reporter) for flow, reporter, _ in parties(text, "en")[1:]] == [("export", "CL"), ("import", "CL")]


def test_a_code_of_nobody_named_is_no_party() -> None:
    text = PAIR["en"] + "IT exports from Peru to Chile were $2 million, ME exports to Chile $1 million."
    assert {"IT", "ME"}.isdisjoint(reporter for _, reporter, _ in parties(text, "en"))


@pytest.mark.parametrize(("language", "text", "neighbour"), [
    ("en", "Mongolia's exports came to $15 billion. Exports to the neighbour to the south were $13 billion.", "CN"),
    ("en", "Mongolia's exports came to $15 billion. Exports to the southern and only neighbor were $13 bn.", "CN"),
    ("ru", "Экспорт Монголии составил 15 млрд долларов. Экспорт соседу с юга составил 13 млрд долларов.", "CN"),
    ("ru", "Экспорт Монголии составил 15 млрд долларов. Экспорт южному, соседу тоже — 13 млрд долларов.", "WORLD"),
    ("kk", "Моңғолияның экспорты 15 млрд доллар болды. Оңтүстіктегі жалғыз көршіге экспорт 13 млрд доллар.", "CN"),
    ("kk", "Ақтөбе облысының экспорты 2 млрд доллар болды. Теріскейдегі алып көршіге экспорт 1 млрд доллар.", "RU"),
])
def test_a_neighbour_is_on_the_side_said_of_it(language: str, text: str, neighbour: str) -> None:
    assert parties(text, language)[-1][2] == neighbour
