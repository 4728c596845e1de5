"""The lists of ``docs/rules.md``, from what ``--explain`` prints to its module: ``python -m docs.make_rules``.

They are read out of the code of ``extract/``: a test compares the page with what this module gives, and reads texts to
see that no rule is printed that the page lacks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from docs.literals import Code
from extract.framing.confidence import CHECKS, WEIGHTS
from extract.periods.grammar import RULES

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "rules.md"
BEGIN, END = "<!-- rules: begin -->", "<!-- rules: end -->"
SLOTS = ("flow", "status", "product", "period", "reporter", "partner", "parties", "change", "role", "sign")
# Classes whose objects bring a rule of their own, and which of their arguments that is.
FOUND = {"period": {"Raw": (2, "what"), "Part": (0, "what"), "_replace": (99, "what"), "PeriodMention": (4, "rule"),
                    "replace": (99, "rule")},
         "product": {"Place": (3, "rule"), "ProductMention": (3, "rule"), "Word": (1, "rule"), "replace": (99, "rule")}}
WHERE = {"period": ("extract/periods/",), "product": ("extract/products.py", "extract/framing/products/")}
KIND = {"_now", "_relative"}  # the methods whose periods are named as the word that they stand on


class Rule(NamedTuple):
    """A rule as ``--explain`` prints it; one with ``*`` goes on with a word of the tables."""

    slot: str
    name: str
    path: str


def rules() -> list[Rule]:
    """Every rule that the code of ``extract/`` can print, by slot and name."""
    code = Code(ROOT / "extract", ROOT)
    found = {*_said(code), *_found(code)}
    return sorted(found, key=lambda rule: (SLOTS.index(rule.slot), rule.name, rule.path))


def _said(code: Code) -> Iterator[Rule]:
    """What ``Draft.say`` is given: where both are handed on, the slot and the rule of one call."""
    for call in code.calls("say"):
        slots = list(code.strings(call, 0, "slot"))
        for name, where in code.strings(call, 1, "rule"):
            own = [slot for slot, beside in slots if beside.node is where.node]
            yield from (Rule(slot, name, where.path) for slot in own or [slot for slot, _ in slots])


def _found(code: Code) -> Iterator[Rule]:
    """Rules by which a period or a product itself was found."""
    for slot, classes in FOUND.items():
        for name, (place, keyword) in classes.items():
            for call in code.calls(name):
                if call.path.startswith(WHERE[slot]):
                    yield from (Rule(slot, rule, where.path) for rule, where in code.strings(call, place, keyword))
    for kind, methods in RULES.items():
        if KIND.intersection(methods):
            yield Rule("period", kind, "extract/periods/grammar.py")


def render() -> str:
    """The tables of the page."""
    by_slot: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for rule in rules():
        by_slot[rule.slot][rule.name].append(f"`{rule.path.removeprefix('extract/')}`")
    lines = []
    for slot in SLOTS:
        lines += ["", f"### {slot}", "", "| rule | decided in |", "| --- | --- |"]
        lines += [f"| {name} | {', '.join(found)} |" for name, found in by_slot[slot].items()]
    lines += ["", "### doubts", "", f"`framing/confidence.py`: {', '.join(WEIGHTS)}.", "",
              "### check", "", f"`framing/checks.py`: {', '.join(CHECKS)}."]
    return "\n".join(lines).strip()


def written() -> str:
    """The tables as the page has them."""
    return PAGE.read_text("utf-8").split(BEGIN, 1)[1].split(END, 1)[0].strip()


def main() -> None:
    text = PAGE.read_text("utf-8")
    PAGE.write_text(f"{text.split(BEGIN, 1)[0]}{BEGIN}\n{render()}\n{END}{text.split(END, 1)[1]}", "utf-8")


if __name__ == "__main__":
    main()
