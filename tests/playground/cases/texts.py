"""Texts, captions, markup of text."""

from __future__ import annotations

from tests.playground.stage import Stage, case, picture

LETTERS = "қ" * 4096


@case("sendMessage: a text")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, "Сауда айналымы <b>481,7 млн $</b>", parse_mode="HTML")


@case("sendMessage: MarkdownV2")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, r"*Turnover* 481\.7", parse_mode="MarkdownV2")


@case("sendMessage: 4096 letters after markup")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, f"<b>{LETTERS}</b>", parse_mode="HTML")


@case("an empty text", "text_empty")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, "")


@case("only spaces inside markup", "text_empty")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, "<b> \n </b>", parse_mode="HTML")


@case("4097 letters", "text_too_long")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, LETTERS + "қ")


@case("2049 emoji are 4098 UTF-16 units", "text_too_long")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, "😀" * 2049)


@case("over 32,768 bytes before parsing", "text_raw_too_long")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, "<b></b>" * 4700, parse_mode="HTML")


@case("a caption of 1025 letters", "caption_too_long")
async def _(stage: Stage) -> object:
    return await stage.bot.send_photo(stage.aida.id, picture(), caption="ә" * 1025)


@case("an unclosed tag", "entities_broken")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, "<b>481.7", parse_mode="HTML")


@case("a bare < in HTML", "entities_broken")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, "a < b", parse_mode="HTML")


@case("tags closed in the wrong order", "entities_broken")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, "<b><i>x</b></i>", parse_mode="HTML")


@case("an unescaped dot in MarkdownV2", "entities_broken")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, "481.7", parse_mode="MarkdownV2")


@case("an open star in MarkdownV2", "entities_broken")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, "*481", parse_mode="MarkdownV2")


@case("a parse mode that does not exist", "parse_mode_unknown")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, "x", parse_mode="HTML5")


@case("a body that is not UTF-8", "text_not_utf8", plain=True)
async def _(stage: Stage) -> object:
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    part = b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n\xff\xfe\r\n--x--\r\n'
    return await stage.plain("sendMessage", data=part, headers=headers)


@case("a JSON body that is not JSON", "body_broken", plain=True)
async def _(stage: Stage) -> object:
    return await stage.plain("sendMessage", data=b"{", headers={"Content-Type": "application/json"})


@case("a reply to a message that is not there", "reply_unknown")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.aida.id, "x", reply_to_message_id=999)


@case("sendMessage: a reply that may stand alone")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(
        stage.aida.id, "x", reply_to_message_id=999, allow_sending_without_reply=True
    )
