"""Which of a sentence's words of what is no trade bar a number, and what they do not bar."""

from __future__ import annotations

import re

from extract.framing.clauses import clause_end, clause_start
from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import DEALT, SIGNS
from extract.framing.flows.rejected import BROKEN, SIDES, rejects
from extract.framing.flows.services import is_service
from extract.framing.flows.side_by_side import SIDE_BY_SIDE, side
from extract.framing.scene import Scene, Spanned
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import ITEMS, Mention

IN_CONTEXT = ("proceeds", "outlay")  # those that the sentence before may give their goods
SUBJECT = 4  # words between the goods sold or bought and what they brought or cost
IN_MONEY = 1  # words between "in money terms" and the money
SUMS = "sums"  # papers and purses, which hold money and no goods
TRADERS = 5  # words behind a percentage that may name those who trade
REACH = 2.2  # of such a word from its number
OWNER = 2  # words between proceeds and the firm or budget that they are of
CLAUSES = re.compile(f"[{''.join(BROKEN)}]")


def barriers(draft: Draft, context: Context) -> list[Cue]:
    """The words that may bar a number: what exports brought in and what imports cost are their worth."""
    scene, mention = draft.scene, draft.mention
    found = rejects(scene)
    if found and scene.products and (context.flow or "").startswith("services"):
        found = [r for r in found if not _names_service(scene, r)]
    if "elsewhere" in scene.cues and "flow" in scene.cues:
        found = [*found, *_elsewhere_in_clause(scene, mention)]
    if not found:
        return found
    if mention.kind == "money" and "product" in scene.cues:
        said = [c.start for c in scene.of("product", "money") if 0 <= scene.words(c.end, mention.start) <= IN_MONEY]
        found = [r for r in found if not said or r.start > said[-1]]  # "the price fell: in money terms $5 billion"
    found = [r for r in found if r.start < mention.end or ":" not in scene.text[mention.end : r.start]]
    found = [r for r in found if not _set_in(scene, r, mention)]
    if not found:
        return found
    if mention.kind == "quantity" and mention.unit != ITEMS:
        return [r for r in found if r.value != SUMS]
    if mention.kind in PORTIONS and draft.role == "share":
        shares = {(cue.start, cue.end) for cue in scene.of("share")}
        found = [r for r in found if (r.start, r.end) not in shares]
    if mention.kind in PORTIONS and draft.is_change:  # "a loss of 30 percent"
        moves = scene.of("change", "up", "down")
        found = [r for r in found if not any(m.start <= r.start and r.end <= m.end for m in moves)]
    worth = [r for r in found if r.value in SIDES and _of_goods(draft, r, context)]
    if not worth:
        return found
    cost = scene.nearest(worth, mention)[1]
    return [r for r in found if r not in worth and scene.cost(r, mention) < cost]


def _names_service(scene: Scene, word: Cue) -> bool:
    """Whether a word that is no trade by itself names a kind of services, where these are spoken of: "travel"."""
    named = any(p.start <= word.start < p.end and is_service(p.name) for p in scene.products)
    return named or any(c.start <= word.start < c.end for c in scene.of("travel", "guests"))


def _elsewhere_in_clause(scene: Scene, mention: Mention) -> list[Cue]:
    """Words that tell of something else in a clause of its own, which says nothing of the trade of another."""
    start, end = clause_start(scene, mention.start, CLAUSES), clause_end(scene, mention, BROKEN)
    if start <= scene.start + 1 or scene.of_between("flow", start, end):
        return []
    known: list[Spanned] = [*scene.mentions, *scene.products, *scene.parties]
    told = scene.of_between("elsewhere", start, end)
    return [c for c in told if not any(k.start <= c.start < k.end for k in known)]


def _set_in(scene: Scene, word: Cue, mention: Mention) -> bool:
    """Whether a word and a number of its own stand between two commas that part trade from its verb and a number.

    "Exports, for which the state paid subsidies of $3 million, reached $4 billion".
    """
    start, end = scene.text.rfind(",", scene.start, word.start), scene.text.find(",", word.end, mention.start)
    if start < 0 or end < 0 or not any(start < m.start < end for m in scene.mentions):
        return False
    resumed = any(0 <= scene.words(end + 1, c.start) <= 0 for c in (*scene.of("reach"), *scene.of("change")))
    return resumed and any(c.end <= start for c in scene.of("flow"))


def _of_goods(draft: Draft, word: Cue, context: Context) -> bool:
    """Whether a word of income or outlay is of the goods that the sentence, or the one before, tells of."""
    scene, flow = draft.scene, SIDES[word.value]
    if draft.mention.kind == "quantity":
        return False
    if owned(scene, word):
        return False
    told = [c for c in scene.of("flow") if side(c).endswith(flow)]
    led = (c for c in told if 0 <= scene.words(c.end, word.start) <= SUBJECT)
    if any(not BROKEN & set(scene.text[c.end : word.start]) for c in led):
        return True
    here = context.previous is not None and context.previous.scene is scene
    if word.value not in IN_CONTEXT or not (context.live or here):
        return False
    return (context.flow or "").endswith(flow) or _beside_goods(scene, word)


def owned(scene: Scene, word: Cue) -> bool:
    """Whether a word of income or outlay is of a firm or a purse: "the company's revenue", «выручка компании»."""
    return any(0 <= scene.words_apart(word, r) <= OWNER for r in rejects(scene) if r.value not in SIDES)


def _beside_goods(scene: Scene, word: Cue) -> bool:
    """Whether a word of income or outlay says of what goods: "revenue from coal", "spent on Polish goods"."""
    goods: list[Spanned] = [*scene.products, *scene.links.get("goods", ())]
    taken_up = [c for c in scene.of("back", "from") if any(thing.end <= c.start for thing in scene.products)]
    return any(0 <= scene.words_apart(word, thing) <= OWNER for thing in (*goods, *taken_up))


def worth_of_goods(draft: Draft, context: Context) -> Cue | None:
    """The flow that a word of income or outlay says by itself, where the goods stand beside it."""
    scene = draft.scene
    if "reject" not in scene.cues:
        return None
    worth = [r for r in rejects(scene) if r.value in IN_CONTEXT and _of_goods(draft, r, context)]
    word, _ = scene.nearest([r for r in worth if _beside_goods(scene, r)], draft.mention, REACH)
    return Cue(word.start, word.end, "flow", SIDES[word.value]) if word is not None else None


def adjoined(scene: Scene, cue: Cue | None, mention: Mention, bars: list[Cue]) -> bool:
    """Whether a word of ``bars`` adjoins a number: "a $100 million loan", "185 тонн помощи", "duty of 5%"."""
    if not bars:
        return False
    first, last = scene.index(mention.start), scene.index(mention.end)
    amount, directed = mention.kind in AMOUNTS, cue is not None and cue.value in DEALT
    led = scene.word_before(mention.start) in scene.pack.words("of")
    return any(
        (amount and scene.index(r.start) == last)
        or (directed and mention.kind == "money" and scene.index(r.end) == first)
        or (led and scene.index(r.end) == first - 1)
        for r in bars
    )


def of_a_budget(scene: Scene, cue: Cue | None) -> bool:
    """Whether a deficit or surplus is of what is no trade: "the budget had a deficit of 2 billion"."""
    if cue is None or cue.value not in SIGNS:
        return False
    if {c.value for c in scene.of("flow")} - set(SIGNS):
        return False
    return any(r.end <= cue.start for r in rejects(scene)) and not any(p.case == "with" for p in scene.parties)


def part_of_else(draft: Draft, bars: list[Cue]) -> bool:
    """A percentage of what is no trade: "49% of its shares", "4,5% ВВП", "60% of exporters"."""
    scene, mention = draft.scene, draft.mention
    if _of_traders(scene, mention):
        return True
    if not bars or draft.role != "share":
        return False
    of = next((r for r in bars if 0 <= scene.words(mention.end, r.start) < SIDE_BY_SIDE), None)
    return of is not None and not set(",;:()—") & set(scene.text[mention.end : of.start])


def _of_traders(scene: Scene, mention: Mention) -> bool:
    """Whether so many percent are of those who trade: "60% of all exporters", "экспорттаушылардың 60%-ы"."""
    traders = scene.pack.words("traders")
    if scene.pack.verb_last:
        return scene.word_before(mention.start).startswith(traders)
    led, at = scene.pack.words("before_traders"), scene.index(mention.end)
    for n, low in enumerate(scene.lows[at : at + TRADERS], at):
        if low not in led and not _of_a_land(scene, scene.starts[n]):
            return low.startswith(traders)
    return False


def _of_a_land(scene: Scene, offset: int) -> bool:
    """Whether what begins at an offset is an adjective of a land: "Chilean"."""
    return any(p.start <= offset < p.end and p.case == "adjective" for p in scene.parties)


def counts_people(scene: Scene, mention: Mention) -> bool:
    """Whether a sum without a currency says how many live somewhere: "a country of 19 million", "33-миллионный"."""
    before = scene.pack.words("people_of")
    if before and scene.before(mention.start, 2) in before:
        return True
    scales = scene.pack.words("people_scale")
    said = bool(scales) and any(scale in mention.text.lower() for scale in scales)
    return said and scene.after(mention.end, 1).startswith(scene.pack.words("people_behind"))
