"""What a label of a table says: a caption, the head of a column, the name of a row."""

from __future__ import annotations

from dataclasses import dataclass

from extract.framing.context import Context
from extract.framing.draft import PARTIES, Draft
from extract.framing.flows.decide import decide_flow
from extract.framing.flows.kinds import DEALT, SENT
from extract.framing.parties.decide import decide_parties
from extract.framing.parties.named import NOBODY
from extract.framing.products.decide import decide_product
from extract.framing.scene import Scene, Spanned
from extract.framing.status import decide_status
from extract.framing.tables.label_periods import periods_of
from extract.numbers.mentions import ITEMS, Mention
from extract.periods.mentions import PeriodMention
from extract.tables.units import PERCENT, Measured, unit_of, units_of
from extract.tables.words import Word, find_words

TRADED: tuple[str, ...] = ("turnover", "export", "import", "balance", "transit")
INVESTMENT = "investment"
TRADED += tuple(f"services_{flow}" for flow in TRADED[:3])
ROLES = ("share", "index", "change")


@dataclass(frozen=True)
class Label:
    """What the words of a label settle; ``party`` is one whose side of the flow the label leaves open."""

    scene: Scene
    flow: str | None = None
    sign: int = 1
    product: str | None = None
    reporter: str | None = None
    partner: str | None = None
    party: str | None = None
    period: PeriodMention | None = None
    base: PeriodMention | None = None
    unit: Measured | None = None
    role: str | None = None
    status: str = "actual"
    world: bool = False  # whether the label speaks of all foreign trade
    agents: bool = False  # whether the flow is only that of "destinations" or "suppliers"
    units: tuple[Measured, ...] = ()  # of each column, where it gives them in a row
    row: frozenset[str] = frozenset()
    barred: bool = False

    @property
    def words(self) -> str:
        return self.scene.text[self.scene.start : self.scene.end]

    @property
    def known(self) -> bool:
        """Whether the label says anything that a table is read by."""
        said = (self.flow, self.product, self.reporter, self.partner, self.party, self.period, self.unit, self.role)
        return any(part is not None for part in said) or bool(self.row)

    @property
    def rate(self) -> bool:
        """Whether the label is a currency and nothing else, as in a list of rates of exchange: "USD"."""
        said = (self.flow, self.product, self.party, self.period, self.role)
        return self.unit is not None and self.unit.kind == "money" and self.unit.scale == 1 and not any(said)


def read_label(scene: Scene, context: Context, *, names_row: bool = False) -> Label:
    """A label read as a sentence whose number stands right behind it."""
    found = find_words(scene.tokens, scene.pack)
    draft = _draft(scene, found, context, names_row=names_row)
    unit = unit_of(scene.text, scene.tokens, scene.pack)
    if names_row and draft.product is not None and unit is not None and unit.unit == ITEMS:
        unit = None  # "cars" names a row's goods, not what its numbers count
    role = _role(scene, found, unit)
    period, base = periods_of(scene, found, role, unit)
    reporter, partner = _said(draft, "reporter"), _said(draft, "partner")
    explicit = PARTIES & draft.explicit
    row = frozenset([word.value for word in found if word.group == "row"])
    party = None if explicit else _party(scene, context)
    party = "OTHER" if "other" in row and party in NOBODY else party
    named = names_row and (draft.product or reporter or partner or party)
    return Label(
        scene,
        flow=draft.flow,
        sign=draft.sign,
        product=draft.product,
        reporter=reporter,
        partner=partner,
        party=party,
        period=period,
        base=base,
        unit=unit,
        units=units_of(scene.text, scene.tokens, scene.pack) if unit is not None else (),
        role=role,
        status=draft.status,
        world="world" in scene.links,
        agents="flow" not in draft.explicit and draft.flow is not None and not explicit,
        row=row,
        barred=_is_barred(scene, found, draft, bool(named)),
    )


def _is_barred(scene: Scene, found: list[Word], draft: Draft, named: bool) -> bool:
    """Whether a label says that its numbers are no trade, other than by the goods or the party that it names."""
    roles = {word.value for word in found if word.group == "role"}
    rejected = draft.flow is None and "value" not in roles and _rejects(scene)
    return "barred" in roles or (rejected and not named)


def _said(draft: Draft, slot: str) -> str | None:
    said: str | None = getattr(draft, slot)
    return said if slot in draft.explicit else None


def _role(scene: Scene, found: list[Word], unit: Measured | None) -> str | None:
    """What the numbers are: percentages that are told against a period are an index."""
    role = _said_role(scene, found)
    return "index" if role is None and unit == PERCENT and _told_against(scene) else role


def _said_role(scene: Scene, found: list[Word]) -> str | None:
    """The role that the head noun tells, which is the first one, or the last where a language ends in it.

    "Change in weight, %" are changes, "share, % of the total" are shares.
    """
    said = [word for word in found if word.group == "role" and word.value in ROLES]
    if not said:
        return None
    values = {word.value for word in said}
    head = (max if scene.pack.verb_last else min)(said, key=lambda word: word.first)
    if head.value == "change":
        return "index" if "index" in values else "change"
    return next(role for role in ROLES if role in values)


def _told_against(scene: Scene) -> bool:
    """Whether percentages are told against a period and of nothing else: "к январю 2025 г., %", "to May 2023, %"."""
    if len(scene.periods) != 1 or scene.of("flow") or any(p.name for p in scene.products):
        return False
    period = scene.periods[0]
    dative = scene.pack.dative
    said = scene.text[period.start : period.end].lower()
    led = scene.before(period.start, 1) in scene.pack.table("frames").get("against", ())
    return led or (bool(dative) and said.endswith(dative))


def _draft(scene: Scene, found: list[Word], context: Context, *, names_row: bool) -> Draft:
    """The slots that the label's own words decide."""
    at = Mention(scene.end, scene.end, "", "money", 1e9, None, None, "exact", "label")
    draft = Draft(at, scene)
    alone = Context(home=context.home, voices=context.voices)
    flows = [cue for cue in scene.of("flow") if cue.value not in DEALT]
    open_flows = [cue for cue in flows if not scene.bracketed(cue.start)]
    scene.cues["flow"] = open_flows or flows  # "Balance (exports minus imports)"
    cue = decide_flow(draft, alone)
    agents = [word.value for word in found if word.group == "flow"]
    if draft.flow is None and agents:
        draft.flow = agents[-1]
    decide_status(draft, alone)
    decide_product(draft, cue, alone)
    if draft.flow is None and (draft.product is not None or (names_row and _only_party(scene))):
        draft.flow = next((SENT[p.case] for p in scene.parties if p.case in SENT and p.code), None)
    if draft.flow in TRADED:
        decide_parties(draft, cue, alone)
    return draft


def _only_party(scene: Scene) -> bool:
    """Whether a label is a party with its preposition or case and nothing else: "To Turkey", "Қытайдан"."""
    if len(scene.parties) != 1:
        return False
    party = scene.parties[0]
    others = [t for t in scene.tokens if t.text.isalpha() and not party.start <= t.start < party.end]
    return len(others) <= 1 and all(t.start < party.start for t in others)


def _party(scene: Scene, context: Context) -> str | None:
    """The one party that a label names."""
    named = [p for p in scene.parties if p.code and p.kind != "city"] or [p for p in scene.parties if p.code]
    if named:
        return named[0].code if len({p.code for p in named}) == 1 else None
    ours = any(p.kind == "self" and p.end - p.start > 2 for p in scene.parties)
    return context.home if ours else None


def _rejects(scene: Scene) -> bool:
    """Whether a word of what is no trade stands in a label, other than within the name of a product or party."""
    named: list[Spanned] = [*scene.products, *scene.parties]
    return any(not any(n.start <= r.start < n.end for n in named) for r in scene.of("reject"))
