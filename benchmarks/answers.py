"""How much an answer costs beside what python-telegram-bot takes to answer a fixed text, in process.

    python benchmarks/answers.py --figures 1000 --figures 1000000 --json

Every figure is a median of microseconds from an update to the finished HTML, with the send replaced. The ratios are of
the largest store; ``growth_ratio`` is the largest store's new question over the smallest's. "first of pair" is the
first question about two countries after a start, when none of their figures was read before. Exits with 1 over a limit.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import itertools
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.answers_chat import Chat, keruen, plain
from benchmarks.answers_store import ASKED, ASKED_YEARS, NOW, build, statement
from briefs.understanding.understand import understand
from store import DocumentRow, Store
from terms.countries import form

LIMITS = {"new_ratio": 10.0, "repeated_ratio": 2.0, "growth_ratio": 1.5}
WARM = 40  # questions asked before the clock counts
STARTS = 5  # of the program, for the first question about a pair
TYPO_EVERY = 5
TEMPLATES = (
    ("en", "{a} {b} {y}"), ("en", "trade of {A} with {B} in {y}"), ("en", "{A} exports to {B} {y}"),
    ("en", "/trade {A} {B} {y}"), ("en", "{A} {B} turnover {y}"), ("en", "how much did {A} import from {B} in {y}?"),
    ("ru", "товарооборот {A:gen} с {B:ins} за {y} год"), ("ru", "экспорт {A:gen} в {B:acc} {y}"),
    ("ru", "{A} {B} {y}"), ("ru", "сальдо {A} {B} {y}"), ("kk", "{A} {B} {y}"), ("kk", "{A} {B} сауда {y} жыл"),
)


class Named(str):
    """A country's name; the format asks for a case of it."""

    def __new__(cls, code: str, language: str) -> Named:
        made = super().__new__(cls, form(code, language))
        made.code, made.language = code, language
        return made

    code: str
    language: str

    def __format__(self, case: str) -> str:
        return form(self.code, self.language, case) if case else str(self)


def questions(seed: int = 7) -> Iterator[tuple[str, str]]:
    """Questions in three languages, none twice: language and text, one in ``TYPO_EVERY`` with a letter missing."""
    chance = random.Random(seed)  # noqa: S311
    everything = list(itertools.product(TEMPLATES, ASKED, (*ASKED_YEARS, ASKED_YEARS[0] - 1, ASKED_YEARS[-1] + 1)))
    chance.shuffle(everything)
    for number, ((language, template), (first, second), year) in enumerate(everything):
        text = template.format(a=first.lower(), b=second.lower(), A=Named(first, language), B=Named(second, language),
                               y=year)
        yield language, _mistyped(text, chance) if number % TYPO_EVERY == 0 else text


def _mistyped(text: str, chance: random.Random) -> str:
    """The text without one letter of its longest word."""
    word = max(text.split(), key=len)
    if len(word) < 6:
        return text
    cut = chance.randrange(2, len(word) - 1)
    return text.replace(word, word[:cut] + word[cut + 1:], 1)


async def measure(stores: dict[int, Store], rounds: int) -> dict[str, float]:
    """Seconds by name: "fixed", "understanding", and "new", "repeated" and "first" with a size, for every store."""
    times: dict[str, list[float]] = {}
    chats = {size: await keruen(store, day) for day, (size, store) in enumerate(stores.items())}
    fixed = await plain()
    gc.collect()
    gc.freeze()
    for number, (language, text) in enumerate(itertools.islice(questions(), WARM + rounds)):
        seconds = {"fixed": (await fixed.ask(text))[0]}
        for size, chat in list(chats.items())[::(-1) ** number]:
            seconds[f"new {size}"], first = await chat.ask(text, language)
            await fixed.ask(text)
            seconds[f"repeated {size}"], again = await chat.ask(text, language)
            assert first == again, text
            assert first, text
        seconds["understanding"] = _understanding(text, language)
        if number >= WARM:
            for name, value in seconds.items():
                times.setdefault(name, []).append(value)
    for size, store in stores.items():
        times[f"first {size}"] = await _first(store.path)
        await _sees_the_new(chats[size], store)
    gc.unfreeze()
    return {name: statistics.median(values) for name, values in times.items()}


async def _first(path: Path) -> list[float]:
    """Seconds of the first questions about each pair after the program has started."""
    times = []
    for start in range(STARTS):
        with Store.open(path) as store:
            chat = await keruen(store, 20 + start)
            await chat.ask("am az 2019")  # what python-telegram-bot itself does at first
            for first, second in ASKED:
                times.append((await chat.ask(f"{first} {second} {ASKED_YEARS[start]}"))[0])
    return times


def _understanding(text: str, language: str) -> float:
    """Seconds for the meaning of a text that was never read: on a day of its own, so that no chat profits of it."""
    begin = time.perf_counter()
    understand(text.removeprefix("/trade "), today=NOW.date() + timedelta(days=9), language=language)
    return time.perf_counter() - begin


async def _sees_the_new(chat: Chat, store: Store) -> None:
    """A repeated question tells of a figure that was stored since it was answered last, by us or by others."""
    first, second = ASKED[0]
    text = f"{first} {second} {ASKED_YEARS[-1]}"
    with Store.open(store.path) as other:
        for number, writer in enumerate((store, other, store), 1):
            _, before = await chat.ask(text)
            claim = statement(first, second, "turnover", ASKED_YEARS[-1], (700 + 100 * number) * 1e6 + 1e5, first, 1.0)
            writer.add(DocumentRow(f"late-{number}", f"{claim.quote} ({number})", outlet="Later",
                                   published=NOW.date() + timedelta(days=number)), [claim], NOW)
            _, after = await chat.ask(text)
            assert before != after, "a repeated question did not see a new figure"
            assert f"{700 + 100 * number}.1" in after.replace(",", ""), after


def report(medians: dict[str, float], sizes: list[int]) -> dict[str, float]:
    """The medians in microseconds and the ratios."""
    us = {name: round(value * 1e6, 1) for name, value in medians.items()}
    least, most = sizes[0], sizes[-1]
    return {
        "fixed_reply_us": us["fixed"], "understanding_us": us["understanding"],
        "new_question_us": us[f"new {most}"], "repeated_question_us": us[f"repeated {most}"],
        **{f"new_question_us_{size}": us[f"new {size}"] for size in sizes},
        **{f"repeated_question_us_{size}": us[f"repeated {size}"] for size in sizes},
        **{f"first_of_pair_us_{size}": us[f"first {size}"] for size in sizes},
        "new_ratio": round(us[f"new {most}"] / us["fixed"], 2),
        "repeated_ratio": round(us[f"repeated {most}"] / us["fixed"], 2),
        "growth_ratio": round(us[f"new {most}"] / us[f"new {least}"], 2),
    }


def table(found: dict[str, float]) -> str:
    """The report for reading, with the limits beside it."""
    lines = [f"{name:32}{value:>12}" + (f"   at most {LIMITS[name]:g}" if name in LIMITS else "")
             for name, value in found.items()]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--figures", type=int, action="append", help="a size of store; may be given several times")
    parser.add_argument("--rounds", type=int, default=400, help="questions that are measured")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    sizes = sorted(set(options.figures or (1000, 1_000_000)))
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        stores = {}
        for size in sizes:
            begin = time.perf_counter()
            build(Path(folder) / f"{size}.db", size)
            print(f"{size} figures loaded in {time.perf_counter() - begin:.1f} s", file=sys.stderr)
            stores[size] = stack.enter_context(Store.open(Path(folder) / f"{size}.db"))
        found = report(asyncio.run(measure(stores, options.rounds)), sizes)
    print(json.dumps(found) if options.json else table(found))
    return 1 if any(found[name] > limit for name, limit in LIMITS.items()) else 0


if __name__ == "__main__":
    raise SystemExit(main())
