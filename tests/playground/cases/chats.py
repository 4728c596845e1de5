"""Chats that the bot may not write to, and what it may ask of a chat."""

from __future__ import annotations

from tests.playground.stage import Stage, case


@case("getChat: a private chat")
async def _(stage: Stage) -> object:
    return await stage.bot.get_chat(stage.aida.id)


@case("getChat: a supergroup by its name")
async def _(stage: Stage) -> object:
    stage.group(username="tradedesk")
    return await stage.bot.get_chat("@tradedesk")


@case("getChatMember: the bot itself")
async def _(stage: Stage) -> object:
    return await stage.bot.get_chat_member(stage.group(bot="administrator").id, stage.bot.id)


@case("getChatMember: the owner")
async def _(stage: Stage) -> object:
    return await stage.bot.get_chat_member(stage.group().id, stage.aida.id)


@case("getChatAdministrators")
async def _(stage: Stage) -> object:
    return await stage.bot.get_chat_administrators(stage.group(bot="administrator").id)


@case("leaveChat")
async def _(stage: Stage) -> object:
    return await stage.bot.leave_chat(stage.group().id)


@case("no chat_id", "chat_empty")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message("", "x")


@case("an unknown chat", "chat_unknown")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(123, "x")


@case("a user that the bot never met", "chat_unknown")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.server.user("Botagoz").id, "x")


@case("a user met in a group who never started the bot", "never_started")
async def _(stage: Stage) -> object:
    botagoz = stage.server.user("Botagoz")
    botagoz.send("/trade", stage.group(members=[botagoz]))
    return await stage.bot.send_message(botagoz.id, "x")


@case("the user blocked the bot", "blocked")
async def _(stage: Stage) -> object:
    stage.aida.block()
    return await stage.bot.send_message(stage.aida.id, "x")


@case("the user deleted the account", "deactivated")
async def _(stage: Stage) -> object:
    stage.aida.deactivate()
    return await stage.bot.send_message(stage.aida.id, "x")


@case("kicked from a group", "kicked_group")
async def _(stage: Stage) -> object:
    group = stage.group(kind="group")
    group.kick_bot()
    return await stage.bot.send_message(group.id, "x")


@case("kicked from a supergroup", "kicked_supergroup")
async def _(stage: Stage) -> object:
    group = stage.group()
    group.kick_bot()
    return await stage.bot.send_message(group.id, "x")


@case("kicked from a channel", "kicked_channel")
async def _(stage: Stage) -> object:
    channel = stage.channel()
    channel.kick_bot()
    return await stage.bot.send_message(channel.id, "x")


@case("not in the group", "not_member_group")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.group(kind="group", bot="left").id, "x")


@case("left the supergroup", "not_member_supergroup")
async def _(stage: Stage) -> object:
    group = stage.group()
    await stage.bot.leave_chat(group.id)
    return await stage.bot.send_message(group.id, "x")


@case("not in the channel", "not_member_channel")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.channel(bot="left").id, "x")


@case("in a channel without rights", "rights_channel")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.channel(bot="member").id, "x")


@case("in a group where it may not write", "rights_text")
async def _(stage: Stage) -> object:
    group = stage.group()
    group.mute_bot()
    return await stage.bot.send_message(group.id, "x")


@case("the group was deleted", "group_deleted")
async def _(stage: Stage) -> object:
    group = stage.group(kind="group")
    group.delete()
    return await stage.bot.send_message(group.id, "x")


@case("the group became a supergroup", "chat_migrated", "ChatMigrated")
async def _(stage: Stage) -> object:
    group = stage.group(kind="group")
    group.migrate()
    return await stage.bot.send_message(group.id, "x")


@case("sendMessage: a topic of a forum")
async def _(stage: Stage) -> object:
    group = stage.group(forum=True)
    return await stage.bot.send_message(group.id, "x", message_thread_id=group.open_topic("Wheat"))


@case("a topic that is not there", "topic_unknown")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.group(forum=True).id, "x", message_thread_id=77)


@case("a closed topic", "topic_closed")
async def _(stage: Stage) -> object:
    group = stage.group(forum=True)
    thread = group.open_topic("Wheat")
    group.close_topic(thread)
    return await stage.bot.send_message(group.id, "x", message_thread_id=thread)


@case("a member that does not exist", "member_unknown")
async def _(stage: Stage) -> object:
    return await stage.bot.get_chat_member(stage.group().id, 42)


@case("administrators of a private chat", "administrators_private")
async def _(stage: Stage) -> object:
    return await stage.bot.get_chat_administrators(stage.aida.id)


@case("leaving a private chat", "leave_private")
async def _(stage: Stage) -> object:
    return await stage.bot.leave_chat(stage.aida.id)
