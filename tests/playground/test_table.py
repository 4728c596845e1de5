"""Each method and each rule, called by python-telegram-bot, with aiogram's models as a second opinion."""

from __future__ import annotations

import pytest

from playground.methods import NAMES
from playground.rules import RULES
from tests.playground import table
from tests.playground.stage import CASES, Case
from tests.playground.table import Outcome, play, render, written

_played: list[Outcome] = []


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
async def test_the_server_answers_as_telegram_does(case: Case) -> None:
    outcome = await play(case)
    _played.append(outcome)
    assert outcome.raised == case.raises
    if case.rule:
        assert outcome.exchange is not None or case.rule == "path_unknown"
        pieces = RULES[case.rule].text.split("{")[0]
        assert outcome.exchange is None or outcome.exchange.body["description"].startswith(pieces)
    elif not case.raises:
        assert outcome.error is None
        assert outcome.exchange
        assert outcome.exchange.ok


def test_every_rule_has_a_row() -> None:
    assert {case.rule for case in CASES} - {""} == set(RULES)


def test_every_method_has_a_row_and_the_document_has_the_same_table() -> None:
    if len(_played) < len(CASES):
        pytest.skip("only some of the rows were played")
    methods = {outcome.exchange.call.method for outcome in _played if outcome.exchange}
    assert {name for name in NAMES if not name.startswith("getMy") or name == "getMyCommands"} <= methods
    assert render(_played).splitlines() == written().splitlines(), "run: python -m tests.playground.table"


def test_aiogram_knows_every_parameter_and_refuses_none_that_the_server_takes() -> None:
    wrong = [line for outcome in _played for line in outcome.refused]
    unknown = {name for outcome in _played for name in outcome.unknown}
    assert wrong == []
    assert unknown == set()


def test_the_document_is_where_the_command_writes_it() -> None:
    assert table.DOC.exists()
