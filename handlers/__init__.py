"""What a chat can ask for: one module a command family, thin: update in, brief out."""

from handlers.deps import Deps, NextOccasion
from handlers.digest import Composer
from handlers.menu import publish
from handlers.registering import register
from handlers.report import daily

__all__ = ["Composer", "Deps", "NextOccasion", "daily", "publish", "register"]
