"""Editing, deleting, actions."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputMediaDocument, InputMediaPhoto

from tests.playground.stage import Stage, case, picture

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("more", callback_data="more")]])


async def _sent(stage: Stage) -> int:
    return (await stage.bot.send_message(stage.aida.id, "first", reply_markup=KEYBOARD)).message_id


@case("editMessageText")
async def _(stage: Stage) -> object:
    return await stage.bot.edit_message_text("second", stage.aida.id, await _sent(stage))


@case("editMessageReplyMarkup: takes the buttons away")
async def _(stage: Stage) -> object:
    return await stage.bot.edit_message_reply_markup(stage.aida.id, await _sent(stage))


@case("editMessageMedia: a photo for a text")
async def _(stage: Stage) -> object:
    media = InputMediaPhoto(picture(), caption="<b>2019</b>", parse_mode="HTML")
    return await stage.bot.edit_message_media(media, stage.aida.id, await _sent(stage))


@case("editMessageMedia: a document")
async def _(stage: Stage) -> object:
    media = InputMediaDocument(b"a,b", filename="trade.csv")
    return await stage.bot.edit_message_media(media, stage.aida.id, await _sent(stage))


@case("editMessageCaption")
async def _(stage: Stage) -> object:
    sent = await stage.bot.send_photo(stage.aida.id, picture())
    return await stage.bot.edit_message_caption(stage.aida.id, sent.message_id, caption="2019")


@case("deleteMessage")
async def _(stage: Stage) -> object:
    return await stage.bot.delete_message(stage.aida.id, await _sent(stage))


@case("sendChatAction")
async def _(stage: Stage) -> object:
    return await stage.bot.send_chat_action(stage.aida.id, "upload_photo")


@case("an action that does not exist", "action_unknown")
async def _(stage: Stage) -> object:
    return await stage.bot.send_chat_action(stage.aida.id, "dancing")


@case("an edit without a change", "edit_same")
async def _(stage: Stage) -> object:
    return await stage.bot.edit_message_text("first", stage.aida.id, await _sent(stage), reply_markup=KEYBOARD)


@case("a keyboard edited into itself", "edit_same")
async def _(stage: Stage) -> object:
    return await stage.bot.edit_message_reply_markup(stage.aida.id, await _sent(stage), reply_markup=KEYBOARD)


@case("an edit of a message that is not there", "edit_unknown")
async def _(stage: Stage) -> object:
    return await stage.bot.edit_message_text("x", stage.aida.id, 999)


@case("an edit without a message id", "message_id_empty")
async def _(stage: Stage) -> object:
    return await stage.bot.edit_message_text("x", stage.aida.id, 0)


@case("an edit of the user's own message", "edit_foreign")
async def _(stage: Stage) -> object:
    return await stage.bot.edit_message_text("x", stage.aida.id, stage.aida.send("mine")["message_id"])


@case("a text for a photo", "edit_no_text")
async def _(stage: Stage) -> object:
    sent = await stage.bot.send_photo(stage.aida.id, picture())
    return await stage.bot.edit_message_text("x", stage.aida.id, sent.message_id)


@case("a caption for a text", "edit_no_caption")
async def _(stage: Stage) -> object:
    return await stage.bot.edit_message_caption(stage.aida.id, await _sent(stage), caption="x")


@case("media of a kind that cannot stand there", "media_broken", plain=True)
async def _(stage: Stage) -> object:
    form = {"chat_id": stage.aida.id, "message_id": await _sent(stage), "media": '{"type": "dance"}'}
    return await stage.plain("editMessageMedia", data=form)


@case("a message deleted twice", "delete_unknown")
async def _(stage: Stage) -> object:
    number = await _sent(stage)
    await stage.bot.delete_message(stage.aida.id, number)
    return await stage.bot.delete_message(stage.aida.id, number)


@case("a message older than 48 hours", "delete_refused")
async def _(stage: Stage) -> object:
    number = await _sent(stage)
    stage.clock.advance(48 * 3600 + 1)
    return await stage.bot.delete_message(stage.aida.id, number)
