"""What did not arrive, or may not have, as the next digest says it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date as Date
from zoneinfo import ZoneInfo

from briefs.rendering.correction import entries
from briefs.rendering.slots import Words
from handlers.awaited import name_of_awaited
from handlers.correction import Correcting
from handlers.limits import limits
from locales.catalogue import Translator, translator
from locales.formats import date, escape
from store import Missed, Part, Store

AGAIN = 5  # entries of a correction that a later digest repeats
SHOWN = 3  # buttons


@dataclass(frozen=True)
class Missing:
    """Says what was missed: a line each, of a correction also what it says; and offers to show it."""

    store: Store
    zone: ZoneInfo

    def tell(self, missed: Sequence[Missed], language: str) -> Part:
        """The lines of the latest, how many there were before, and a button for each of the last that may not have
        arrived.

        After months without a bot there are so many that a line each would make a message that Telegram refuses.
        """
        words, latest = translator(language, "chat"), missed[-limits()["missed"]["listed"]:]
        before = len(missed) - len(latest)
        counted = [words.text("Earlier messages of this kind: {n}", n=before)] if before else []
        return Part("\n".join([*counted, *(line for one in latest for line in self._lines(one, words))]),
                    [[button] for button in self._buttons(missed, words)])

    def _buttons(self, missed: Sequence[Missed], words: Translator) -> list[tuple[str, str]]:
        kept = [one for one in missed if one.state == "uncertain"][-SHOWN:]
        label = words.text("Show it")
        if len(kept) == 1:
            return [(label, f"show:{kept[0].delivery}")]
        return [(f"{label} · {date(self._day(one), words.language)}", f"show:{one.delivery}") for one in kept]

    def _day(self, one: Missed) -> Date:
        return one.due_at.astimezone(self.zone).date()

    def _lines(self, one: Missed, words: Translator) -> Iterator[str]:
        match one.kind:
            case "correction":
                return self._correction(one, words)
            case "known":
                return self._known(one, words)
            case _:
                return _digest(one, words)

    def _correction(self, one: Missed, words: Translator) -> Iterator[str]:
        day = Words(date(self._day(one), words.language, "attr"))
        if one.state == "uncertain":
            yield words.text("May not have arrived: the correction {day}. It was sent again once.", day=day)
        else:
            yield words.text("Was not sent: the correction {day}.", day=day)
        yield from entries(Correcting(self.store).corrected(one.delivery, self.zone)[:AGAIN], words.language)

    def _known(self, one: Missed, words: Translator) -> Iterator[str]:
        told = self.store.told_in(one.delivery)
        subjects = escape("; ".join(name_of_awaited(each.question, words.language) for each in told))
        if one.state == "uncertain":
            yield words.text("May not have arrived: {subjects}. It was sent again once.", subjects=subjects)
        else:
            yield words.text("Was not sent: {subjects}.", subjects=subjects)


def _digest(one: Missed, words: Translator) -> Iterator[str]:
    day = Words(date(Date.fromisoformat(one.occasion), words.language, "attr"))
    if one.state == "uncertain":
        yield words.text("May not have arrived: the digest {day}. It was sent again once.", day=day)
    else:
        yield words.text("Was not sent: the digest {day}.", day=day)
