"""Words of careless pages that lost the space between them."""

from __future__ import annotations

import pytest

from extract.framing.lost_spaces import pieces
from extract.languages import packs
from extract.tokens import tokenize
from tests.extract.told import figures


def words(text: str, language: str) -> list[str]:
    return [token.text for token in tokenize(text, pieces(packs()[language]))]


@pytest.mark.parametrize(("language", "text", "parts"), [
    ("ru", "годувнешнеторговый", ["году", "внешнеторговый"]),
    ("ru", "месяцевэтого", ["месяцев", "этого"]),
    ("ru", "междуГрузией", ["между", "Грузией"]),
    ("kk", "жылыэкспорт", ["жылы", "экспорт"]),
    ("en", "ofGeorgia", ["of", "Georgia"]),
    ("en", "exportsto", ["exports", "to"]),
    ("en", "thecurrentyear", ["thecurrentyear"]),
    ("en", "milliondollars", ["million", "dollars"]),
    ("en", "inJanuary", ["in", "January"]),
    ("en", "KazakhExport", ["KazakhExport"]),
    ("en", "toEU", ["to", "EU"]),
    ("en", "onJan", ["on", "Jan"]),
    ("en", "CIScountries", ["CIS", "countries"]),
    ("en", "PhDs", ["PhDs"]),
    ("en", "iPhone", ["iPhone"]),
    ("ru", "вЕС", ["в", "ЕС"]),
    ("ru", "изКНР", ["из", "КНР"]),
    ("ru", "ТНКы", ["ТНКы"]),
    ("en", "permits", ["permits"]),
    ("ru", "составилэкспорт", ["составил", "экспорт"]),
    ("ru", "млндолларов", ["млн", "долларов"]),
    ("ru", "поставка", ["поставка"]),
    ("ru", "прибыла", ["прибыла"]),
    ("ru", "Евросоюзом", ["Евросоюзом"]),
    ("kk", "млнтонна", ["млн", "тонна"]),
    ("kk", "Қытаймен", ["Қытаймен"]),
    ("kk", "өңіраралық", ["өңіраралық"]),
    ("ru", "годовой", ["годовой"]),
    ("ru", "Межгосударственный", ["Межгосударственный"]),
    ("en", "wasteful", ["wasteful"]),
    ("en", "YouTube", ["YouTube"]),
    ("en", "within", ["within"]),
    ("ru", "Международным", ["Международным"]),
    ("en", "McGregor", ["McGregor"]),
])
def test_glued_words_are_cut_where_both_halves_are_known(language: str, text: str, parts: list[str]) -> None:
    assert words(text, language) == parts


def test_a_period_and_a_party_without_their_spaces_are_read() -> None:
    (figure,) = figures("В 2021 годуэкспорт Грузии вИран составил 438 млн долл.", "ru")
    assert (figure.flow, figure.partner, str(figure.period)) == ("export", "IR", "2021")


def test_numbers_in_addresses_are_none() -> None:
    text = "Georgia's trade with Iran was $3 bn in 2023. Read www.trade.ge/5mln-tonnes or write to @b2b_7mln."
    assert [figure.value for figure in figures(text, "en")] == [3e9]
