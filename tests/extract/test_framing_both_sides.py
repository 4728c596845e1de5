"""Amounts that both sides are told of, and percentages that set one flow against the other."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

B = 1e9


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Kazakhstan's exports to Iran reached $1 billion. The presidents named a goal: $5 billion by 2030."),
    ("ru", "В 2023 году экспорт Казахстана в Иран составил 1 млрд долларов. Президенты наметили цель: 5 млрд долларов "
           "к 2030 году."),
    ("kk", "2023 жылы Қазақстанның Иранға экспорты 1 млрд доллар болды. Екі ел 2030 жылға 5 млрд доллар межесін "
           "белгіледі."),
])
def test_what_both_sides_name_is_their_turnover(language: str, text: str) -> None:
    assert amounts(text, language) == [(1 * B, "export"), (5 * B, "turnover")]


def test_what_they_say_of_goods_or_of_one_flow_is_not() -> None:
    text = "In 2023 Kazakhstan's exports to Iran were $1 billion. The presidents noted that it was $2 billion in 2022."
    assert amounts(text, "en") == [(1 * B, "export"), (2 * B, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Georgia's exports covered 42% of its imports (50% in 2022)."),
    ("ru", "В 2023 году экспорт Грузии покрывал 42% импорта (50% в 2022 году)."),
    ("kk", "2023 жылы Грузияның экспорты импорттың 42 пайызын ғана жапты."),
])
def test_how_much_of_imports_exports_cover_is_no_share(language: str, text: str) -> None:
    assert figures(text, language) == []


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Kazakhstan's exports to and imports from Iran fell together. They were $5 billion and $3 "
           "billion respectively."),
    ("ru", "В 2023 году упали и экспорт Казахстана в Иран, и импорт. Стало 5 и 3 млрд долларов соответственно."),
])
def test_numbers_told_respectively_are_of_the_flows_of_the_sentence_before(language: str, text: str) -> None:
    assert amounts(text, language) == [(5 * B, "export"), (3 * B, "import")]


def test_trade_with_one_another_has_two_directions() -> None:
    text = "2023 жылы Қазақстан мен Иран бір-бірінен 5 млрд долларға тауар алды."
    assert amounts(text, "kk") == [(5 * B, "turnover")]


def test_an_answer_goes_on_about_what_was_asked() -> None:
    text = ("In 2023 Georgia's imports were $9 billion.\n\nAnd what did Georgia export?\n\nFive billion dollars, most "
            "of it to Turkey.")
    assert amounts(text, "en") == [(9 * B, "import"), (5 * B, "export")]
