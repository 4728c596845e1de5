"""Numbers "respectively" behind a name alone are the home's with that partner, as those before were with theirs."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import parties


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Экспорт Чили в Перу в 2023 году составил 271 млн долларов, импорт — 604 млн долларов. Боливия: 357 млн и "
           "150 млн соответственно."),
    ("kk", "2023 жылы Чилидің Перуға экспорты 271 млн доллар, импорты 604 млн доллар болды. Боливия: тиісінше 357 млн "
           "және 150 млн доллар."),
])
def test_a_name_alone_is_the_next_partner(language: str, text: str) -> None:
    assert parties(text, language)[2:] == [("export", "CL", "BO"), ("import", "CL", "BO")]


def test_behind_all_trade_of_a_land_it_is_the_next_land() -> None:
    text = ("Экспорт Чили в 2023 году составил 271 млн долларов, импорт — 604 млн долларов. Боливия: 357 млн и 150 млн "
            "соответственно.")
    assert parties(text, "ru")[2:] == [("export", "BO", "WORLD"), ("import", "BO", "WORLD")]
