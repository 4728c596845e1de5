"""What a delivery is about, told by its occasion: a local date is a digest, a word before a colon something else."""

from __future__ import annotations

CORRECTION = "correction:"  # the first wrong figure that it tells of stands behind it
KNOWN = "known:"  # a number stands behind it that counts the tellings of its subscription
IS_CORRECTION = "occasion GLOB 'correction:*'"
IS_KNOWN = "occasion GLOB 'known:*'"
IS_DIGEST = f"NOT ({IS_CORRECTION} OR {IS_KNOWN})"


def kind_of(occasion: str) -> str:
    """"digest", "correction" or "known".

    >>> kind_of("2026-11-22"), kind_of("correction:12")
    ('digest', 'correction')
    """
    return next((kind.rstrip(":") for kind in (CORRECTION, KNOWN) if occasion.startswith(kind)), "digest")
