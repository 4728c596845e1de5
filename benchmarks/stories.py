"""How well plain prose is read: stories put together at random from sentences of which it is known what they tell.

    python -m benchmarks.stories [--stories 200] [--seed 1] [--show 5] [--json]

The sentences are in ``stories.toml``, with the forms of countries and amounts that the answers use, so that any country
may be the home and any other a partner. A figure counts where it is told with every slot right; a number that the
reader takes for a figure and none is counts as wrong. The hard part of reading is what such prose leaves out: see the
scores of ``python -m benchmarks.corpus`` beside it.
"""

from __future__ import annotations

import argparse
import json
import random
import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.corpus import LANGUAGES
from extract.reader import read
from locales.money import Amount, amount, share
from locales.names import PartyName
from terms.countries import COUNTRIES
from terms.figure import WORLD, Figure

SENTENCES: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
GOODS = SENTENCES.pop("goods")
FIRST = "lead"
BEHIND_FIRST = "exports"  # whose exports are meant only the sentence before tells
GOAL = 2035
YEARS = range(2017, 2026)
LENGTHS = range(3, 9)

Told = tuple[float | None, str | None, str, str | None, str | None, str, str, float | None, str | None]


@dataclass(frozen=True)
class Sentence:
    """A sentence of a story: which one it is, its words, and the figures that it tells."""

    name: str
    text: str
    told: tuple[Told, ...]


def story(language: str, chance: random.Random) -> list[Sentence]:
    """The sentences of a story, each with its own amounts and partners."""
    lands = [code for code in named(language) if code != WORLD]
    home, year = chance.choice(lands), chance.choice(YEARS)
    rest = sorted(SENTENCES.keys() - {FIRST, BEHIND_FIRST})
    names = [FIRST, *([BEHIND_FIRST] * chance.randint(0, 1)), *chance.sample(rest, chance.choice(LENGTHS))]
    return [_sentence(name, language, home, year, lands, chance) for name in names]


def named(language: str) -> list[str]:
    """Countries whose name is no other word or land, and whose forms tell whether goods come or go."""
    return [
        code for code, found in COUNTRIES.items()
        if found.kind == "country" and found.origin == "checked"
        and f"{PartyName(code, language):to}" != f"{PartyName(code, language)}"
    ]


def _sentence(
    name: str, language: str, home: str, year: int, lands: Sequence[str], chance: random.Random
) -> Sentence:
    one, two, three = chance.sample([code for code in lands if code != home], 3)
    codes = {"home": home, "one": one, "two": two, "three": three, WORLD: WORLD}
    values = _values(chance)
    good = chance.choice(sorted(GOODS))
    times = {"year": year, "before": year - 1, "goal": GOAL}
    slots: dict[str, object] = {key: _Name(code, language) for key, code in codes.items()}
    slots.update({key: _printed(key, value, language) for key, value in values.items()})
    slots.update(times)
    slots["good"] = GOODS[good][language]
    template: str = SENTENCES[name][language]
    told = tuple(
        (round(values[key], 1), _unit(key), flow, home, codes[partner], str(times[period]), status,
         _change(change, values), good if product else None)
        for key, flow, partner, period, status, change, product in SENTENCES[name]["told"]
    )
    return Sentence(name, template.format(**slots), told)


class _Name(PartyName):
    """A country's name that may open a sentence: ``{one:Poss}``."""

    def __format__(self, form: str) -> str:
        said = super().__format__(form.lower())
        return said[:1].upper() + said[1:] if form[:1].isupper() else said


def _values(chance: random.Random) -> dict[str, float]:
    return {
        "a": chance.randint(11, 400) * 1e8, "b": chance.randint(11, 400) * 1e8, "c": chance.randint(12, 980) * 1e6,
        "d": chance.randint(12, 980) * 1e6, "t": chance.randint(12, 980) * 1e3,
        "e": chance.randint(20, 480) / 10, "f": chance.randint(20, 480) / 10,
    }


def _unit(key: str) -> str:
    return {"t": "t", "e": "%", "f": "%"}.get(key, "USD")


def _printed(key: str, value: float, language: str) -> Amount:
    unit = _unit(key)
    return share(value, language) if unit == "%" else amount(value, unit, language)


def _change(said: str, values: dict[str, float]) -> float | None:
    return None if not said else values[said[1:]] * (-1 if said[0] == "-" else 1)


def read_as(figure: Figure) -> Told:
    """A figure as a story tells it."""
    change = figure.change.pct if figure.change is not None else None
    value = None if figure.value is None else round(figure.value, 1)
    return (value, figure.unit, figure.flow, figure.reporter, figure.partner, str(figure.period), figure.status,
            change, figure.product)


def measure(language: str, stories: int, seed: int) -> tuple[Counter[str], Counter[str], list[str]]:
    """How many figures were told and how many read right or wrongly, the faults by sentence, and the misread texts."""
    chance = random.Random(f"{language} {seed}")  # noqa: S311 - the same stories each time
    counts: Counter[str] = Counter(told=0, right=0, wrong=0)
    faults: Counter[str] = Counter()
    misread: list[str] = []
    for _ in range(stories):
        sentences = story(language, chance)
        text, starts = "", []
        for sentence in sentences:
            text += chance.choice((" ", "\n\n")) if text else ""
            starts.append(len(text))
            text += sentence.text
        found = list(read(text, "story", language=language).figures)
        for n, sentence in enumerate(sentences):
            end = starts[n] + len(sentence.text)
            got = Counter(read_as(f) for f in found if starts[n] <= f.start < end)
            right = (got & Counter(sentence.told)).total()
            counts.update(told=len(sentence.told), right=right, wrong=got.total() - right)
            if right < max(len(sentence.told), got.total()):
                faults[sentence.name] += 1
                misread.append(f"{sentence.name}: {text[:end]}\n  told {sentence.told}\n  read {list(got)}")
    return counts, faults, misread


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=200, help="stories a language")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="misread sentences to print, with the text before them")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    report: dict[str, dict[str, Any]] = {}
    for language in LANGUAGES:
        counts, faults, misread = measure(language, options.stories, options.seed)
        report[language] = {**counts, "recall": round(counts["right"] / counts["told"], 3), "faults": dict(faults)}
        if not options.json:
            print(f"{language}  told {counts['told']}  right {counts['right']}  wrong {counts['wrong']}  "
                  f"recall {report[language]['recall']:.3f}  {dict(faults.most_common(6))}")
            print("".join(f"{text}\n" for text in misread[: options.show]), end="")
    if options.json:
        print(json.dumps(report))


if __name__ == "__main__":
    main()
