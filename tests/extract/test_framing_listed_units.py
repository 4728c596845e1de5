"""What the numbers of a list count is said by the line that leads to it."""

from __future__ import annotations

import pytest

from tests.extract.told import measured

HEAD = {
    "en": "In 2018 Peru exported 86.2 million bottles of wine. The revenue exceeded $203 million.\n\n",
    "ru": "В 2018 году Перу экспортировала 86,2 млн бутылок вина. Выручка превысила 203 млн долларов.\n\n",
    "kk": "2018 жылы Перу 86,2 млн бөтелке шарап экспорттады. Түсім 203 млн доллардан асты.\n\n",
}
LISTS = {
    "en": "The first three by number of bottles:\nChile – 53.7 million\nCuba – 10.7 million\nChina – 6.5 million",
    "ru": "Первая тройка по числу бутылок:\nЧили – 53,7 млн\nКуба – 10,7 млн\nКитай – 6,5 млн",
    "kk": "Бөтелке саны бойынша алғашқы үшеуі:\nЧили – 53,7 млн\nКуба – 10,7 млн\nҚытай – 6,5 млн",
}


@pytest.mark.parametrize("language", LISTS)
def test_a_list_counts_what_its_head_says(language: str) -> None:
    told = measured(HEAD[language] + LISTS[language], language)
    assert told[2:] == [(53.7e6, "items"), (10.7e6, "items"), (6.5e6, "items")]


def test_a_list_whose_head_counts_nothing_goes_on_in_money() -> None:
    text = HEAD["en"] + LISTS["en"].replace("by number of bottles", "by revenue")
    assert measured(text, "en")[2:] == [(53.7e6, "USD"), (10.7e6, "USD"), (6.5e6, "USD")]
