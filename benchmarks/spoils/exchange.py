"""The same told of other countries, or of amounts some times as large."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from benchmarks.spoils.told import Way, exchanged, larger
from extract.languages import packs
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention, find_mentions
from extract.reader import read
from extract.tokens import tokenize

TIMES = 3  # by which amounts are multiplied
SCALES = re.compile(r"трлн|млрд|млн|тыс|мың|миллион|миллиард|illion|thousand|bln|mln")
FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]|&#|\\.{4,}|\t|\\|")
NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?")
COMPOUND = 2  # words for scales in a number like "2 billion 419 million"
LONG = 10_000  # a number from which on its thousands stand apart


class Pair(NamedTuple):
    """Two countries whose names decline alike: their codes, stems of the one and the other, and what is only of one."""

    codes: tuple[str, str]
    stems: Mapping[str, Mapping[str, str]]
    tied: str


PAIRS = {
    "of Uzbekistan": Pair(("KZ", "UZ"), {
        "en": {"Kazakhstan": "Uzbekistan", "Kazakh": "Uzbek"},
        "ru": {"Казахстан": "Узбекистан", "казахстан": "узбекистан"},
    }, r"(?i)kaz|каз|tash|таш|astana|астан|nur-sultan|нур-султан|almat|алмат|tenge|тенге|uz|узб|nazarb|назарб|tokay"
       r"|токае|mirziy|мирзи|karimov|каримов|sams?arkand|самарканд|eaeu|еаэс|евраз|eurasian|customs union|таможенн"),
    "of Italy": Pair(("TR", "IT"), {
        "en": {"Turkey": "Italy", "Turkish": "Italian"},
        "ru": {"Турци": "Итали", "турецк": "итальянск"},
        "kk": {"Түркия": "Италия"},
    }, r"(?i)ankara|анкар|istanbul|стамбул|ыстамбұл|rome\b|\bрим|erdog|эрдоган|ердоған|lira|лир[аыу]?\b|turk|ital"
       r"|турк|түрік|ита|türk|тур[её]?ц|туреч|сицили|milan|милан"),
}


def other_countries(pair: Pair) -> Way:
    """A text in which two countries stand for one another, where nothing else in it is of one of them alone."""
    one, other = pair.codes

    def spoil(text: str, language: str) -> str:
        stems = pair.stems.get(language, {})
        both = {**stems, **{new: old for old, new in stems.items()}}
        if not both:
            return text
        pattern = "|".join(rf"\b{stem}" for stem in sorted(both, key=len, reverse=True))
        rest = re.sub(rf"(?:{pattern})\w*", "", text)
        if FLAGS.search(text) or re.search(pair.tied, rest):
            return text
        return re.sub(pattern, lambda found: both[found[0]], text)

    return Way(spoil, exchanged({one: other, other: one}))


def multiplied(text: str, language: str) -> str:
    """A text all of whose amounts are some times as large; as it is where not all of them stand in digits."""
    pack = packs()[language]
    amounts = [m for m in find_mentions(text, tokenize(text), pack) if m.kind in AMOUNTS]
    told = [f for f in read(text, "test").figures if f.value is not None and f.unit != "%"]
    known = {(m.start, m.end) for m in amounts}
    plain = all(NUMBER.search(m.text) and len(SCALES.findall(m.text)) < COMPOUND for m in amounts)
    if FLAGS.search(text) or not plain or any((f.start, f.end) not in known for f in told):
        return text
    for mention in reversed(amounts):
        text = text[: mention.start] + _grown(mention, language) + text[mention.end :]
    return text


def _grown(mention: Mention, language: str) -> str:
    return NUMBER.sub(lambda number: _times(number[0], language), mention.text)


def _times(number: str, language: str) -> str:
    sign = "." if language == "en" else ","
    plain = re.sub(r"[ \u00a0]", "", number)
    plain = plain.replace(",", "") if language == "en" else plain.replace(",", ".")
    value = Decimal(plain) * TIMES
    grouped = f"{value:,}" if value >= LONG or " " in number or (language == "en" and "," in number) else str(value)
    return grouped if sign == "." else grouped.replace(",", " ").replace(".", ",")


EXCHANGED = {
    **{name: other_countries(pair) for name, pair in PAIRS.items()}, "three times": Way(multiplied, larger(TIMES)),
}
