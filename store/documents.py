"""Documents and the figures that they state."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from store.base import Base
from store.errors import explained
from store.figure_cache import FigureCache
from store.figure_rows import IDS, INSERT, SELECT, figure_of, pair, row_of
from store.moments import stamp
from terms.figure import Figure
from terms.want import Want


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as it is stored: its whole text, and what is known of where and when it was published."""

    name: str
    text: str
    outlet: str | None = None
    published: date | None = None
    published_how: str = "none"
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """What ``add`` did: the document's id, whether it is new, how many figures of it are stored."""

    document_id: int
    new: bool
    figures: int


_STANDS = "f.superseded_at IS NULL"
_PAIR = f"f.pair_a = ? AND f.pair_b = ? AND {_STANDS}"
_FIRST, _SECOND = f"f.pair_a = ? AND {_STANDS}", f"f.pair_b = ? AND f.pair_a <> f.pair_b AND {_STANDS}"


class Documents(Base):
    """Documents are told apart by the hash of their text; a newer reading may change their outlet, date and language.

    A figure that was read once is kept in memory, until it is read anew or another program writes to the file.
    """

    _added = 0

    @cached_property
    def _known(self) -> FigureCache:
        return FigureCache()

    def _changed(self) -> None:
        """Say that the figures are others than they were."""
        self._added += 1
        self._known.at(-1)

    def version(self) -> tuple[int, int]:
        """Changes whenever the figures do: with what is added here, and with whatever another program writes."""
        with explained(self.path):
            return self._connection.execute("PRAGMA data_version").fetchone()[0], self._added

    def add(self, document: DocumentRow, figures: Iterable[Figure], now: datetime) -> Added:
        """Store a document with its figures; a text that is already stored adds nothing.

        The vintage of a figure is its own, else the day of publication, else the day of adding.
        """
        digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
        with self.writing() as connection:
            known = connection.execute(
                "SELECT id, (SELECT count(*) FROM figures WHERE document = documents.id "
                "AND superseded_at IS NULL) FROM documents "
                "WHERE sha256 = ?", (digest,)).fetchone()
            if known is not None:
                return Added(known[0], False, known[1])
            published = document.published and document.published.isoformat()
            added = connection.execute(
                "INSERT INTO documents (sha256, name, outlet, published, published_how, url, language, text, added_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (digest, document.name, document.outlet, published, document.published_how, document.url,
                 document.language, document.text, stamp(now))).lastrowid
            assert added is not None  # noqa: S101  (an INSERT always has one)
            vintage = published or stamp(now)[:10]
            rows = [row_of(figure, added, vintage) for figure in figures]
            connection.executemany(INSERT, rows)
            self._changed()
            return Added(added, True, len(rows))

    def figures(self, wants: Iterable[Want]) -> list[Figure]:
        """The figures that any of the wants asks for, each once, in the order of their ids."""
        known, found = self._known.at(self.version()[0]), dict[int, Figure]()
        for want in wants:
            for condition, values in _conditions(want):
                flows = want.flows or ()
                narrowed = f" AND f.flow IN ({', '.join('?' * len(flows))})" if want.flows is not None else ""
                found |= self._remembered(known, f"{condition}{narrowed}", *values, *flows)
        return [found[key] for key in sorted(found)]

    def _remembered(self, known: dict[int, Figure], condition: str, *values: object) -> dict[int, Figure]:
        """The figures of a condition by id: only their ids are read where all of them are known."""
        with explained(self.path):
            ids = self._connection.execute(f"{IDS} WHERE {condition}", values).fetchall()
        try:
            return {key: known[key] for key, in ids}
        except KeyError:
            found = {key: figure for figure in self._figures(condition, *values) if (key := figure.id) is not None}
            known.update(found)
            return found

    def figure(self, figure_id: int) -> Figure | None:
        """The figure with this id, or None; also one that was superseded, for a message may quote it."""
        return next(iter(self._figures("f.id = ?", figure_id)), None)

    def _figures(self, condition: str, *values: object) -> list[Figure]:
        with explained(self.path):
            return [figure_of(row) for row in self._connection.execute(f"{SELECT} WHERE {condition}", values)]

    def known_with(self, code: str, others: Iterable[str]) -> list[str]:
        """Those of the ``others`` with whom trade in all goods of a party is known, in their order."""
        rows = self.rows(
            "SELECT other.value AS code FROM json_each(?2) AS other WHERE EXISTS (SELECT 1 FROM figures "
            "WHERE pair_a = min(?1, other.value) AND pair_b = max(?1, other.value) AND superseded_at IS NULL "
            "AND status = 'actual' AND product IS NULL)",
            code, json.dumps(list(others)))
        return [str(row["code"]) for row in rows]

    def last_document(self, moment: datetime | None = None) -> int:
        """The id of the document that was stored last, or last up to a moment; 0 where there is none."""
        row = self.row("SELECT id FROM documents WHERE ?1 IS NULL OR added_at <= ?1 ORDER BY id DESC LIMIT 1",
                       moment and stamp(moment))
        return int(row["id"]) if row else 0

    def document(self, document_id: int) -> DocumentRow | None:
        """The document with this id, or None."""
        row = self.row("SELECT name, text, outlet, published, published_how, url, language FROM documents "
                       "WHERE id = ?", document_id)
        if row is None:
            return None
        published = row.pop("published")
        return DocumentRow(**row, published=date.fromisoformat(published) if published else None)


def _conditions(want: Want) -> list[tuple[str, tuple[str | None, ...]]]:
    """Conditions whose rows together are the want's, each a range of one index."""
    if want.parties is not None:
        first, *rest = sorted(want.parties)
        return [(_PAIR, pair(first, *rest or [first]))]
    return [(_FIRST, (want.party,)), (_SECOND, (want.party,))]
