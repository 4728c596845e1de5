"""Behind "trade between Chile and Peru" exports are those of the one whose trade the text tells."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports grew by 8% in 2022. Peru's trade with the EU amounted to $13 billion.\nTrade between Chile "
           "and Peru fell to $2.4 billion. Exports came to $1.5 billion."),
    ("ru", "Экспорт Перу вырос в 2022 году на 8%. Оборот Перу с ЕС составил 13 млрд долларов.\nТорговля между Чили и "
           "Перу сократилась до 2,4 млрд долларов. Экспорт составил 1,5 млрд долларов."),
    ("kk", "Перудің экспорты 2022 жылы 8%-ға өсті. Перудің ЕО-мен айналымы 13 млрд доллар болды.\nЧили мен Перу "
           "саудасы 2,4 млрд долларға дейін төмендеді. Экспорт 1,5 млрд доллар болды."),
])
def test_exports_are_those_of_the_home(language: str, text: str) -> None:
    figure = figures(text, language)[-1]
    assert (figure.flow, figure.reporter, figure.partner) == ("export", "PE", "CL")
