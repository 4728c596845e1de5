"""Whose "we" a text says: neither the country that it trades with nor the one that does something to "us"."""

from __future__ import annotations

import pytest

from extract.framing.parties.against import against
from extract.framing.scenes import scenes
from tests.extract.test_framing_topic import about
from tests.extract.told import figures


def others(text: str, language: str) -> set[str]:
    """Whom the sentences of a text set against their "we"."""
    return {code for scene in scenes(text, language, None)[1] for code in against(scene)}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Our trade with Austria grew last year.", {"AT"}),
        ("en", "The Poles sold timber to us.", {"PL"}),
        ("en", "The turnover of our country and Chile was small.", {"CL"}),
        ("en", "We had to buy grain from the Dutch.", {"NL"}),
        ("en", "We in Peru grow corn, and our country is proud of it.", set()),
        ("ru", "Наша торговля с Австрией выросла.", {"AT"}),
        ("ru", "Мы с Чили торгуем мало.", {"CL"}),
        ("ru", "Поляки прислали нам леса.", {"PL"}),
        ("ru", "Поляки рассказали, что мы продали лес.", set()),
        ("kk", "Поляктар бізге ағаш сатты.", {"PL"}),
        ("kk", "Біз Аустриямен көп сауда жасаймыз.", {"AT"}),
    ],
)
def test_who_stands_against_us_is_named(language: str, text: str, expected: set[str]) -> None:
    assert others(text, language) == expected


def test_a_speaker_from_a_capital_is_not_of_the_land_traded_with() -> None:
    text = (
        "TALK\n\nHOST: With us from Lima is Ana Rojas of the chamber of mines.\n\n"
        "ROJAS: In 2023 the Chileans took 200,000 tonnes of copper from us. Our exports to Chile have doubled."
    )
    assert about(text, "en") == ("PE", "CL")


def test_us_is_the_other_side_where_the_home_does_something_to_us() -> None:
    text = (
        "Turnover of Peru and Chile\n\nTurnover of Peru and Chile came to $3 billion in 2023. "
        "\"What Peru sells to us reached $1 billion,\" the ambassador said."
    )
    figure = figures(text, "en")[-1]
    assert (figure.flow, figure.reporter, figure.partner) == ("export", "PE", "CL")


def test_an_abbreviation_in_capitals_is_no_pronoun() -> None:
    figure = figures("Peru's exports to the US came to $9 billion in 2023.", "en")[0]
    assert (figure.reporter, figure.partner) == ("PE", "US")


def test_a_letter_to_you_is_about_the_two() -> None:
    text = (
        "Dear colleagues in Lima,\n\nOur trade with Peru came to $3 billion in 2023. Your country sold copper to us. "
        "Chile also buys fish in Norway."
    )
    assert set(about(text, "en")) == {"CL", "PE"}


def test_what_was_sent_to_us_came_to_us() -> None:
    text = (
        "Торговля Чили и Перу\n\nТоварооборот Чили и Перу в 2023 году составил 3 млрд долларов. "
        "Перуанцы отправили нам меди на 1 млрд долларов."
    )
    figure = figures(text, "ru")[-1]
    assert {(figure.flow, figure.reporter, figure.partner)} <= {("export", "PE", "CL"), ("import", "CL", "PE")}


@pytest.mark.parametrize(("language", "last"), [
    ("ru", "Нам поручено довести экспорт меди до 300 млн долларов."),
    ("kk", "Бізге мыс экспортын 300 млн долларға жеткізу тапсырылды."),
])
def test_what_is_asked_of_us_is_our_export(language: str, last: str) -> None:
    first = {"ru": "Экспорт Перу составил 200 млн долларов.", "kk": "Перу экспорты 200 млн доллар."}
    figure = figures(f"{first[language]} {last}", language)[-1]
    assert (figure.flow, figure.reporter, figure.partner, figure.status) == ("export", "PE", "WORLD", "target")


@pytest.mark.parametrize(("language", "text", "partner"), [
    ("ru", "«Наш товарооборот в 2021 году вырос и достиг $8,5 млрд», – сказал президент Боливии.", None),
    ("en", '"Our trade grew in 2021 and reached $8.5 billion," the president of Bolivia said.', None),
    ("ru", "«Наш внешнеторговый оборот в 2021 году вырос и достиг $8,5 млрд», – сказал президент Боливии.", "WORLD"),
])
def test_our_turnover_is_with_somebody_if_not_foreign_trade(language: str, text: str, partner: str | None) -> None:
    assert [(f.reporter, f.partner) for f in figures(text, language)] == [("BO", partner)]
