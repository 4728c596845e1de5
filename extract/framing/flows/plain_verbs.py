"""Plain verbs of going, coming, giving and taking that tell a flow where goods move: "2 млн тонна ұн кетті"."""

from __future__ import annotations

import itertools

from extract.framing.cues import Cue
from extract.framing.flows.kinds import DIRECTED_WORDS
from extract.framing.parties.pointers import ours_endings
from extract.framing.roles.movement import has_ending
from extract.framing.scene import Scene, first_behind
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention
from extract.parties.kinds import WAYS

LED = 8  # words between an amount and the verb that ends its clause
SOON = 4  # words between what moved and its amount
GOODS = 2  # words between a participle and the goods that it tells of
CLAUSE = ",;:–—"
CLAUSE_ENDS = ",;:"
STATED = ("reach", "status", "reject")  # what says that a number is told of in another way
MUTUAL = "turnover"
AWAY = "away"
PLACES = ("world", "opposite", "reverse")
STOPS = ("", ",", ".", ";", "»", "!", ")")
BREAKS = frozenset(";:–—(")


def moved(scene: Scene) -> list[Cue]:
    """The verbs of motion of a sentence that say a flow: of an amount of goods, in a clause that names no other."""
    words = scene.of("closing")
    goods = bool(words) and (bool(scene.products) or any(m.kind == "quantity" for m in scene.mentions))
    moving = [c for c in words if _moves(scene, c, goods) and not _told(scene, c)]
    return [Cue(c.start, c.end, "flow", "export" if c.value == AWAY else c.value) for c in moving]


def _helps(scene: Scene, cue: Cue) -> bool:
    """Whether a verb of motion only helps the verb before it: "артып келеді", "ашылып келеді"."""
    table = scene.pack.table("frames")
    before = scene.before(cue.start, 1)
    helpers, done = tuple(table.get("helpers", ())), tuple(table.get("converb", ()))
    verb = scene.text[cue.start : cue.end].lower()
    named = verb.endswith(tuple(table.get("what_moved", ())))
    return bool(done) and before.endswith(done) and verb.startswith(helpers) and not named


def _moves(scene: Scene, cue: Cue, goods: bool) -> bool:
    if _helps(scene, cue):
        return False
    if cue.value == "investment":
        placed = any(p.case == "to" and p.end <= cue.start for p in scene.parties) or "host" in scene.links
        return _ends_amount(scene, cue) and placed
    ours = scene.text[cue.start : cue.end].lower().endswith(ours_endings(scene.pack))
    if cue.value == AWAY and not (_abroad(scene) or (ours and _names_goods(scene, cue))):
        return False
    placed = any(p.kind != "city" for p in scene.parties)
    placed = placed or bool(scene.of("back") or scene.of("link", *PLACES))
    placed = placed or ours
    told = goods and placed and (_ends_amount(scene, cue) or _opens_goods(scene, cue))
    return told or _names_goods(scene, cue)


def _abroad(scene: Scene) -> bool:
    """Whether a sentence says where to or where from: "шетке", "Қытайға", "елден"."""
    directed = any(p.case in WAYS and p.kind != "city" for p in scene.parties)
    return directed or bool(scene.of("back", "to", "from") or scene.of("link", *PLACES))


def governed(scene: Scene, mention: Mention) -> Cue | None:
    """The verb of trade that ends the clause or the list of a number: "Италияға 5 млн, Иранға 3 млн тонна сатты"."""
    if not scene.pack.verb_last:
        return None
    cue = first_behind(scene.of("flow", *DIRECTED_WORDS), mention.end)
    if cue is None or scene.after(cue.end, 1) not in STOPS or _raised_to(scene, mention, cue):
        return None
    start = _clause(scene, mention)
    told = scene.of_between("flow", start, mention.start)
    mutual = any(c.value == "mutual" for c in scene.of_between("link", start, mention.start))
    if told and (mutual or any(c.value in DIRECTED_WORDS for c in told) or not _of_goods(scene, mention, cue)):
        return None
    between = scene.text[mention.end : cue.start]
    words = (c for group in STATED for c in scene.of_between(group, mention.end, cue.start))
    if any(c.value != "agent" for c in words) or set(between) & BREAKS:
        return None
    commas = [n for n, sign in enumerate(between, mention.end) if sign == "," and not _in_number(scene, n)]
    stretches = itertools.pairwise([*commas, cue.start])
    listed = all(any(first < m.start < last for m in scene.mentions) for first, last in stretches)
    return cue if listed else None


def _of_goods(scene: Scene, mention: Mention, verb: Cue) -> bool:
    """Whether an amount is that of the goods right before a verb: "саудада 5 млн доллардың тауарын сатты"."""
    return any(mention.end <= p.start and scene.words(p.end, verb.start) == 0 for p in scene.products)


def _clause(scene: Scene, mention: Mention) -> int:
    """Where the clause of a number begins: behind the last comma, colon or semicolon."""
    text = scene.text
    signs = (n for n in range(mention.start - 1, scene.start - 1, -1) if text[n] in CLAUSE_ENDS)
    return next((n for n in signs if not _in_number(scene, n)), scene.start)


def _in_number(scene: Scene, offset: int) -> bool:
    return any(m.start < offset < m.end for m in scene.mentions)


def _names_goods(scene: Scene, cue: Cue) -> bool:
    """Whether the verb itself stands for the goods, with their amount behind it: "Үндістаннан келгені 5 млн доллар"."""
    endings = tuple(scene.pack.table("frames").get("what_moved", ()))
    if not endings or not scene.text[cue.start : cue.end].lower().endswith(endings):
        return False
    first = next((m for m in scene.mentions if m.start >= cue.end and m.kind != "count"), None)
    if first is None or "," in scene.text[cue.end : first.start]:
        return False
    return scene.words(cue.end, first.start) <= SOON


def _ends_amount(scene: Scene, cue: Cue) -> bool:
    """Whether the last number before the verb is an amount of its clause: "Иранға 791 мың тонна кетті"."""
    before = (m for m in reversed(scene.mentions) if m.end <= cue.start and m.kind != "count")
    last: Mention | None = next((m for m in before if not _of_a_land(scene, m)), None)
    if last is None or scene.words(last.end, cue.start) > LED:
        return False
    if last.kind not in AMOUNTS and not _part_of_goods(scene, last):
        return False
    if _raised_to(scene, last, cue):
        return False
    bars = (r for r in scene.of("reject") if not any(p.start <= r.start < p.end for p in scene.products))
    return not any(last.end <= r.start < cue.start for r in bars)


def _of_a_land(scene: Scene, mention: Mention) -> bool:
    """Whether a number stands in brackets behind a land, of which it is told and not of what the verb does."""
    if not scene.bracketed(mention.start):
        return False
    opened = len(scene.text[: scene.text.rfind("(", scene.start, mention.start)].rstrip())
    return any(p.end == opened for p in scene.parties)


def _raised_to(scene: Scene, mention: Mention, verb: Cue) -> bool:
    """Whether a verb says what something came to: "5 млн тоннаға жетті", "капиталы 600 млн долларға жеткізілді"."""
    level = any(c.start == verb.start for c in scene.of("reach", "level"))
    return level and has_ending(scene, mention, scene.pack.dative)


def _part_of_goods(scene: Scene, mention: Mention) -> bool:
    """Whether a percentage is one of goods: "тауардың 51 пайызы Ресейге кетті"."""
    return mention.kind == "percent" and any(0 <= scene.words(p.end, mention.start) <= 1 for p in scene.products)


def _opens_goods(scene: Scene, cue: Cue) -> bool:
    """Whether goods follow the verb at once: "Қытайға кеткен газдың құны", "Бакуден келген тауар"."""
    return any(0 <= scene.words(cue.end, p.start) <= GOODS for p in scene.products)


def _told(scene: Scene, cue: Cue) -> bool:
    """Whether the clause of the verb has a flow word of its own; trade at large leaves the direction to the verb."""
    signs = (n for n in range(cue.start - 1, scene.start - 1, -1) if scene.text[n] in CLAUSE)
    start = next((n for n in signs if not _in_number(scene, n)), -1)
    clause = [c for c in scene.of("flow") if start < c.start and c.end <= cue.start]
    toward = any(p.case in WAYS and start < p.start for p in scene.parties)
    return any(c.value != MUTUAL for c in clause) or (bool(clause) and not toward)
