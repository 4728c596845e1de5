"""What a number is: a level, a change of it, the level compared with, a share, or nothing of trade."""

from __future__ import annotations

import re

from extract.framing.cues import Cue
from extract.framing.draft import Context, Draft
from extract.framing.lists import bracketed
from extract.framing.scene import FAR, Scene
from extract.numbers import Mention

AMOUNTS = ("money", "quantity")
CHANGE_LIMIT = 2.6
BARE_LIMIT = 1.5  # of the word of rise or fall of an amount that no "by" leads to
BY_LIMIT = 3.2
SHARE_LIMIT = 2.6
INDEX_BEHIND = 5  # words between a level in percent and the words for what it is compared with
BREAK = frozenset(",;:()—")
LEVEL_FROM = 50  # an index is rarely lower; a growth said without a preposition rarely higher
OF_WORDS = 4  # words between a share and what it is of
BRACKETED = 10  # words of what a bracket behind a number may say
FROM_TO = 5  # words between the two numbers of "from ... to ..."
LED = 4  # words between one of rise or fall and what rises or falls
OTHERWISE = 4  # words between an amount and the percentage that says the same
SAME_AGAIN = (",", "(")
CLEAR = 1.2  # a word of rise or fall nearer than this makes a percentage no share of the flow behind it
INTO = 5  # words between a change and the level that it leads to
SIGN = re.compile(r"(?:^|[\s(:])([+\-−–])$")  # a sign stands right before its number, a dash between words does not
HEDGES = ("over", "under")


def decide_role(draft: Draft, context: Context) -> bool:
    """Set the role, and the change's numbers; False where the number can be no figure."""
    kind = draft.mention.kind
    if "price" in draft.mention.written or ("adjective" in draft.mention.written and draft.mention.unit is None):
        return False
    if kind == "money" and draft.mention.unit is None and is_weight(draft.scene, draft.mention):
        return False
    if kind in AMOUNTS:
        return _amount(draft)
    if kind in ("percent", "fraction"):
        return _percent(draft, context)
    if kind == "points":
        return False
    if kind == "times":
        return _times(draft)
    return False


def is_weight(scene: Scene, mention: Mention) -> bool:
    """A number without a unit whose worth follows is a weight: "Italy bought 2 billion ($1 billion)"."""
    following = scene.following(mention)
    if mention.unit is not None or following is None or following.kind != "money" or following.unit is None:
        return False
    weighed = any(m.kind == "quantity" for m in scene.mentions if m.end <= mention.start)
    return weighed and scene.index(following.start) - scene.index(mention.end) <= 1


def direction(scene: Scene, mention: Mention, limit: float = CHANGE_LIMIT) -> tuple[int, float, Cue | None]:
    """+1 or -1 from a sign or the nearest word of rise or fall, and what the word costs."""
    sign = signed(scene, mention)
    if sign:
        return sign, 0.0, None
    words = [c for c in scene.of("change", "up", "down") if not _hedges(scene, c, mention)]
    cue, cost = scene.nearest(words, mention, limit)
    if cue is None:
        return 1, FAR, None
    return (1 if cue.value == "up" else -1), cost, cue


def signed(scene: Scene, mention: Mention) -> int:
    """+1 or -1 where a number bears a sign, 0 where it bears none."""
    found = SIGN.search(scene.text[max(scene.start, mention.start - 2) : mention.start])
    written = mention.text[0] if mention.text[0] in "+-−–" else found[1] if found else ""
    if written:
        return 1 if written == "+" else -1
    return (1 if mention.value > 0 else -1) if "sign" in mention.written else 0


def _hedges(scene: Scene, cue: Cue, number: Mention) -> bool:
    """The "more" of "more than half", the "выше" of "выше 5%" says no rise."""
    if number.qualifier not in HEDGES or cue.end > number.start:
        return False
    between = scene.between(cue, number)
    return between == "" or between in scene.pack.table("frames").get("than", ())


def _amount(draft: Draft) -> bool:
    scene, mention = draft.scene, draft.mention
    if _is_absolute_change(draft):
        sign, _, _ = direction(scene, mention)
        draft.role, draft.abs, draft.change_unit = "abs", sign * (mention.value or 0), mention.unit
    elif _is_base(scene, mention):
        draft.role = "base"
    else:
        before = (m for m in scene.mentions if m.end <= mention.start and m.kind == mention.kind)
        draft.from_to = any(_is_base(scene, m) for m in before)
    return True


def _just_before(scene: Scene, cues: list[Cue], offset: int, gap: int = 2) -> Cue | None:
    i = scene.index(offset)
    return next((c for c in cues if c.end <= offset and i - scene.index(c.end) < gap), None)


def _is_base(scene: Scene, mention: Mention) -> bool:
    """"from $79.4 to $256.8 million", "against 980 thousand tonnes a year before"."""
    if "from" in mention.written or _just_before(scene, scene.of("base", "from"), mention.start, 2) is not None:
        return True
    if any(0 <= scene.words(mention.end, c.start) <= 1 for c in scene.of("base", "behind")):
        return True
    return _in_ablative(scene, mention)


def _in_ablative(scene: Scene, mention: Mention) -> bool:
    """"1,9 млрд доллардан 2,1 млрд долларға дейін артты": an ending for "from" before a number of the same kind."""
    endings = tuple(scene.pack.table("frames").get("ablative", ()))
    if mention.qualifier != "exact" or not endings or not _ends_in(scene, mention, endings):
        return False
    following = scene.following(mention)
    near = following is not None and scene.index(following.start) - scene.index(mention.end) <= FROM_TO
    return near and following is not None and following.kind == mention.kind and bool(scene.of("change", "up", "down"))


def _ends_in(scene: Scene, mention: Mention, endings: tuple[str, ...]) -> bool:
    """Whether an ending of case stands behind a number's bare form or is the end of its last word."""
    behind = scene.text[mention.end : mention.end + 4].lstrip("-–")
    return behind.startswith(endings) or mention.text.lower().endswith(endings)


def _is_absolute_change(draft: Draft) -> bool:
    scene, mention = draft.scene, draft.mention
    by = _just_before(scene, scene.of("reach", "by"), mention.start, 2)
    limit = FAR if _percent_follows(scene, mention) else BARE_LIMIT if by is None else BY_LIMIT
    _, cost, cue = direction(scene, mention, limit)
    if cue is None or _just_before(scene, scene.of("reach", "to"), mention.start, 2) is not None:
        return False
    if by is not None and _percent_follows(scene, mention):
        return True
    flow, flow_cost = scene.nearest(scene.of("flow"), mention, 1.5)
    if by is not None:
        told = flow is None or cost <= flow_cost or scene.pack.code != "ru"
        return told and not (_within(scene, cue, "flow") and _traded_by(scene, by))
    suffixes = tuple(scene.pack.table("frames").get("index_suffixes", ()))
    if suffixes:
        led = any(_in_ablative(scene, m) for m in scene.mentions if m.end <= mention.start and m.kind == mention.kind)
        return scene.text.startswith(suffixes, mention.end) and _extent_behind(scene, mention) and not led
    return cue.start >= mention.end and scene.index(cue.start) - scene.index(mention.end) <= 1


def _extent_behind(scene: Scene, mention: Mention) -> bool:
    """Whether the word for rise or fall follows at once, or after the percentage that says the same."""
    last = (scene.following(mention) if _percent_follows(scene, mention) else None) or mention
    behind = scene.index(last.end)
    after = next((c for c in scene.of("extent") if 0 <= scene.index(c.start) - behind <= 1), None)
    return after is not None and not scene.of_between("reach", last.end, after.start)


def _within(scene: Scene, cue: Cue, group: str) -> bool:
    return any(c.start <= cue.start and cue.end <= c.end for c in scene.of(group))


def _traded_by(scene: Scene, by: Cue) -> bool:
    """Whether "by" belongs to a word of trade and no word of rise or fall leads to that: "торговали на 5 млрд"."""
    flow = _just_before(scene, scene.of("flow"), by.start, 2)
    if flow is None:
        return False
    leading = (c for c in scene.of("change", "up", "down") if c.end <= flow.start)
    return not any(scene.words(c.end, flow.start) < LED for c in leading)


def leads_on(scene: Scene, mention: Mention) -> bool:
    """Whether a change leads to a level: "... and imports by 15.6 percent to $18.7 billion"."""
    following = next((m for m in scene.mentions if m.start >= mention.end and m.kind in AMOUNTS), None)
    if following is None or scene.index(following.start) - scene.index(mention.end) > INTO:
        return False
    broken = set(";()") & set(scene.text[mention.end : following.start])
    return not broken and bool(scene.of_between("reach", mention.end, following.start))


def _percent_follows(scene: Scene, mention: Mention) -> bool:
    """"by $633 million, or by 35%"."""
    following = scene.following(mention)
    if following is None or following.kind != "percent":
        return False
    between = scene.between(mention, following).split()
    said = {*scene.pack.table("frames").get("or", ()), *SAME_AGAIN}
    said.update(word for cue in scene.of("reach", "by") for word in _words(scene, cue))
    return 0 < len(between) <= OTHERWISE and set(between) <= said and not ("(" in between and signed(scene, following))


def _words(scene: Scene, cue: Cue) -> list[str]:
    return [token.low for token in scene.tokens[scene.index(cue.start) : scene.index(cue.end)]]


def _percent(draft: Draft, context: Context) -> bool:
    scene, mention = draft.scene, draft.mention
    value = abs(mention.value or 0.0)
    by = _just_before(scene, scene.of("reach", "by"), mention.start)
    to = _just_before(scene, scene.of("reach", "to"), mention.start)
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
    elif to is not None or _is_base(scene, mention):
        role = "share" if scene.of("share") or context.percent_mode == "share" else "none"
    elif change_cost < FAR and (change_cost <= share_cost or by is not None):
        role = "change"
    elif share is not None or of_flow is not None or (in_row and not signed(scene, mention)):
        role = "share"
    elif context.percent_mode == "share" or (context.percent_mode == "index" and _bracketed(scene, mention)):
        role = context.percent_mode if value > LEVEL_FROM else "share"
    else:
        role = "none"
    draft.of_cue = of_flow if role == "share" else None
    return _take_percent(draft, context, role, sign * value if role == "change" else value)


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
        draft.of_base = _is_base(scene, mention)
        draft.from_to = not draft.of_base and any(_is_base(scene, m) for m in before[-1:])
    else:
        draft.pct = value - 100 if role == "index" else value
    return True


def _bracketed(scene: Scene, mention: Mention) -> bool:
    return "(" in scene.text[max(scene.start, mention.start - 3) : mention.start]


def _of_flow(scene: Scene, mention: Mention) -> Cue | None:
    """A share says what it is of right after the number: "16.6% of all foreign trade", "20,3% всего оборота"."""
    end = _behind_brackets(scene, mention)
    changed = [c for c in scene.of("change", "up", "down") if not _hedges(scene, c, mention)]
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
    cue = _just_before(scene, scene.of("flow"), mention.start, 2)
    return cue if cue is not None and scene.text[cue.start : cue.end].lower().endswith(_genitive(scene)) else None


def _genitive(scene: Scene) -> tuple[str, ...]:
    return tuple(scene.pack.table("frames").get("genitive", ()))


def _is_index(scene: Scene, mention: Mention, context: Context) -> bool:
    """"59.9% as against the same period", "составил 107,4% к уровню": a level in percent of the base."""
    equal = [c for c in scene.of("change", "equal") if c.end > mention.end]
    level = [c for c in equal if scene.words(mention.end, c.start) <= INDEX_BEHIND]
    if level and not BREAK & set(scene.text[mention.end : level[0].start]):
        return True
    level_of = _just_before(scene, scene.of("change", "equal"), mention.start, 1)
    if level_of is not None and scene.text[level_of.start : level_of.end].lower().endswith(_genitive(scene)):
        return True
    value, table, before = mention.value, scene.pack.table("frames"), context.previous
    if before is not None and before.scene is scene and context.percent_mode == "index" and value > LEVEL_FROM:
        return True
    if _just_before(scene, scene.of("change", "index"), mention.start, 3) is not None:
        return value > LEVEL_FROM
    if _bracketed(scene, mention) and context.indexed and value > LEVEL_FROM and not scene.of("share"):
        return True
    doubled = table.get("by_required") and value > 100 and mention.kind == "percent"
    if doubled and scene.nearest(scene.of("change", "up"), mention, CHANGE_LIMIT)[0] is not None:
        return True
    suffixes = tuple(table.get("index_suffixes", ()))
    base = next((p for p in scene.periods if p.end <= mention.start and scene.words(p.end, mention.start) == 0), None)
    return base is not None and bool(suffixes) and scene.text[base.start : base.end].endswith(suffixes)


def _times(draft: Draft) -> bool:
    scene, mention = draft.scene, draft.mention
    value = mention.value
    if not value:
        return False
    sign, _, _ = direction(scene, mention)
    draft.role = "change"
    draft.times = value if sign > 0 or value < 1 else round(1 / value, 3)
    return True
