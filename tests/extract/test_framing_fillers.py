"""Words right before a number or a period that add nothing: the sentence tells the same with and without them."""

from __future__ import annotations

import pytest

from extract.framing.scenes import scenes
from tests.extract.told import amounts, figures

SENTENCES = {
    "en": (
        "In 2023 Kenya's tea growers, the largest of Africa, exported {}500 thousand tonnes, 3% more than in 2022.",
        "In 2023 Latvia's exports to Estonia were $2 billion, of which {}$300 million timber and {}$90 million grain.",
        "Georgia's exports of wine to Poland rose from {}$20 million in 2021 to {}$35 million last year.",
    ),
    "ru": (
        "В 2023 году в Латвию из Эстонии попало {}40 тыс. тонн зерна, на 12% меньше, чем годом ранее.",
        "В 2023 году экспорт вина из Грузии в Польшу составил {}35 млн долларов, а в 2021 году — {}20 млн долларов.",
        "В мае 2023 года Армения продала Грузии {}70 тыс. тонн зерна — на 22%, или {}12 тыс. тонн, больше апреля.",
    ),
    "kk": (
        "Арменияның Грузиямен айналымы 2021 жылғы {}2,6 миллиард доллардан былтыр {}7,3 миллиардқа секірді.",
        "Көмір экспортынан түскен табыс {}2,9 млрд доллардан {}2,1 млрд долларға дейін қысқарды.",
        "2023 жылы Грузия Арменияға {}500 мың тонна астық сатып, {}90 млн доллар алды.",
    ),
}
FILLERS = {
    "en": ("about ", "more than ", "only ", "a total of about "),
    "ru": ("около ", "более ", "всего ", "в общей сложности "),
    "kk": ("шамамен ", "кемінде ", "бар болғаны ", "жалпы "),
}


def frames(text: str, language: str) -> list[tuple[object, ...]]:
    """What each figure tells but for how exact it is."""
    return [
        (f.value, f.unit, f.flow, f.reporter, f.partner, str(f.period), f.status, f.product, str(f.change))
        for f in figures(text, language)
    ]


@pytest.mark.parametrize(("language", "n", "filler"), [
    (language, n, filler)
    for language, texts in SENTENCES.items() for n in range(len(texts)) for filler in FILLERS[language]
])
def test_a_hedge_belongs_to_its_number(language: str, n: int, filler: str) -> None:
    text = SENTENCES[language][n]
    assert frames(text.format(filler, filler), language) == frames(text.format("", ""), language) != []


def test_the_whole_of_a_year_is_the_year() -> None:
    text = "Georgia sold Armenia 31 thousand tonnes of sugar in 2023 as against 22 thousand tonnes {} 2022."
    assert frames(text.format("over the course of"), "en") == frames(text.format("in"), "en") != []


@pytest.mark.parametrize(("text", "kept"), [
    ("Exports came to over $5 million.", False), ("Over $5 million came from exports.", True),
    ("Exports grew over 2023.", True),
])
def test_only_what_stands_before_a_number_within_a_sentence_is_left_out(text: str, kept: bool) -> None:
    _, found = scenes(text, "en", None)
    assert ("over" in [token.low for token in found[0].tokens]) is kept


def test_what_hedges_a_change_is_no_change_of_its_own() -> None:
    text = "Экспорт Грузии в 2023 году прибавил почти 20% и достиг 6 млрд долларов."
    assert amounts(text, "ru") == [(6e9, "export")]
    assert figures(text, "ru")[0].change.pct == 20  # type: ignore[union-attr]
