"""Rows that are regions of one land, named by half their names alone: "Брестская | Минская | г. Минск"."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from extract.framing.scene import Scene
from extract.framing.tables.label import Label
from extract.parties.mentions import find_parties
from extract.tokens import tokenize
from terms.countries import land_of

FEWEST = 3  # rows that are regions, of a table by regions
LONGEST = 3  # words of a row that is the name of one


def with_regions(labels: Sequence[Label], home: str | None) -> list[Label]:
    """Labels of rows; where several are regions of the land told of, the others are whose names tell no more."""
    if home is None or len(labels) < FEWEST or not any(map(_may_be_region, labels)):
        return list(labels)
    land = land_of(home)
    known = {label.party for label in labels}
    named = [_region(label, land, known) for label in labels]
    if len(named) - named.count(None) < FEWEST:
        return list(labels)
    return [label if code is None else replace(label, party=code)
            for label, code in zip(labels, named, strict=True)]


def _may_be_region(label: Label) -> bool:
    """Whether a label is no more than a name, of a town or of nobody that is known."""
    said = (label.flow, label.product, label.reporter, label.partner, label.period, label.unit, label.role)
    if any(said) or label.row or (label.party is not None and "-" in label.party):
        return False
    return label.party is None or any(p.kind == "city" for p in label.scene.parties)


def _region(label: Label, land: str, known: Container[str | None]) -> str | None:
    """The region of a land that a label names; where another row is that of its town, ``known``, it is the area."""
    if label.party is not None and label.party.startswith(f"{land}-"):
        return label.party
    if not _may_be_region(label):
        return None
    return next((code for code in _read_as(label.scene) if code.startswith(f"{land}-") and code not in known), None)


def _read_as(scene: Scene) -> Iterator[str]:
    """Whom a label names with each word for a region or a town added to it."""
    words = [token.text for token in scene.tokens if token.text.isalpha()]
    city = next((p for p in scene.parties if p.kind == "city"), None)
    name = scene.text[city.start : city.end] if city is not None else " ".join(words)
    if len(words) > LONGEST:
        return
    templates = scene.pack.table("regions").get("rows", ())
    for template in templates if city is None else reversed(templates):
        text = template.format(name)
        found = find_parties(text, tokenize(text), scene.pack)
        if len(found) == 1 and found[0].kind == "region":
            yield found[0].code
