"""Products that only say more of something: causes, what stands in brackets, clauses that tell more of a name."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def products(text: str, language: str = "en") -> list[str | None]:
    return [figure.product for figure in figures(text, language)]


def test_what_an_amount_rose_on_is_a_cause() -> None:
    assert products("Brazil's exports rose 3.5% to $348 billion in 2023 on soybeans and beef.") == [None]


def test_what_money_was_spent_on_is_its_product() -> None:
    assert products("Spending on imports grew: Georgia spent $300 million on wheat in 2023.") == ["wheat"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Mongolia's imports from Russia in 2023 were $828 million (90% of them oil products), from Japan "
     "$287 million."),
    ("ru", "Импорт Монголии из России в 2023 году составил 828 млн долларов (90% — нефтепродукты), из Японии — "
     "287 млн долларов."),
])
def test_a_product_in_a_bracket_with_its_number_stays_there(language: str, text: str) -> None:
    assert products(text, language) == [None, "oil products", None]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Exports of Mongolia were $15 billion in 2023. Switzerland, where most of the gold goes, took 5 percent."),
    ("ru", "Экспорт Монголии в 2023 году составил 15 млрд долларов. Швейцария, куда идёт золото, взяла 5 процентов."),
])
def test_a_clause_on_a_country_names_its_product_by_the_way(language: str, text: str) -> None:
    assert products(text, language) == [None, None]


def test_most_of_it_is_an_example() -> None:
    text = "Kenya imported goods for $4 billion from India in 2023, most of it fuel, and exported $60 million worth."
    assert products(text) == [None, None]


TABLE = "\n\nTrade of Georgia with Turkey, million dollars\n\nYear | Export | Import\n2021 | 5 | 6\n2022 | 7 | 8"


def test_a_sentence_over_a_table_that_names_several_products_gives_it_none() -> None:
    assert products("Georgia sells cars and wine and buys crude oil." + TABLE) == [None] * 4


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports to Chile in 2023 were $3 billion with oil and $1 billion without oil."),
    ("ru", "Экспорт Перу в Чили в 2023 году составил 3 млрд долларов с нефтью и 1 млрд долларов без нефти."),
])
def test_a_total_with_what_another_leaves_out_is_of_all_goods(language: str, text: str) -> None:
    assert [figure.product for figure in figures(text, language)] == [None, "goods without oil"]
