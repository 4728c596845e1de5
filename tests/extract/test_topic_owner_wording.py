"""Whose trade a text tells does not hang on whether an owner stands as an adjective or as a noun."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

EN = ("Peru: trade in 2024\n\nTrade came to $1.1 billion in 2024. It is with Chile that most is traded, and {} "
      "exports were $540 million.\n\nShipments rose by 5% to $800 million in 2025. Imports were $300 million.")
RU = ("Торговля с Афганистаном растёт\n\nУзбекистан отправил туда в 2024 году товаров на 1,1 млрд долларов. "
      "Товарооборот составил 1,13 млрд долларов.\n\nПеру тоже торгует: на 120 млн долларов, почти целиком {}.\n\n"
      "Больше всего вывозят муку. Поставки в 2025 году выросли на 5%, до 800 млн долларов.")
KK = ("Перу: 2024 жылғы сауда\n\n2024 жылы сауда 1,1 млрд доллар болды. Ең көп сауда Чилимен жасалады, {} экспорты "
      "540 млн доллар болды.\n\n2025 жылы жеткізілім 5%-ға өсіп, 800 млн доллар болды.")


@pytest.mark.parametrize(("language", "text", "one", "other"), [
    ("en", EN, "Chilean", "Chile's"), ("ru", RU, "таджикский экспорт", "экспорт Таджикистана"),
    ("kk", KK, "Чили", "Чилидің"),
])
def test_an_owner_weighs_the_same_in_either_wording(language: str, text: str, one: str, other: str) -> None:
    assert sides(text.format(one), language) == sides(text.format(other), language)


@pytest.mark.parametrize(("language", "text", "land"), [
    ("en", "Peruvian exports came to $1.1 billion in 2024, of which those to Chile were $540 million.", "PE"),
    ("ru", "Перуанский экспорт составил в 2024 году 1,1 млрд долларов, из них в Чили — 540 млн.", "PE"),
    ("kk", "2024 жылы Перу экспорты 1,1 млрд доллар болды, соның 540 миллионы Чилиге кетті.", "PE"),
])
def test_an_owner_alone_is_at_home(language: str, text: str, land: str) -> None:
    assert {side[2] for side in sides(text, language)} == {land}
