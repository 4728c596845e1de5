"""Where each sentence is a paragraph, or all are one, borders follow what the sentences turn to."""

from __future__ import annotations

import pytest

from extract.framing.scenes import scenes
from extract.reader import read

TWO_LANDS = (
    "Peru's trade with Chile reached $3 billion in 2019, the customs service in Lima reports in its yearly review.",
    "It was worth $2 billion a year before, when the ports on the Pacific had stood still for two months.",
    "The two governments want it to reach $4 billion within the next few years, officials say.",
    "How does the trade with Bolivia stand?",
    "It came to $900 million in the same year, of which exports were $400 million and purchases the rest.",
    "Of this sum soya alone cost $120 million, after a bad harvest at home had emptied the stores.",
    "Officials of both countries met in La Paz to speak about the border, on which lorries stand for days on end.",
    "They were glad of what had been done so far, and mean to meet again when the road is ready.",
)
NAMES = ("Two ports are compared in this review of the year.", "KENYA.", "Exports were worth $7 billion in 2019.",
         "Imports were worth $9 billion in that year.", "The ships were late now and then.", "GHANA.",
         "Exports were worth $5 billion in 2019.", "Imports were worth $4 billion in that year.")


def borders(text: str) -> list[int]:
    found = scenes(text, "en", None)[1]
    return [n for n in range(1, len(found)) if found[n].paragraph != found[n - 1].paragraph]


@pytest.mark.parametrize("between", ["\n\n", " "])
def test_a_text_without_paragraphs_has_them_where_its_sentences_begin_one(between: str) -> None:
    assert borders(between.join(TWO_LANDS)) == [3, 6]


@pytest.mark.parametrize("between", ["\n\n", " "])
def test_what_says_it_goes_on_with_its_paragraph(between: str) -> None:
    more = "It was joined by sugar worth $60 million."
    assert borders(between.join((*TWO_LANDS[:6], more, *TWO_LANDS[7:]))) == [3]


def test_a_long_paragraph_has_borders_beside_others_of_its_text() -> None:
    assert borders(" ".join(TWO_LANDS) + "\n\nThe review is out on Monday. It has nine pages.") == [3, 6, 8]


def test_the_paragraphs_of_a_text_that_has_some_are_kept() -> None:
    text = " ".join(TWO_LANDS[:2]) + "\n\n" + " ".join(TWO_LANDS[2:5]) + "\n\n" + " ".join(TWO_LANDS[5:])
    assert borders(text) == [2, 5]


def test_the_lines_of_a_dialogue_are_kept() -> None:
    assert borders("\n".join(f"— {sentence}" for sentence in TWO_LANDS)) == list(range(1, len(TWO_LANDS)))


@pytest.mark.parametrize("between", ["\n\n", "\n", " "])
def test_a_name_alone_heads_all_sentences_up_to_the_next_one(between: str) -> None:
    figures = read(between.join(NAMES), "test", language="en").figures
    assert [f.reporter for f in figures] == ["KE", "KE", "GH", "GH"]
