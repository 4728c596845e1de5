"""A sum said to be part of the one told before is of the same trade, whomever the text as a whole is about."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import parties

PAIR = {
    "en": "Peru's trade with Chile was $4 billion in 2023. ",
    "ru": "Торговля Перу с Чили в 2023 году составила 4 млрд долларов. ",
    "kk": "Перудің Чилимен саудасы 2023 жылы 4 млрд доллар болды. ",
}
SOLD = ("export", "PE", "CN")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "China bought $23 billion worth of Peruvian goods. Copper made up $15 billion of that sum."),
        ("ru", "Китай купил перуанских товаров на 23 млрд долларов. На медь пришлось 15 млрд из этой суммы."),
        ("kk", "Қытай 23 млрд долларға перу тауарларын сатып алды. Осы соманың 15 млрд доллары мысқа тиесілі."),
    ],
)
def test_a_part_of_that_sum_is_of_its_trade(language: str, text: str) -> None:
    assert parties(PAIR[language] + text, language)[-2:] == [SOLD, SOLD]


def test_the_weight_of_the_part_is_of_its_trade_too() -> None:
    text = "China bought Peruvian goods for $23 billion, or 38% of exports. Copper made up $15 billion of that sum. "
    assert parties(PAIR["en"] + text + "60 thousand tonnes were driven over the border.", "en")[-4:] == [SOLD] * 4


@pytest.mark.parametrize("sum_", ["$23 billion worth", "23 billion dollars' worth"])
def test_a_share_goes_on_behind_the_goods_of_a_sum(sum_: str) -> None:
    text = f"China bought {sum_} of Peruvian goods, that is 38% of exports."
    assert parties(PAIR["en"] + text, "en")[-2:] == [SOLD, SOLD]


def test_the_text_goes_on_about_the_whole() -> None:
    text = (
        "Peru's exports were $60 billion in 2023. China bought goods for $23 billion. "
        "Of this sum copper made up $15 billion. Fish rose to $8 billion."
    )
    assert parties(text, "en")[-2:] == [SOLD, ("export", "PE", "WORLD")]


def test_a_part_that_names_a_land_is_its_own() -> None:
    text = "China bought Peruvian goods for $23 billion. Of this sum $15 billion went on to Japan."
    assert parties(PAIR["en"] + text, "en")[-1] != SOLD


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "China bought Peruvian goods for $23 billion. That is 38% of exports."),
        ("ru", "Китай купил перуанских товаров на 23 млрд долларов. Это 38% экспорта."),
        ("kk", "Қытай 23 млрд долларға перу тауарларын сатып алды. Бұл – экспорттың 38%-ы."),
    ],
)
def test_a_share_that_takes_up_a_sum_is_of_its_trade(language: str, text: str) -> None:
    assert parties(PAIR[language] + text, language)[-2:] == [SOLD, SOLD]
