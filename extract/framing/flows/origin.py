"""Whose goods a part of trade is: "of which $945 million — Turkish goods", "соның 41 миллионы – біздікі"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.flows.kinds import TRADE
from extract.framing.parties.named import NOBODY, parties
from extract.framing.scene import Scene, Spanned
from terms.figure import WORLD

RULE, OF_IT = "whose goods", "part of it"
ASIDE = ",(–—"
HEDGE = 2  # words between the sign of an aside and its share: "almost"
LINK = 5  # words between a part and whose goods it is: "11 million of this fell to Tajik goods"
BEHIND = 3  # words between a part and "of this"
LEADS = 2  # letters of the sign between two parts
GOODS = 3  # words from the name to the goods, "shares" or the end of the clause
MAKERS = ("adjective", "genitive", "from")
KINDS = ("country", "region", "self", "neighbour")
BREAKS = frozenset(",;:(\n")


def take_whole(draft: Draft, context: Context) -> bool:
    """Set flow and parties of a share told aside of the amount before it: "bought $6 million worth, 9% of it fish"."""
    whole, scene, start = context.told, draft.scene, draft.mention.start
    if whole is None or whole.scene is not scene or not whole.is_level or whole.flow is None:
        return False
    if not _of_it(scene, whole.mention.end, draft) or scene.of_between("flow", whole.mention.end, start):
        return False
    end = next((n for n in range(draft.mention.end, scene.end) if scene.text[n] in BREAKS), scene.end)
    told = any(p.code and draft.mention.end <= p.start < end for p in scene.parties)
    if told or scene.of_between("flow", draft.mention.end, end):
        return False
    draft.flow, draft.sign = whole.flow, whole.sign
    draft.reporter, draft.partner = whole.reporter, whole.partner
    draft.explicit |= {"flow", "reporter", "partner"}
    draft.somebodys = True
    draft.say("flow", OF_IT)
    return True


def _of_it(scene: Scene, end: int, draft: Draft) -> bool:
    """Whether "of it" stands right behind or before a share in an aside that follows an amount at once."""
    start, behind = draft.mention.start, draft.mention.end
    sign = max((scene.text.rfind(sign, end, start) for sign in ASIDE), default=-1)
    led = scene.tokens[scene.index(sign + 1) : scene.index(start)] if sign >= 0 else None
    if led is None or len(led) > HEDGE or any(token.low in scene.conjunctions for token in led):
        return False
    if any(end <= m.start < start for m in scene.numbers):
        return False
    words = [*scene.of("product", "again"), *scene.links.get("including", ())]
    return any(scene.words(behind, c.start) == 0 or (end <= c.start and scene.words(c.end, start) == 0) for c in words)


def take_origin(draft: Draft, context: Context) -> bool:
    """Set flow and parties of a part that is said to be somebody's goods: his export, or an import from him."""
    whole = context.told
    if whole is None or draft.role != "level":
        return False
    if whole.is_change and context.wholes:
        whole = context.wholes[-1]
    if whole.flow not in TRADE or whole.mention.kind != draft.mention.kind:
        return False
    if whole.scene is not draft.scene and whole.scene is not context.before:
        return False
    part = ("including" in draft.scene.links and _is_part(draft)) or _behind_colon(draft, whole)
    maker = _maker(draft, context, (whole.reporter, whole.partner)) if part else None
    beside = whole.somebodys and whole.why.get("flow", "").startswith(RULE)
    if maker is None and (whole.flow == "turnover" or beside):
        near = draft.scene.text[whole.mention.end : draft.mention.start]
        led = part and ("," not in near[LEADS:] if beside else _is_led(draft, whole))
        maker = _whose_goods_made(draft, context, led=led)
    pair = _pair(whole, maker) if maker is not None else None
    if pair is None:
        return False
    draft.flow = "import" if whole.flow == "import" else "export"
    draft.reporter, draft.partner = pair
    draft.explicit |= {"flow", "reporter", "partner"}
    draft.somebodys = True
    draft.say("flow", RULE)
    draft.say("parties", RULE, maker or "")
    return True


def _pair(whole: Draft, maker: str | None) -> tuple[str, str | None] | None:
    """Reporter and partner of the part of a whole that one party made."""
    ends = (whole.reporter, whole.partner)
    if whole.reporter is None or maker in NOBODY:
        return None
    if whole.flow == "import":
        return (whole.reporter, maker) if maker != whole.reporter and whole.partner in (maker, None, WORLD) else None
    if maker is None or maker not in ends:
        return None
    other = whole.partner if maker == whole.reporter else whole.reporter
    both = whole.flow == "turnover" or whole.somebodys  # the part before, of the same turnover
    return (maker, other) if both or maker == whole.reporter else None


def _is_led(draft: Draft, whole: Draft) -> bool:
    """Whether "of which" stands behind the whole, or "of this" behind a number."""
    return any(whole.mention.end <= c.start for c in draft.scene.links.get("including", ()))


def _is_part(draft: Draft) -> bool:
    """Whether "of which" leads to a number, or "of this" follows it."""
    scene, mention = draft.scene, draft.mention
    links = scene.links.get("including", ())
    return any(c.end <= mention.start or 0 <= scene.words(mention.end, c.start) < BEHIND for c in links)


def _behind_colon(draft: Draft, whole: Draft) -> bool:
    """Whether a colon behind a turnover leads to its parts: "trade came to $9 million: 5 million our goods, 4"."""
    scene, start = draft.scene, draft.mention.start
    if whole.scene is not scene or not (whole.flow == "turnover" or whole.somebodys):
        return False
    colon = scene.text.rfind(":", scene.start, start)
    return colon > 0 and any(m.kind == draft.mention.kind and m.end <= colon for m in scene.mentions)


def _maker(draft: Draft, context: Context, ends: tuple[str | None, str | None]) -> str | None:
    """Whose goods an amount is said to be right behind it."""
    scene, end = draft.scene, draft.mention.end
    for cue in scene.of("possessor"):
        if _linked(scene, end, cue):
            ours = next((code for code in (context.home, context.topic[0]) if code not in (None, WORLD)), None)
            theirs = next((code for code in ends if code not in (None, WORLD, ours)), None)
            return ours if cue.value == "ours" else theirs
    for party in parties(scene, context):
        if party.case in MAKERS and party.kind in KINDS and _linked(scene, end, party) and _of_goods(scene, party):
            return party.code
    return None


def _whose_goods_made(draft: Draft, context: Context, *, led: bool) -> str | None:
    """Whose goods are said to make an amount up, before it: "Pakistani goods accounted for $96 million".

    In "this sum" they need no such word: "Монгольских товаров в этой сумме на 96 млн", nor behind "of which" (``led``).
    """
    scene, end = draft.scene, draft.mention.start
    within = led or _within_the_sum(scene)
    if not within and not scene.of("share"):
        return None
    for party in reversed(parties(scene, context)):
        if party.end > end or party.case not in MAKERS or party.kind not in KINDS:
            continue
        goods = _of_goods(scene, party) or any(0 <= scene.words(p.end, party.start) <= 1 for p in scene.products)
        told = any(party.end <= m.start < end for m in scene.mentions) or scene.of_between("flow", party.start, end)
        if told and not (within and {c.value for c in scene.of("flow")} <= {"turnover"}):
            continue
        made = within or any(c.start >= party.end and 0 <= scene.words(c.end, end) <= 1 for c in scene.of("share"))
        if goods and made:
            return party.code
    return None


def _within_the_sum(scene: Scene) -> bool:
    """Whether a sentence tells a part of "this sum", the trade told before it."""
    text = scene.text[scene.start : scene.end].lower()
    return any(phrase in text for phrase in scene.pack.words("in_the_sum"))


def _linked(scene: Scene, end: int, thing: Spanned) -> bool:
    """Whether only a dash or a few words of being stand between a number and who follows, and no "and"."""
    if thing.start < end or scene.words(end, thing.start) > LINK or BREAKS & set(scene.text[end : thing.start]):
        return False
    told = any(end <= m.start < thing.start for m in scene.mentions)
    told = told or scene.after(end, 1) in scene.conjunctions
    return not told and not scene.of_between("flow", end, thing.start)


def _of_goods(scene: Scene, party: Spanned) -> bool:
    """Whether goods, or a share, follow the name: "қазақстандық өнім", "корей өндірушілерінің еншісі"."""
    goods: list[Spanned] = [*scene.links.get("goods", ()), *scene.products, *scene.of("share")]
    return any(0 <= scene.words(party.end, thing.start) < GOODS for thing in goods) and not any(
        0 <= scene.words(party.end, c.start) < GOODS for c in scene.of("flow")
    )
