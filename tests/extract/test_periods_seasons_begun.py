"""A season begins when the text says, whoever's it is."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read


@pytest.mark.parametrize(("language", "text", "period"), [
    ("en", "Since the start of the season on 1 July Kazakhstan has exported 5 million tonnes.", "2023-07/2024-03"),
    ("en", "In the 2022/23 season, which began on 1 July, Kazakhstan exported 8 million tonnes of grain.",
     "2022-07/2023-06"),
    ("ru", "Сезон начался 1 июля. В сезоне 2022/23 Казахстан вывез 8 млн тонн зерна.", "2022-07/2023-06"),
    ("kk", "Маусым 1 шілдеде басталды. 2022/23 маусымында Қазақстан 8 млн тонна астық экспорттады.", "2022-07/2023-06"),
    ("en", "In the 2022/23 season Kazakhstan exported 8 million tonnes of grain.", "2022-09/2023-08"),
    ("en", "In the 2022/23 season Ukraine exported 8 million tonnes of grain.", "2022-07/2023-06"),
])
def test_a_season_begins_when_the_text_says(language: str, text: str, period: str) -> None:
    figures = read(text, "told", language=language, published=date(2024, 3, 1)).figures
    assert [str(figure.period) for figure in figures] == [period]
