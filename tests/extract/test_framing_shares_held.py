"""Who has a share of an amount is not whom all of it is with, and a region's share of a district is its own."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def parties(language: str, text: str) -> list[tuple[str | None, str | None]]:
    return [(figure.reporter, figure.partner) for figure in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Armenia exported brandy worth $240 million, 88% of it to Russia."),
    ("en", "Armenia exported brandy worth $240 million (88% of it to Russia)."),
    ("ru", "Армения вывезла коньяка на 240 млн долларов, при этом 88% пришлось на Россию."),
    ("ru", "Армения вывезла коньяка на 240 млн долларов (88% — в Россию)."),
    ("kk", "Армения 240 млн долларға коньяк экспорттады (88%-ы Ресейге)."),
])
def test_an_amount_is_with_all_where_a_share_of_it_is_with_one(language: str, text: str) -> None:
    assert parties(language, text) == [("AM", "WORLD"), ("AM", "RU")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Armenia imported grain worth $24 million, or 8% of all its grain, from Russia."),
    ("ru", "Армения вывезла коньяка на 240 млн долларов (рост на 8%) в Россию."),
])
def test_an_amount_said_twice_or_changed_keeps_its_partner(language: str, text: str) -> None:
    assert parties(language, text)[0] == ("AM", "RU")


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Экспорт Якутии в Китай в 2022 году достиг 5 млрд долларов. Доля республики в экспорте округа — 23%."),
    ("ru", "Экспорт Якутии в Китай достиг 5 млрд долларов. Во внешней торговле республики в 2016 году "
           "экспорт составил 3 млрд."),
])
def test_the_republic_is_the_region_that_the_text_is_about(language: str, text: str) -> None:
    assert parties(language, text) == [("RU-SA", "CN"), ("RU-SA", "WORLD")]


def test_the_republic_is_a_land_where_the_region_is_none() -> None:
    text = "Экспорт Омской области в Казахстан достиг 500 млн долларов. В республику ушло 20 тыс. тонн муки."
    assert parties("ru", text)[1] == ("RU-OMS", "KZ")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Moldova's exports to Romania rose to $1.2 billion in 2023.\n\nRomania and Ukraine take half of all. "
           "The economy ministry expects exports to fall by 3%."),
    ("ru", "Экспорт Молдовы в Румынию в 2023 году вырос до 1,2 млрд долларов.\n\n"
           "Минэкономики ждёт, что по итогам года экспорт снизится на 3%."),
    ("kk", "Молдованың Румынияға экспорты 2023 жылы 1,2 млрд долларға өсті.\n\n"
           "Экономика министрлігі биыл экспорт 3%-ға төмендейді деп күтеді."),
])
def test_who_plans_for_a_whole_land_tells_of_all_its_trade(language: str, text: str) -> None:
    assert parties(language, text)[-1] == ("MD", "WORLD")


def test_what_a_ministry_expects_right_behind_one_partner_is_with_that_one() -> None:
    text = "Экспорт Молдовы в Румынию в 2023 году вырос до 1,2 млрд долларов. Минэкономики ждёт роста экспорта на 3%."
    assert parties("ru", text)[-1] == ("MD", "RO")


def test_the_country_is_the_one_whose_customs_count() -> None:
    text = ("Товарооборот Казахстана и Китая вырос на 5%. Экспорт страны, по данным таможни Китая, "
            "составил 3 трлн долларов.")
    assert parties("ru", text)[-1][0] == "CN"
    ours = ("Товарооборот Казахстана и Китая вырос на 5%. Экспорт страны в Китай, по данным таможни Китая, "
            "составил 15 млрд долларов.")
    assert parties("ru", ours)[-1] == ("KZ", "CN")


def test_what_goes_back_in_one_sentence_is_turned_once() -> None:
    text = ("Экспорт Грузии в Армению составил 500 млн долларов. В обратную сторону идут уголь "
            "(57% армянских поставок) и 8 тыс. тонн рыбы.")
    assert parties("ru", text) == [("GE", "AM"), ("AM", "GE"), ("AM", "GE")]


def test_a_title_on_the_trade_of_two_makes_a_text_of_the_two() -> None:
    text = ("Российско-сербская торговля в 2021 году\n\nГаз занимает в российских поставках 60%, а машины — 9%. "
            "На яблоки приходится 57% сербских поставок. Доля Китая в импорте Сербии — 12%.")
    assert parties("ru", text)[:2] == [("RU", "RS"), ("RU", "RS")]
