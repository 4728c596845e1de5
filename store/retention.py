"""What is not kept for ever: the texts of messages that were settled long ago."""

from __future__ import annotations

from datetime import datetime

from store.base import Base
from store.moments import stamp


class Retention(Base):
    """States, message ids and quoted figures stay; what a message said goes."""

    def drop_texts(self, before: datetime, limit: int = 1000) -> int:
        """Empty at most so many parts whose delivery was settled before that moment; how many were emptied."""
        return self.change(
            "UPDATE delivery_parts SET html = '', buttons = '[]' WHERE (delivery, position) IN ("
            "SELECT p.delivery, p.position FROM delivery_parts AS p JOIN deliveries AS d ON d.id = p.delivery "
            "WHERE p.html <> '' AND p.changed_at < ? AND d.changed_at < ? "
            "AND d.state NOT IN ('pending', 'sending') LIMIT ?)", stamp(before), stamp(before), limit)
