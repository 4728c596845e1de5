"""A guest from abroad who answers a paper's questions speaks to the land of the paper: "we sold you goods"."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

M = 1e6
TEXTS = {
    "en": "DAILY NEWS | Lima | No. 7, 18 May 2023\nGuest of the issue\n\n"
          "Pavel Novak has been the Czech ambassador here for three years. He talks about glass and patience.\n\n"
          "– Your Excellency, how is trade?\n\n"
          "– It grows. In 2021 we sold you goods for 42 million dollars. Last year it was 96 million. "
          "What we buy from you has grown as well. Last year it was 9 million.\n\n"
          "– A hundred and five million altogether. Is that much?\n\n"
          "– With Chile we had 196 million dollars, with Bolivia barely 12 million.\n\n– And people?\n\n– They come.",
    "ru": "«Газета» | Лима | № 7, 18 мая 2023 года\nГость номера\n\n"
          "Павел Новак три года работает здесь послом Чехии. Он говорит о стекле и терпении.\n\n"
          "– Господин посол, как идет торговля?\n\n"
          "– Растет. В 2021 году мы продали вам товаров на 42 млн долларов. В прошлом году – на 96 млн. "
          "Наши закупки у вас тоже выросли. В прошлом году они составили 9 млн долларов.\n\n– Это немного.\n\n"
          "– С Чили у нас 196 млн долларов, с Боливией едва 12 млн.\n\n– А люди?\n\n– Приезжают.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_you_are_those_whose_paper_asks(language: str) -> None:
    told = sides(TEXTS[language], language)
    assert told[:3] == [
        (42 * M, "export", "CZ", "PE"), (96 * M, "export", "CZ", "PE"), (9 * M, "import", "CZ", "PE"),
    ]
    assert [figure[3] for figure in told[-2:]] == ["CL", "BO"]


def test_a_sum_of_both_ways_may_stand_in_the_next_line() -> None:
    assert (105 * M, "turnover", "CZ", "PE") in sides(TEXTS["en"], "en")


def test_a_guest_who_speaks_to_nobody_tells_of_trade_with_all() -> None:
    text = TEXTS["en"].replace("sold you goods", "sold goods").replace("we buy from you", "we buy")
    assert sides(text, "en")[0] == (42 * M, "export", "CZ", "WORLD")
