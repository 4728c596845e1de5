"""/start, /help, /language: the first minute with the bot."""

from __future__ import annotations

from pathlib import Path

import pytest

from handlers import publish
from handlers.commands import COMMANDS, menu
from tests.handlers.conftest import Chats
from tests.handlers.models import model, section, tagless

LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_start_greets_in_the_language_of_telegram(chats: Chats, language: str) -> None:
    answer = await chats.user(language).ask("/start")
    assert answer.text == tagless(model("M24")[language][0])
    assert answer.labels[-3:] == ["Қазақша", "Русский", "English"]


async def test_an_unknown_language_is_answered_in_english(chats: Chats) -> None:
    assert (await chats.user("de").ask("/start")).text.startswith("Keruen: trade figures")
    assert (await chats.user(None).ask("/start")).text.startswith("Keruen: trade figures")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_examples_of_start_are_buttons_that_ask_at_once(chats: Chats, language: str) -> None:
    user = chats.user(language)
    start = await user.ask("/start")
    assert [f"• {label}" in start.text for label in start.labels[:3]] == [True] * 3
    await user.press(start, start.labels[0]).answered()
    answer = await user.next()
    assert "2019" in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_help_says_what_the_bot_can_do(chats: Chats, language: str) -> None:
    told = (await chats.user(language).ask("/help")).text
    assert told.startswith(tagless(model("M25")[language][0]) + "\n")
    assert f"@{chats.bot_name}" in told.splitlines()[-1]


async def test_help_names_only_commands_that_exist(chats: Chats) -> None:
    words = (await chats.user().ask("/help")).text.split()
    named = {word.strip("·;.,").removeprefix("/") for word in words if word.startswith("/")}
    assert named
    assert named <= {command.name for command in COMMANDS}


@pytest.mark.parametrize(("label", "language"), [("Қазақша", "kk"), ("Русский", "ru"), ("English", "en")])
async def test_a_language_is_chosen_by_its_button(chats: Chats, label: str, language: str) -> None:
    user = chats.user("de")
    await user.press(await user.ask("/language"), label).answered()
    assert (await user.next()).text == model("M26")[language][0]
    assert (await user.ask("/help")).text.startswith(tagless(model("M25")[language][0]))
    stored = chats.store.chat(user.id)
    assert stored
    assert stored.language == language


@pytest.mark.parametrize(("typed", "language"), [
    ("ru", "ru"), ("русский", "ru"), ("Kazakh", "kk"), ("қазақша", "kk"), ("english", "en")])
async def test_a_language_is_chosen_by_writing_it(chats: Chats, typed: str, language: str) -> None:
    assert (await chats.user("de").ask(f"/language {typed}")).text == model("M26")[language][0]


async def test_the_choice_wins_over_telegrams_language(chats: Chats) -> None:
    user = chats.user("ru")
    await user.ask("/language kk")
    assert (await user.ask("/start")).text.startswith("«Керуен»: сауда деректері")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_is_the_table_of_the_messages(language: str) -> None:
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in section("M46").splitlines()
            if line.startswith("|")]
    column = rows[0].index(language)
    told = {row[0]: row[column] for row in rows[2:]}
    ours = dict(menu(language))
    extra = {"digest"}  # the only command that the table of messages does not have
    assert {name: text for name, text in ours.items() if name not in extra} == {
        name: told[name] for name in ours if name not in extra}


def test_every_command_but_start_and_the_operators_own_is_in_the_menu() -> None:
    assert [command.name for command in COMMANDS if command.description is None] == ["start", "status"]
    assert len({command.name for command in COMMANDS}) == len(COMMANDS)


async def test_the_menu_and_the_descriptions_are_published_in_each_language(chats: Chats) -> None:
    await publish(chats.application.bot)
    for language in LANGUAGES:
        commands = await chats.application.bot.get_my_commands(language_code=language)
        assert {command.command for command in commands} == {c.name for c in COMMANDS if c.description}
        description = await chats.application.bot.get_my_description(language_code=language)
        assert description.description == model("M47")[language][0]
        short = await chats.application.bot.get_my_short_description(language_code=language)
        assert len(description.description) <= 512
        assert f"short {language}: `{short.short_description}`" in section("M48")
        assert len(short.short_description) <= 120
    everyone = await chats.application.bot.get_my_commands()
    assert everyone[0].description == "What the bot can do"


def test_the_page_on_chats_lists_the_menu_in_three_languages() -> None:
    page = (Path(__file__).parent.parent.parent / "docs" / "chat.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines()
            if line.startswith("| /")]
    texts = {language: dict(menu(language)) for language in LANGUAGES}
    assert rows == [[f"/{name}", *(texts[language][name] for language in LANGUAGES)] for name in texts["en"]]
