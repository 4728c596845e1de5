"""A text that names only whom somebody trades with: none of them has that trade for its own."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

UNOWNED = [
    ("en", "Exports to Peru rose to $5 billion in 2023, to Chile to $2 billion."),
    ("en", "Imports from Italy grew by 5% in 2023, from Spain by 7%."),
    ("ru", "Экспорт в Перу вырос до 5 млрд долларов в 2023 году, в Чили — до 2 млрд долларов."),
    ("ru", "Импорт из Италии вырос в 2023 году на 5%, из Испании — на 7%."),
]
OWNED = [
    ("en", UNOWNED[0][1] + "\n\nEarlier the government of Laos lowered the taxes on land.", "LA"),
    ("ru", UNOWNED[2][1] + "\n\nРанее правительство Лаоса снизило налоги на землю.", "LA"),
    ("kk", "Перуге экспорт 2023 жылы 5 млрд доллар, Чилиге 2 млрд доллар болды.\n\n"
           "Бұған дейін Лаос үкіметі жер салығын төмендеткен еді.", "LA"),
]


@pytest.mark.parametrize(("language", "text"), UNOWNED)
def test_one_partner_does_not_export_to_another(language: str, text: str) -> None:
    assert figures(text, language) == []


def test_a_kazakh_text_that_names_only_partners_is_written_at_home() -> None:
    found = figures("Перуге экспорт 2023 жылы 5 млрд доллар, Чилиге 2 млрд доллар болды.", "kk")
    assert [(f.reporter, f.partner) for f in found] == [("KZ", "PE"), ("KZ", "CL")]


@pytest.mark.parametrize(("language", "text", "home"), OWNED)
def test_whose_government_is_named_aside_owns_the_trade_with_them(language: str, text: str, home: str) -> None:
    assert [(f.reporter, f.partner) for f in figures(text, language)] == [(home, "PE"), (home, "CL")]
