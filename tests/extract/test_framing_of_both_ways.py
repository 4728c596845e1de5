"""What a turnover hands to its parts, and the parts to it: whose goods, whom they came from, what they add up to."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides

B, M = 1e9, 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 trade between Peru and Chile came to $1 billion: $800 million was Peruvian goods, "
           "$200 million Chilean goods."),
    ("ru", "В 2022 году товарооборот Перу и Чили составил 1 млрд долларов: 800 млн — перуанские товары, "
           "200 млн — чилийские товары."),
    ("kk", "2022 жылы Перу мен Чили арасындағы айналым 1 млрд доллар болды: 800 миллионы – перулік тауар, "
           "200 миллионы – чилилік тауар."),
])
def test_a_colon_behind_a_turnover_leads_to_whose_goods_it_was(language: str, text: str) -> None:
    expected = [(1 * B, "turnover", "PE", "CL"), (800 * M, "export", "PE", "CL"), (200 * M, "export", "CL", "PE")]
    assert sides(text, language) == expected


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Mongolia's trade with Peru is still small. In 2022 it came to $108 million, "
           "of which $100 million were goods imported from Peru."),
    ("ru", "Торговля Монголии с Перу пока невелика. В 2022 году она составила 108 млн долларов, "
           "из них 100 млн — товары из Перу."),
    ("kk", "Моңғолияның Перумен саудасы әлі шағын. 2022 жылы 108 млн доллар болды, "
           "оның 100 миллионы – Перуден келген тауар."),
])
def test_a_turnover_is_with_those_of_whom_one_way_of_it_came(language: str, text: str) -> None:
    assert sides(text, language) == [(108 * M, "turnover", "MN", "PE"), (100 * M, "import", "MN", "PE")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2020 Peru's trade turnover came to $70 billion ($78 billion in 2019). Exports were $39 billion; "
           "a year earlier they were $47 billion. Imports came to $31 billion."),
    ("ru", "В 2020 году оборот торговли Перу составил 70 млрд долларов (78 млрд в 2019 году). Экспорт составил "
           "39 млрд долларов, годом ранее — 47 млрд. Импорт составил 31 млрд долларов."),
    ("kk", "2020 жылы Перудің сыртқы саудасы 70 млрд доллар болды (2019 жылы 78 млрд). Экспорт 39 млрд долларға түсті, "
           "бір жыл бұрын 47 млрд доллар еді. Импорт 31 млрд долларға жетті."),
])
def test_a_number_of_a_sum_of_its_own_time_makes_no_other(language: str, text: str) -> None:
    found = {f.value: str(f.period) for f in figures(text, language)}
    assert found == {70 * B: "2020", 78 * B: "2019", 39 * B: "2020", 47 * B: "2019", 31 * B: "2020"}


def test_the_goods_of_a_people_are_imported_from_it_in_kazakh() -> None:
    text = "2023 жылы Перудің Германиямен саудасы 9 млрд доллар болды. Неміс импорты 3 млрд долларға жетті."
    assert sides(text, "kk")[-1] == (3 * B, "import", "PE", "DE")
    text = "2023 жылы Германияның экспорты 9 млрд доллар болды. Неміс импорты 3 млрд долларға жетті."
    assert sides(text, "kk")[-1] == (3 * B, "import", "DE", "WORLD")


def test_those_who_sell_to_us_are_not_we() -> None:
    text = "Қырғызстанның экспорты 2023 жылы 3 млрд доллар болды. Қырғыздар бізге 228 млн доллардың өнімін сатты."
    assert sides(text, "kk")[-1] == (228 * M, "export", "KG", "KZ")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Since 2005 Peru has invested $3 billion in Chile. The inflow in 2022 was $300 million."),
    ("ru", "С 2005 года Перу инвестировало в Чили 3 млрд долларов. Приток за 2022 год — 300 млн долларов."),
    ("kk", "2005 жылдан бері Перу Чили экономикасына 3 млрд доллар инвестиция құйды. 2022 жылғы ағыны 300 млн доллар "
           "болды."),
])
def test_what_flows_in_behind_an_investment_is_of_it(language: str, text: str) -> None:
    assert sides(text, language) == [(3 * B, "investment", "PE", "CL"), (300 * M, "investment", "PE", "CL")]


def test_another_sum_behind_an_investment_is_none() -> None:
    text = "Since 2005 Peru has invested $3 billion in Chile. The stadium cost $300 million."
    assert sides(text, "en") == [(3 * B, "investment", "PE", "CL")]


def test_what_a_kazakh_deal_or_a_print_run_counts_is_no_trade() -> None:
    text = "2022 жылы Қазақстан мен Перу саудасы 500 млн доллар болды. {}"
    for aside in ("Көрмеде жалпы құны 6,5 млн доллар болатын уағдаластыққа қол жеткізілді.",
                  "Инвестициялық пакеттің құны 900 млн доллар."):
        assert len(sides(text.format(aside), "kk")) == 1


@pytest.mark.parametrize(("amount", "flow", "product"), [("64", "turnover", None), ("3", "export", "copper")])
def test_a_sum_larger_than_all_trade_of_two_is_of_no_product(amount: str, flow: str, product: str | None) -> None:
    text = ("In 2023 trade between Peru and Chile came to $34 million. Peru exported copper worth $7 million. "
            f"In 2022 it was ${amount} million.")
    last = figures(text, "en")[-1]
    assert (last.flow, last.product) == (flow, product)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2021 Peru's exports were 128.4% of the level of 2020. Main partners: Chile (62%), China (11%)."),
    ("ru", "В 2021 году экспорт Перу составил 5 млрд долларов (128,4% к 2020 году). Основные партнеры: Чили (62%), "
           "Китай (11%)."),
    ("kk", "2021 жылы Перудің экспорты 5 млрд доллар болды (128,4%). Негізгі серіктестер: Чили (62%), Қытай (11%)."),
])
def test_percentages_behind_partners_are_shares_among_indices(language: str, text: str) -> None:
    assert [(f.value, f.partner) for f in figures(text, language)][-2:] == [(62, "CL"), (11, "CN")]


@pytest.mark.parametrize(("language", "sentence"), [
    ("en", "Peru imported and exported goods worth $90 billion in 2023."),
    ("ru", "Перу импортировала и экспортировала в 2023 году товаров на 90 млрд долларов."),
    ("kk", "Перу 2023 жылы 90 млрд доллардың тауарын экспорттап, импорттады."),
])
def test_what_is_both_imported_and_exported_is_turnover(language: str, sentence: str) -> None:
    assert [figure.flow for figure in figures(sentence, language)] == ["turnover"]
