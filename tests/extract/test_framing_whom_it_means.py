"""Whom "it", "its", "that country", "the latter" and a bare question mean, by whose trade was told before."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

M = 1e6
Side = tuple[float | None, str, str | None, str | None]


def last(text: str, language: str) -> Side:
    return sides(text, language)[-1]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports to Chile reached $7 million in 2023. It also sold goods worth $5 million to Italy."),
    ("ru", "Экспорт Перу в Чили составил в 2023 году 7 млн долларов. "
           "Также она продала товаров в Италию на 5 млн долларов."),
    ("kk", "Перудің Чилиге экспорты 2023 жылы 7 млн доллар болды. "
           "Сондай-ақ ол Италияға 5 млн доллардың тауарын сатты."),
])
def test_it_is_whose_trade_was_told_where_it_deals_with_a_third(language: str, text: str) -> None:
    assert last(text, language) == (5 * M, "export", "PE", "IT")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Egypt exported goods worth $7 million to Italy. "
           "Finland's exports to that country came to $5 million."),
    ("en", "In 2023 Egypt exported goods worth $7 million to Italy. "
           "Finland's sales to the same market came to $5 million."),
    ("ru", "В 2023 году Египет экспортировал в Италию товаров на 7 млн долларов. "
           "Экспорт Финляндии в эту страну составил 5 млн долларов."),
    ("kk", "2023 жылы Мысыр Италияға 7 млн доллардың тауарын экспорттады. "
           "Финляндияның бұл елге экспорты 5 млн доллар болды."),
])
def test_that_country_is_not_the_one_whose_trade_with_it_is_told(language: str, text: str) -> None:
    assert last(text, language) == (5 * M, "export", "FI", "IT")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Egypt's exports to Italy came to $7 million in 2023. Its purchases in that country came to $5 million."),
    ("ru", "Экспорт Египта в Италию составил в 2023 году 7 млн долларов. "
           "Его импорт из этой страны составил 5 млн долларов."),
    ("kk", "Мысырдың Италияға экспорты 2023 жылы 7 млн доллар болды. Оның бұл елден импорты 5 млн доллар болды."),
])
def test_its_is_whose_trade_was_told(language: str, text: str) -> None:
    assert last(text, language) == (5 * M, "import", "EG", "IT")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Egypt exported goods worth $7 million to Italy. And to Finland? $5 million."),
    ("ru", "В 2023 году Египет экспортировал в Италию товаров на 7 млн долларов. А в Финляндию? 5 млн долларов."),
    ("kk", "2023 жылы Мысыр Италияға 7 млн доллардың тауарын экспорттады. Ал Финляндияға ше? 5 млн доллар."),
])
def test_a_question_turns_to_whom_it_names(language: str, text: str) -> None:
    assert last(text, language) == (5 * M, "export", "EG", "FI")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade of Egypt with Italy came to $9 million in 2023. "
           "The former exported goods worth $5 million, the latter $4 million."),
    ("ru", "Товарооборот Египта с Италией составил в 2023 году 9 млн долларов. "
           "Первый экспортировал товаров на 5 млн долларов, вторая — на 4 млн."),
    ("kk", "Мысырдың Италиямен тауар айналымы 2023 жылы 9 млн доллар болды. "
           "Біріншісі 5 млн, екіншісі 4 млн доллардың тауарын экспорттады."),
])
def test_the_latter_does_what_the_former_does(language: str, text: str) -> None:
    assert sides(text, language)[1:] == [(5 * M, "export", "EG", "IT"), (4 * M, "export", "IT", "EG")]


def test_the_latter_may_own_a_flow() -> None:
    text = "In 2023 Egypt exported goods worth $7 million to Italy. The latter's supplies came to $5 million."
    assert last(text, "en") == (5 * M, "import", "EG", "IT")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Egypt exported goods worth $7 million to Italy. "
           "Trade in the opposite direction came to $5 million."),
    ("ru", "В 2023 году Египет экспортировал в Италию товаров на 7 млн долларов. "
           "Торговля в обратном направлении составила 5 млн долларов."),
    ("kk", "2023 жылы Мысыр Италияға 7 млн доллардың тауарын экспорттады. Кері бағыттағы сауда 5 млн доллар болды."),
])
def test_trade_the_other_way_is_no_turnover(language: str, text: str) -> None:
    assert last(text, language) == (5 * M, "export", "IT", "EG")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Italy was the main destination of Egypt's exports in 2023 with $5 million."),
    ("ru", "Главным направлением экспорта Египта в 2023 году стала Италия — 5 млн долларов."),
    ("kk", "2023 жылы Мысыр экспортының басты бағыты Италия болды — 5 млн доллар."),
])
def test_the_main_destination_is_whom_the_amount_went_to(language: str, text: str) -> None:
    assert last(text, language) == (5 * M, "export", "EG", "IT")


def test_from_there_behind_a_semicolon_is_from_whom_it_sold_to() -> None:
    text = "Egypt sold goods worth $7 million to Italy in 2023; from there came goods worth $5 million."
    assert last(text, "en") == (5 * M, "import", "EG", "IT")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 goods worth $7 million went from Egypt to Italy, and goods worth $5 million came back."),
    ("ru", "В 2023 году из Египта в Италию ушло товаров на 7 млн долларов, а обратно — на 5 млн."),
    ("kk", "2023 жылы Мысырдан Италияға 7 млн доллардың, керісінше бағытта 5 млн доллардың тауары жөнелтілді."),
])
def test_what_came_back_went_the_other_way(language: str, text: str) -> None:
    assert last(text, language) == (5 * M, "export", "IT", "EG")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "LIMA, March 10. Peru's exports came to $60 billion in 2022. Bolivia is a small market. "
           "We sold them goods for $3 million in 2021."),
    ("ru", "ЛИМА, 10 марта. Экспорт Перу составил в 2022 году 60 млрд долларов. Боливия – небольшой рынок. "
           "Мы продали ей в 2021 году товаров на 3 млн долларов."),
])
def test_them_behind_a_verb_of_selling_is_whom_it_was_sold_to(language: str, text: str) -> None:
    assert sides(text, language)[1:] == [(3e6, "export", "PE", "BO")]


def test_them_before_a_price_is_what_was_sold() -> None:
    text = "LIMA, March 10. Peru makes tiles. Bolivia has none. We sold them for $3 million in 2021."
    assert [figure[3] for figure in sides(text, "en")] != ["BO"]
