"""A correction for a chat: what it was sent that was wrong, and what is right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from briefs.answering.answer import ledger
from briefs.reconciling.keys import key_of
from briefs.reconciling.tables import LIMITS
from briefs.rendering.buttons import source_buttons
from briefs.rendering.correction import Corrected, correction, corrections
from briefs.rendering.mistakes import mistake
from briefs.rendering.split import split
from store import Composed, Part, Store, Wrong
from terms.figure import Figure
from terms.want import Want

LIST = 20  # entries of one message


@dataclass(frozen=True)
class Correcting:
    """Writes corrections; ``heard`` says whether someone reads that something is wrong."""

    store: Store
    heard: bool = False

    def compose(self, delivery_id: int, language: str, zone: ZoneInfo) -> Composed:
        """The messages of a correction; none where by now nothing of it was wrong."""
        found = self.corrected(delivery_id, zone)
        shown = [each.shown.id for each in found if each.shown.id is not None and each.shown is not each.was]
        return Composed(self._told(found, language), shown)

    def since(self, delivery_id: int, language: str, zone: ZoneInfo) -> list[Part]:
        """What an earlier delivery said and was found wrong since."""
        return self._told([found for wrong in self.store.wrong_since(delivery_id)
                           for found in self._found(wrong, zone)], language)

    def _told(self, found: Sequence[Corrected], language: str) -> list[Part]:
        if len(found) == 1:
            return self._parts(correction(found[0], language), found, language)
        lists = (found[at:at + LIST] for at in range(0, len(found), LIST))
        return [part for some in lists for part in self._parts(corrections(some, language), some, language)]

    def corrected(self, delivery_id: int, zone: ZoneInfo) -> list[Corrected]:
        """What a correction tells of, as it stands today."""
        return [found for wrong in self.store.wrong_in(delivery_id) for found in self._found(wrong, zone)]

    def _found(self, wrong: Wrong, zone: ZoneInfo) -> Iterator[Corrected]:
        """The wrong figure with the right one; nothing where a later reading or another source says what was sent."""
        was = self.store.figure(wrong.figure)
        right = self.store.figure(wrong.right) if wrong.right is not None else None
        if was is None:
            return
        sent, others = wrong.sent_at.astimezone(zone).date(), self._others(was)
        reason = mistake(was, right) if right is not None else wrong.reason
        if reason is None or (not wrong.retracted and any(mistake(was, other) is None for other in others)):
            return
        right = right if right is not None and right.confidence >= LIMITS["floor"] else None
        others = [other for other in others if mistake(was, other) is not None]
        yield Corrected(was, reason, sent, right, others[0] if others and right is None else None)

    def _others(self, was: Figure) -> list[Figure]:
        """What is known of the same parties, flow and period, the figure to quote first."""
        parties = frozenset(party for party in (was.reporter, was.partner) if party is not None)
        if was.status != "actual" or not parties:
            return []
        claims = ledger(self.store.figures([Want(parties=parties)])).claims(key_of(was))
        return [number.figure for each in claims for number in (each.best, *each.others)]

    def _parts(self, html: str, found: Sequence[Corrected], language: str) -> list[Part]:
        pieces = split(html)
        rows = source_buttons([one.shown.id for one in found], language, heard=self.heard)
        buttons = [[(button.label, button.action) for button in row] for row in rows]
        return [*(Part(piece) for piece in pieces[:-1]), Part(pieces[-1], buttons)]
