"""What a number is: a level, a change of it, the level compared with, a share, or nothing of trade."""

from __future__ import annotations

from extract.framing.compared import is_base
from extract.framing.cues import Cue
from extract.framing.difference import says_by_how_much
from extract.framing.draft import Context, Draft
from extract.framing.leading import led_to, way
from extract.framing.lists import bracketed
from extract.framing.movement import CHANGE_LIMIT, direction, just_before, only_hedges, signed
from extract.framing.scene import FAR, Scene
from extract.numbers import Mention

AMOUNTS = ("money", "quantity")
SHARE_LIMIT = 2.6
INDEX_BEHIND = 5  # words between a level in percent and the words for what it is compared with
BREAK = frozenset(",;:()—")
LEVEL_FROM = 50  # an index is rarely lower; a growth said without a preposition rarely higher
WHOLE = 100.5  # more than all is no share: "imports $10 million (131.4%)"
OF_WORDS = 4  # words between a share and what it is of
BRACKETED = 10  # words of what a bracket behind a number may say
BESIDE = 1.2  # of the word of rise or fall that a multiple in one word belongs to
CLEAR = 1.2  # a word of rise or fall nearer than this makes a percentage no share of the flow behind it
INTO = 5  # words between a change and the level that it leads to


def decide_role(draft: Draft, context: Context) -> bool:
    """Set the role, and the change's numbers; False where the number can be no figure."""
    kind = draft.mention.kind
    if "price" in draft.mention.written:
        return False
    if "adjective" in draft.mention.written and draft.mention.unit is None and not _multiple_of_change(draft):
        return False
    if kind == "money" and draft.mention.unit is None and is_weight(draft.scene, draft.mention):
        return False
    if kind in AMOUNTS:
        return _amount(draft, context)
    if kind in ("percent", "fraction"):
        return _percent(draft, context)
    if kind == "points":
        return False
    if kind == "times":
        return _times(draft)
    return False


def _multiple_of_change(draft: Draft) -> bool:
    """Whether a multiple in one word is that of a rise or fall: "rose sixfold", "пятикратный рост"."""
    if draft.mention.kind != "times":
        return False
    return draft.scene.nearest(draft.scene.of("change", "up", "down"), draft.mention, BESIDE)[0] is not None


def is_weight(scene: Scene, mention: Mention) -> bool:
    """A number without a unit whose worth follows is a weight: "Italy bought 2 billion ($1 billion)"."""
    following = scene.following(mention)
    if mention.unit is not None or following is None or following.kind != "money" or following.unit is None:
        return False
    weighed = any(m.kind == "quantity" for m in scene.mentions if m.end <= mention.start)
    return weighed and scene.index(following.start) - scene.index(mention.end) <= 1


def _amount(draft: Draft, context: Context) -> bool:
    scene, mention = draft.scene, draft.mention
    if led_to(draft, context) or says_by_how_much(draft):
        draft.role, draft.change_unit = "abs", mention.unit
        draft.abs = way(draft, context) * abs(mention.value or 0)
    elif is_base(scene, mention):
        draft.role = "base"
    else:
        before = (m for m in scene.mentions if m.end <= mention.start and m.kind == mention.kind)
        draft.from_to = any(is_base(scene, m) for m in before)
    return True


def leads_on(scene: Scene, mention: Mention) -> bool:
    """Whether a change leads to a level: "... and imports by 15.6 percent to $18.7 billion"."""
    following = next((m for m in scene.mentions if m.start >= mention.end and m.kind in AMOUNTS), None)
    if following is None or scene.index(following.start) - scene.index(mention.end) > INTO:
        return False
    broken = set(";()") & set(scene.text[mention.end : following.start])
    return not broken and bool(scene.of_between("reach", mention.end, following.start))


def _percent(draft: Draft, context: Context) -> bool:
    scene, mention = draft.scene, draft.mention
    value = abs(mention.value or 0.0)
    by = just_before(scene, scene.of("reach", "by"), mention.start)
    to = just_before(scene, scene.of("reach", "to"), mention.start)
    if to is not None and just_before(scene, scene.of("reach", "level"), to.start, 1) is not None:
        to = None  # "the growth amounted to 30 percent"
    in_row = mention.start in bracketed(scene)
    led = by is not None or (in_row and not scene.of("share")) or leads_on(scene, mention) or _in_dative(scene, mention)
    sign, change_cost, _ = direction(scene, mention, FAR if led else CHANGE_LIMIT)
    share_limit = SHARE_LIMIT if scene.of("change", "up", "down") else FAR
    share, share_cost = scene.nearest(scene.of("share"), mention, share_limit)
    of_flow = _of_flow(scene, mention)
    of_flow = of_flow or _flow_in_genitive(scene, mention)
    if of_flow is not None:
        share_cost = min(share_cost, 0.3)
    role = "change"
    if by is None and change_cost > 0 and _is_index(scene, mention, context):
        role = "index"
    elif to is not None or is_base(scene, mention):
        role = "share" if scene.of("share") or context.percent_mode == "share" else "none"
    elif change_cost < FAR and (change_cost <= share_cost or by is not None) and not _loose_part(scene, mention):
        role = "change"
    elif share is not None or of_flow is not None or (in_row and not signed(scene, mention)):
        role = "share"
    elif context.percent_mode == "share" or (context.percent_mode == "index" and _bracketed(scene, mention)):
        role = context.percent_mode if value > LEVEL_FROM else "share"
    else:
        role = "none"
    role = "index" if role == "share" and value > WHOLE else role
    draft.of_cue = of_flow if role == "share" else None
    return _take_percent(draft, context, role, sign * value if role == "change" else value)


def _loose_part(scene: Scene, mention: Mention) -> bool:
    """Whether a fraction in words has no word of rise or fall at its side, as in "a fifth less", and so is a part."""
    if mention.kind != "fraction":
        return False
    beside = (scene.words(c.end, mention.start) if c.end <= mention.start else scene.words(mention.end, c.start)
              for c in scene.of("change", "up", "down"))
    return not any(0 <= words <= 1 for words in beside)


def _in_dative(scene: Scene, mention: Mention) -> bool:
    """A Kazakh percentage in the dative says by how much: "32,8%-ға ... өсті"."""
    suffixes = tuple(scene.pack.table("frames").get("index_suffixes", ()))
    return bool(suffixes) and scene.text[mention.end : mention.end + 3].lstrip("-–").startswith(suffixes)


def _take_percent(draft: Draft, context: Context, role: str, value: float) -> bool:
    scene, mention = draft.scene, draft.mention
    if role == "none":
        return False
    context.percent_mode = role
    context.indexed = context.indexed or role == "index"
    draft.role = "share" if role == "share" else "change"
    if role == "share":
        before = [m for m in scene.mentions if m.end <= mention.start and m.kind in ("percent", "fraction")]
        draft.of_base = is_base(scene, mention)
        draft.from_to = not draft.of_base and any(is_base(scene, m) for m in before[-1:])
    else:
        draft.pct = value - 100 if role == "index" else value
    return True


def _bracketed(scene: Scene, mention: Mention) -> bool:
    return "(" in scene.text[max(scene.start, mention.start - 3) : mention.start]


def _of_flow(scene: Scene, mention: Mention) -> Cue | None:
    """A share says what it is of right after the number: "16.6% of all foreign trade", "20,3% всего оборота"."""
    end = _behind_brackets(scene, mention)
    changed = [c for c in scene.of("change", "up", "down") if not only_hedges(scene, c, mention)]
    for cue in scene.of("flow"):
        if cue.start < end or scene.words(end, cue.start) > OF_WORDS:
            continue
        between = scene.text[end : cue.start]
        clear = not changed or scene.nearest(changed, mention, CLEAR)[0] is None
        if not any(s in between for s in ",;:()—") and (clear or between.strip().startswith("of")):
            return cue
    return None


def _behind_brackets(scene: Scene, mention: Mention) -> int:
    """The end of a number with what brackets right behind it say: "53 percent ($120 million) of the turnover"."""
    first = scene.index(mention.end)
    behind = scene.tokens[first : first + BRACKETED]
    if not behind or behind[0].text != "(":
        return mention.end
    return next((token.end for token in behind if token.text == ")"), mention.end)


def _flow_in_genitive(scene: Scene, mention: Mention) -> Cue | None:
    """A Kazakh share follows what it is of: "экспорттың 60 пайызы"."""
    cue = just_before(scene, scene.of("flow"), mention.start, 2)
    return cue if cue is not None and scene.text[cue.start : cue.end].lower().endswith(_genitive(scene)) else None


def _genitive(scene: Scene) -> tuple[str, ...]:
    return tuple(scene.pack.table("frames").get("genitive", ()))


def _is_index(scene: Scene, mention: Mention, context: Context) -> bool:
    """"59.9% as against the same period", "составил 107,4% к уровню": a level in percent of the base."""
    equal = [c for c in scene.of("change", "equal") if c.end > mention.end]
    level = [c for c in equal if scene.words(mention.end, c.start) <= INDEX_BEHIND]
    if level and not BREAK & set(scene.text[mention.end : level[0].start]):
        return not scene.of_between("change", mention.end, level[0].start)  # "30% below the level of 2019"
    level_of = just_before(scene, scene.of("change", "equal"), mention.start, 1)
    if level_of is not None and scene.text[level_of.start : level_of.end].lower().endswith(_genitive(scene)):
        return True
    value, table, before = mention.value, scene.pack.table("frames"), context.previous
    if before is not None and before.scene is scene and context.percent_mode == "index" and value > LEVEL_FROM:
        return True
    if just_before(scene, scene.of("change", "index"), mention.start, 3) is not None:
        return value > LEVEL_FROM
    if _bracketed(scene, mention) and context.indexed and value > LEVEL_FROM and not scene.of("share"):
        return True
    if _bracketed(scene, mention) and value > WHOLE and mention.kind == "percent":
        return scene.nearest(scene.of("change", "up", "down"), mention, CLEAR)[0] is None
    doubled = table.get("by_required") and value > 100 and mention.kind == "percent"
    if doubled and scene.nearest(scene.of("change", "up"), mention, CHANGE_LIMIT)[0] is not None:
        return True
    suffixes = tuple(table.get("index_suffixes", ()))
    base = next((p for p in scene.periods if p.end <= mention.start and scene.words(p.end, mention.start) == 0), None)
    if base is None:
        return False
    said = scene.text[base.start : base.end].lower()
    return bool(suffixes) and (said.endswith(suffixes) or (value > LEVEL_FROM and said.endswith(_genitive(scene))))


def _times(draft: Draft) -> bool:
    scene, mention = draft.scene, draft.mention
    value = mention.value
    if not value:
        return False
    sign, _, _ = direction(scene, mention)
    draft.role = "change"
    draft.times = value if sign > 0 or value < 1 else round(1 / value, 3)
    return True
