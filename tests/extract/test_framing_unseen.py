"""Ways of telling trade that news texts of all kinds share, each beside its nearest opposite."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read
from terms.figure import Figure

TODAY = date(2024, 9, 20)


def figures(text: str) -> list[Figure]:
    return list(read(text, "t", published=TODAY).figures)


def frames(text: str) -> list[tuple[str, str | None, str | None, str | None]]:
    """Flow, reporter, partner and period of each figure."""
    return [(f.flow, f.reporter, f.partner, str(f.period) if f.period else None) for f in figures(text)]


def one(text: str) -> Figure:
    (figure,) = figures(text)
    return figure


def test_range_of_months_after_a_word_of_comparison_is_the_base() -> None:
    figure = one("Экспорт Грузии составил $3 млрд и вырос на 5% по сравнению с январем-маем 2023 года.")
    assert figure.change is not None
    assert str(figure.change.base) == "2023-01/2023-05"
    assert figure.period != figure.change.base


def test_range_of_months_after_from_is_a_period() -> None:
    assert str(one("С января по май 2023 года экспорт Грузии составил $3 млрд.").period) == "2023-01/2023-05"


@pytest.mark.parametrize("text", [
    "В январе 2024 года экспорт Грузии составил $300 млн. К тому же, по сравнению с тем же месяцем прошлого года"
    " он снизился на 7%.",
    "2024 жылғы қаңтарда Грузияның экспорты 300 млн доллар болды, былтырғы кезеңмен салыстырғанда 7%-ға кеміді.",
])
def test_month_compared_with_is_not_the_period(text: str) -> None:
    assert {str(f.period) for f in figures(text)} == {"2024-01"}


def test_at_the_same_time_is_no_period() -> None:
    text = (
        "Trade between Georgia and Armenia was $1 billion in 2022. "
        "At the same time, the two countries plan to bring it to $2 billion."
    )
    assert frames(text)[-1][3] is None


WRAPPED = """TBILISI, April 3. Trade between Georgia and Armenia in the course
of the year 2023 rose without a break, the statistics office of the
country said on Monday, and it had reached the high sum of exactly
$1.2 billion by its end, which is more than in any of the other
years since the two have kept a record of such things together."""


def test_sentence_cut_by_line_breaks_is_read_whole() -> None:
    assert frames(WRAPPED) == [("turnover", "GE", "AM", "2023")]
    assert one(WRAPPED).quote.count("\n") > 1


def test_lines_of_a_list_stay_apart() -> None:
    text = "Экспорт Грузии в 2023 году:\nмедь — $400 млн\nвино — $300 млн\nорехи — $200 млн\nчай — $100 млн"
    assert [f.mention for f in figures(text)] == ["$400 млн", "$300 млн", "$200 млн", "$100 млн"]


BODY = "\n\nGeorgia exported goods worth $300 million to Armenia in January-November, 5% up on January-November 2015.\n"


@pytest.mark.parametrize("head", [
    "Home | News | Economy\n06 April 2018 | Friday\nExports to Armenia grow\nTBILISI, Georgia, Dec. 20\n\nBy N. N.:",
    "6 April 2018\n\nExports to Armenia grow\n\n20 December 2016",
    "20 December 2016\n\nExports to Armenia grow",
])
def test_clock_of_a_page_gives_way_to_the_day_under_the_title(head: str) -> None:
    assert read(head + BODY, "t").info.date == date(2016, 12, 20)


def test_months_belong_to_the_old_year_of_the_title() -> None:
    text = "Exports of Georgia in 2016\n\nIn January-June exports were $1 billion.\n\nIn March they were $90 million."
    figures = read(text, "t", published=date(2018, 4, 10)).figures
    assert [str(f.period) for f in figures] == ["2016-01/2016-06", "2016-03"]


@pytest.mark.parametrize("text", [
    "Georgia's foreign trade is a subject of its own. The budget deficit reached $2 billion in 2023.",
    "Внешняя торговля Грузии — отдельный разговор. Дефицит бюджета в 2023 году достиг $2 млрд.",
    "Грузияның сыртқы саудасы өз алдына әңгіме. 2023 жылы бюджет тапшылығы 2 млрд долларға жетті.",
    "In Georgia construction grew by 8 percent in 2023, and in trade - by 9 percent.",
])
def test_shortfall_of_a_budget_or_a_branch_of_the_economy_is_no_trade(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize("text", [
    "Georgia's trade deficit reached $2 billion in 2023.",
    "Дефицит торговли Грузии в 2023 году достиг $2 млрд.",
    "2023 жылы Грузияның сыртқы саудасының тапшылығы 2 млрд долларға жетті.",
])
def test_shortfall_of_trade_is_a_balance(text: str) -> None:
    assert [(f.flow, f.value) for f in figures(text)] == [("balance", -2e9)]


@pytest.mark.parametrize("title", ["Georgia: foreign trade, 2023", "Грузия: внешняя торговля, 2023"])
def test_rows_of_a_table_take_the_year_of_its_title_and_the_flows_of_its_head(title: str) -> None:
    russian = "Г" in title
    head = "Партнёр | Оборот | Экспорт | Импорт" if russian else "Partner | Turnover | Export | Import"
    rows = "Турция | $3,0 млрд | $0,6 млрд | $2,4 млрд" if russian else "Türkiye | $3.0 bn | $0.6 bn | $2.4 bn"
    assert frames(f"{title}\n{head}\n{rows}\n") == [
        ("turnover", "GE", "TR", "2023"), ("export", "GE", "TR", "2023"), ("import", "GE", "TR", "2023"),
    ]


OWN = {
    "en": "Georgia's foreign trade was $21 billion in 2023. ",
    "ru": "Внешняя торговля Грузии в 2023 году составила $21 млрд. ",
    "kk": "2023 жылы Грузияның сыртқы саудасы 21 млрд доллар болды. ",
}


@pytest.mark.parametrize("text", [
    OWN["en"] + "Italy is its main buyer, with the turnover between the two countries at $1 billion.",
    OWN["ru"] + "Главный партнёр — Италия. Товарооборот между двумя странами достиг $1 млрд.",
    OWN["kk"] + "Басты серіктесі – Италия. Екі ел арасындағы тауар айналымы 1 млрд долларға жетті.",
])
def test_two_countries_are_the_home_and_the_one_just_named(text: str) -> None:
    assert frames(text)[-1] == ("turnover", "GE", "IT", "2023")


@pytest.mark.parametrize("text", [
    "Trade between Georgia and Italy was $1 billion in 2023. Goods go by the ports of Türkiye. "
    "Exports and imports of the two countries grow: in January 2024 they came to $90 million.",
    "Товарооборот Грузии и Италии в 2023 году составил $1 млрд. Торговля двух стран в январе 2024 года — $90 млн.",
])
def test_two_countries_of_a_text_about_a_pair_are_the_pair(text: str) -> None:
    assert frames(text)[-1][1:3] == ("GE", "IT")


@pytest.mark.parametrize("text", [
    OWN["en"] + "The largest turnover was with Italy (14.2 percent or $3 billion), Spain (9.5 percent or $2 billion).",
    OWN["ru"] + "Наибольший оборот — с Италией (14,2% или $3 млрд), Испанией (9,5% или $2 млрд).",
])
def test_shares_and_sums_in_brackets_are_each_of_its_partner(text: str) -> None:
    found = [(f.partner, f.value) for f in figures(text)[1:]]
    assert found == [("IT", 14.2), ("IT", 3e9), ("ES", 9.5), ("ES", 2e9)]


@pytest.mark.parametrize("text", [
    OWN["en"] + "Exports to Italy (14.2 percent) and Spain (9.5 percent) rose most.",
    OWN["ru"] + "Сильнее всего вырос экспорт в Италию (14,2%) и Испанию (9,5%).",
])
def test_what_rose_in_brackets_is_no_share(text: str) -> None:
    assert [(f.partner, f.value, f.change and f.change.pct) for f in figures(text)[1:]] == [
        ("IT", None, 14.2), ("ES", None, 9.5),
    ]


@pytest.mark.parametrize("text", [
    "Exports of Georgia rose from $754 million in 2022 to $807 million in 2023, then fell to $735 million in 2024.",
    "Экспорт Грузии вырос с $754 млн в 2022 году до $807 млн в 2023 году, а в 2024 году упал до $735 млн.",
    "Грузия экспорты 2022 жылғы 754 млн доллардан 2023 жылы 807 млн долларға өсті, 2024 жылы 735 млн доллар болды.",
])
def test_each_of_several_levels_has_the_year_beside_it(text: str) -> None:
    assert [(f.value, str(f.period)) for f in figures(text)] == [(754e6, "2022"), (807e6, "2023"), (735e6, "2024")]


@pytest.mark.parametrize("text", [
    "Exports of Georgia stood at $33.8 billion in 2023, which is $4.2 billion, or 11.1 percent less than in 2022.",
    "Экспорт Грузии в 2023 году составил $33,8 млрд, это $4,2 млрд, или 11,1% меньше, чем годом ранее.",
])
def test_difference_told_in_money_and_percent_is_the_change_of_its_level(text: str) -> None:
    change = one(text).change
    assert change is not None
    assert (change.abs, change.pct) == (-4.2e9, -11.1)


def test_level_with_a_percentage_of_its_own_stays_a_level() -> None:
    text = "Exports of Georgia stood at $33.8 billion in 2023. Imports stood at $4.2 billion, or 11 percent less."
    assert [f.value for f in figures(text)] == [33.8e9, 4.2e9]


@pytest.mark.parametrize("text", [
    "The share of exports in the foreign trade of Georgia in 2023 amounted to 66.2 percent.",
    "Доля экспорта во внешнеторговом обороте Грузии в 2023 году составила 66,2%.",
    "Экспорттың Грузияның сыртқы сауда айналымындағы үлесі 2023 жылы 66,2% болды.",
])
def test_share_of_exports_in_turnover_is_of_exports(text: str) -> None:
    assert frames(text) == [("export", "GE", "WORLD", "2023")]


def test_share_of_a_country_in_turnover_is_of_turnover() -> None:
    assert frames("Доля Италии во внешней торговле Грузии в 2023 году — 6,2%.") == [("turnover", "GE", "IT", "2023")]


@pytest.mark.parametrize("text", [
    OWN["ru"] + "Из них $15 млрд пришлось на импорт, $6 млрд — на экспорт.",
    OWN["kk"] + "Оның 15 млрд доллары импортқа, 6 млрд доллары экспортқа тиесілі.",
])
def test_sum_that_falls_on_a_flow_behind_it_is_of_that_flow(text: str) -> None:
    assert [f.flow for f in figures(text)] == ["turnover", "import", "export"]


@pytest.mark.parametrize("text", [
    "From September 1, 2023 to March 15, 2024 Georgia exported 20 thousand tonnes of nuts.",
    "С 1 сентября 2023 года по 15 марта 2024 года Грузия экспортировала 20 тыс. тонн орехов.",
    "2023 жылдың 1 қыркүйегінен 2024 жылдың 15 наурызына дейін Грузия 20 мың тонна жаңғақ экспорттады.",
])
def test_days_from_and_until_are_the_months_between(text: str) -> None:
    assert (str(one(text).period), one(text).status) == ("2023-09/2024-03", "actual")


@pytest.mark.parametrize("text", [
    "Since January Georgia has exported nuts worth $90 million.",
    "С января Грузия экспортировала орехов на $90 млн.",
    "Қаңтардан бері Грузия 90 млн долларға жаңғақ экспорттады.",
])
def test_since_a_month_runs_to_the_day_of_writing(text: str) -> None:
    assert str(one(text).period) == "2024-01/2024-09"


def test_since_long_ago_is_no_period() -> None:
    assert one("С января 2015 года у них договор; экспорт Грузии в Италию — $90 млн.").period is None


@pytest.mark.parametrize("text", [
    "Georgia exported goods worth $186 million to Italy, $66 million to Spain and $17 million to Türkiye in 2023.",
    "В 2023 году Грузия поставила товаров на $186 млн в Италию, на $66 млн в Испанию и на $17 млн в Турцию.",
    "2023 жылы Грузия тауарының 186 млн доллары Италияға, 66 млн доллары Испанияға, 17 млн доллары Түркияға кетті.",
    "Exports of Georgia in 2023: Italy $186 million, Spain $66 million, Türkiye $17 million.",
    "Экспорт Грузии в 2023 году: Италия — $186 млн, Испания — $66 млн, Турция — $17 млн.",
])
def test_numbers_of_a_list_have_the_parties_on_one_side_of_them(text: str) -> None:
    assert [(f.partner, f.value) for f in figures(text)] == [("IT", 186e6), ("ES", 66e6), ("TR", 17e6)]


KAZAKH_PAGE = "ASTANA – Kazakhstan and Georgia trade more. Georgian foreign trade was $21 billion in 2023. "


def test_our_country_is_where_the_text_was_written() -> None:
    text = KAZAKH_PAGE + "Exports of our country were $78 billion."
    assert frames(text)[-1][:2] == ("export", "KZ")


@pytest.mark.parametrize("text", [
    "In 2023 Georgia exported goods worth $186 million to Italy, while imports reached $300 million.",
    "В 2023 году Грузия экспортировала товаров на $186 млн в Италию, тогда как импорт достиг $300 млн.",
])
def test_imports_behind_exports_to_a_partner_are_the_same_reporters(text: str) -> None:
    assert frames(text) == [("export", "GE", "IT", "2023"), ("import", "GE", "IT", "2023")]


def test_imports_from_the_partner_named_anew_are_its_own() -> None:
    text = "In 2023 Georgia exported goods worth $186 million to Italy, while Italian imports reached $300 billion."
    assert frames(text)[-1][:2] == ("import", "IT")


def test_flow_that_heads_the_next_clause_is_of_its_number() -> None:
    text = (
        "В частности, объем экспорта из Грузии по итогам 2023 года увеличился на 24%, до 3,812 миллиарда долларов, "
        "импорта – на 18,5%, до 4,355 миллиарда."
    )
    assert [(f.flow, f.value) for f in figures(text)] == [("export", 3.812e9), ("import", 4.355e9)]


def test_parties_with_articles_pair_with_their_numbers() -> None:
    text = OWN["en"] + "Italy, the U.K., and the U.S. bought most, worth $88 million, $86 million and $74 million."
    assert [f.partner for f in figures(text)[1:]] == ["IT", "GB", "US"]


FOLLOWED = "Exports of Georgia were $6 billion in 2023.\n\nIn imports, Italy came first with $400 million.\n\n"


def test_those_that_follow_the_first_are_of_the_same_flow() -> None:
    text = FOLLOWED + "Italy was followed by Spain with $300 million and Türkiye with $200 million."
    assert [(f.flow, f.partner) for f in figures(text)[2:]] == [("import", "ES"), ("import", "TR")]


def test_second_place_behind_another_is_no_fall() -> None:
    text = OWN["ru"] + "Экспорт в Италию занимает второе место — 18,3%, уступая только Испании."
    assert [(f.partner, f.value) for f in figures(text)[1:]] in ([("IT", 18.3)], [])


def test_coverage_of_imports_by_exports_is_no_figure() -> None:
    assert len(figures(OWN["en"] + "The export-import coverage ratio was 76.8 percent against 85.8 in 2022.")) == 1


@pytest.mark.parametrize("text", [
    "Georgia's exports were $6 billion in 2023. Imports came to $15 billion. Italy remained the largest buyer, and "
    "Italy also sold most to Georgia.",
    "Экспорт Грузии в 2023 году составил $6 млрд. Импорт составил $15 млрд. Крупнейшим покупателем осталась Италия, "
    "и Италия же больше всех продала Грузии.",
])
def test_largest_buyer_named_later_is_not_the_partner_of_totals(text: str) -> None:
    assert {f.partner for f in figures(text)} == {"WORLD"}


def test_partner_of_the_first_amount_is_that_of_the_next() -> None:
    text = "Georgia's exports to Italy were $60 million in 2023. Imports came to $150 million. Italy buys hazelnuts."
    assert {f.partner for f in figures(text)} == {"IT"}


@pytest.mark.parametrize("text", [
    "Georgia received a $100 million loan to support exports.",
    "Грузия получила кредит $100 млн на поддержку экспорта.",
    "Грузия экспортын қолдауға 100 млн доллар несие берілді.",
    "The company's turnover in Georgia reached $50 million in 2023.",
    "Georgia's customs duties on imports brought $300 million in 2023.",
])
def test_loans_duties_and_companies_are_no_trade(text: str) -> None:
    assert figures(text) == []


def test_goods_received_are_imports() -> None:
    assert one("Georgia received $100 million worth of goods from Italy in 2023.").flow == "import"
