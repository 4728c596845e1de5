"""Two lands or regions in one text that each have a trade of their own, and lists in two halves."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides

B = 1e9


@pytest.mark.parametrize("joint", [", and ", ", while ", "; ", ", whereas ", ", but "])
def test_exports_of_two_lands_are_not_to_each_other(joint: str) -> None:
    text = f"In 2023 exports of Uzbekistan came to $2 billion{joint}those of Peru came to $3 billion."
    assert sides(text, "en") == [(2 * B, "export", "UZ", "WORLD"), (3 * B, "export", "PE", "WORLD")]


@pytest.mark.parametrize("joint", [", а ", "; ", ", тогда как ", ", но "])
def test_exports_of_two_lands_are_not_to_each_other_in_russian(joint: str) -> None:
    text = f"В 2023 году экспорт Узбекистана составил 2 млрд долларов{joint}импорт Иордании — 3 млрд долларов."
    assert sides(text, "ru") == [(2 * B, "export", "UZ", "WORLD"), (3 * B, "import", "JO", "WORLD")]


@pytest.mark.parametrize("joint", [", ал ", "; ", ", бірақ "])
def test_exports_of_two_lands_are_not_to_each_other_in_kazakh(joint: str) -> None:
    text = f"2023 жылы Өзбекстан 2 млрд доллардың мақтасын экспорттады{joint}Перу 3 млрд доллардың мысын экспорттады."
    assert sides(text, "kk") == [(2 * B, "export", "UZ", "WORLD"), (3 * B, "export", "PE", "WORLD")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade of Peru and Chile came to $8 billion in 2023: Peru exported goods worth $5 billion."),
    ("ru", "Товарооборот Перу и Чили составил в 2023 году 8 млрд долларов: Перу экспортировало товаров на 5 млрд."),
    ("kk", "Перу мен Чилидің тауар айналымы 2023 жылы 8 млрд доллар болды: Перу 5 млрд доллардың тауарын экспорттады."),
])
def test_two_named_side_by_side_are_a_pair(language: str, text: str) -> None:
    turnover, export = sides(text, language)
    assert {turnover[2], turnover[3]} == {"PE", "CL"}
    assert export == (5 * B, "export", "PE", "CL")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Uzbekistan exported cotton to Chile, and Peru exported goods worth $3 billion to Italy."),
    ("en", "In 2023 Uzbekistan sold cotton to Chile, but Peru sold goods worth $3 billion to Italy."),
    ("ru", "В 2023 году Узбекистан поставлял хлопок в Чили, а Перу вывезло в Италию товаров на 3 млрд долларов."),
    ("kk", "2023 жылы Өзбекстан Чилиге мақта жеткізді, ал Перу Италияға 3 млрд доллардың тауарын экспорттады."),
])
def test_a_name_behind_a_comma_and_a_conjunction_opens_a_clause(language: str, text: str) -> None:
    assert sides(text, language) == [(3 * B, "export", "PE", "IT")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru sent goods for $5 billion, $3 billion and $1 billion to Cuba, Iran and Oman respectively."),
    ("en", "Exports of Peru to Cuba, Iran and Oman came to $5 billion, $3 billion and $1 billion respectively."),
    ("ru", "В 2023 году Перу вывезло товаров на 5 млрд, 3 млрд и 1 млрд долларов в Кубу, Иран и Оман соответственно."),
    ("ru", "В 2023 году экспорт Перу в Кубу, Иран и Оман составил соответственно 5 млрд, 3 млрд и 1 млрд долларов."),
    ("kk", "2023 жылы Перу Кубаға, Иранға және Оманға тиісінше 5 млрд, 3 млрд және 1 млрд доллардың тауарын сатты."),
])
def test_numbers_told_respectively_take_the_parties_before_or_behind_them(language: str, text: str) -> None:
    assert sides(text, language) == [(n * B, "export", "PE", to) for n, to in ((5, "CU"), (3, "IR"), (1, "OM"))]


def test_the_endings_of_kazakh_percentages_do_not_part_a_list() -> None:
    text = "2023 жылы Перудің Қытайға және Иранға экспорты тиісінше 5%-ға және 3%-ға өсті."
    found = [(f.partner, f.change.pct if f.change else None) for f in figures(text, "kk")]
    assert found == [("CN", 5), ("IR", 3)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 the Turkistan region of Kazakhstan exported goods worth $3 billion to Italy."),
    ("en", "Kazakhstan's Turkistan region exported goods worth $3 billion to Italy in 2023."),
    ("ru", "Экспорт Туркестанской области Казахстана в Италию в 2023 году достиг 3 млрд долларов."),
    ("ru", "Казахстанская Туркестанская область экспортировала в 2023 году в Италию товаров на 3 млрд долларов."),
    ("kk", "2023 жылы Қазақстанның Түркістан облысының Италияға экспорты 3 млрд долларға жетті."),
])
def test_a_region_beside_its_country_is_who_trades(language: str, text: str) -> None:
    assert sides(text, language) == [(3 * B, "export", "KZ-61", "IT")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 the Turkistan region exported goods worth $3 billion, the Mangystau region $1 billion."),
    ("ru", "В 2023 году Туркестанская область экспортировала товаров на 3 млрд долларов, Мангистауская — на 1 млрд."),
    ("ru", "В 2023 году экспорт Туркестанской области составил 3 млрд долларов, Мангистауской — 1 млрд долларов."),
    ("kk", "2023 жылы Түркістан облысы 3 млрд доллардың, Маңғыстау облысы 1 млрд доллардың тауарын экспорттады."),
])
def test_each_region_of_a_list_has_its_own(language: str, text: str) -> None:
    assert sides(text, language) == [(3 * B, "export", "KZ-61", "WORLD"), (1 * B, "export", "KZ-47", "WORLD")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Unlike Uzbekistan, whose exports came to $2 billion in 2023, Peru exported goods worth $3 billion."),
    ("ru", "В отличие от Узбекистана, чей экспорт составил в 2023 году 2 млрд долларов, Перу вывезло на 3 млрд."),
    ("ru", "В отличие от Узбекистана, экспорт которого в 2023 году — 2 млрд долларов, Перу вывезло товаров на 3 млрд."),
])
def test_whose_trade_it_is_hangs_on_the_name_before(language: str, text: str) -> None:
    assert sides(text, language) == [(2 * B, "export", "UZ", "WORLD"), (3 * B, "export", "PE", "WORLD")]


def test_who_gets_goods_buys_and_who_gets_money_sells() -> None:
    assert sides("In 2023 Peru got goods worth $3 billion from Italy.", "en") == [(3 * B, "import", "PE", "IT")]
    assert sides("In 2023 Peru got $3 billion for its copper.", "en") == [(3 * B, "export", "PE", "WORLD")]
