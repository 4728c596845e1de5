"""The table of what the server refuses (rules.toml), and the exception that carries one row of it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Rule:
    """One refusal: its name here, the HTTP status, Telegram's text with slots, and who saw the text."""

    name: str
    code: int
    text: str
    source: str


def _load() -> Json:
    return tomllib.loads(resources.files("playground").joinpath("rules.toml").read_text("utf-8"))


_TABLE = _load()
LIMITS: dict[str, int] = _TABLE["limits"]
WORDS: dict[str, frozenset[str]] = {name: frozenset(words) for name, words in _TABLE["words"].items()}
PACE: dict[str, int] = _TABLE["pace"]
WEBHOOK: Json = _TABLE["webhook"]
RULES: dict[str, Rule] = {name: Rule(name, **row) for name, row in _TABLE["rules"].items()}


class Refusal(Exception):
    """A request that Telegram would refuse; `parameters` is the ResponseParameters object of the answer."""

    def __init__(self, name: str, parameters: Json | None = None, **slots: object) -> None:
        rule = RULES[name]
        self.rule = name
        self.code = rule.code
        self.description = rule.text.format(**slots) if slots else rule.text
        self.parameters = parameters
        super().__init__(f"{self.code} {self.description}")

    def answer(self) -> Json:
        """The JSON object that the server answers."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body
