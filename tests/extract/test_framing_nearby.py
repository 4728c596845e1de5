"""Which of the parties that a sentence names a number has: not those of a part of it or of what caused it."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def parties(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    """Flow, reporter and partner of each figure, in the order of the text."""
    return [(figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 Peru's exports came to $9 billion, of which Chile took $4 billion."),
        ("ru", "Экспорт Перу в 2023 году составил 9 млрд долларов, из них 4 млрд долларов заплатило Чили."),
        ("kk", "Перудің экспорты 2023 жылы 9 млрд доллар болды, соның ішінде 4 млрд долларды Чили төледі."),
    ],
)
def test_whoever_has_a_part_has_not_the_whole(language: str, text: str) -> None:
    assert parties(text, language)[0] == ("export", "PE", "WORLD")


def test_a_part_said_before_its_whole_is_no_other() -> None:
    assert parties("Peru imported 9,000 cars in 2023, 71% of them from Chile.", "en")[0] == ("import", "PE", "WORLD")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's sales abroad fell to $9 billion in 2023 because of weak demand from Chile."),
        ("ru", "Экспорт Перу в 2023 году упал до 9 млрд долларов. Импорт сократился до 5 млрд из-за неурожая в Чили."),
    ],
)
def test_whom_a_cause_names_trades_nothing(language: str, text: str) -> None:
    assert {partner for _, _, partner in parties(text, language)} == {"WORLD"}


def test_a_purchase_told_behind_a_word_of_cause_counts() -> None:
    text = "In 2023 Peru's exports of copper grew thanks to sales to Chile of $4 billion."
    assert parties(text, "en")[-1] == ("export", "PE", "CL")


def test_the_owner_of_a_word_of_trade_is_near_however_long_the_aside() -> None:
    text = "Trade of Chile with Peru\n\nChile and Peru traded goods worth $9 billion in 2023. "
    text += "Peruvian sales, mainly of copper, fish, zinc and fruit, came to $4 billion."
    assert parties(text, "en")[-1] == ("export", "PE", "CL")


def test_an_owner_of_the_first_of_two_parts_is_no_owner_of_the_second() -> None:
    text = "Предприятия Перу наторговали с Чили на 9 млрд долларов; из этой суммы 4 млрд пришлось на Канаду."
    assert parties(text, "ru")[0] == ("turnover", "PE", "CL")
