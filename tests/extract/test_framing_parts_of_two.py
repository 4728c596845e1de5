"""Parts of a trade of two, told by whose each is, and wholes that open a sentence."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade between Egypt and Italy came to $9 million in 2023: "
           "$5 million were Egyptian exports and $4 million Italian exports."),
    ("en", "Egypt's trade with Italy came to $9 million in 2023. "
           "Egyptian deliveries accounted for $5 million and Italian ones for $4 million."),
    ("ru", "Товарооборот между Египтом и Италией составил в 2023 году 9 млн долларов: "
           "5 млн — египетский экспорт, 4 млн — итальянский."),
    ("ru", "Товарооборот Египта с Италией составил в 2023 году 9 млн долларов. "
           "На египетские поставки пришлось 5 млн, на итальянские — 4 млн."),
    ("kk", "2023 жылы Мысыр мен Италия арасындағы тауар айналымы 9 млн доллар болды: "
           "5 млн доллар — Мысырдың экспорты, 4 млн доллар — Италияның экспорты."),
    ("kk", "2023 жылы Мысырдың Италиямен тауар айналымы 9 млн доллар болды. "
           "Оның 5 млн доллары Мысырдың, 4 млн доллары Италияның экспорты."),
])
def test_each_part_is_the_export_of_whom_it_names(language: str, text: str) -> None:
    _, first, second = sides(text, language)
    assert first == (5 * M, "export", "EG", "IT")
    assert second == (4 * M, "export", "IT", "EG")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Of Egypt's exports of $9 million in 2023, $5 million went to Italy."),
    ("ru", "Из 9 млн долларов экспорта Египта в 2023 году 5 млн долларов пришлось на Италию."),
    ("kk", "2023 жылы Мысырдың 9 млн долларлық экспортының 5 млн доллары Италияға тиесілі."),
])
def test_a_whole_that_opens_a_sentence_went_to_all(language: str, text: str) -> None:
    assert [partner for *_, partner in sides(text, language)] == ["WORLD", "IT"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Egyptian goods worth $7 million reached the Italian market. "
           "In Finland it sold goods worth $5 million."),
    ("ru", "В 2023 году египетские товары на 7 млн долларов поступили на итальянский рынок. "
           "В Финляндии продано товаров на 5 млн долларов."),
])
def test_where_it_sold_is_whom_it_sold_to(language: str, text: str) -> None:
    assert sides(text, language)[-1] == (5 * M, "export", "EG", "FI")


@pytest.mark.parametrize("text", [
    "2023 жылы Мысыр Италияға 7 млн доллардың тауарын сатты. Жауап ретінде Италияның 5 млн доллардың тауары келді.",
    "2023 жылы Мысыр Италияға 7 млн доллардың тауарын сатты. Италияның 5 млн доллардың мысы келді.",
])
def test_goods_that_came_are_from_their_land(text: str) -> None:
    value, flow, reporter, partner = sides(text, "kk")[-1]
    assert (value, {reporter, partner}) == (5 * M, {"EG", "IT"})
    assert (flow == "import") == (reporter == "EG")
