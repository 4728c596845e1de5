"""Newer readings of stored documents: what they no longer give is superseded, never deleted."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime

from store.correcting import plan_corrections
from store.documents import DocumentRow, Documents
from store.figure_rows import COLUMNS, INSERT, SELECT, figure_of, row_of
from store.moments import stamp
from terms.figure import Figure
from terms.reasons import NOT_STATED, RETRACTED

# Why the first figure is wrong where the second is right; None where a reader sees no difference.
Mistake = Callable[[Figure, Figure], str | None]
Row = tuple[object, ...]

_ROWS = 'SELECT id, {} FROM figures WHERE document = ? AND superseded_at IS NULL ORDER BY id'.format(  # noqa: S608
    ", ".join(f'"{name}"' for name in COLUMNS))


@dataclass(frozen=True, slots=True)
class Reread:
    """How many figures of a document stayed, are new, were superseded; how many of those were wrong, and how many
    tellings of that are planned."""

    kept: int = 0
    added: int = 0
    superseded: int = 0
    wrong: int = 0
    told: int = 0

    @property
    def changed(self) -> bool:
        return bool(self.added or self.superseded)


class Rereading(Documents):
    """A figure is the same if all that was read of it is; it then keeps its id."""

    def texts(self) -> list[int]:
        """The ids of the documents that were read as texts, not taken from a table."""
        rows = self.rows("SELECT id FROM documents AS d WHERE NOT EXISTS (SELECT 1 FROM figures WHERE document = d.id "
                         "AND rule LIKE 'table.%') ORDER BY id")
        return [row["id"] for row in rows]

    def reread(self, document_id: int, document: DocumentRow, figures: Iterable[Figure], now: datetime,
               mistake: Mistake) -> Reread:
        """Give a document the figures of a newer reading, in one transaction; with the same figures nothing changes.

        A superseded figure whose place now says something else, or nothing, was wrong: the chats that were sent it are
        told. A figure that the operator retracted does not come back.
        """
        with self.writing() as connection:
            retracted = self._retracted(document_id)
            figures = [figure for figure in figures if not _is_retracted(figure, retracted, mistake)]
            gone, new, kept = _compared(connection, document_id, document, figures)
            connection.executemany("UPDATE figures SET superseded_at = ? WHERE id = ?",
                                   [(stamp(now), key) for key in gone])
            connection.executemany(INSERT, new)
            connection.execute("UPDATE documents SET outlet = ?, published = ?, published_how = ?, language = ? "
                               "WHERE id = ?", (document.outlet, _published(document), document.published_how,
                                                document.language, document_id))
            wrong = self._wrong(connection, document_id, gone, mistake, now) if gone else []
            told = plan_corrections(connection, wrong, now)
            self._changed()
        return Reread(kept, len(new), len(gone), len(wrong), told)

    def _retracted(self, document_id: int) -> list[tuple[Figure, str]]:
        """The figures of a document that the operator called wrong, and why."""
        rows = self.rows("SELECT c.figure, c.reason FROM corrections AS c JOIN figures AS f ON f.id = c.figure "
                         "WHERE c.retracted AND f.document = ?", document_id)
        return [(self._figures("f.id = ?", row["figure"])[0], row["reason"]) for row in rows]

    def _wrong(self, connection: sqlite3.Connection, document_id: int, gone: Sequence[int], mistake: Mistake,
               now: datetime) -> list[int]:
        """Say of superseded figures what they became, and which of them were wrong."""
        standing = [figure_of(row) for row in connection.execute(
            f"{SELECT} WHERE f.document = ? AND f.superseded_at IS NULL", (document_id,))]
        wrong = []
        for key in gone:
            was = self._figures("f.id = ?", key)[0]
            right = _instead_of(was, standing, mistake)
            connection.execute("UPDATE figures SET became = ? WHERE id = ?", (right and right.id, key))
            reason = mistake(was, right) if right else NOT_STATED
            if reason is not None:
                connection.execute("INSERT INTO corrections (figure, reason, made_at) VALUES (?, ?, ?)",
                                   (key, reason, stamp(now)))
                wrong.append(key)
        return wrong


def _compared(connection: sqlite3.Connection, document_id: int, document: DocumentRow,
              figures: Iterable[Figure]) -> tuple[list[int], list[Row], int]:
    """The ids of the figures that are gone, the rows of those that are new, how many stay."""
    standing = defaultdict(list)
    for key, *values, vintage in connection.execute(_ROWS, (document_id,)):
        standing[tuple(values)].append((key, vintage))
    added_at = connection.execute("SELECT added_at FROM documents WHERE id = ?", (document_id,)).fetchone()[0]
    new, kept = list[Row](), 0
    for figure in figures:
        row = row_of(figure, document_id, _published(document) or added_at[:10])
        if standing[row[:-1]]:
            standing[row[:-1]].pop(0)
            kept += 1
        else:
            new.append(row)
    return [key for rows in standing.values() for key, _ in rows], new, kept


def _published(document: DocumentRow) -> str | None:
    return document.published.isoformat() if document.published else None


def _is_retracted(figure: Figure, retracted: Iterable[tuple[Figure, str]], mistake: Mistake) -> bool:
    """Whether a reading gives what the operator retracted: all of a place that its source took back, else the same."""
    return any((one.start, one.end) == (figure.start, figure.end)
               and (reason == RETRACTED or mistake(one, figure) is None) for one, reason in retracted)


def _instead_of(was: Figure, standing: Sequence[Figure], mistake: Mistake) -> Figure | None:
    """What the document says instead of a figure: the same elsewhere, else what its own words are now read as."""
    same = [figure for figure in standing if mistake(was, figure) is None]
    near = [figure for figure in standing if figure.start < was.end and was.start < figure.end]
    exact = [figure for figure in near if (figure.start, figure.end) == (was.start, was.end)]
    return min(same or exact or near, key=lambda figure: _differences(was, figure), default=None)


def _differences(one: Figure, other: Figure) -> int:
    return sum(getattr(one, field.name) != getattr(other, field.name) for field in fields(Figure))
