"""Products are found by their words, the longest first."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.languages import packs, packs_in
from extract.products import ProductMention, find_products, listed
from extract.reader import read
from extract.tokens import tokenize
from terms.products import PRODUCTS
from tests.effort import effort
from tests.extract.gold import rows

LANGUAGES = ("en", "kk", "ru")


def found(text: str, language: str) -> list[ProductMention]:
    return find_products(tokenize(text), packs()[language])


def names(text: str, language: str) -> list[str | None]:
    return [mention.name for mention in found(text, language)]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "exports of wheat flour and wheat", ["wheat flour", "wheat"]),
    ("en", "trade in goods and services", ["goods and services"]),
    ("en", "goods worth $5 million", [None]),
    ("en", "non-oil exports, processed goods", ["non-oil goods", "processed goods"]),
    ("en", "goods without oil, gas and coal", ["goods without oil, gas and coal"]),
    ("en", "crude oil and oil products, natural gas", ["crude oil and oil products", "natural gas"]),
    ("en", "car parts and cars", ["car parts", "cars"]),
    ("ru", "экспорт пшеничной муки и зерна", ["wheat flour", "grain"]),
    ("ru", "вывоз золота; без учёта золота", ["gold", "goods without gold"]),
    ("ru", "машины и оборудование, калийные удобрения", ["machinery and equipment", "potash fertilizers"]),
    ("ru", "товары и услуги", ["goods and services"]),
    ("ru", "обработанной продукции", ["processed goods"]),
    ("kk", "бидай мен ұнның экспорты", ["wheat", "flour"]),
    ("kk", "ауыл шаруашылығы өнімдерін", ["agricultural products"]),
    ("kk", "мыс концентраты, мұнайдан, астықты", ["copper concentrate", "oil", "grain"]),
    ("kk", "алтынды есептемегенде", ["goods without gold"]),
    ("kk", "тауарлар мен қызметтер", ["goods and services"]),
    ("kk", "өңделген өнімді", ["processed goods"]),
])
def test_a_product_is_found(language: str, text: str, expected: list[str | None]) -> None:
    assert names(text, language) == expected


@pytest.mark.parametrize(("language", "text"), [
    ("en", "a gold medal and the car yards; gross domestic product"),
    ("ru", "партнёром стали страны; ценные бумаги; золотовалютные резервы; товарооборот; уголовный"),
    ("kk", "мысалы, болатын, тауар айналымы, жалпы ішкі өнім, алтыншы"),
])
def test_what_only_sounds_like_a_product_is_none(language: str, text: str) -> None:
    assert names(text, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_belongs_to_a_product_of_the_table(language: str) -> None:
    table = packs()[language].table("products")
    assert {*table["words"], *table["agents"]} <= set(PRODUCTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_product_has_words_in_every_language(language: str) -> None:
    table = packs()[language].table("products")
    assert set(PRODUCTS) == {*table["words"], *table["agents"]}


def test_names_are_listed_as_in_a_sentence() -> None:
    assert listed(["oil"]) == "oil"
    assert listed(["oil", "gas", "coal"]) == "oil, gas and coal"


def test_a_fourth_language_needs_only_a_folder(tmp_path: Path) -> None:
    (tmp_path / "tr").mkdir()
    (tmp_path / "tr" / "products.toml").write_text('[words]\nwheat = ["buğday*"]\n', encoding="utf-8")
    pack = packs_in(tmp_path)["tr"]
    assert [mention.name for mention in find_products(tokenize("Buğdayın"), pack)] == ["wheat"]


def test_products_of_the_corpus_are_found_at_the_figure_or_before_it() -> None:
    hits = total = 0
    for language in LANGUAGES:
        for row, text in rows(language):
            if row.get("product"):
                end = text.find("\n", text.find(row["mention"]))
                total += 1
                hits += any(m.name for m in found(text[: end if end > 0 else len(text)], language))
    assert hits / total >= 0.9


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.sampled_from(LANGUAGES))
def test_any_text_is_read_without_error_and_offsets_hold(text: str, language: str) -> None:
    mentions = found(text, language)
    assert mentions == found(text, language)
    end = 0
    for mention in mentions:
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end


@pytest.mark.parametrize("unit", ["нефть, ", "1", "(", "без учёта ", "мұнай", "\0", "газ и ", "а" * 1000])
def test_hostile_text_is_read_in_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    tokens = tokenize(text)
    assert effort(lambda: find_products(tokens, packs()["ru"])) < 8


def test_goods_sold_to_each_other_are_all_goods() -> None:
    text = "In 2016 Peru and Chile sold each other goods for 1.2 billion dollars."
    assert [f.product for f in read(text, "test", language="en").figures] == [None]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("ru", "Импорт греческих товаров в Бутан и Западную Сахару составил 5 млн долларов.", None),
    ("ru", "Непал увеличил импорт греческого сахара до 5 млн долларов.", "sugar"),
    ("ru", "Греция импортировала бутан и пропан на 5 млн долларов.", "liquefied gas"),
    ("kk", "Непал Бутанға 5 млн доллардың тауарын экспорттады.", None),
    ("kk", "Непал 5 млн доллардың бутанын импорттады.", "liquefied gas"),
    ("en", "Greek exports to Turkey came to $5 million.", None),
])
def test_a_part_of_a_name_is_no_product(language: str, text: str, expected: str | None) -> None:
    (figure,) = read(text, "t", language=language).figures
    assert figure.product == expected
