from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extract.page.straighten import straighten
from extract.page.wraps import PAD
from extract.reader import read


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Jаnuary", "January"),
        ("caудa aйнaлымы", "сауда айналымы"),
        ("AҚШ доллapға", "АҚШ долларға"),
        ("10 млнUSD", "10 млнUSD"),
        ("Türkiye", "Türkiye"),
        ("Минск&nbsp;&mdash; 27", f"Минск {5 * PAD}—{6 * PAD} 27"),
        ("203&#44;4 млн", f"203{4 * PAD},4 млн"),
        ("AT&T; &bogus; &", "AT&T; &bogus; &"),
        ("экспорт &amp;nbsp;5", f"экспорт  {9 * PAD}5"),
        ("&euro;5 &#43;3", f"{5 * PAD}€5 {4 * PAD}+3"),
        ("&lt;b&gt;", f"<{3 * PAD}b>{3 * PAD}"),
        ("&#x1F600;", f"😀{8 * PAD}"),
        ("2О11 and 2З млн, 1O%", "2011 and 23 млн, 10%"),
        ("H2O, CO2, G20, ООО, ЗАО", "H2O, CO2, G20, ООО, ЗАО"),
    ],
)
def test_references_and_letters_of_another_alphabet_are_put_right(text: str, meant: str) -> None:
    assert straighten(text) == meant


@example("&sс;")  # a reference with a Cyrillic letter
@given(st.text(alphabet="aаcсжz&#;1nbsp ,.\n", max_size=60) | st.text(max_size=60))
def test_the_length_and_what_is_right_do_not_change(text: str) -> None:
    assert len(straighten(text)) == len(text)
    assert straighten(straighten(text)) == straighten(text)


def told(text: str) -> str:
    """A straightened text with its spaces put right, lines kept."""
    return "\n".join(" ".join(line.split()) for line in straighten(text).split("\n"))


@pytest.mark.parametrize(("text", "meant"), [
    ("the bureau infor-\nmed us", "the bureau informed us"),
    ("торговля облас-\n  ти выросла", "торговля области выросла"),
    ("сауда айна-\nлымы өсті", "сауда айналымы өсті"),
    ("the exports of wool\u200b", "the exports of wool"), ("5\u200b000 tonnes", "5000 tonnes"),
    ("exports of the whole republic went up\nas prices rose", "exports of the whole republic went up as prices rose"),
    ("imports came to about 3.5 million\nUS dollars", "imports came to about 3.5 million US dollars"),
    ("товарооборот области составил 8 млрд —\nна 5% больше", "товарооборот области составил 8 млрд — на 5% больше"),
    ("сумма по данным комитета 3,5 млн\nАҚШ доллары", "сумма по данным комитета 3,5 млн АҚШ доллары"),
])
def test_lines_and_words_that_were_broken_are_whole_again(text: str, meant: str) -> None:
    assert told(text) == meant


@pytest.mark.parametrize("text", [
    "Exports of Georgia, $ mln:\nwool – 5\nwine – 7",
    "Wool\ncheese\nwine",
    "Exports of wool rose to its highest level\ntel. 44-60-12",
    "The trade of both countries has risen.\nexports fell",
    "Wool      5.0      7.0      of it\nwashed    1.0      2.0",
    "Нью-\nЙорк",
    "Италияға сатылған газ – 0,4 млрд\nБағасы – 272 доллар",
])
def test_lines_of_their_own_stay_apart(text: str) -> None:
    assert straighten(text).count("\n") == text.count("\n")


def test_a_text_set_to_a_width_is_joined_at_capitals_too() -> None:
    lines = [
        "The trade of the two lands grew and the", "exports of wool went up by a tenth, while",
        "the sales of wine fell, said the head of", "the customs office of the land, and the",
        "buyers of it came from Italy and from", "Spain, where prices are the highest.",
    ]
    assert "\n" not in straighten("\n".join(lines))


@pytest.mark.parametrize(("text", "mention"), [
    ("Exports of Peru to Chile in 2022 came to\r\n$5 million.\r\nImports fell.", "$5 million"),
    ("The ex\u00adports of Pe\u00adru to Chile in 2022 came to $5 mil\u00adlion.", "$5 mil\u00adlion"),
    ("Экс\u00adпорт Перу в Чили в 2022 году составил 5 мил\u200bлионов долларов.", "5 мил\u200bлионов долларов"),
])
def test_a_figure_is_read_past_signs_that_a_page_does_not_show(text: str, mention: str) -> None:
    found = read(text, "test").figures
    told = [(f.value, f.flow, f.reporter, f.partner, f.mention) for f in found]
    assert told == [(5e6, "export", "PE", "CL", mention)]
    assert found[0].quote.startswith(text[:4])


WRAPPED = """Georgia sells more wine

TBILISI, 5 March 2023 (Wire) - Georgia exported goods worth
$5.6 billion last year, the statistics office said on Sunday.
Imports reached $13.5 billion. Wine brought in $252 million
(4.5% of exports), and Russia took more than half of it, as
in the years before.

Trade with Armenia came to $900 million in 2022, up 12%.
"""


def test_a_line_of_a_text_of_fixed_width_goes_on_where_its_next_word_had_no_room() -> None:
    lines = straighten(WRAPPED).split("\n")
    assert [line.split(" ", 1)[0] for line in lines if line] == ["Georgia", "TBILISI,", "Trade"]


def test_whoever_speaks_begins_a_line() -> None:
    text = (
        "ANNA: The exports of the whole country went up last year and\n"
        "the imports of wool and wine fell by a tenth as prices\n"
        "rose in every port of the sea, which nobody had expected\n"
        "at all when the year began. The buyers stayed away, so\n"
        "BOB: And how much was it, in money, if you have the sum at\nhand or can find it?"
    )
    assert [line.split(" ", 1)[0] for line in straighten(text).split("\n")] == ["ANNA:", "BOB:"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports&nbsp;&mdash; $2&nbsp;billion in 2023, imports&nbsp;&mdash; $3&nbsp;billion."),
    ("kk", "2023 жылы Перудің экспорты&nbsp;&mdash; 2&nbsp;млрд доллар, "
           "импорты &mdash; 3&nbsp;млрд доллар&amp;nbsp;болды."),
])
def test_what_a_reference_leaves_over_parts_no_cells(language: str, text: str) -> None:
    lines = f"{text}\n{text.replace('2023', '2022')}\n{text.replace('2023', '2021')}"
    found = [(f.flow, f.value, str(f.period)) for f in read(lines, "t", language=language).figures]
    assert found == [
        (flow, value, year) for year in ("2023", "2022", "2021") for flow, value in (("export", 2e9), ("import", 3e9))
    ]
