"""A share beside those who buy from a land, or sell to it, is one of its exports or imports."""

from __future__ import annotations

import pytest

from extract.reader import read


@pytest.mark.parametrize(("language", "text", "told"), [
    ("en", "Peru's main buyers in 2020 were Chile (55%) and Nepal (12%).", "export PE CL, export PE NP"),
    ("en", "The largest suppliers of Peru in 2020 were Chile (55%) and Nepal (12%).", "import PE CL, import PE NP"),
    ("ru", "Главными покупателями Перу в 2020 году были Чили (55%) и Непал (12%).", "export PE CL, export PE NP"),
    ("ru", "Главными поставщиками Перу в 2020 году были Чили (55%) и Непал (12%).", "import PE CL, import PE NP"),
    ("kk", "2020 жылы Перудің басты сатып алушылары Чили (55%) мен Непал (12%) болды.", "export PE CL, export PE NP"),
    ("kk", "2020 жылы Перудің басты жеткізушілері Чили (55%) мен Непал (12%) болды.", "import PE CL, import PE NP"),
    ("en", "Peruvian buyers accounted for 55% of Nepal's wheat exports in 2020.", "export NP PE"),
    ("en", "In 2020 Nepal exported wheat for $9 million. Peruvian buyers took 55%.", "export NP WORLD, export NP PE"),
])
def test_whose_buyers_they_are_tells_the_flow(language: str, text: str, told: str) -> None:
    figures = read(text, "t", language=language).figures
    assert ", ".join(f"{f.flow} {f.reporter} {f.partner}" for f in figures) == told
