"""A page that is spoilt: wrapped, full of menus, with asides in it; and hedges and causes in its text."""

from __future__ import annotations

import itertools
import random
import re
import textwrap
from collections.abc import Callable, Iterable

from benchmarks.spoils.body import CELLS, headline, paragraphs
from benchmarks.spoils.told import Way
from extract.page.layout import lines
from extract.page.line_kinds import is_sentence
from extract.page.sentences import sentences

LONG = 90  # letters of a paragraph that is no title
BREAK = re.compile(r"(?<=[.!?]\n\n)(?=\w)")
MENUS = {
    "en": "Home | News | Economy | Sport\nSearch\n\n", "ru": "Главная | Новости | Экономика | Спорт\nПоиск\n\n",
    "kk": "Басты бет | Жаңалықтар | Экономика | Спорт\nІздеу\n\n",
}
ENDS = {
    "en": "\n\nRead also\nGermany's exports fall 5%\n\n© 2026 All rights reserved\n",
    "ru": "\n\nЧитайте также\nЭкспорт Германии упал на 5%\n\n© 2026 Все права защищены\n",
    "kk": "\n\nТағы оқыңыз\nГерманияның экспорты 5%-ға төмендеді\n\n© 2026 Барлық құқықтар қорғалған\n",
}
ASIDES = {
    "en": ("The population of Brazil exceeded 213 million people.", "The central bank kept its key rate at 9.25%.",
           "A loan of $250 million was approved for Nepal.", "Budget revenue came to $14 billion in 2012.",
           "The airline bought six aircraft for $420 million.", "A bushel of soy cost 0.3% less."),
    "ru": ("Население Бразилии превысило 213 млн человек.", "Центробанк сохранил ключевую ставку на уровне 9,25%.",
           "Непалу одобрен кредит на 250 млн долларов.", "Доходы бюджета составили в 2012 году 14 млрд долларов.",
           "Авиакомпания купила шесть самолётов за 420 млн долларов.", "Бушель сои подешевел на 0,3%."),
    "kk": ("Бразилия халқының саны 213 млн адамнан асты.", "Орталық банк мөлшерлемені 9,25% деңгейінде сақтады.",
           "Непалға 250 млн доллар несие бөлінді.", "Бюджет кірісі 2012 жылы 14 млрд доллар болды.",
           "Әуе компаниясы 420 млн долларға алты ұшақ сатып алды.", "Соя бушелі 0,3%-ға арзандады."),
}
HEDGES = {
    "en": (r"\b(was|were|amounted to|came to|reached|totalled) (?=[$€]?\d)", r"\1 about "),
    "ru": (r"\b(составил[аои]?|достиг(?:ла|ло|ли)?) (?=[$€]?\d)", r"\1 около "),
    "kk": (r"(?<=[^\W\d] )(?<!млрд )(?<!млн )(?<!мың )(?<!шамамен )(?=\d[\d,]* (?:млн|млрд) (?:АҚШ )?доллар)",
           "шамамен "),
}
CAUSES = {
    "en": (r"(?<=[^\W\d_]{3})\.$", ", despite lower prices."),
    "ru": (r"(?<=[^\W\d_]{3})\.$", ", несмотря на снижение цен."),
    "kk": (r"(?<=\d{4} жылы )(?=[^\W\d_])", "бағаның төмендеуіне қарамастан "),
}


def wrapped(text: str, width: int) -> str:
    """A text without tables set to a width."""
    if CELLS.search(text):
        return text
    lines = (textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n"))
    return "\n".join("\n".join(pieces) for pieces in lines)


def with_aside(text: str, language: str) -> str:
    """A text with a paragraph of something else between two of its own, the same in every run."""
    chance = random.Random(len(text))  # noqa: S311 - a draw that is the same in every run
    places = [found.start() for found in BREAK.finditer(text)]
    if not places:
        return text
    at = chance.choice(places)
    return f"{text[:at]}{chance.choice(ASIDES[language])}\n\n{text[at:]}"


def merged(text: str, _: str) -> str:
    """A text whose paragraphs that stand one behind the other are one."""
    return _filled(text, _between(text), " ")


def _between(text: str) -> list[tuple[int, int]]:
    """What parts paragraphs that stand one behind the other."""
    page = [line for line in lines(text) if line.kind != "body" or is_sentence(text[line.start : line.end])]
    gaps = [(a.end, b.start) for a, b in itertools.pairwise(page) if a.kind == b.kind == "body"]
    return [gap for gap in gaps if not text[slice(*gap)].strip()]


def split(text: str, _: str) -> str:
    """A text of which each sentence is a paragraph of its own, as agencies write."""
    pairs, gaps = list(itertools.pairwise(sentences(text))), []
    for line in paragraphs(text):
        gaps += [(a.end, b.start) for a, b in pairs if line.start <= a.start and b.end <= line.end]
    return _filled(text, gaps, "\n\n")


def paired(text: str, _: str) -> str:
    """A text whose paragraphs are joined two by two."""
    return _filled(text, _between(text)[::2], " ")


def opened_with(sign: Callable[[int], str]) -> Way:
    """The way to set a sign before each paragraph, by its number."""
    def spoil(text: str, _: str) -> str:
        for n, line in reversed(list(enumerate(paragraphs(text), 1))):
            text = f"{text[: line.start]}{sign(n)} {text[line.start :]}"
        return text

    return Way(spoil)


def titled_twice(text: str, _: str) -> str:
    """A text that gives its title twice."""
    title = headline(text)
    return text if title is None else f"{text[: title.end]}\n\n{text[title.start :]}"


def _filled(text: str, gaps: Iterable[tuple[int, int]], filling: str) -> str:
    """A text with something else in its gaps."""
    for start, end in reversed(list(gaps)):
        text = text[:start] + filling + text[end:]
    return text


def with_causes(text: str, language: str) -> str:
    """A text whose paragraphs that end with a figure say in spite of what it came about."""
    cause, added = CAUSES[language]
    paragraphs = text.split("\n")
    told = (part for part in paragraphs if len(part) > LONG and any(sign.isdigit() for sign in part[-LONG:]))
    changed = {part: re.sub(cause, added, part) for part in told if not CELLS.search(text)}
    return "\n".join(changed.get(part, part) for part in paragraphs)


PAGES: dict[str, Way] = {
    "wrapped at 72": Way(lambda text, _: wrapped(text, 72)),
    "wrapped at 60": Way(lambda text, _: wrapped(text, 60)),
    "ends of lines": Way(lambda text, _: text.replace("\n", "\r\n")),
    "blank lines": Way(lambda text, _: text.replace("\n\n", "\n\n\n\n")),
    "hard spaces": Way(lambda text, _: re.sub(r"(?<=\d) (?=\w)", "\u00a0", text)),
    "soft hyphens": Way(lambda text, _: re.sub(r"(\w{5})(\w{5})", "\\1\u00ad\\2", text)),
    "plain dashes": Way(lambda text, _: text.replace("–", "-").replace("—", "-")),
    "menu": Way(lambda text, language: MENUS[language] + text),
    "end of a page": Way(lambda text, language: text.rstrip("\n") + ENDS[language]),
    "aside": Way(with_aside),
    "title twice": Way(titled_twice),
    "one paragraph": Way(merged),
    "one sentence": Way(split),
    "two by two": Way(paired),
    "bullets": opened_with(lambda _: "🔹"),
    "numbered": opened_with(lambda n: f"{n}."),
    "hedges": Way(lambda text, language: re.sub(*HEDGES[language], text)),
    "causes": Way(with_causes),
}
