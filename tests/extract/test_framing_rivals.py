"""Lands that are set beside others: compared with, taken up together, described, ranked, or members of a bloc."""

from __future__ import annotations

import pytest

from extract.reader import read
from tests.extract.told import figures, sides

BILLION = 1e9
PERU = {
    "en": "Peru exported 9 million tonnes of rice in 2023. ",
    "ru": "В 2023 году Перу экспортировало 9 млн тонн риса. ",
    "kk": "Перу 2023 жылы 9 млн тонна күріш экспорттады. ",
}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports reached $5 billion in 2023, ahead of Chile with $4 billion."),
    ("en", "In 2023 Peru exported goods worth $5 billion, ahead of Chile with $4 billion."),
    ("en", "Peru's exports were $5 billion in 2023, more than those of Chile ($4 billion)."),
    ("en", "Peru's exports were $5 billion in 2023, far more than Chile's ($4 billion)."),
    ("ru", "В 2023 году экспорт Перу составил 5 млрд долларов, больше, чем у Чили (4 млрд)."),
])
def test_a_rival_of_the_one_told_of_does_the_same(language: str, text: str) -> None:
    assert sides(text, language) == [
        (5 * BILLION, "export", "PE", "WORLD"), (4 * BILLION, "export", "CL", "WORLD"),
    ]


@pytest.mark.parametrize("text", [
    "The United States was the main market with $5 billion, ahead of Chile with $4 billion.",
    "The United States was the main market with $5 billion, ahead of Chile ($4 billion).",
])
def test_a_rival_of_a_partner_is_another_partner(text: str) -> None:
    told = sides(PERU["en"] + text, "en")[1:]
    assert told == [(5 * BILLION, "export", "PE", "US"), (4 * BILLION, "export", "PE", "CL")]


@pytest.mark.parametrize(("language", "text", "times"), [
    ("en", "Peru's exports were $8 billion in 2023, twice those of Chile ($4 billion).", None),
    ("ru", "В 2023 году экспорт Перу составил 8 млрд долларов, вдвое больше, чем у Чили (4 млрд).", None),
    ("en", "Peru's exports were $8 billion in 2023, twice those of 2013.", 2),
    ("ru", "В 2023 году экспорт Перу составил 8 млрд долларов, вдвое больше, чем в 2013 году.", 2),
])
def test_what_another_land_is_set_against_is_no_change(language: str, text: str, times: float | None) -> None:
    change = figures(text, language)[0].change
    assert (change and change.times) == times


@pytest.mark.parametrize(("language", "text", "flow"), [
    ("en", "It went to Chile, Oman and Iran. The three countries bought 3 million tonnes.", "export"),
    ("en", "Its suppliers are Chile and Oman. The two countries sold 3 million tonnes.", "import"),
    ("ru", "Покупали Чили, Оман и Иран. Три страны купили 3 млн тонн.", "export"),
    ("kk", "Ол Чилиге, Оманға және Иранға кетті. Үш ел 3 млн тонна сатып алды.", "export"),
])
def test_what_several_foreign_lands_bought_none_of_them_has_alone(language: str, text: str, flow: str) -> None:
    assert sides(PERU[language] + text, language)[1:] == [(3e6, flow, "PE", None)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Chile and Oman led. In 2022 those two countries had bought 3 and 2 million tonnes respectively."),
    ("ru", "Больше всего купили Чили и Оман. В 2022 году эти две страны купили соответственно 3 и 2 млн тонн."),
])
def test_respectively_deals_out_to_the_two_named_before(language: str, text: str) -> None:
    assert sides(PERU[language] + text, language)[1:] == [(3e6, "export", "PE", "CL"), (2e6, "export", "PE", "OM")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Sales to Chile, its second-largest buyer, rose to 3 million tonnes."),
    ("en", "Chile, the main buyer and an old neighbour, took 3 million tonnes."),
    ("ru", "Поставки в Чили, второго по величине покупателя, выросли до 3 млн тонн."),
])
def test_what_a_land_is_said_to_be_between_commas_tells_no_flow(language: str, text: str) -> None:
    assert sides(PERU[language] + text, language)[1:] == [(3e6, "export", "PE", "CL")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Top exporters to Peru in 2023: 1. Chile, $5bn; 2. Oman, $4bn."),
    ("en", "Peru's top suppliers in 2023: 1. Chile, $5bn; 2. Oman, $4bn."),
    ("ru", "Крупнейшие поставщики Перу в 2023 году: 1. Чили — 5 млрд долларов; 2. Оман — 4 млрд долларов."),
    ("kk", "2023 жылы Перудің ең ірі жеткізушілері: 1. Чили — 5 млрд доллар; 2. Оман — 4 млрд доллар."),
])
def test_ranks_in_a_sentence_do_not_end_it(language: str, text: str) -> None:
    told = [(value, {reporter, partner}) for value, _, reporter, partner in sides(text, language)]
    assert told == [(5 * BILLION, {"PE", "CL"}), (4 * BILLION, {"PE", "OM"})]


@pytest.mark.parametrize(("language", "text", "flow"), [
    ("en", "In 2023 Italy had €9 billion of the EU's trade with Peru.", "turnover"),
    ("en", "In 2023 Italy made up €9 billion of the EU's exports to Peru.", "export"),
    ("ru", "В 2023 году на Италию пришлось 9 млрд евро торговли ЕС с Перу.", "turnover"),
    ("kk", "2023 жылы ЕО-ның Перумен саудасының 9 млрд еуросы Италияға тиді.", "turnover"),
])
def test_a_member_has_its_part_of_the_trade_of_its_bloc(language: str, text: str, flow: str) -> None:
    assert sides(text, language) == [(9 * BILLION, flow, "IT", "PE")]


def test_the_trade_of_a_bloc_stays_its_own_beside_a_land_outside() -> None:
    text = "In 2023 Peru had €9 billion of the EU's trade with Latin America."
    assert sides(text, "en")[0][2] != "IT"


def test_each_of_two_deficits_is_with_the_one_that_its_pronoun_means() -> None:
    text = "Peru's foreign trade in 2023. Chile outsold Oman there. "
    text += "Peru's deficit with the latter narrowed to $4 billion, with the former it widened to $5 billion."
    assert [partner for *_, partner in sides(text, "en")] == ["OM", "CL"]


def test_goods_bought_there_are_from_where_goods_were_sold() -> None:
    text = "Peru's trade with Chile was $9 billion in 2023. Peruvian firms delivered goods worth $5 billion to their "
    text += "neighbour and bought goods worth $4 billion there."
    assert sides(text, "en")[1:] == [(5 * BILLION, "export", "PE", "CL"), (4 * BILLION, "import", "PE", "CL")]


@pytest.mark.parametrize("line", ["Peru — Chile: $9 bn in 2023", "🇵🇪 Peru — 🇨🇱 Chile: $9 bn in 2023"])
def test_two_lands_head_a_list_of_both_ways_with_their_turnover(line: str) -> None:
    text = f"12.07.2024\n{line}\n- export — $5 bn\n- import — $4 bn"
    assert sides(text, "en") == [
        (9 * BILLION, "turnover", "PE", "CL"), (5 * BILLION, "export", "PE", "CL"), (4 * BILLION, "import", "PE", "CL"),
    ]


@pytest.mark.parametrize(("text", "partner"), [
    ("Total rice exports reached $4 billion.", "WORLD"), ("Rice exports reached $4 billion.", "CL"),
])
def test_total_exports_of_goods_are_to_all(text: str, partner: str) -> None:
    assert sides("Peru exported rice worth $2 billion to Chile in 2023. " + text, "en")[1][3] == partner


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru bought 760,000 tonnes of rice from Chile, 90,000 from Oman and 5,000 from Iran."),
    ("ru", "В 2023 году Перу закупило 760 000 тонн риса из Чили, 90 000 из Омана и 5 000 из Ирана."),
])
def test_bare_numbers_that_come_from_where_the_first_comes_from_are_as_heavy(language: str, text: str) -> None:
    assert sides(text, language) == [
        (760_000, "import", "PE", "CL"), (90_000, "import", "PE", "OM"), (5_000, "import", "PE", "IR"),
    ]


def test_bare_numbers_that_go_elsewhere_are_none() -> None:
    text = "In 2023 Peru sold 760,000 tonnes of rice to Chile, though 90,000 people came from Oman."
    assert [value for value, *_ in sides(text, "en")] == [760_000]


@pytest.mark.parametrize(("text", "flow"), [
    ("Oman is the second-largest destination: $2 billion.", "export"), ("Oman is next: $2 billion.", "import"),
])
def test_a_destination_is_where_goods_go(text: str, flow: str) -> None:
    assert sides("Peru's imports fell to $5 billion in 2023. " + text, "en")[1] == (2 * BILLION, flow, "PE", "OM")


@pytest.mark.parametrize("month", ["a tenth month", "a third straight month", "a fifth consecutive year"])
def test_the_how_manieth_month_is_no_part(month: str) -> None:
    told = figures(f"Peru's exports fell for {month} in 2023 to $5 billion.", "en")
    assert [(f.value, f.change) for f in told] == [(5 * BILLION, None)]


@pytest.mark.parametrize(("language", "text", "status"), [
    ("en", "By 4 August 5,000 tonnes of rice had been exported from Peru to Chile.", "actual"),
    ("en", "By 4 August 5,000 tonnes of rice are to be exported from Peru to Chile.", "target"),
    ("ru", "К 4 августа из Перу в Чили было экспортировано 5000 тонн риса.", "actual"),
    ("kk", "4 тамызға қарай Перуден Чилиге 5000 тонна күріш экспортталды.", "actual"),
])
def test_what_had_been_done_by_a_day_is_no_plan(language: str, text: str, status: str) -> None:
    assert [f.status for f in read(text, "undated", language=language).figures] == [status]


def test_a_change_by_value_is_of_the_money() -> None:
    told = figures("Exports of Peru in 2023 were 15% more by volume and 3% by value, $3 billion.", "en")
    assert [f.change.pct for f in told if f.value and f.change] == [3]


@pytest.mark.parametrize(("text", "side"), [
    ("Chile accounted for 41% of exports. Imports grew to $4 million.", (4e6, "import", "PE", "WORLD")),
    ("In 2023 imports, mostly pipes and yarn from Chile, totalled $4 million.", (4e6, "import", "PE", "WORLD")),
    ("Peru sold Chile goods for $9 million. Chile's trade with Oman was $4 million.", (4e6, "turnover", "CL", "OM")),
])
def test_a_land_told_of_before_is_not_that_of_what_is_told_anew(text: str, side: tuple[object, ...]) -> None:
    assert sides("Peru's exports fell to $5 million in 2023. " + text, "en")[-1] == side


def test_letters_before_an_amount_may_be_riyals() -> None:
    assert [f.unit for f in figures("Qatar's exports fell to QR 356 billion in 2023.", "en")] == ["QAR"]
