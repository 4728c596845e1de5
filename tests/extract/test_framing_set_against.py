"""Export and import set against each other, with the amounts of both or of the one that is told of."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

B = 1e9


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru's imports were larger than its exports: $15 billion against $6 billion."),
    ("en", "In 2023 Peru's imports exceeded exports ($15 billion against $6 billion)."),
    ("en", "In 2023 Peru bought abroad two and a half times more than it sold: $15 billion against $6 billion."),
    ("ru", "В 2023 году импорт Перу был больше экспорта: 15 млрд долларов против 6 млрд."),
    ("ru", "В 2023 году Перу купило за рубежом в 2,5 раза больше, чем продало: на 15 млрд долларов против 6 млрд."),
])
def test_two_amounts_are_of_the_two_in_their_order(language: str, text: str) -> None:
    found = [(f.value, f.flow, str(f.period)) for f in figures(text, language)]
    assert found == [(15 * B, "import", "2023"), (6 * B, "export", "2023")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports lagged behind imports in 2023: $6 billion versus $15 billion."),
    ("ru", "Экспорт Перу в 2023 году отстал от импорта: 6 млрд долларов против 15 млрд."),
    ("kk", "2023 жылы Перудің импорты экспорттан көп болды: 6 млрд долларға қарсы 15 млрд доллар."),
])
def test_what_lags_behind_is_told_first(language: str, text: str) -> None:
    assert amounts(text, language) == [(6 * B, "export"), (15 * B, "import")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's imports exceeded exports by 2.5 times in 2023 and came to $15 billion."),
    ("ru", "В 2023 году импорт Перу превысил экспорт в 2,5 раза и составил 15 млрд долларов."),
    ("kk", "2023 жылы Перудің импорты экспорттан 2,5 есе асып, 15 млрд доллар болды."),
])
def test_one_amount_is_of_the_one_that_exceeds(language: str, text: str) -> None:
    assert amounts(text, language) == [(15 * B, "import")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru's imports exceeded its exports by $9 billion."),
    ("ru", "В 2023 году импорт Перу превысил её экспорт на 9 млрд долларов."),
    ("kk", "2023 жылы Перудің импорты экспортынан 9 млрд долларға артық болды."),
])
def test_by_how_much_is_the_balance(language: str, text: str) -> None:
    assert amounts(text, language) == [(-9 * B, "balance")]
