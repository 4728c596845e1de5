"""Ten answers in three languages and two charts, made of the example documents: ``python -m docs.make_briefs``.

A test compares the files with what this module gives.
"""

from __future__ import annotations

import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

from briefs.answering.answer import answer
from briefs.answering.chart import chart_brief
from briefs.answering.wants import wants
from briefs.charts.chart import chart
from briefs.rendering.render import render
from briefs.understanding.understand import understand
from sources.ingest import ingest
from store import Store

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "briefs"
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
TITLES = {"en": "Ten answers", "ru": "Десять ответов", "kk": "Он жауап"}

# The same ten questions as people type them.
QUESTIONS: dict[str, tuple[str, ...]] = {
    "en": ("kz by 2019", "kz by 2018", "kz by 2017", "why two numbers kz by 2017", "kz-by 2015-2020",
           "did kz-by reach the $1bn target by 2020?", "kz turnover h1 2020", "kz balance 2022",
           "kz exports 2024 vs 2023", "services trade kz by 2019"),
    "ru": ("казахстан беларусь 2019", "казахстан беларусь 2018", "казахстан беларусь 2017",
           "почему две цифры казахстан беларусь 2017", "казахстан беларусь 2015-2020",
           "достигли ли казахстан и беларусь цели $1 млрд к 2020", "товарооборот казахстана 1 полугодие 2020",
           "сальдо казахстана 2022", "экспорт казахстана 2024 и 2023", "торговля услугами казахстан беларусь 2019"),
    "kk": ("қазақстан беларусь 2019", "қазақстан беларусь 2018", "қазақстан беларусь 2017",
           "неге екі түрлі сан қазақстан беларусь 2017", "қазақстан беларусь 2015-2020",
           "қазақстан мен беларусь 2020 жылға 1 млрд доллар межесіне жетті ме",
           "қазақстан тауар айналымы 2020 1 жартыжылдық",
           "қазақстан сальдосы 2022", "қазақстан экспорты 2024 және 2023", "қазақстан беларусь қызметтер саудасы 2019"),
}
CHARTS = {"pair.png": ("kz-by 2015-2020", "kk", False), "country.png": ("kz turnover 2019-2026", "ru", True)}


def made() -> dict[str, bytes]:
    """The files by name."""
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "examples.db") as store:
        for _ in ingest([ROOT / "sources" / "examples"], store, NOW):
            pass
        pages = {f"{language}.md": _page(store, language).encode() for language in QUESTIONS}
        return pages | {name: _chart(store, *said) for name, said in CHARTS.items()}


def _page(store: Store, language: str) -> str:
    parts = [f"# {TITLES[language]}", "", "Made of `sources/examples` by `python -m docs.make_briefs`; do not edit."]
    for text in QUESTIONS[language]:
        question = understand(text, today=NOW.date(), language=language)
        brief = answer(question, store.figures(wants(question)), today=NOW.date())
        parts += ["", f"## {text}", "", "```text", render(brief, language, format="text"), "```"]
    return "\n".join(parts) + "\n"


def _chart(store: Store, text: str, language: str, dark: bool) -> bytes:
    today: date = NOW.date()
    question = understand(text, today=today, language=language)
    return chart(chart_brief(question, store.figures(wants(question)), today=today), language, dark=dark) or b""


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, content in made().items():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    main()
