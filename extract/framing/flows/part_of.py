"""The flow that a number is a part of a whole of: "the share of exports in turnover", "$5 billion fell on imports"."""

from __future__ import annotations

import itertools

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import DIRECTED
from extract.framing.scene import Scene, first_behind
from extract.numbers.kinds import PORTIONS
from extract.numbers.mentions import Mention

SIGNS = frozenset(",;:(–—-\n")
BEING = 4  # words between an amount and the flow that it is said to be
ELIDED = 8  # words between a number and the flow that but a preposition leads to: "9 billion, or 60%, on imports"
OF = 3  # words between "share" and the flow that it is a share of


def share_of_flow(scene: Scene, mention: Mention) -> Cue | None:
    """Of "the share of exports in turnover" the exports, if no party stands between."""
    cues = [c for c in scene.of("flow") if c.end <= mention.start]
    if len(cues) < 2 or not scene.of("share"):
        return None
    genitive = scene.pack.words("genitive")
    for part, whole in itertools.pairwise(cues):
        if part.value not in DIRECTED or whole.value != "turnover":
            continue
        for share in scene.of("share"):
            behind = 0 < scene.index(part.start) - scene.index(share.end) + 1 <= OF and not _party(scene, share, part)
            owned = bool(genitive) and scene.text[part.start : part.end].lower().endswith(genitive)
            named = 0 <= scene.words(part.end, share.start) <= 1 and share.end <= whole.start  # "the imports' share in"
            if behind or named or (owned and 0 <= scene.index(share.start) - scene.index(whole.end) <= 1):
                return _next_part(scene, whole, mention) or part
    return None


def subject_of_share(scene: Scene, mention: Mention, whole: Cue | None) -> Cue | None:
    """The flow that a share of the turnover is told of: "exports made up 80% of the trade"."""
    cues = [c for c in scene.of("flow") if c.end <= mention.start and c is not whole]
    part = cues[-1] if cues else None
    if whole is None or part is None or whole.value != "turnover" or part.value not in DIRECTED:
        return None
    told = [m for m in scene.mentions if part.end <= m.start < mention.start and m.kind != "count"]
    far = bool(told) and scene.words(told[0].end, mention.start) > OF
    if far or len(told) > 1 or ";" in scene.text[part.end : mention.start]:
        return None
    start = told[0].end if told else scene.start
    named = [p for p in scene.parties if start <= p.start < mention.start] if told else []
    return None if named else part


def _next_part(scene: Scene, whole: Cue, mention: Mention) -> Cue | None:
    """The other flow, told right before a further share: "the share of exports ... is 42 percent, of imports — 58"."""
    parts = [c for c in scene.of("flow", *DIRECTED) if whole.end <= c.start and c.end <= mention.start]
    near = parts and scene.words(parts[-1].end, mention.start) <= OF
    return parts[-1] if near and any(whole.end <= m.start < parts[-1].start for m in scene.mentions) else None


def _party(scene: Scene, a: Cue, b: Cue) -> bool:
    return any(a.end <= p.start and p.end <= b.start for p in scene.parties)


def is_said_to_be(scene: Scene, mention: Mention) -> Cue | None:
    """The flow that a number is said to be: "$5 billion of it exports", "$6 billion were Peruvian imports"."""
    being = scene.pack.words("being") if mention.kind == "money" else ()
    cue = first_behind(scene.of("flow"), mention.end) if being else None
    if cue is None or cue.value not in DIRECTED:
        return None
    owner = next((p for p in scene.parties if p.start >= mention.end and scene.words(p.end, cue.start) == 0), None)
    said = scene.between(mention, owner or cue)
    between = next((said[len(words) :] for words in scene.pack.words("to_be_exact") if said.startswith(words)), said)
    return cue if 0 < len(between.split()) <= BEING and set(between.split()) <= set(being) else None


def _near(scene: Scene, word: Cue, flow: Cue) -> bool:
    """Whether a flow follows a word at once, or with no more than its owner between: "falls to Iran's exports"."""
    owner = next((p for p in scene.parties if word.end <= p.start and p.end <= flow.start), None)
    start = owner.end if owner is not None and scene.words(word.end, owner.start) <= 1 else word.end
    return 0 <= scene.words(start, flow.start) <= 1


def falls_to(scene: Scene, mention: Mention) -> Cue | None:
    """The flow on which a number is said to fall, behind it: "$5.9 billion of it fell on imports, 9.1 on exports"."""
    falls = scene.links.get("falls")
    if not falls or _leads_to_share(scene, mention, falls):
        return None
    following = next((m for m in scene.mentions if m.start >= mention.end and m.kind == mention.kind), None)
    dative = scene.pack.words("dative")
    first: Cue | None = None
    for cue in scene.of("flow", *DIRECTED):
        word = any(_near(scene, f, cue) and "," not in scene.text[f.end : cue.start] for f in falls)
        elided = first is not None and _elided(scene, mention, first, cue)
        first = first or (cue if word else None)
        if cue.start < mention.end or (following is not None and cue.start > following.start):
            continue
        if word or elided or (dative and scene.text[cue.start : cue.end].lower().endswith(dative)):
            return cue
    return None


def _leads_to_share(scene: Scene, mention: Mention, falls: list[Cue]) -> bool:
    """Whether but a share of an amount falls on a flow: "came to $2 billion, and 70% of it fell on exports"."""
    share = first_behind([m for m in scene.numbers if m.kind in PORTIONS], mention.end)
    if mention.kind in PORTIONS or share is None or not any(share.end <= f.start for f in falls):
        return False
    same = scene.of_between("link", mention.end, share.start)
    return not any(c.value == "or" for c in same) and "(" not in scene.text[mention.end : share.start]


def _elided(scene: Scene, mention: Mention, first: Cue, cue: Cue) -> bool:
    """Whether a number behind the one said to fall has but its preposition: "fell on imports, 9 billion on exports"."""
    alike = scene.word_before(cue.start) == scene.word_before(first.start)
    return alike and first.end <= mention.start and 0 < scene.words(mention.end, cue.start) <= ELIDED


def leads_to_parts(scene: Scene, mention: Mention, cue: Cue) -> bool:
    """Whether a word of trade is only that of a part behind "of which": "$665 million, of which imports 549"."""
    if cue.start < mention.end:
        return False
    told = any(m.start >= cue.end and m.kind == mention.kind for m in scene.mentions)
    if not told and not scene.pack.verb_last:
        return False
    links = (c for c in scene.of_between("link", mention.end, cue.start) if c.value == "including")
    return any(is_parted(scene, mention, c) and (told or _counted(scene, mention, c, cue)) for c in links)


def _counted(scene: Scene, mention: Mention, link: Cue, cue: Cue) -> bool:
    """Whether the part itself stands right behind "of which", before its word of trade: "соның 9 миллионы – импорт"."""
    return any(m.kind == mention.kind and m.end <= cue.start and scene.words(link.end, m.start) == 0
               for m in scene.mentions)


def is_parted(scene: Scene, mention: Mention, link: Cue) -> bool:
    """Whether a sign stands before "of which"; without one the number is the part: "78 млн из них — экспорт"."""
    return bool(SIGNS & set(scene.text[mention.end : link.start]))


def parts_turnover(draft: Draft, context: Context) -> bool:
    """Whether a verb of going only says who has which share of a turnover: "52% went to Peru, 20% to Chile"."""
    scene = draft.scene
    if context.flow != "turnover" or not context.live or "motion" not in scene.cues:
        return False
    ways = {c.start for c in scene.of("motion", "out", "back")}
    return not scene.products and all(c.start in ways for c in scene.of("flow"))
