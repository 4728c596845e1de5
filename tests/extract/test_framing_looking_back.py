"""Sentences that only look back, and rows of numbers told again of the same lands and flows a while before or later."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides

MILLION = 1e6


def told(text: str, language: str) -> list[tuple[float | None, str, str | None, str]]:
    """Value, flow, partner and period of each figure."""
    return [(f.value, f.flow, f.partner, str(f.period)) for f in figures(text, language)]


@pytest.mark.parametrize(("language", "before", "back", "after"), [
    ("en", "In August 2023 Peru's deficit was $2 million. ", "That compares with a deficit of $3 million "
           "in August 2022. ",
     "Exports fell to $5 million."),
    ("en", "In August 2023 Peru's deficit was $2 million. ", "In August 2022 the deficit had been $3 million. ",
     "Exports fell to $5 million."),
    ("ru", "В августе 2023 года дефицит торговли Перу составил 2 млн долларов. ",
     "Это сопоставимо с дефицитом в 3 млн долларов в августе 2022 года. ", "Экспорт составил 5 млн долларов."),
])
def test_behind_what_only_looks_back_a_text_goes_on_about_its_own_time(
    language: str, before: str, back: str, after: str
) -> None:
    periods = [str(figure.period) for figure in figures(before + back + after, language)]
    assert periods == ["2023-08", "2022-08", "2023-08"]


def test_what_came_about_later_is_gone_on_about() -> None:
    text = "In August 2022 Peru's deficit was $3 million. In August 2023 the deficit was $2 million. "
    text += "Exports were $5 million."
    assert [str(figure.period) for figure in figures(text, "en")][-1] == "2023-08"


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2021 Peru's exports to Chile and Oman were $9 million and $8 million. Two years later they amounted to "
           "$5 million and $4 million."),
    ("ru", "В 2021 году экспорт Перу в Чили и Оман составил 9 и 8 млн долларов. В 2023 году он составил 5 и 4 млн "
           "долларов."),
])
def test_they_takes_up_a_row_of_lands(language: str, text: str) -> None:
    assert told(text, language)[2:] == [(5 * MILLION, "export", "CL", "2023"), (4 * MILLION, "export", "OM", "2023")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru's exports were $9 million and imports $8 million. In 2022 they had been $5 "
           "million and $4 million."),
    ("en", "In 2023 Peru's exports were $9 million and imports $8 million. The year before, the two flows had stood at "
           "$5 million and $4 million."),
    ("ru", "В 2023 году экспорт Перу составил 9 млн долларов, импорт 8 млн долларов. В 2022 году они составляли 5 и 4 "
           "млн долларов."),
    ("kk", "2023 жылы Перудің экспорты 9 млн, импорты 8 млн доллар болды. 2022 жылы олар 5 және 4 млн "
           "доллар болған еді."),
])
def test_they_takes_up_both_flows(language: str, text: str) -> None:
    assert told(text, language)[2:] == [
        (5 * MILLION, "export", "WORLD", "2022"), (4 * MILLION, "import", "WORLD", "2022")
    ]


@pytest.mark.parametrize(("language", "text", "first"), [
    ("en", "In 2020 Peru's exports were $5 million. In 2023 they were $9 million. Imports rose from $3 "
           "to $4 million.", "2020"),
    ("en", "In 2020 Peru's exports were $5 million. In 2023 imports rose from $3 to $4 million.", "2022"),
    ("ru", "В 2020 году экспорт Перу составлял 5 млн долларов, в 2023 году — 9 млн. Импорт вырос с "
     "3 до 4 млн долларов.",
     "2020"),
])
def test_what_has_come_from_one_time_told_to_the_other(language: str, text: str, first: str) -> None:
    assert [str(f.period) for f in figures(text, language)][-2:] == [first, "2023"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru traded with Chile for $9 million. Exports to Oman vanished; in 2021 they had "
           "been $3 million."),
    ("en", "In 2023 Peru's shipments to Chile and Oman dropped by 15% and 38% to 5 and 3 million tonnes respectively."),
])
def test_a_number_is_of_whom_its_own_word_of_trade_leads_to(language: str, text: str) -> None:
    assert ("export", "PE", "OM") in [tuple(side[1:]) for side in sides(text, language) if side[0] in (3 * MILLION,)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru exported rice in 2023. Chile and Oman together took 3 million tonnes."),
    ("en", "Peru exported rice in 2023. Chile, Iran and Oman together bought 3 million tonnes."),
    ("ru", "Перу экспортировало рис в 2023 году. Чили и Оман вместе купили 3 млн тонн."),
])
def test_what_lands_took_together_none_of_them_has_alone(language: str, text: str) -> None:
    assert sides(text, language) == [(3 * MILLION, "export", "PE", None)]


@pytest.mark.parametrize("cause", ["because China bought less", "as China took only $1 million worth"])
def test_who_a_clause_of_cause_is_about_has_not_the_number_before(cause: str) -> None:
    assert sides(f"Peru's exports fell in 2023 to $9 million, {cause}.", "en")[0][3] == "WORLD"


@pytest.mark.parametrize(("text", "flow"), [
    ("Peru exported 9 million bags of coffee and took in $8 million.", "export"),
    ("Peru took in $8 million worth of Chilean fish.", "import"),
])
def test_taking_in_is_of_money_or_goods(text: str, flow: str) -> None:
    figure = figures(f"In 2023 {text}", "en")[-1]
    assert (figure.flow, figure.reporter) in ((flow, "PE"), ("export", "CL"))


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Lima, 10 January 2024. Peru's exports fell by 5% month on month to $9 million in December."),
    ("ru", "Лима, 10 января 2024 года. Экспорт Перу упал на 5% месяц к месяцу до 9 млн долларов в декабре."),
])
def test_month_on_month_is_what_is_compared_with(language: str, text: str) -> None:
    assert [str(figure.period) for figure in figures(text, language)] == ["2023-12"]


@pytest.mark.parametrize(("text", "periods"), [
    ("Peru's exports of gold, which had reached $9 million in 2020, stopped in January-April 2022. Exports of tin fell "
     "to $4 million.", ["2020", "2022-01/2022-04"]),
    ("Trade of Peru with Chile was $9 million in 2022. We hope that this year it will be no less. Trade with Oman was "
     "$4 million.", ["2022", "2022"]),
])
def test_neither_what_had_been_nor_what_is_hoped_for_is_gone_on_about(text: str, periods: list[str]) -> None:
    assert [str(figure.period) for figure in figures(f"Lima, 30 June 2023. {text}", "en")] == periods


@pytest.mark.parametrize(("text", "exporters"), [
    ("Peru exported $5 million worth of goods, Chile $4 million and Oman $3 million.", ["PE", "CL", "OM"]),
    ("Peru exported goods for $5 million to Iran, Chile for $4 million and Oman for $3 million.", ["PE", "CL", "OM"]),
])
def test_each_of_a_list_does_what_the_first_did(text: str, exporters: list[str]) -> None:
    assert [reporter for _, _, reporter, _ in sides(f"In 2023 {text}", "en")] == exporters


def test_an_owner_that_opens_a_sentence_has_the_like_of_what_was_told() -> None:
    text = "Peru's trade with Chile was $9 million in 2023. Oman's came to $8 million."
    assert sides(text, "en")[1] == (8 * MILLION, "turnover", "OM", "CL")


def test_an_amount_that_says_a_share_again_is_of_the_same() -> None:
    text = "In 2023 Peru exported rice for $9 million. Chile accounts for 38% of sales abroad, or $3 million."
    assert sides(text, "en")[1:] == [(38, "export", "PE", "CL"), (3 * MILLION, "export", "PE", "CL")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru exported 9 million tonnes of rice in 2023. Chile imported 23% of it."),
    ("kk", "Перу 2023 жылы 9 млн тонна күріш экспорттады. Чили күріштің 23 пайызын импорттайды."),
])
def test_what_a_foreigner_imported_a_share_of_is_exported(language: str, text: str) -> None:
    share = sides(text, language)[1]
    assert share in ((23, "export", "PE", "CL"), (23, "import", "CL", "PE"))


def test_whose_partner_a_land_is_does_not_buy() -> None:
    text = "Peru's exports were $9 million in 2023. Chile was Peru's main partner: it bought $5 million worth of goods."
    assert sides(text, "en")[1] == (5 * MILLION, "export", "PE", "CL")


def test_a_difference_may_be_rounded_to_whole_percent() -> None:
    told = figures("Peru's exports totalled $196 million in 2023, $11.5 million or 6% less than in 2022.", "en")
    changes = [(f.value, f.change and (f.change.pct, f.change.abs)) for f in told]
    assert changes == [(196 * MILLION, (-6, -11.5 * MILLION))]
