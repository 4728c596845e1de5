"""The commands: one table that the handlers, the menu in three languages and the help are made and tested with."""

from __future__ import annotations

from dataclasses import dataclass

from handlers import (
    again,
    awaiting,
    chart,
    digest,
    explain,
    feedback,
    files,
    home,
    language,
    news_only,
    posts,
    privacy,
    report,
    show,
    start,
    subscribe,
    subscriptions,
    timezone,
    trade,
    wrong,
)
from handlers.talk import Answer
from locales.catalogue import mark, translator


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, what the menu says of it (None: not in the menu), what answers it."""

    name: str
    description: str | None
    answer: Answer


COMMANDS = (
    Command("start", None, start.start),
    Command("help", mark("What the bot can do"), start.help_),
    Command("trade", mark("A figure: kz by 2019"), trade.trade),
    Command("series", mark("A series by years"), trade.asking("series")),
    Command("compare", mark("Compare two pairs or years"), trade.asking("compare")),
    Command("rank", mark("Largest partners"), trade.asking("rank")),
    Command("share", mark("A share of the total"), trade.asking("share")),
    Command("target", mark("Targets and results"), trade.asking("target")),
    Command("why", mark("Where a figure comes from"), explain.why),
    Command("sources", mark("List of sources"), explain.sources),
    Command("chart", mark("A chart"), chart.chart),
    Command("file", mark("Download as a file"), files.file),
    Command("subscribe", mark("Subscribe to a digest"), subscribe.subscribe),
    Command("subscriptions", mark("My subscriptions"), subscriptions.subscriptions),
    Command("unsubscribe", mark("Stop a digest"), subscriptions.unsubscribe),
    Command("digest", mark("Get the digest now"), digest.digest),
    Command("home", mark("My country"), home.home),
    Command("language", mark("Language"), language.language),
    Command("timezone", mark("Time zone"), timezone.timezone),
    Command("feedback", mark("Report a mistake or an idea"), feedback.feedback),
    Command("privacy", mark("What is kept about me"), privacy.privacy),
    Command("status", None, report.status),
    Command("forget", mark("Delete my data"), privacy.forget),
)

# What a button's data begins with, and what answers it.
ACTIONS: dict[str, Answer] = {
    "ex": start.pressed_example,
    "lang": language.pressed,
    **dict.fromkeys(("ask", "ser", "src", "con", "tgt", "rnk"), trade.pressed),
    "pick": again.pressed_pick,
    **dict.fromkeys(("chart", "bar"), chart.pressed),
    **dict.fromkeys(("file", *files.FORMATS), files.pressed),
    "why": explain.pressed_why,
    "other": trade.pressed_other,
    "home": home.pressed,
    "home?": home.pressed_other,
    "zone": timezone.pressed,
    "sub": subscribe.pressed,
    "when": subscribe.pressed_when,
    "at": subscribe.pressed_at,
    "show": show.pressed,
    "tell": awaiting.pressed,
    "untell": awaiting.pressed_end,
    "subs": subscriptions.pressed_list,
    "add": subscriptions.pressed_add,
    **dict.fromkeys(("pause", "resume"), subscriptions.pressed_rest),
    **dict.fromkeys(("news", "every"), news_only.pressed),
    "unsub": subscriptions.pressed_end,
    "re": subscriptions.pressed_undo,
    "bad": feedback.pressed_bad,
    "wrong": wrong.pressed,
    "keep": posts.pressed_keep,
    "drop": posts.pressed_drop,
}


def menu(code: str) -> list[tuple[str, str]]:
    """Names and descriptions for the menu of one language, in the order of the table."""
    words = translator(code, "chat")
    return [(command.name, words.text(command.description)) for command in COMMANDS if command.description]
