"""A figure of a forwarded post is read wrongly: said with its button or in a reply ("1 wrong"), passed on as a note."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

from telegram import Message

from handlers import feedback, posts
from handlers.actions import EXPIRED
from handlers.talk import Talk
from locales.catalogue import LANGUAGES, translator

NUMBER = r"(?<![\w.,])\d{1,2}(?![\w%]|[.,]\d)"
AND = r"\s*(?:,|;|&|and|и|және|мен)\s*"
BEHIND = re.compile(rf"\W{{0,4}}(?:[^\W\d]{{1,6}}\W{{1,3}}){{0,2}}({NUMBER}(?:{AND}{NUMBER})*)")


async def pressed(talk: Talk) -> None:
    """Tell the operator of the figure of the button, with the sentence that it was read from."""
    known = lines(talk.message)
    number = int(talk.args) if talk.args.isdecimal() and len(talk.args) < 3 else 0
    if number not in known:
        await talk.tap(talk.words.text(EXPIRED))
    elif not talk.deps.admins:
        await talk.tap(talk.words.text(feedback.NOBODY))
    else:
        quote = posts.quote(talk, number)
        await talk.once(functools.partial(_pass_on, talk, str(number), talk.message, [number], quote))


async def said(talk: Talk) -> bool:
    """Take a reply to a list of figures that calls some of them wrong; False for any other message."""
    shown = talk.message.reply_to_message if talk.message is not None else None
    known = lines(shown)
    if not known or not means_wrong(talk.args):
        return False
    numbers = numbers_in(talk.args)
    if not talk.deps.admins:
        await talk.say(talk.words.text(feedback.NOBODY))
    elif set(numbers) <= set(known):
        await _pass_on(talk, feedback.shortened(talk.args), shown, numbers or list(known))
    else:
        await talk.say(talk.words.text("The list has the figures 1 to {n}. Reply to it, for example: 1 wrong",
                                       n=max(known)))
    return True


def lines(message: Message | None) -> dict[int, str]:
    """The numbered lines of a list of figures; none of another message, nor of one that is too old to be seen."""
    first, *rest = ((message.text if message is not None else None) or "").splitlines() or [""]
    if not any(re.fullmatch(one, first) for one in _heads()):
        return {}
    found = (re.match(r"(\d{1,2})\. ", line) for line in rest)
    return {int(match[1]): match.string for match in found if match is not None}


def means_wrong(text: str) -> bool:
    """Whether a text calls something wrong.

    >>> means_wrong("1 wrong"), means_wrong("вторая неверная"), means_wrong("kz by 2019")
    (True, True, False)
    """
    return _words().search(text) is not None


def numbers_in(text: str) -> list[int]:
    """The lines that a text calls wrong: those named before the word, else those right behind it.

    >>> numbers_in("1 and 3 are wrong"), numbers_in("ошибка в 2, там 45 млрд"), numbers_in("2018 is wrong")
    ([1, 3], [2], [])
    """
    word = _words().search(text)
    if word is None:
        return []
    before = re.findall(NUMBER, text[:word.start()])
    behind = BEHIND.match(text, word.end())
    found = before or (re.findall(NUMBER, behind[1]) if behind is not None else [])
    return sorted({int(number) for number in found})


async def _pass_on(talk: Talk, text: str, shown: Message | None, numbers: Sequence[int], quote: str = "") -> None:
    """Send the note with the lines that it is about and the source that stands below them; say that it was."""
    known = lines(shown)
    source = (shown.text or "").splitlines()[-1] if shown is not None else ""
    note = "\n".join([text, *(known[number] for number in numbers), source, *([f"“{quote}”"] if quote else [])])
    await feedback.tell(talk, note)


@functools.cache
def _heads() -> tuple[str, ...]:
    """The first line of a list of figures in each language, as a pattern."""
    heads = (translator(language, "chat").text(posts.FOUND, n=0) for language in LANGUAGES)
    return tuple(re.escape(re.sub("</?b>", "", head)).replace("0", r"\d+") for head in heads)


@functools.cache
def _words() -> re.Pattern[str]:
    table = tomllib.loads(Path(__file__).with_name("wrong.toml").read_text(encoding="utf-8"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, table['wrong']))})\w*", re.IGNORECASE)
