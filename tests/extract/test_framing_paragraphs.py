"""Where each sentence is a paragraph, or all are one, borders follow what the sentences turn to."""

from __future__ import annotations

import pytest

from extract.framing.scenes import scenes
from extract.reader import read

TWO_LANDS = (
    "Peru's trade with Chile reached $3 billion in 2019.", "It was worth $2 billion a year before.",
    "The two want $4 billion.", "Trade with Bolivia came to $900 million in 2019.",
    "Exports were $400 million.", "Soya cost $120 million.", "It was up by 5%.", "Officials were glad.",
)
NAMES = ("Two ports are compared in this review of the year.", "KENYA.", "Exports were worth $7 billion in 2019.",
         "Imports were worth $9 billion in that year.", "The ships were late now and then.", "GHANA.",
         "Exports were worth $5 billion in 2019.", "Imports were worth $4 billion in that year.")


def borders(text: str) -> list[int]:
    found = scenes(text, "en", None)[1]
    return [n for n in range(1, len(found)) if found[n].paragraph != found[n - 1].paragraph]


@pytest.mark.parametrize("between", ["\n\n", " "])
def test_a_text_without_paragraphs_has_them_where_it_turns_to_another_land(between: str) -> None:
    assert borders(between.join(TWO_LANDS)) == [3, 5]


@pytest.mark.parametrize("between", ["\n\n", " "])
def test_what_says_there_goes_on_though_it_names_another_land(between: str) -> None:
    more = "Sugar went there from Brazil too."
    assert borders(between.join((*TWO_LANDS[:5], more, *TWO_LANDS[6:]))) == [3]


def test_the_paragraphs_of_a_text_that_has_some_are_kept() -> None:
    text = " ".join(TWO_LANDS[:2]) + "\n\n" + " ".join(TWO_LANDS[2:5]) + "\n\n" + " ".join(TWO_LANDS[5:])
    assert borders(text) == [2, 5]


def test_the_lines_of_a_dialogue_are_kept() -> None:
    assert borders("\n".join(f"— {sentence}" for sentence in TWO_LANDS)) == list(range(1, len(TWO_LANDS)))


@pytest.mark.parametrize("between", ["\n\n", "\n", " "])
def test_a_name_alone_heads_all_sentences_up_to_the_next_one(between: str) -> None:
    figures = read(between.join(NAMES), "test", language="en").figures
    assert [f.reporter for f in figures] == ["KE", "KE", "GH", "GH"]
