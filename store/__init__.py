"""What is kept: documents, figures, chats, subscriptions and deliveries, in one SQLite file."""

from store.awaiting import Awaited
from store.chats import Chat
from store.composed import Composed, Part
from store.corrections import Retracted, Wrong
from store.deliveries import Delivery, Missed, Told
from store.documents import Added, DocumentRow
from store.operating import Counts, Pulse
from store.parts import PartRow
from store.planning import Occasion, Plan
from store.rereading import Mistake, Reread
from store.store import Store
from store.subscriptions import Subscription

__all__ = ["Added", "Awaited", "Chat", "Composed", "Counts", "Delivery", "DocumentRow", "Missed", "Mistake", "Occasion",
           "Part", "PartRow", "Plan", "Pulse", "Reread", "Retracted", "Store", "Subscription", "Told", "Wrong"]
