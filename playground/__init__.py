"""A local Bot API server as strict as Telegram, a user's side for tests, and a chat page.

It knows nothing of the bot that it serves; it keeps everything in memory and never calls out, except to a webhook
that the bot itself has set.
"""

from playground.clock import Clock, DrivenClock, RealClock, ShiftedClock
from playground.faults import Fault
from playground.pace import Pace
from playground.server import BotApiServer
from playground.user import User

__all__ = ["BotApiServer", "Clock", "DrivenClock", "Fault", "Pace", "RealClock", "ShiftedClock", "User"]
