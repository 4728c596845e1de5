"""Arrows between parties."""

from __future__ import annotations

from tests.extract.told import amounts, figures

M = 1e6


def test_an_arrow_between_two_parties_is_an_export() -> None:
    (figure,) = figures("Georgia → Iran: $300 million in 2023", "en")
    assert (figure.flow, figure.reporter, figure.partner) == ("export", "GE", "IR")


def test_an_arrow_between_flags_is_one_too() -> None:
    text = "Итоги торговли за 2023 год. 🇬🇪➡️🇮🇷: товаров на 300 млн долларов."
    assert amounts(text, "ru") == [(300 * M, "export")]


def test_an_arrow_to_a_number_is_none() -> None:
    assert amounts("Georgia's trade with Iran in 2023 → $300 million", "en") == [(300 * M, "turnover")]


def test_an_arrow_both_ways_is_a_turnover() -> None:
    for text in ("Georgia ⇄ Iran: $300 million in 2023", "Tbilisi ↔ Tehran: ~$300 million in 2023"):
        assert [(f.flow, f.reporter, f.partner) for f in figures(text, "en")] == [("turnover", "GE", "IR")]
