"""The product named beside a number or its flow."""

from __future__ import annotations

import itertools

from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import DIRECTED
from extract.framing.flows.services import ALL, is_service
from extract.framing.products.by_the_way import asides, causes
from extract.framing.products.dealt import dealt
from extract.framing.products.itemised import itemised
from extract.framing.roles.decide import is_weight
from extract.framing.scene import Scene, Spanned, last_before, once
from extract.numbers.mentions import ITEMS, Mention
from extract.products import ProductMention
from extract.tokens import DASHES

NEAR = 2.6
BEHIND = 2.0  # a product that follows its number stands closer
OWN = 4  # words between a flow word and the product that it is a flow of
OPENING = 3  # words before a product that opens its sentence
PART = 14  # words between a share and "is"
JOINED = 6  # words between two numbers that "and" joins
SAME_SUM = 3  # words between a weight and its worth
CARRIERS = ("ships", "trucks", "buses", "aircraft", "railway equipment")
OF = ("of", "worth")
RIGHT_BEHIND = 12  # letters
TURNS = frozenset(("total", "including"))  # what a number may go on with from a product


def named(draft: Draft, cue: Cue | None) -> ProductMention | None:
    """The product that stands right behind a number, near it, or beside its flow word."""
    scene, mention = draft.scene, draft.mention
    products = _products(draft)
    if not products:
        return None
    item = dealt(scene).get(mention.start) or itemised(scene, mention)
    if item is not None:
        return item
    part = _consists_of(draft, products) if draft.role == "share" or _is_parted(scene, mention) else None
    if part is not None:
        return part
    for product in products:
        if product.name and _right_behind(scene, mention, product):
            return product
    if "," in scene.vocabulary and len(scene.cues.get("flow", ())) > 1:
        products = [p for p in products if not _of_the_next_clause(scene, mention, p, cue)]
    nearest, cost = scene.nearest(products, mention, NEAR)
    if nearest is not None and (nearest.start < mention.end or cost <= BEHIND):
        nameless = nearest.name is None and (cue is None or cue.value != "buy")
        return (_agent(draft, products) if nameless else None) or nearest
    beside = (p for c in _flow_words(draft, cue) for p in products if belongs(scene, p, c))
    return next(beside, None) or _opening(draft, products)


def _of_the_next_clause(scene: Scene, mention: Mention, product: ProductMention, cue: Cue | None) -> bool:
    """Whether a product behind a number is told of by another word of trade: "came to 2, while wine exports fell"."""
    if product.start < mention.end:
        return False
    told = scene.of("flow", *DIRECTED)
    led = bool(told) and told[0].start < mention.start
    words = [c for c in told if c.start >= mention.end and (led or c is not cue)]
    beside = (c for c in words if belongs(scene, product, c))
    return any(_parted(scene, mention.end, min(c.start, product.start)) for c in beside)


def _parted(scene: Scene, start: int, end: int) -> bool:
    """Whether a comma and no number stand between two offsets."""
    return "," in scene.text[start:end] and not any(start <= m.start < end for m in scene.numbers)


def _is_parted(scene: Scene, mention: Mention) -> bool:
    """Whether a word such as "including" stands before a number."""
    return "including" in scene.links and scene.links["including"][0].end <= mention.start


def _flow_words(draft: Draft, cue: Cue | None) -> list[Cue]:
    """The flow word of a number, and the noun that is the subject of such a verb: "the export of oil fetched"."""
    scene, end = draft.scene, draft.mention.start
    start = max((m.end for m in scene.mentions if m.end <= end), default=scene.start)
    nouns = [c for c in scene.of_between("flow", start, end) if c.value == draft.flow]
    return [cue, *nouns] if cue is not None else []


def _agent(draft: Draft, products: list[ProductMention]) -> ProductMention | None:
    """Those before a number, and no other number between, whose sales are of one product: "metallurgists".

    What "and" joins to their number is theirs too: "farmers sold goods for $3 billion in 2021 and $7 billion in 2022".
    """
    agents = [p for p in products if p.rule == "agent"]
    if not agents:
        return None
    told = [m for m in draft.scene.mentions if m.end <= draft.mention.start and m.kind != "count"]
    if told and _goes_on(draft.scene, told[-1].end, draft.mention.start):
        told.pop()
    start = told[-1].end if told else 0
    return next((p for p in agents if start <= p.start < draft.mention.start), None)


def _goes_on(scene: Scene, start: int, end: int) -> bool:
    """Whether no more than "and" and a time stand between two numbers."""
    if scene.words(start, end) > JOINED or set(",;:()—") & set(scene.text[start:end]):
        return False
    named: list[Spanned] = [*scene.parties, *scene.products, *scene.of("flow")]
    joined = any(token.low in scene.conjunctions for token in scene.tokens[scene.index(start) : scene.index(end)])
    return joined and not any(start <= thing.start < end for thing in named)


def _opening(draft: Draft, products: list[ProductMention]) -> ProductMention | None:
    """The only product of a sentence that opens with it: "Of wheat, the union says, 5 million tonnes were sold"."""
    alone = _in_one_row(draft.scene, products) and ALL not in draft.explicit
    if alone and draft.role == "share" and not _has_share(draft, products[0]):
        return None
    first = products[0] if alone else None
    if first is None or first.name is None or first.end > draft.mention.start:
        return None
    return first if draft.scene.words(draft.scene.start, first.start) < OPENING else None


def _in_one_row(scene: Scene, products: list[ProductMention]) -> bool:
    """Whether the products of a sentence are one, or joined into one by "and" and commas."""
    joints = {",", *scene.pack.words("joint")}
    return bool(products) and all(
        joints.issuperset(scene.lows[scene.index(a.end) : scene.index(b.start)])
        for a, b in itertools.pairwise(products)
    )


def _has_share(draft: Draft, product: ProductMention) -> bool:
    """Whether a product is the subject of a share, and nobody else is: "Car parts, by the way, made up 31% of it"."""
    scene, start, end = draft.scene, product.end, draft.mention.start
    others = any(start <= p.start < end for p in scene.parties) or any(start <= m.start < end for m in scene.mentions)
    return not others and bool(scene.of_between("share", start, end))


def _consists_of(draft: Draft, products: list[ProductMention]) -> ProductMention | None:
    """What a share is said to be: "70 percent of the imports are cars", "70 процентов того, что ввозят, — машины"."""
    scene, end = draft.scene, draft.mention.end
    links: list[Spanned] = [*scene.of("product", "is")]
    links += [token for token in scene.tokens[scene.index(end) :] if token.text in DASHES]
    for link in sorted(links, key=lambda thing: thing.start):
        part = next((p for p in products if 0 <= scene.words(link.end, p.start) <= 1), None)
        if link.start >= end and part is not None:
            parted = ";" in scene.text[end : part.start] or scene.words(end, link.start) > PART
            parted = parted or any(end <= m.start < link.start and m.kind != "count" for m in scene.mentions)
            dash = scene.text[link.start] in DASHES
            whole = draft.of_cue if dash else None  # "80% of what Peru sold, — fruit"
            others = [c for c in scene.of_between("flow", end, link.start) if c is not whole]
            return None if parted or others else part
    return None


def _products(draft: Draft) -> list[ProductMention]:
    """The products that a number may be of; of a share's, goods at large are the whole."""
    if not draft.scene.products:
        return []
    found = _told_apart(draft.scene)
    if (draft.flow or "").startswith("services"):
        found = [p for p in found if p.name != ALL]
    agent = _agent(draft, found)
    if agent is not None and is_service(agent.name):
        found = [p for p in found if p.name != ALL]  # what programmers sell is their own services
    aside = causes(draft.scene) if draft.role == "share" else asides(draft.scene)
    if draft.role == "share":
        found = [p for p in found if p.name] or found
    linked, start = draft.scene.links.keys() & TURNS, draft.mention.start
    return [
        p for p in found
        if start not in aside.get(p.start, ())
        and not (p.name in CARRIERS and _carries(draft, p))
        and not (linked and _left_behind(draft, p))
    ]


@once
def _told_apart(scene: Scene) -> list[ProductMention]:
    """The products of a sentence, but for goods at large that only say what is counted or what is the main good.

    "Cars: 29 items", "wheat is the main good exported".
    """
    if all(p.name for p in scene.products):
        return scene.products
    said: list[Spanned] = [*scene.mentions, *scene.of("product", "main")]
    return [p for p in scene.products if p.name or not any(thing.start <= p.start < thing.end for thing in said)]


def _carries(draft: Draft, product: ProductMention) -> bool:
    """Whether ships or trucks only bring what a number tells of: "trucks brought a million tonnes"."""
    scene = draft.scene
    if draft.mention.unit == ITEMS or _right_behind(scene, draft.mention, product):
        return False
    return draft.mention.kind == "quantity" or not any(belongs(scene, product, c) for c in scene.of("flow"))


def _left_behind(draft: Draft, product: ProductMention) -> bool:
    """Whether a number has gone on from a product: to the total of several, or from goods at large to a part."""
    scene, start, end = draft.scene, product.end, draft.mention.start
    turn = "total" if product.name else "including"
    if not any(start <= c.start and c.end <= end for c in scene.links.get(turn, ())):
        return False
    return any(start <= m.start < end for m in scene.numbers)


def _right_behind(scene: Scene, mention: Mention, product: ProductMention) -> bool:
    """Whether a number is followed by its product at once: "438 млн долларға мыс", "$5 million worth of wheat"."""
    if not 0 <= product.start - mention.end <= RIGHT_BEHIND:
        return False
    between = scene.tokens[scene.index(mention.end) : scene.index(product.start)]
    return all(token.low in OF for token in between)


def weighed(scene: Scene, mention: Mention) -> bool:
    """Whether an amount of money stands beside a weight, or a number without a unit that can only be one."""
    before = last_before(scene.mentions, mention.start)
    weight = before is not None and (before.kind == "quantity" or is_weight(scene, before))
    return before is not None and weight and scene.index(mention.start) - scene.index(before.end) <= SAME_SUM


def belongs(scene: Scene, product: ProductMention, cue: Cue) -> bool:
    """Whether a product stands beside the flow word: "exports of food", "food exports"."""
    first, last = (product, cue) if product.end <= cue.start else (cue, product)
    between = scene.text[first.end : last.start]
    return scene.index(last.start) - scene.index(first.end) < OWN and not set(",;:()—\n") & set(between)
