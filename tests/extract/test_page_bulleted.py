"""Bullets before the paragraphs of a text tell nothing, those of a list make its items."""

from __future__ import annotations

import pytest

from extract.page.bulleted import without_bullets
from extract.reader import read

PARAGRAPHS = {
    "en": ("LIMA, 17 February 2016 (Andes Wire) - Peru's exports came to $300 million in January 2016.",
           "Imports were worth $200 million, a tenth more than a year before, the customs service said.",
           "Sales to Chile alone amounted to $90 million, and most of that was copper and zinc."),
    "ru": ("ЛИМА, 17 февраля 2016 г. Экспорт Перу в январе 2016 года составил 300 млн долларов.",
           "Импорт достиг 200 млн долларов, на десятую часть больше, чем годом ранее, сообщила таможня.",
           "Только в Чили было продано товаров на 90 млн долларов, в основном это медь и цинк."),
    "kk": ("ЛИМА, 2016 жылғы 17 ақпан. Перудің экспорты 2016 жылғы қаңтарда 300 млн доллар болды.",
           "Импорт 200 млн долларға жетті, бұл бір жыл бұрынғыдан оннан бір бөлікке көп, деп хабарлады кеден.",
           "Чилиге ғана 90 млн долларға тауар сатылды, оның көбі мыс пен мырыш болды, деді кеден."),
}
SIGNS = ("🔹 {}", "• {}", "{n}. {}", "{n}) {}")


def told(text: str, language: str) -> list[tuple[object, ...]]:
    figures = read(text, "test", language=language).figures
    return [(f.value, f.flow, f.reporter, f.partner, str(f.period)) for f in figures]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("language", PARAGRAPHS)
def test_paragraphs_with_a_sign_read_as_those_without(language: str, sign: str) -> None:
    signed = [sign.format(part, n=n) for n, part in enumerate(PARAGRAPHS[language], 1)]
    plain = told("\n\n".join(PARAGRAPHS[language]), language)
    assert len(plain) >= len(signed)
    assert told("\n\n".join(signed), language) == plain


def test_what_replaces_a_bullet_is_as_long() -> None:
    text = "\n\n".join(f"• {part}" for part in PARAGRAPHS["en"])
    assert without_bullets(text) == text.replace("•", " ")


@pytest.mark.parametrize("text", [
    "Buyers of copper in the year:\n\n" + "\n\n".join(f"• {part}" for part in PARAGRAPHS["en"]),  # led to by a colon
    "\n".join(f"• {part}" for part in PARAGRAPHS["en"]),  # one right below the other, none of them long
    "\n\n".join(PARAGRAPHS["en"][:2]) + "\n\n• Exports of wool also rose in that year, by some 5%.",
    "1. Peru\n\n2. Chile\n\n3. Bolivia",
])
def test_the_signs_of_a_list_stay(text: str) -> None:
    assert without_bullets(text) == text
