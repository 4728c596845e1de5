"""Rarer words for what rose, fell, came to a sum or is compared with, and goods told behind what they are worth."""

from __future__ import annotations

import pytest

from extract.reader import read
from terms.figure import Figure


def only(text: str, language: str) -> Figure:
    (figure,) = read(text, "told", language=language).figures
    return figure


RISEN = {
    "en": ("In 2023 Peru's exports to Chile {} by 5 percent.", ("mounted", "rocketed", "burgeoned", "firmed")),
    "ru": ("В 2023 году экспорт Перу в Чили {} на 5 процентов.", ("взметнулся", "усилился", "продвинулся")),
    "kk": ("2023 жылы Перудің Чилиге экспорты 5 пайызға {}.", ("қарыштады", "ұлғая түсті", "нығайды", "молая түсті")),
}
FALLEN = {
    "en": ("In 2023 Peru's exports to Chile {} by 5 percent.", ("subsided", "dived", "cooled", "thinned", "tapered")),
    "ru": ("В 2023 году экспорт Перу в Чили {} на 5 процентов.", ("спустился", "оскудел", "остыл")),
    "kk": ("2023 жылы Перудің Чилиге экспорты 5 пайызға {}.", ("солды", "шағындалды", "нашарлады", "азаюды көрсетті")),
}


@pytest.mark.parametrize(("sign", "language", "text", "verb"), [
    (sign, language, text, verb)
    for sign, table in ((1, RISEN), (-1, FALLEN)) for language, (text, verbs) in table.items() for verb in verbs
])
def test_verbs_tell_a_rise_or_a_fall(sign: int, language: str, text: str, verb: str) -> None:
    figure = only(text.format(verb), language)
    assert figure.change is not None
    assert (figure.flow, figure.change.pct) == ("export", sign * 5)


@pytest.mark.parametrize("verb", ["wound up at", "ended up at", "racked up"])
def test_up_behind_a_verb_of_coming_to_is_no_rise(verb: str) -> None:
    figure = only(f"In 2023 Peru's exports to Chile {verb} $5 million.", "en")
    assert (figure.value, figure.change) == (5_000_000, None)


@pytest.mark.parametrize("words", [
    "салыстырған кезде", "салыстыра қарағанда", "салыстыра алғанда", "салғастырғанда", "салыстырғанда",
])
def test_what_is_compared_with_is_no_time_of_its_own(words: str) -> None:
    figure = only(f"2023 жылы Перудің Чилиге экспорты 2021 жылмен {words} 5 пайызға өсті.", "kk")
    assert figure.change is not None
    assert (str(figure.period), str(figure.change.base)) == ("2023", "2021")


def test_a_shortened_versus_leads_to_what_is_compared_with() -> None:
    figure = only("Peru's exports to Chile grew by 5 percent vs. January 2022 in January 2023.", "en")
    assert figure.change is not None
    assert (str(figure.period), str(figure.change.base)) == ("2023-01", "2022-01")


@pytest.mark.parametrize(("text", "flow", "partner"), [
    ("In 2023 Peru trucked $5 million worth of copper to Chile.", "export", "CL"),
    ("In 2023 Peru provided $5 million worth of goods to Chile.", "export", "CL"),
    ("In 2023 Peru brought in $5 million worth of goods from Chile.", "import", "CL"),
    ("In 2023 Peru snapped up $5 million worth of copper from Chile.", "import", "CL"),
])
def test_goods_stand_behind_what_they_are_worth(text: str, flow: str, partner: str) -> None:
    figure = only(text, "en")
    assert (figure.flow, figure.reporter, figure.partner, figure.value) == (flow, "PE", partner, 5_000_000)
    assert figure.change is None


@pytest.mark.parametrize("text", [
    "In 2023 Peru lent $5 million worth of bonds to Chile.",
    "In 2023 Peru's stadium in Lima brought in $5 million worth of tickets.",
])
def test_what_is_worth_a_sum_and_no_goods_is_no_trade(text: str) -> None:
    assert read(text, "told", language="en").figures == ()
