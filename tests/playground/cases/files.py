"""Photos, documents, downloads."""

from __future__ import annotations

from telegram import File

from playground.rules import LIMITS
from tests.playground.stage import Stage, case, picture


@case("sendPhoto: uploaded")
async def _(stage: Stage) -> object:
    return await stage.bot.send_photo(stage.aida.id, picture(), caption="<i>2019</i>", parse_mode="HTML")


@case("sendPhoto: by file_id")
async def _(stage: Stage) -> object:
    sent = await stage.bot.send_photo(stage.aida.id, picture())
    return await stage.bot.send_photo(stage.aida.id, sent.photo[-1].file_id)


@case("sendDocument: uploaded")
async def _(stage: Stage) -> object:
    return await stage.bot.send_document(stage.aida.id, b"a,b\n1,2\n", filename="trade.csv")


@case("getFile and download")
async def _(stage: Stage) -> object:
    message = stage.aida.send_document("claims.txt", b"481.7 million")
    file = await stage.bot.get_file(message["document"]["file_id"])
    assert bytes(await file.download_as_bytearray()) == b"481.7 million"
    return file


@case("no photo in the request", "file_missing", plain=True)
async def _(stage: Stage) -> object:
    return await stage.plain("sendPhoto", data={"chat_id": stage.aida.id})


@case("an empty file", "file_empty")
async def _(stage: Stage) -> object:
    return await stage.bot.send_document(stage.aida.id, b"", filename="empty.csv")


@case("a file id of another bot", "file_unknown")
async def _(stage: Stage) -> object:
    return await stage.bot.send_document(stage.aida.id, "BQACAgIAAxkBAAIunknown")


@case("an address that cannot be fetched", "file_url")
async def _(stage: Stage) -> object:
    return await stage.bot.send_photo(stage.aida.id, "https://example.org/chart.png")


@case("a photo that is no picture", "photo_broken")
async def _(stage: Stage) -> object:
    return await stage.bot.send_photo(stage.aida.id, b"not a picture")


@case("a photo of 9000 by 2000 pixels", "photo_sides")
async def _(stage: Stage) -> object:
    return await stage.bot.send_photo(stage.aida.id, picture(9000, 2000))


@case("a photo over 10 MB", "photo_too_big")
async def _(stage: Stage) -> object:
    return await stage.bot.send_photo(stage.aida.id, picture() + bytes(LIMITS["photo_bytes"]))


@case("a document over 50 MB", "file_too_big")
async def _(stage: Stage) -> object:
    return await stage.bot.send_document(stage.aida.id, bytes(LIMITS["document_bytes"] + 1), write_timeout=60)


@case("a request over what the gateway takes", "body_too_large")
async def _(stage: Stage) -> object:
    return await stage.bot.send_document(stage.aida.id, bytes(LIMITS["body_bytes"] + 1), write_timeout=60)


@case("getFile without an id", "file_id_empty")
async def _(stage: Stage) -> object:
    return await stage.bot.get_file("")


@case("getFile of an unknown file", "file_id_bad")
async def _(stage: Stage) -> object:
    return await stage.bot.get_file("unknown")


@case("getFile of a file over 20 MB", "file_too_big_to_get")
async def _(stage: Stage) -> object:
    message = stage.aida.send_document("big.bin", bytes(LIMITS["download_bytes"] + 1))
    return await stage.bot.get_file(message["document"]["file_id"])


@case("a download from a path that is not there", "path_unknown", "InvalidToken")
async def _(stage: Stage) -> object:
    file = File("x", "y", file_path=f"{stage.server.base_url}/file/bot{stage.server.token}/documents/none")
    file.set_bot(stage.bot)
    return await file.download_as_bytearray()
