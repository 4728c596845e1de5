"""Shares that rise or fall themselves: by how much they moved is no change of trade, what they came to is a share."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Доля Италии в экспорте Ганы в 2021 году выросла на 3,4% и составила 62,7%."),
    ("ru", "Доля Италии в экспорте Ганы в 2021 году снизилась на 3,4 процентного пункта и составила 62,7%."),
    ("ru", "Доля Италии в экспорте Ганы в 2021 году составила 62,7%, увеличившись на 3,4%."),
    ("ru", "Удельный вес Италии в экспорте Ганы в 2021 году вырос на 3,4% до 62,7%."),
    ("en", "Italy's share in Ghana's exports rose by 3.4% in 2021 and amounted to 62.7%."),
    ("en", "Italy's share of Ghana's exports fell 3.4% to 62.7% in 2021."),
    ("kk", "2021 жылы Гананың экспортындағы Италияның үлесі 3,4%-ға өсіп, 62,7%-ды құрады."),
    ("kk", "2021 жылы Гананың экспортындағы Италияның үлесі 3,4 пайыздық тармаққа төмендеп, 62,7%-ға жетті."),
])
def test_a_share_that_moved_is_told_by_what_it_came_to(language: str, text: str) -> None:
    figure, = figures(text, language)
    assert (figure.value, figure.unit, figure.partner, figure.change) == (62.7, "%", "IT", None)


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Доля Италии в экспорте Ганы в 2021 году выросла на 3,4%."),
    ("en", "Italy's share of Ghana's exports rose 3.4% in 2021."),
    ("kk", "2021 жылы Гананың экспортындағы Италияның үлесі 3,4%-ға артты."),
])
def test_by_how_much_a_share_moved_tells_nothing_of_trade(language: str, text: str) -> None:
    assert figures(text, language) == []


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "На долю Италии пришлось 62% экспорта Ганы, который вырос на 3%."),
    ("ru", "Доля Италии в экспорте Ганы составила 62%, экспорт вырос на 3%."),
])
def test_trade_that_moved_beside_a_share_is_told(language: str, text: str) -> None:
    assert [(f.value, f.change and f.change.pct) for f in figures(text, language)] == [(62, None), (None, 3)]


@pytest.mark.parametrize("text", [
    "Доля Италии в экспорте Ганы выросла с 58 до 62%.",
    "Доля Италии в экспорте Ганы сократилась с 58% в 2020 году до 62% в 2021 году.",
])
def test_a_share_that_moved_from_one_part_to_another_is_told_by_both(text: str) -> None:
    assert [(f.value, f.unit) for f in figures(text, "ru")] == [(58, "%"), (62, "%")]


def test_the_share_of_other_foreign_lands_is_of_those_outside_the_bloc() -> None:
    text = "Доля стран СНГ в обороте Молдавии выросла, а доля других зарубежных стран составила 67,1%."
    assert [(f.value, f.partner) for f in figures(text, "ru")] == [(67.1, "NONCIS")]
