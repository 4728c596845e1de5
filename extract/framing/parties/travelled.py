"""Parties of what travellers spend: the land that they came to has sold services to the one that they are from."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import PARTIES, Draft
from extract.framing.flows.travel import EXPORT, PRODUCT, host_and_guest


def travelled(draft: Draft, context: Context) -> bool:
    """Set the host as who exports and the land of the guests as the partner, where the sentence names the guests."""
    if draft.flow != EXPORT:
        return False
    host, guest = host_and_guest(draft.scene, draft.mention)
    host = host or (context.home if context.home != guest else context.other)
    if guest is None or host is None or host == guest:
        return False
    draft.reporter, draft.partner = host, guest
    draft.product = draft.product or PRODUCT
    draft.explicit |= PARTIES
    draft.say("parties", "host and guest")
    return True
