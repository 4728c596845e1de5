"""Parts of a turnover that fall on exports and on imports."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

B = 1e9
LEADS = {
    "en": "Peru's trade with Chile came to $2 billion in 2021. ",
    "ru": "В 2021 году оборот Перу с Чили составил 2 млрд долларов. ",
    "kk": "2021 жылы Перудің Чилимен тауар айналымы 2 млрд доллар болды. ",
}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "$1.4 billion, or 70% of the turnover, fell on exports, $0.6 billion, or 30%, on imports."),
    ("en", "$1.4 billion, or 70% of the turnover accounted for exports, $0.6 billion, or 30% for imports."),
    ("ru", "1,4 млрд долларов, или 70% товарооборота, пришлось на экспорт, 0,6 млрд, или 30%, — на импорт."),
    ("kk", "1,4 млрд доллары, яғни 70%-ы экспортқа, 0,6 млрд доллары, яғни 30%-ы импортқа тиесілі."),
])
def test_each_part_and_its_share_are_of_the_flow_that_they_fall_on(language: str, text: str) -> None:
    told = [(f.value, f.flow, f.change) for f in figures(LEADS[language] + text, language)]
    assert told == [(2 * B, "turnover", None), (1.4 * B, "export", None), (70, "export", None),
                    (0.6 * B, "import", None), (30, "import", None)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's trade with Chile came to $2 billion in 2021, and 70% of the turnover fell on exports."),
    ("ru", "Оборот Перу с Чили составил в 2021 году 2 млрд долларов. 70% товарооборота пришлось на экспорт."),
])
def test_a_share_falls_on_a_flow_and_its_whole_does_not(language: str, text: str) -> None:
    assert [(f.value, f.flow) for f in figures(text, language)] == [(2 * B, "turnover"), (70, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The trade of Peru in 2021 was $5 billion, up 6% on 2020. $3.5 billion (70.1%) of that sum falls on "
           "imports and $1.5 billion (29.9%) on exports."),
    ("ru", "Оборот Перу в 2021 году составил 5 млрд долларов, на 6% больше, чем в 2020 году. 3,5 млрд (70,1%) из "
           "этой суммы приходится на импорт, 1,5 млрд (29,9%) — на экспорт."),
])
def test_two_brackets_that_make_the_whole_are_shares(language: str, text: str) -> None:
    told = [(f.value, f.flow) for f in figures(text, language) if f.change is None]
    assert told == [(3.5 * B, "import"), (70.1, "import"), (1.5 * B, "export"), (29.9, "export")]


def test_two_brackets_of_which_one_is_another_part_than_its_amount_are_none() -> None:
    text = "Peru's exports rose in 2021 to $3.5 billion (29.9%) and its imports to $1.5 billion (70.1%)."
    told = figures(text, "en")
    assert [f.value for f in told] == [3.5 * B, 1.5 * B]
    assert told[0].change is not None


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The negative trade balance was $0.8 billion, which is 40 percent of the turnover."),
    ("ru", "Отрицательное сальдо составило 0,8 млрд долларов, или 40% товарооборота."),
    ("kk", "Сауда тапшылығы 0,8 млрд доллар, бұл тауар айналымының 40 пайызы."),
])
def test_how_large_a_balance_is_beside_the_turnover_is_no_share_of_trade(language: str, text: str) -> None:
    told = [(f.value, f.flow) for f in figures(LEADS[language] + text, language)]
    assert told == [(2 * B, "turnover"), (-0.8 * B, "balance")]


def test_a_flow_owns_its_share_in_the_turnover() -> None:
    text = LEADS["en"] + "The imports' share in the turnover totaled 24.8 percent against 36.6 percent in 2020."
    assert [(f.value, f.flow) for f in figures(text, "en")[1:]] == [(24.8, "import"), (36.6, "import")]


@pytest.mark.parametrize(("verb", "told"), [
    ("The main share of Peru's exports in 2021 fell on Chile - 40%", [(40, "CL", False)]),
    ("In 2021 20% of Peru's exports fell on Chile and 12% on Brazil", [(20, "CL", False), (12, "BR", False)]),
    ("In 2021 the bulk of Peru's exports fell to Chile (20%) and Brazil (12%)", [(20, "CL", False), (12, "BR", False)]),
    ("In 2021 Peru's exports fell 20%", [(None, "WORLD", True)]),
])
def test_what_falls_on_a_land_does_not_fall(verb: str, told: list[tuple[float | None, str, bool]]) -> None:
    assert [(f.value, f.partner, f.change is not None) for f in figures(f"{verb}.", "en")] == told


def test_a_row_of_shares_that_goes_on_is_of_the_time_of_the_first() -> None:
    text = ("In 2020 Peru's exports came to $2 billion. The main share falls on Chile - 30.5%. It is followed by "
            "Brazil with 5% and Mexico with 0.2%.")
    assert [str(f.period) for f in figures(text, "en")] == ["2020"] * 4
