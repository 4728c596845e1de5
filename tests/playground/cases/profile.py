"""Commands, names, descriptions."""

from __future__ import annotations

from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeChat

from tests.playground.stage import Stage, case


@case("getMe")
async def _(stage: Stage) -> object:
    return await stage.bot.get_me()


@case("setMyCommands: in Kazakh")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_commands([("trade", "Сауда деректері")], language_code="kk")


@case("getMyCommands: of a scope and a language")
async def _(stage: Stage) -> object:
    scope = BotCommandScopeAllGroupChats()
    await stage.bot.set_my_commands([("trade", "Торговля")], scope=scope, language_code="ru")
    return await stage.bot.get_my_commands(scope=scope, language_code="ru")


@case("deleteMyCommands")
async def _(stage: Stage) -> object:
    return await stage.bot.delete_my_commands(language_code="ru")


@case("setMyName")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_name("Керуен", language_code="kk")


@case("setMyDescription")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_description("Trade figures with their sources")


@case("setMyShortDescription")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_short_description("Trade figures")


@case("a capital letter in a command", "command_invalid")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_commands([("Trade", "Trade figures")])


@case("a Cyrillic command", "command_invalid")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_commands([("сауда", "Сауда деректері")])


@case("a command of 33 letters", "command_invalid")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_commands([("a" * 33, "x")])


@case("a command without a description", "command_description")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_commands([("trade", "")])


@case("101 commands", "commands_many")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_commands([(f"c{number}", "x") for number in range(101)])


@case("61 commands with long descriptions", "commands_many")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_commands([BotCommand(f"c{number}", "сауда " * 40) for number in range(61)])


@case("commands that are not JSON", "commands_broken", plain=True)
async def _(stage: Stage) -> object:
    return await stage.plain("setMyCommands", data={"commands": "trade"})


@case("a language of three letters", "language_bad")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_commands([("trade", "x")], language_code="kaz")


@case("a scope that does not exist", "scope_bad", plain=True)
async def _(stage: Stage) -> object:
    return await stage.plain("getMyCommands", data={"scope": '{"type": "everybody"}'})


@case("commands for an unknown chat", "chat_unknown")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_commands([("trade", "x")], scope=BotCommandScopeChat(123))


@case("a name of 65 letters", "name_too_long")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_name("x" * 65)


@case("a description of 513 letters", "description_too_long")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_description("x" * 513)


@case("a short description of 121 letters", "short_description_too_long")
async def _(stage: Stage) -> object:
    return await stage.bot.set_my_short_description("x" * 121)
