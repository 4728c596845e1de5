"""The first line of a brief: what was understood."""

from __future__ import annotations

from briefs.model.brief import Brief
from briefs.model.level import Subject
from briefs.model.lists import Compared
from briefs.model.targets import Outcome
from briefs.rendering.blocks.shares import share_title
from briefs.rendering.blocks.targets import title as target_title
from briefs.rendering.speech import Speech
from locales import formats


def heading(brief: Brief, speech: Speech) -> str:
    """The first line: what was understood."""
    subject = brief.subject
    match brief.kind:
        case "target":
            goal = next((block.goal for block in brief.blocks if isinstance(block, Outcome)), None)
            return f"{speech.parties(subject)}: {target_title(subject, goal, speech)}"
        case "revision":
            return speech.text("Revised: {subject}", subject=listed(subject, speech))
        case "sources":
            return speech.text("Sources: {subject}", subject=f"{speech.parties(subject)}, {speech.what(subject)}")
        case "share":
            return _dated(share_title(subject, speech, brief.question.partners), subject, speech)
        case "rank" | "missing" if brief.question.intent == "rank":
            what = speech.text("{flow} by country", flow=speech.flow(subject.flow))
            goods = [speech.product(subject.product)] if subject.product else []
            group = brief.question.among if brief.kind == "missing" else None
            told = [f"{speech.parties(subject)}: {what}", *goods, *([f"{speech.party(group)}"] if group else [])]
            return _dated(", ".join(told), subject, speech)
        case "compare" if subject.partner is None and _flows(brief) > 1:
            return _dated(speech.text("Comparison"), subject, speech)
        case "compare" if subject.partner is None:
            return formats.capital(_dated(speech.what(subject), subject, speech))
    return title(subject, speech)


def _flows(brief: Brief) -> int:
    """How many flows are compared."""
    return len({level.subject.flow for block in brief.blocks if isinstance(block, Compared) for level in block.levels})


def title(subject: Subject, speech: Speech) -> str:
    """"Kazakhstan – Belarus: trade turnover, 2019"."""
    return _dated(f"{speech.parties(subject)}: {speech.what(subject)}", subject, speech)


def _dated(text: str, subject: Subject, speech: Speech) -> str:
    return f"{text}, {speech.period(subject.period)}" if subject.period else text


def listed(subject: Subject, speech: Speech) -> str:
    """"Kazakhstan, exports, January–June 2020": a subject inside a sentence."""
    period = [f"{speech.period(subject.period)}"] if subject.period else []
    return ", ".join([speech.parties(subject), speech.what(subject), *period])
