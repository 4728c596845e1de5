"""Turns of phrase of one language that say what another says otherwise: parts by "to", ends of a way, levels then."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_period_said import periods
from tests.extract.test_framing_whose import PAIR, parties
from tests.extract.told import figures

TOTAL = "Peru's trade\n\nPeru's trade turnover came to $90 billion in 2023. "


def test_each_part_is_of_who_stands_behind_it() -> None:
    text = TOTAL + "Of this 40% went to China, another 20% to Chile and 10% to Italy."
    expected = [("turnover", "PE", code) for code in ("CN", "CL", "IT")]
    assert parties(text, "en")[1:] == expected


def test_parties_that_lead_to_their_numbers_keep_them() -> None:
    text = "Peru's exports came to $40 billion in 2023: to China $8 billion, to Chile $4 billion, to Italy $3 billion."
    assert parties(text, "en")[1:] == [("export", "PE", code) for code in ("CN", "CL", "IT")]


def test_who_had_a_share_owns_no_whole() -> None:
    text = "Peru's exports came to $40 billion in 2023. Italy took 30%, another 20% went to China."
    assert parties(text, "en")[1:] == [("export", "PE", "IT"), ("export", "PE", "CN")]


def test_it_is_the_partner_just_told_of() -> None:
    exports = "Peru's exports came to $40 billion in 2023. "
    text = exports + "The main buyer is China. It has 38 percent, with Italy (12 percent) and Chile (9 percent) next."
    assert parties(text, "en")[1:] == [("export", "PE", code) for code in ("CN", "IT", "CL")]
    text = exports + "China sends tourists. It is known that 38 percent went to Chile."
    assert parties(text, "en")[1:] == [("export", "PE", "CL")]


def test_goods_between_two_ends_are_the_exports_of_the_first() -> None:
    text = PAIR["en"] + "Goods going from Peru to Chile were worth $2 billion, deliveries the other way $1 billion."
    assert parties(text, "en")[1:] in (
        [("export", "PE", "CL"), ("import", "PE", "CL")],
        [("export", "PE", "CL"), ("export", "CL", "PE")],
    )
    text = PAIR["en"] + "The road from Peru to Chile cost $2 billion."
    assert len(parties(text, "en")) == 1


def test_there_is_no_seller_and_the_verb_says_which_way() -> None:
    text = "Peru's exports came to $40 billion in 2023. Chile was the main market: $2 billion worth was sold there."
    assert parties(text, "en")[-1] == ("export", "PE", "CL")
    text = "Peru trades with Chile: goods worth $2 billion were sent there and $1 billion worth were bought there."
    assert parties(text, "en") == [("export", "PE", "CL"), ("import", "PE", "CL")]


def test_a_part_may_be_said_to_be_somebodys_flow() -> None:
    text = PAIR["en"] + "Only $1 billion of that was Chilean exports, which in 2022 were $2 billion."
    assert parties(text, "en")[1:] == [("export", "CL", "PE")] * 2


def test_money_earned_abroad_is_an_export() -> None:
    assert parties("Peru's industry earned $5 billion abroad in 2023.", "en") == [("export", "PE", "WORLD")]
    assert parties("Peru's industry earned $5 billion in 2023.", "en") == []


def test_a_unit_of_power_tells_its_product() -> None:
    text = "In 2023 Peru sent Chile 300,000 tonnes of barley, and 2 billion kWh went back."
    assert [figure.product for figure in figures(text, "en")] == ["barley", "electricity"]


@pytest.mark.parametrize(
    ("phrase", "years"),
    [
        ("The 2021 tally put exports at $5 billion", ["2021"]),
        ("By the 2021 count exports were $5 billion", ["2021"]),
        ("Exports were $5 billion in 2022, double the 2021 level of $2 billion", ["2022", "2021"]),
        ("Exports were $5 billion in 2022, well above the previous year's figure of $2 billion", ["2022", "2021"]),
        ("Exports were $5 billion in 2022, down from a 2021 peak of $6 billion", ["2022", "2021"]),
        ("Exports were $5 billion in 2022, with oil sales of $2 billion", ["2022", "2022"]),
    ],
)
def test_a_year_before_a_noun_dates_its_level(phrase: str, years: list[str]) -> None:
    assert periods(f"Peru's trade\n\n{phrase}.", "en") == years


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Peru imported 5,300 used Japanese cars in 2023.", [(5300, "JP")]),
        ("en", "Peru imported 5,300 second-hand cars from Japan in 2023.", [(5300, "JP")]),
        ("ru", "В 2023 году Перу импортировало 5300 новых японских автомобилей.", [(5300, "JP")]),
        ("kk", "2023 жылы Перу Жапониядан 5300 жаңа автокөлік импорттады.", [(5300, "JP")]),
        ("en", "Peru imported goods of 5,300 Japanese companies in 2023.", []),
    ],
)
def test_what_is_counted_may_be_described(language: str, text: str, expected: list[tuple[int, str]]) -> None:
    assert [(figure.value, figure.partner) for figure in figures(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2023 Peru sold Chile $2 billion worth of goods and bought $5 billion there.", ("import", "PE", "CL")),
        ("By turnover Chile is first, at $5 billion in 2023.", ("turnover", "PE", "CL")),
        ("In 2023 the country brought in 20,000 cars from Chile.", ("import", "PE", "CL")),
        ("The lion's share of it, $2 billion to be exact, was Peruvian exports to Chile.", ("export", "PE", "CL")),
        ("Deliveries to Chile in 2023 were off 5%.", ("export", "PE", "CL")),
    ],
)
def test_idioms_of_buying_ranking_and_being(text: str, expected: tuple[str, str, str]) -> None:
    assert parties(TOTAL + text, "en")[-1] == expected


def test_a_time_that_brings_in_goods_does_not_say_which_way() -> None:
    text = "Peru's exports of wheat came to 9 million tonnes in 2023. June brought in 3 million tonnes."
    assert parties(text, "en")[-1][0] == "export"


def test_a_share_by_the_way_is_of_whom_it_follows() -> None:
    text = "Peru's exports came to $40 billion in 2023. Chile's share of exports is 18% and Italy's 12%."
    assert parties(text, "en")[1:] == [("export", "PE", "CL"), ("export", "PE", "IT")]
    text = "Peru's exports came to $40 billion in 2023. Chile took 18%. Italy, with 7%, has slid into third."
    assert [(f.value, f.partner) for f in figures(text, "en")][1:] == [(18, "CL"), (7, "IT")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru imported $5 billion of rails in 2023, mostly from China ($2 billion) and Chile ($1 billion).",
         [("import", "PE", code) for code in ("WORLD", "CN", "CL")]),
        ("Peru is Chile's fifth-largest export market, taking $3 billion of its goods in 2023.",
         [("export", "CL", "PE")]),
        ("Peru's trade was $90 billion in 2023. Of its $50 billion in exports, $9 billion went to China.",
         [("turnover", "PE", "WORLD"), ("export", "PE", "WORLD"), ("export", "PE", "CN")]),
    ],
)
def test_wholes_keep_clear_of_the_partners_of_their_parts(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert parties(text, "en")[: len(expected)] == expected
