"""What a chat waited for and is known now: looked for when figures come, told as the ordinary answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Date
from zoneinfo import ZoneInfo

from briefs.answering.answer import answer
from briefs.answering.levels import about
from briefs.answering.wants import wants
from briefs.model.brief import Brief
from briefs.reconciling.ledger import Ledger
from briefs.rendering.headings import listed
from briefs.rendering.render import render
from briefs.rendering.short import digest as short
from briefs.rendering.short import shown
from briefs.rendering.speech import Speech
from briefs.rendering.split import split
from handlers.actions import question_of
from handlers.buttons import under
from handlers.kept import Kept
from handlers.limits import limits
from locales.catalogue import Translator, translator
from locales.formats import date
from store import Awaited, Composed, Part, Store
from store.composed import Buttons
from terms.figure import Figure


@dataclass(frozen=True)
class Telling:
    """Finds what is known of what chats wait for, and writes what they are told."""

    store: Store

    def known(self, code: str, today: Date, language: str = "en", kept: Kept | None = None) -> Brief | None:
        """The answer to what is waited for; None while it has no number for exactly that."""
        question = question_of(code, language)
        if question is None:
            return None
        brief = answer(question, (kept or Kept()).ledger(tuple(wants(question)), self.store), today=today)
        return brief if brief.is_known else None

    def found(self, several: Sequence[Awaited], today: Date) -> list[int]:
        """The ids of those that are known now; looked at are those about whom a figure came since."""
        pairs, kept = self.store.pairs_after(min(one.seen for one in several)), Kept()
        codes = {one.question for one in several if concerns(one.question, pairs)}
        known = {code for code in codes if self.known(code, today, kept=kept)}
        return [one.id for one in several if one.question in known]

    def compose(self, delivery_id: int, language: str, zone: ZoneInfo, today: Date) -> Composed:
        """The messages of a delivery: the answer, in short where there are several; none if nothing is known."""
        several = self.store.told_in(delivery_id)
        briefs = {one.id: self.known(one.question, today, language) for one in several if one.active}
        told = [(one, brief) for one in several if (brief := briefs.get(one.id)) is not None]
        unknown = [one.id for one in several if briefs.get(one.id) is None]
        if not told:
            return Composed([], unknown=unknown)
        asked = min(one.asked_at for one, _ in told).astimezone(zone).date()
        words = translator(language, "chat")
        head = words.text("<i>Known now (asked on {date})</i>", date=date(asked, language))
        if len(told) == 1:
            (_, brief), = told
            return _composed(f"{head}\n{render(brief, language)}", under(brief, language), brief.sources, unknown)
        found = [brief for _, brief in told]
        text = "\n\n".join([head, *(short(brief, language) for brief in found)])
        sources = tuple(figure for brief in found for figure in shown(brief))
        return _composed(text, _asking(told, language, words), sources, unknown)


def concerns(code: str, pairs: set[tuple[str | None, str | None]]) -> bool:
    """Whether any of these pairs bears on what is waited for."""
    question = question_of(code, "en")
    if question is None:
        return False
    for want in wants(question):
        if want.parties is not None:
            first, *rest = sorted(want.parties)
            if (first, rest[0] if rest else first) in pairs:
                return True
        elif any(want.party in pair for pair in pairs):
            return True
    return False


def name_of_awaited(code: str, language: str) -> str:
    """"Kazakhstan – Belarus, trade in services, 2019".

    >>> name_of_awaited("kz-by:services_turnover:2019", "en")
    'Kazakhstan – Belarus, trade in services, 2019'
    """
    question = question_of(code, language)
    return code if question is None else listed(about(question, Ledger(())), Speech(language, markup=False))


def _composed(html: str, buttons: Buttons, sources: Sequence[Figure], unknown: Sequence[int]) -> Composed:
    pieces = split(html)
    quoted = [figure.id for figure in sources if figure.id is not None]
    return Composed([*(Part(piece) for piece in pieces[:-1]), Part(pieces[-1], buttons)], quoted, unknown)


def _asking(told: Sequence[tuple[Awaited, Brief]], language: str, words: Translator) -> list[list[tuple[str, str]]]:
    """A button for each of the first answers, which asks for it in full, and one for the subscriptions."""
    rows = [[(name_of_awaited(one.question, language), f"ask:{one.question}")]
            for one, _ in told[:limits()["awaited"]["buttons"]]]
    return [*rows, [(words.text("My subscriptions"), "subs:")]]
