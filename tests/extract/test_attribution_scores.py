"""Who says a figure and whose statistics it is: floors a little below what was measured on the open texts."""

from __future__ import annotations

import pytest

from benchmarks.attribution import agrees, measure

OPEN = {  # right evidence, side, role and speaker, as shares of the labelled
    "en": (0.73, 0.82, 0.92, 0.94), "ru": (0.65, 0.79, 0.71, 0.0), "kk": (0.67, 0.84, 0.82, 0.70),
}


@pytest.mark.parametrize("language", sorted(OPEN))
def test_sources_are_known_as_well_as_before(language: str) -> None:
    result, _ = measure(language, aside=False)
    for (slot, (right, of)), floor in zip(result.items(), OPEN[language], strict=True):
        assert right >= floor * of, slot


@pytest.mark.parametrize(
    ("slot", "label", "found", "same"),
    [("role", "deputy_minister", "deputy minister", True), ("role", "minister", "deputy minister", False),
     ("side", "RU-ORE", "RU", True), ("side", "RU", "KZ", False), ("side", None, "KZ", False),
     ("speaker", "Арман Сатов", "Сатова", True), ("speaker", "Арман Сатов", None, False)],
)
def test_two_spellings_of_one_source_agree(slot: str, label: str | None, found: str | None, same: bool) -> None:
    assert agrees(slot, label, found) is same
