"""Digests whose lines each open with a land and tell of its trade."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def told(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    return [(f.flow, f.reporter, f.partner) for f in figures(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Numbers of the week\n\n1. 🇵🇪 Turnover in 2023: $110 bln.\n\n2. 🇨🇱 Imports in 2023: $80 bln.",
        ),
        (
            "ru",
            "Цифры недели\n\n1) Перу. Товарооборот за 2023 год — 110 млрд долл.\n\n2) Чили. Импорт за 2023 год — "
            "80 млрд долл.",
        ),
        (
            "kk",
            "Апта сандары\n\n🇵🇪 2023 жылғы тауар айналымы — 110 млрд доллар.\n\n🇨🇱 2023 жылғы импорт — "
            "80 млрд доллар.",
        ),
    ],
)
def test_each_line_is_at_home_in_the_land_that_opens_it(language: str, text: str) -> None:
    assert told(text, language) == [("turnover", "PE", "WORLD"), ("import", "CL", "WORLD")]


def test_lines_of_a_text_about_one_land_name_its_partners() -> None:
    text = "Peru's trade in 2023\n\n🇨🇳 China: exports $15 bln.\n\n🇨🇱 Chile: exports $2 bln."
    assert told(text, "en") == [("export", "PE", "CN"), ("export", "PE", "CL")]
