"""An amount that two partners share, a part of a whole told with its partner, and a balance said to be for a land."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

M, B = 1e6, 1e9


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru exported 4 million tons of grain to Chile and Ecuador in 2022."),
    ("en", "Chile and Canada accounted for 80% of Peru's exports in 2022."),
    ("ru", "Экспорт Перу в Чили и Канаду составил в 2022 году 24 млн долларов."),
    ("kk", "Перудің Чили мен Канадаға экспорты 2022 жылы 24 млн доллар болды."),
])
def test_the_partner_of_what_two_share_is_open(language: str, text: str) -> None:
    assert [(f.reporter, f.partner) for f in figures(text, language)] == [("PE", None)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 Peru sold copper to Chile for $5 billion and Canada for $3 billion."),
    ("ru", "Экспорт Перу в Чили и Канаду составил в 2022 году соответственно 5 и 3 млрд долларов."),
])
def test_each_has_its_own_where_the_text_says_so(language: str, text: str) -> None:
    assert [(f.value, f.partner) for f in figures(text, language)] == [(5 * B, "CL"), (3 * B, "CA")]


def test_a_number_of_which_one_has_a_part_is_of_all() -> None:
    text = "Peru's imports of machinery reached $3.3bn in 2022, with Chile contributing $379mn to these imports."
    assert [f.partner for f in figures(text, "en")] == ["WORLD", "CL"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's trade with Chile was $5 billion in 2022. The trade balance for Chile was $93 million."),
    ("ru", "Оборот Перу с Чили составил в 2022 году 5 млрд долларов. Положительное сальдо для Чили составило 93 млн "
           "долларов."),
    ("kk", "Перудің Чилимен айналымы 2022 жылы 5 млрд доллар болды. Чили үшін оң сальдо 93 млн доллар болды."),
])
def test_a_balance_for_a_land_is_its_own(language: str, text: str) -> None:
    figure = figures(text, language)[-1]
    assert (figure.value, figure.reporter, figure.partner) == (93 * M, "CL", "PE")


def test_what_falls_on_one_of_a_bloc_is_its_part() -> None:
    text = "Peru's trade with the EU came to 40 billion euros in 2022, and 9 billion of that amount falls on Spain."
    assert [f.partner for f in figures(text, "en")] == ["EU", "ES"]
