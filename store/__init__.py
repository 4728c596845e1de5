"""What is kept: documents, figures, chats, subscriptions and deliveries, in one SQLite file."""

from store.chats import Chat
from store.composed import Composed, Part
from store.deliveries import Delivery, Missed
from store.documents import Added, DocumentRow
from store.parts import PartRow
from store.planning import Occasion, Plan
from store.rereading import Reread
from store.store import Store
from store.subscriptions import Subscription

__all__ = ["Added", "Chat", "Composed", "Delivery", "DocumentRow", "Missed", "Occasion", "Part", "PartRow", "Plan",
           "Reread", "Store", "Subscription"]
