"""Parts of a trade that are said to be somebody's goods."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 Kazakhstan's trade with Hungary was $180 million, of which $40 million was Kazakh goods."),
    ("en", "In 2022 Kazakhstan's trade with Hungary was $180 million. Of this $40 million fell to Kazakh products."),
    ("ru", "В 2022 году товарооборот Казахстана с Венгрией составил 180 млн долларов, из них 40 млн — казахстанские "
           "товары."),
    ("ru", "В 2022 году товарооборот Казахстана с Венгрией составил 180 млн долларов. Из этой суммы 40 млн — наши."),
    ("kk", "2022 жылы Қазақстан мен Венгрия арасындағы тауар айналымы 180 млн доллар болды. Соның 40 миллионы – "
           "қазақстандық өнім."),
    ("kk", "2022 жылы Қазақстан мен Венгрия арасындағы тауар айналымы 180 млн доллар болды. Соның 40 миллионы – "
           "біздікі."),
])
def test_a_part_that_is_somebodys_goods_is_his_export(language: str, text: str) -> None:
    _, part = figures(text, language)
    assert (part.value, part.flow, part.reporter, part.partner) == (40 * M, "export", "KZ", "HU")


def test_the_other_part_is_the_others_export() -> None:
    text = ("2022 жылы Қазақстан мен Венгрия арасындағы тауар айналымы 181 млн доллар болды. Соның 41 миллионы – "
            "біздікі, 139 миллионы – олардікі.")
    other = figures(text, "kk")[2]
    assert (other.flow, other.reporter, other.partner) == ("export", "HU", "KZ")


def test_a_part_of_imports_is_from_whose_goods_it_is() -> None:
    text = "In 2022 India imported 600,000 tonnes of lentils, of which 40,000 tonnes were Kazakh produce."
    _, part = figures(text, "en")
    assert (part.flow, part.reporter, part.partner) == ("import", "IN", "KZ")


def test_a_part_is_not_what_the_text_goes_on_about() -> None:
    text = ("In 2022 Kazakhstan's trade with Hungary was $180 million, of which $40 million was Kazakh goods. "
            "It is hoped to reach $300 million in 2025.")
    assert [f.flow for f in figures(text, "en")] == ["turnover", "export", "turnover"]


def test_a_name_without_goods_makes_no_part_an_export() -> None:
    text = "In 2022 Kazakhstan's trade was $180 million, of which $40 million with Kazakhstan's neighbours."
    assert [flow for _, flow in amounts(text, "en")] == ["turnover", "turnover"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgia bought grain worth $90 million in 2022, $50 million of it Peruvian and $20 million Kenyan."),
    ("ru", "В 2022 году Грузия купила зерна на 90 млн долларов, из них перуанского — на 50, кенийского — на 20."),
    ("kk", "Грузия 2022 жылы 90 млн долларға астық сатып алды, оның 50 миллионы перулік, 20 миллионы кениялық."),
])
def test_parts_of_what_was_bought_are_from_whose_goods_they_are(language: str, text: str) -> None:
    ways = [(figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]
    assert ways == [("import", "GE", "WORLD"), ("import", "GE", "PE"), ("import", "GE", "KE")]


def test_parts_that_firms_bought_are_theirs() -> None:
    text = "Peru exported wine worth $90m in 2022, of which Chilean firms bought $50m, Kenyan ones $20m."
    assert [figure.partner for figure in figures(text, "en")] == ["WORLD", "CL", "KE"]


@pytest.mark.parametrize(("text", "status"), [
    ("Грузия купит у Перу в 2026 году вина на 5 млн долларов.", "forecast"),
    ("К 2026 году Грузия намерена купить у Перу вина на 5 млн долларов.", "target"),
    ("К 2026 году Грузия намерена закупить в Перу вина на 5 млн долларов.", "target"),
])
def test_what_is_to_be_bought_is_an_import(text: str, status: str) -> None:
    told = [(figure.flow, figure.reporter, figure.partner, figure.status) for figure in figures(text, "ru")]
    assert told == [("import", "GE", "PE", status)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade between Peru and Chile was $261 million in 2023, of which Chilean goods were $13 million and "
           "Peruvian goods $248 million."),
    ("en", "Trade between Peru and Chile was $261 million in 2023, including Chilean wine worth $13 million and "
           "Peruvian copper worth $248 million."),
    ("ru", "Товарооборот Перу и Чили составил в 2023 году 261 млн долларов, из которых чилийские товары составили "
           "13 млн долларов, а перуанские — 248 млн долларов."),
])
def test_whose_goods_a_part_is_may_stand_before_it(language: str, text: str) -> None:
    ways = [(figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]
    assert ways == [("turnover", "PE", "CL"), ("export", "CL", "PE"), ("export", "PE", "CL")]


def test_goods_of_one_land_behind_which_stands_before() -> None:
    text = "2023 жылы Перу мен Чили арасындағы айналым 261 млн доллар болды, оның ішінде чилилік тауарлар 13 млн."
    assert [(f.flow, f.reporter) for f in figures(text, "kk")] == [("turnover", "PE"), ("export", "CL")]
