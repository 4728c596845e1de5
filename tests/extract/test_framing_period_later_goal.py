"""Of two goals each has its own time."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Chile plans to raise exports to $40 billion by 2025 and $50 billion in 2028."),
    ("ru", "Чили планирует довести экспорт до 40 млрд долларов к 2025 году и до 50 млрд в 2028-м."),
    ("ru", "Планы по экспорту у Чили такие: 40 млрд долларов к концу 2025-го и 50 — в 2028-м."),
    ("kk", "Чили экспортты 2025 жылға қарай 40 млрд долларға, 2028 жылы 50 млрд долларға жеткізбек."),
])
def test_the_later_goal_has_the_year_beside_it(language: str, text: str) -> None:
    told = [(str(figure.period), figure.status) for figure in figures(text, language)]
    assert told == [("2025", "target"), ("2028", "target")]


def test_a_deadline_holds_for_what_a_clause_tells_of_it() -> None:
    text = "К 2028 году Чили планирует довести экспорт до 40 млрд долларов, в том числе до 5 млрд в Перу."
    assert [str(figure.period) for figure in figures(text, "ru")] == ["2028", "2028"]
