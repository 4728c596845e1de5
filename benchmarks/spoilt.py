"""How many figures of a text stay as they are when its page is spoilt: wrapped, full of menus, with asides in it.

    python -m benchmarks.spoilt [--json]

No label is needed: a figure is kept where the spoilt text tells the same number with the same meaning.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from benchmarks.corpus import CORPUS, LANGUAGES, is_aside
from extract.reader import read

Spoil = Callable[[str, str], str]  # from a text and its language to the text spoilt

CELLS = re.compile(r"\t|\|| {3,}|\.{4,}")  # a text with tables is not wrapped
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
           "A loan of $250 million was approved for Nepal.", "Budget revenue came to $14 billion in 2012."),
    "ru": ("Население Бразилии превысило 213 млн человек.", "Центробанк сохранил ключевую ставку на уровне 9,25%.",
           "Непалу одобрен кредит на 250 млн долларов.", "Доходы бюджета составили в 2012 году 14 млрд долларов."),
    "kk": ("Бразилия халқының саны 213 млн адамнан асты.", "Орталық банк мөлшерлемені 9,25% деңгейінде сақтады.",
           "Непалға 250 млн доллар несие бөлінді.", "Бюджет кірісі 2012 жылы 14 млрд доллар болды."),
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


SPOILS: Mapping[str, Spoil] = {
    "wrapped at 72": lambda text, _: wrapped(text, 72),
    "wrapped at 60": lambda text, _: wrapped(text, 60),
    "ends of lines": lambda text, _: text.replace("\n", "\r\n"),
    "blank lines": lambda text, _: text.replace("\n\n", "\n\n\n\n"),
    "hard spaces": lambda text, _: re.sub(r"(?<=\d) (?=\w)", "\u00a0", text),
    "soft hyphens": lambda text, _: re.sub(r"(\w{5})(\w{5})", "\\1\u00ad\\2", text),
    "plain dashes": lambda text, _: text.replace("–", "-").replace("—", "-"),
    "menu": lambda text, language: MENUS[language] + text,
    "end of a page": lambda text, language: text.rstrip("\n") + ENDS[language],
    "aside": with_aside,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    table = {name: measure(spoil) for name, spoil in SPOILS.items()}
    if options.json:
        print(json.dumps(table))
        return
    for name, row in table.items():
        print(f"{name:14} texts {row['texts']:4}  figures {row['figures']:5}  kept {row['kept']:.4f}")


def measure(spoil: Spoil, step: int = 1) -> dict[str, float]:
    """The texts that a way of spoiling changes, their figures, and the share of these that stay; each ``step``-th."""
    texts = figures = kept = 0
    for language, text in list(_open_texts())[::step]:
        spoilt = spoil(text, language)
        if spoilt == text:
            continue
        plain = told(text)
        texts, figures, kept = texts + 1, figures + plain.total(), kept + (plain & told(spoilt)).total()
    return {"texts": texts, "figures": figures, "kept": round(kept / figures, 4) if figures else 1.0}


def told(text: str) -> Counter[tuple[object, ...]]:
    """What a text tells, without where it stands."""
    return Counter(
        (f.value, f.value_max, f.unit, f.flow, f.reporter, f.partner, str(f.period), f.status, f.product, str(f.change))
        for f in read(text, "test").figures
    )


def _open_texts() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        for path in sorted((CORPUS / language).glob("*.txt")):
            if not is_aside(path.stem):
                yield language, path.read_text(encoding="utf-8")


if __name__ == "__main__":
    main()
