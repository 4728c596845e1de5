"""Which bot of Telegram the chats of this database speak to."""

from __future__ import annotations

from datetime import datetime

from store.base import Base
from store.moments import stamp


class Served(Base):
    """To any other bot these chats do not exist: what it sends them fails, and they are paused."""

    def served(self) -> int | None:
        """The bot's number at Telegram; None for a database that has never run there."""
        row = self.row("SELECT bot FROM served")
        return int(row["bot"]) if row else None

    def serve(self, bot: int, now: datetime) -> None:
        """Keep whose database this is; the same bot again changes nothing."""
        if self.served() != bot:
            self.change("INSERT OR REPLACE INTO served (id, bot, since) VALUES (1, ?, ?)", bot, stamp(now))
