"""What a question asks of holds for its answer: "What do you plan for this year?" - "Exports of two billion"."""

from __future__ import annotations

from datetime import date

from extract.framing.context import Asked, Context
from extract.framing.draft import Draft
from extract.framing.flows.kinds import DIRECTED
from extract.framing.periods.day import is_ahead, is_over, reaches_beyond
from extract.framing.periods.resolve import once_a_sentence
from extract.framing.scene import Scene
from extract.parties.kinds import PLACES
from extract.periods.mentions import PeriodMention
from terms.figure import PLANNED

SHORT = 10  # tokens of an answer that only says when


def ask(scene: Scene, context: Context) -> Asked | None:
    """What a question asks, if it is one without amounts that ends its paragraph."""
    if scene.numbers:
        return None
    plans = scene.of("status", *PLANNED) if not scene.of("status", "actual", "done") else []
    said = next((p for p in scene.periods if p.role in ("period", "deadline")), None)
    period = once_a_sentence(said, scene, context.times) if said is not None else None
    if not plans and (period is None or is_ahead(period, context.times.today)):
        return None
    return Asked(scene.paragraph, plans[-1].value if plans else None, period)


def go_on_asking(scene: Scene, told: bool, context: Context) -> None:
    """Keep what a question asks; one that tells no number itself may only name another party."""
    if not ends_in_question(scene):
        return
    asked = ask(scene, context)
    if asked is None and not told:
        asked = ask_of_another(scene, context)
    context.asked = asked or context.asked


def ends_in_question(scene: Scene) -> bool:
    """Whether a sentence is a question that ends its paragraph."""
    if scene.text.find("?", scene.end - 3, scene.end) < 0:
        return False
    if not scene.text[max(scene.start, scene.end - 3) : scene.end].rstrip("\"”»' ").endswith("?"):
        return False
    return scene.text[scene.end : scene.end + 2].strip(" ")[:1] in ("", "\n")


def ask_of_another(scene: Scene, context: Context) -> Asked | None:
    """Let the answer to a question that only names another party tell of it what was told before: "And from Peru?"."""
    told = context.answer or context.told
    if told is None or scene.words(scene.start, scene.end) > SHORT:
        return None
    named = [p for p in scene.parties if p.code and p.kind in PLACES]
    other = any(m.kind != "count" for m in scene.mentions) or scene.of("status", *PLANNED)
    if len(named) != 1 or other or named[0].code in (told.reporter, None) or told.partner is None:
        return None
    context.turned = (told.reporter, named[0].code)
    if scene.of("flow"):
        return None  # "And imports from Iran?"
    context.flow, context.product, context.sign = told.flow, told.product, told.sign
    if named[0].case == "with" and told.flow in DIRECTED:
        context.flow = "turnover"
    context.percent_mode = "share" if told.role == "share" else context.percent_mode
    return Asked(scene.paragraph, told.status if told.status != "actual" else None, told.period)


def note_answer(told: list[Draft], context: Context) -> None:
    """Keep the number that answered the last question, whatever the answer goes on about."""
    if told and context.before is not None and ends_in_question(context.before):
        context.answer = told[0]


def enter_answer(scene: Scene, asked: Asked, context: Context) -> None:
    """Begin an answer with the time that its question names; leave both behind with the paragraph."""
    if scene.paragraph == asked.paragraph:
        return
    if scene.paragraph > asked.paragraph + 1:
        context.asked = None
    elif context.before is not None and context.before.paragraph == asked.paragraph and asked.period is not None:
        if asked.status is None:
            context.times.said(asked.period)
        else:
            context.times.goal = asked.period


def settle_answer(draft: Draft, asked: Asked, context: Context) -> None:
    """A number that only answers a question of plans is planned."""
    scene = draft.scene
    if asked.status is None or scene.paragraph != asked.paragraph + 1 or draft.role == "base":
        return
    if scene.of("status") or any(_is_past(p, context.times.today) or p.rule == "now" for p in scene.periods):
        return
    draft.status = asked.status
    draft.say("status", "what was asked")


def _is_past(period: PeriodMention, today: date | None) -> bool:
    if period.relative is not None:
        return True
    return is_over(period.period, today) or (today is None and period.period is not None)


def answer_when(scene: Scene, plan: Draft, context: Context) -> None:
    """Give a plan without a time the one that the next sentence is all about: "Half a billion? By 2030, yes"."""
    if "period" in plan.explicit or plan.scene is not context.before:
        return
    if scene.words(scene.start, scene.end) > SHORT or scene.numbers:
        return
    when = [p for p in scene.periods if p.role in ("period", "deadline", "within")]
    period = once_a_sentence(when[0], scene, context.times) if len(when) == 1 else None
    if reaches_beyond(period, context.times.today):
        plan.period = context.times.goal = period
        plan.say("period", "said in answer", scene.text[when[0].start : when[0].end])
