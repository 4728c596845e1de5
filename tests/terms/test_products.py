"""Every product has a name in three languages."""

from __future__ import annotations

from terms.products import PRODUCTS, product, product_name


def test_names_are_there_and_unique() -> None:
    assert len(PRODUCTS) >= 150
    for language in ("en", "ru", "kk"):
        names = [getattr(known, language) for known in PRODUCTS.values()]
        assert all(name.strip() == name and name for name in names)
        assert len(set(names)) == len(names), [name for name in names if names.count(name) > 1]


def test_joined_and_excluded_products_are_named() -> None:
    assert product_name("oil, gas and coal", "kk") == "мұнай, газ және көмір"
    assert product_name("goods without gold", "en") == "goods without gold"
    assert product_name("goods without gold", "ru") == "товары, кроме: золото"


def test_the_words_of_a_source_have_no_other_name() -> None:
    assert product("60 goods items") is None
    assert product_name("60 goods items", "ru") is None
