"""What is kept: documents, figures, chats, subscriptions and deliveries, in one SQLite file."""

from store.documents import Added, DocumentRow
from store.store import Store

__all__ = ["Added", "DocumentRow", "Store"]
