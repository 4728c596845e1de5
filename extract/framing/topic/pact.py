"""A text about the trade of a bloc with one land outside it: "the union and Serbia signed an agreement"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from extract.framing.topic.once import OPENS, of_text
from extract.framing.topic.told import Told
from extract.parties.kinds import UNION
from extract.parties.mentions import PartyMention
from terms.countries import land_of, members

JOINED = 1  # words between the two at most
OWN = ("language, ours", "dateline", "dateline, ours", "dateline abroad", "office", "host", "voice", "money")


def of_pact(found: Sequence[Told]) -> tuple[str, str] | None:
    """The bloc and the land, where the opening joins them and the first amount of trade names nobody else."""
    first = next((n for n, told in enumerate(found) if told.flow and told.amount and not told.heads), None)
    if first is None:
        return None
    opening = found[: min(first + 1, OPENS + 1)]
    two = next((pair for told in opening for pair in _joined(told)), None)
    if two is None or any(map(_says_ours, found[: first + 1])):
        return None
    if not _is_between(found[first], two):
        return None
    return None if any(code == two[1] and sign in OWN for sign, code in of_text(found, {})) else two


def _is_between(told: Told, two: tuple[str, str]) -> bool:
    """Whether a sentence tells of trade between two and names nobody else: both by name, or as mutual."""
    named = {land_of(p.code) for p in told.places}
    return named == set(two) or (named <= set(two) and (told.two or "mutual" in told.scene.links))


def _joined(told: Told) -> list[tuple[str, str]]:
    """The bloc and the land behind it of each such pair that a sentence names side by side."""
    pairs = itertools.pairwise(p for p in told.places if p.kind in ("bloc", "country"))
    return [(bloc.code, land.code) for bloc, land in pairs if _is_pact(told, bloc, land)]


def _says_ours(told: Told) -> bool:
    """Whether a sentence says "we", "the country" or "the region", and not only "the union"."""
    return told.ours and any(p.kind == "self" and not p.rule.startswith(UNION) for p in told.scene.parties)


def _is_pact(told: Told, bloc: PartyMention, land: PartyMention) -> bool:
    outside = bloc.kind == "bloc" and land.kind == "country" and land.code not in members(bloc.code)
    if not outside or land.case == "adjective" or bloc.case == "adjective":
        return False
    behind = next((p for p in told.places if p.start > land.start), None)
    in_a_row = behind is not None and told.scene.words(land.end, behind.start) <= JOINED
    return told.scene.words(bloc.end, land.start) <= JOINED and not in_a_row
