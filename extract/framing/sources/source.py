"""What is known of who says a figure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from terms.countries import land_of


@dataclass(frozen=True, slots=True)
class Source:
    """Evidence (series, office, person, recollection, outlet), the speaker with role and the side, as far as said.

    ``asked`` says that these are words to who is named rather than his own: a question to a guest.
    ``native`` says that the side is the document's home where it is not said: an office without a country.
    """

    evidence: str = "outlet"
    speaker: str | None = None
    role: str | None = None
    side: str | None = None
    native: bool = False
    asked: bool = False

    @property
    def official(self) -> bool:
        """Whether an office says it, and nobody by name."""
        return self.evidence in ("series", "office")

    def at(self, home: str | None) -> Source:
        """The source in a document of a home."""
        if not self.native or self.side is not None or home in (None, "WORLD"):
            return self
        side = home if self.evidence != "person" else land_of(home)
        return replace(self, side=side)


UNSAID = Source()  # what nobody is said to have said
