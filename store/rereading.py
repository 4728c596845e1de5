"""Newer readings of stored documents: what they no longer give is superseded, never deleted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from store.documents import DocumentRow, Documents
from store.figure_rows import COLUMNS, INSERT, row_of
from store.moments import stamp
from terms.figure import Figure

_ROWS = 'SELECT id, {} FROM figures WHERE document = ? AND superseded_at IS NULL ORDER BY id'.format(  # noqa: S608
    ", ".join(f'"{name}"' for name in COLUMNS))


@dataclass(frozen=True, slots=True)
class Reread:
    """How many figures of a document stayed as they were, are new, and were superseded."""

    kept: int = 0
    added: int = 0
    superseded: int = 0

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

    def reread(self, document_id: int, document: DocumentRow, figures: Iterable[Figure], now: datetime) -> Reread:
        """Give a document the figures of a newer reading, in one transaction; with the same figures nothing changes."""
        with self.writing() as connection:
            standing = defaultdict(list)
            for key, *values, vintage in connection.execute(_ROWS, (document_id,)):
                standing[tuple(values)].append((key, vintage))
            published = document.published and document.published.isoformat()
            added_at = connection.execute("SELECT added_at FROM documents WHERE id = ?", (document_id,)).fetchone()[0]
            new, kept = [], 0
            for figure in figures:
                row = row_of(figure, document_id, published or added_at[:10])
                if standing[row[:-1]]:
                    standing[row[:-1]].pop(0)
                    kept += 1
                else:
                    new.append(row)
            gone = [key for rows in standing.values() for key, _ in rows]
            connection.executemany("UPDATE figures SET superseded_at = ? WHERE id = ?",
                                   [(stamp(now), key) for key in gone])
            connection.executemany(INSERT, new)
            connection.execute("UPDATE documents SET outlet = ?, published = ?, published_how = ?, language = ? "
                               "WHERE id = ?", (document.outlet, published, document.published_how, document.language,
                                                document_id))
            self._added += 1
            self._known.at(-1)
        return Reread(kept, len(new), len(gone))
