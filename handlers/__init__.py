"""What a chat can ask for: one module a command family, thin: update in, brief out."""

from handlers.deps import Clock, Deps, NextOccasion
from handlers.digest import Composer
from handlers.menu import publish
from handlers.registering import register

__all__ = ["Clock", "Composer", "Deps", "NextOccasion", "publish", "register"]
