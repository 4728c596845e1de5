"""docs/rules.md leads from every rule that ``--explain`` prints to the module that decides by it."""

from __future__ import annotations

from fnmatch import fnmatchcase

import pytest

from docs.make_rules import Rule, render, rules, written
from docs.modules import lines
from extract.reader import read
from tests.extract.gold import rows

SAID = ("doubts", "check")  # lines that name no rule


def test_the_page_is_as_the_code_is() -> None:
    assert written() == render(), "run python -m docs.make_rules"


def test_a_rule_is_found_where_it_is_handed_on_from() -> None:
    found = rules()
    assert Rule("partner", "part of their turnover", "extract/framing/parties/partner_left_open.py") in found
    assert Rule("reporter", "investor", "extract/framing/parties/invested.py") in found
    assert Rule("period", "until", "extract/periods/mentions.py") in found
    assert Rule("partner", "investor", "extract/framing/parties/invested.py") not in found


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_rule_that_texts_are_read_by_is_in_the_page(language: str) -> None:
    known = {(rule.slot, rule.name) for rule in rules()}
    texts = {text: row["doc"] for row, text in rows(language)}
    for text, doc in texts.items():
        for slot, why in (entry for figure in read(text, doc).figures for entry in figure.why):
            said = why.partition(": ")[0]
            assert slot in SAID or any(slot == s and fnmatchcase(said, name) for s, name in known), (slot, why)


def test_every_module_says_what_it_is_for() -> None:
    assert not [line for line in lines("/") if line.endswith(".py  ")]
