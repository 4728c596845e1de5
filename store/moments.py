"""Instants as the text in which the database keeps them."""

from __future__ import annotations

from datetime import UTC, datetime


def stamp(moment: datetime) -> str:
    """An aware datetime as UTC text that sorts by time; ValueError for a naive one.

    >>> stamp(datetime(2019, 8, 28, 9, 30, tzinfo=UTC))
    '2019-08-28T09:30:00.000Z'
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment(text: str) -> datetime:
    """The aware datetime (UTC) of a stamp."""
    return datetime.fromisoformat(text)
