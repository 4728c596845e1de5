"""Messages in three languages: gettext catalogues ``locales/<language>/LC_MESSAGES/<domain>.po``, read at first use.

The message id is the English text with its ``{slots}``. A slot may name a form, ``{country:gen}``: the value's
``__format__`` gives it, so every translation asks for the case that its grammar needs.
"""

from __future__ import annotations

import functools
import gettext
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from locales.numbers import number

HERE = Path(__file__).parent
LANGUAGES = ("en", "ru", "kk")
DOMAINS = ("briefs", "chat")
SOURCE = "en"


def mark(message: str) -> str:
    """A message that is looked up later, from a table: found by the completeness test, returned as it is."""
    return message


@dataclass(frozen=True)
class Translator:
    """The messages of one domain in one language."""

    language: str
    domain: str
    messages: dict[tuple[str, str | None], tuple[str, ...]] = field(repr=False)
    plural_index: Callable[[int], int] = field(repr=False)

    def text(self, message: str, context: str | None = None, /, **slots: object) -> str:
        """The message in this language with its slots filled; the English text where there is no translation."""
        return self.forms(message, context)[0].format_map(slots)

    def plural(self, one: str, many: str, n: int, /, **slots: object) -> str:
        """The message in the form that goes with ``n``; ``{n}`` is the number, thousands grouped, unless given."""
        forms = self.forms(one, None, many)
        index = min(self.plural_index(n), len(forms) - 1)
        return forms[index].format_map({"n": n if n < 1000 else number(n, self.language), **slots})

    def forms(self, message: str, context: str | None = None, many: str | None = None) -> tuple[str, ...]:
        found = self.messages.get((message, context), ())
        if found and all(found):
            return found
        return (message,) if many is None else (message, many)


@functools.cache
def translator(language: str, domain: str) -> Translator:
    """The translator of a language (``en``, ``ru``, ``kk``) and a domain (``briefs``, ``chat``)."""
    catalogue = read(language, domain)
    messages = {(_first(message.id), message.context): _strings(message.string) for message in catalogue if message.id}
    return Translator(language, domain, messages, gettext.c2py(catalogue.plural_expr))


def read(language: str, domain: str) -> Catalog:
    """The catalogue as Babel reads it; OSError where a language or a domain has none."""
    path = HERE / language / "LC_MESSAGES" / f"{domain}.po"
    with path.open("rb") as file:
        return read_po(file, locale=language, domain=domain, abort_invalid=True)


def slots(message: str) -> set[str]:
    """The names of the slots of a message, without their forms.

    >>> sorted(slots("{A:poss} exports: {money}"))
    ['A', 'money']
    """
    return {re.split(r"[.\[]", name)[0] for _, name, _, _ in Formatter().parse(message) if name is not None}


def _first(message_id: str | tuple[str, ...] | list[str]) -> str:
    return message_id if isinstance(message_id, str) else message_id[0]


def _strings(string: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (string or "",) if string is None or isinstance(string, str) else tuple(string)
