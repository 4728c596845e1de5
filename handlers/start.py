"""/start and /help."""

from __future__ import annotations

from handlers.language import BUTTONS as LANGUAGE_BUTTONS
from handlers.talk import Talk
from handlers.trade import ask
from locales.catalogue import Translator, mark

EXAMPLES = (
    mark("kz by 2019"),
    mark("kazakhstan exports 2024 vs 2023"),
    mark("did kazakhstan and belarus reach $1 billion?"),
)


async def start(talk: Talk) -> None:
    """Say what the bot is for; a chat that was paused gets its digests again."""
    if talk.settings.state == "paused":
        talk.save(state="active", paused_why=None)
    one, two, three = examples(talk.words)
    html = talk.words.text(
        "<b>Keruen: trade figures with their sources</b>\n"
        "Ask in English, Russian or Kazakh. The answer names the figure, whose data it is and the source to quote. "
        "What is not known is called not known.\n\n"
        "For example:\n• {one}\n• {two}\n• {three}", one=one, two=two, three=three)
    rows = [[(text, f"ex:{number}")] for number, text in enumerate((one, two, three))]
    await talk.say(html, [*rows, LANGUAGE_BUTTONS])


def examples(words: Translator) -> list[str]:
    """The example questions in the language of the translator."""
    return [words.text(example) for example in EXAMPLES]


async def pressed_example(talk: Talk) -> None:
    """Ask the example whose number the button names."""
    texts = examples(talk.words)
    number = int(talk.args) if talk.args.isdecimal() else len(texts)
    if number >= len(texts):
        await talk.tap(talk.words.text("This button has expired. Ask again."))
        return
    await talk.tap()
    await ask(talk, texts[number])


async def help_(talk: Talk) -> None:
    """Say all that can be asked for."""
    await talk.say(talk.words.text(
        "<b>What I can do</b>\n"
        "A figure: kz by 2018 · exports of belarus to kazakhstan 2018\n"
        "A series: kz by 2015-2020 · a ranking: top 5 partners of kazakhstan 2019\n"
        "A target: target kazakhstan russia · why: reply /why to any answer\n"
        "A digest: /subscribe · your digests: /subscriptions\n"
        "A post with figures: forward it to me\n"
        "Settings: /language /timezone /home · your data: /privacy /forget\n"
        "Two countries by name or by code (kz, by, ru, uz); by here is Belarus.")
        + "\n" + talk.words.text(
            "A chart or a file: reply /chart or /file to any answer\n"
            "In any chat: @{bot} kz by 2019", bot=talk.bot.username))
