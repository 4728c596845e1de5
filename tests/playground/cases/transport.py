"""Tokens, methods, polling, webhooks, pace, and what goes wrong on the way."""

from __future__ import annotations

import asyncio

from playground import Fault
from tests.playground.stage import Stage, case

HOOK = "https://bot.example.org/hook"


@case("getUpdates")
async def _(stage: Stage) -> object:
    stage.aida.send("/start")
    return await stage.bot.get_updates(timeout=1)


@case("setWebhook")
async def _(stage: Stage) -> object:
    return await stage.bot.set_webhook(HOOK, secret_token="s-e_c1", allowed_updates=["message"])


@case("deleteWebhook")
async def _(stage: Stage) -> object:
    return await stage.bot.delete_webhook(drop_pending_updates=True)


@case("getWebhookInfo")
async def _(stage: Stage) -> object:
    return await stage.bot.get_webhook_info()


@case("a method that does not exist", "method_unknown", "EndPointNotFound")
async def _(stage: Stage) -> object:
    return await stage.bot.do_api_request("sendCaravan")


@case("a token of another bot", "token_bad")
async def _(stage: Stage) -> object:
    return await stage.other_bot("700000002:another-token").get_me()


@case("a token that is none", "token_shape")
async def _(stage: Stage) -> object:
    return await stage.other_bot("none").get_me()


@case("two pollers: the first one ends", "two_pollers")
async def _(stage: Stage) -> object:
    first = asyncio.create_task(stage.bot.get_updates(timeout=10))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(stage.plain("getUpdates", data={"timeout": 10}))
    try:
        return await first
    finally:
        stage.aida.send("that is enough")
        await second


@case("getUpdates while a webhook is set", "webhook_active")
async def _(stage: Stage) -> object:
    await stage.bot.set_webhook(HOOK)
    return await stage.bot.get_updates()


@case("a webhook set while a poller waits", "poller_and_webhook")
async def _(stage: Stage) -> object:
    poller = asyncio.create_task(stage.bot.get_updates(timeout=10))
    await asyncio.sleep(0.1)
    await stage.plain("setWebhook", data={"url": HOOK})
    return await poller


@case("allowed_updates that is no list", "updates_allowed", plain=True)
async def _(stage: Stage) -> object:
    return await stage.plain("getUpdates", data={"allowed_updates": "message"})


@case("a webhook on port 8080", "webhook_url")
async def _(stage: Stage) -> object:
    return await stage.bot.set_webhook("https://bot.example.org:8080/hook")


@case("a webhook without HTTPS", "webhook_url")
async def _(stage: Stage) -> object:
    return await stage.bot.set_webhook("http://bot.example.org/hook")


@case("a secret with a space", "webhook_secret")
async def _(stage: Stage) -> object:
    return await stage.bot.set_webhook(HOOK, secret_token="a secret")


@case("a secret of 257 letters", "webhook_secret_long")
async def _(stage: Stage) -> object:
    return await stage.bot.set_webhook(HOOK, secret_token="s" * 257)


@case("a second setWebhook within a second", "flood", pace=True)
async def _(stage: Stage) -> object:
    await stage.bot.set_webhook(HOOK)
    return await stage.bot.set_webhook(HOOK)


@case("too many messages to one chat", "flood", pace=True)
async def _(stage: Stage) -> object:
    for number in range(stage.server.pace.chat_burst):
        await stage.bot.send_message(stage.aida.id, f"{number}")
    return await stage.bot.send_message(stage.aida.id, "one too many")


@case("the 21st message in a minute to a group", "flood", pace=True)
async def _(stage: Stage) -> object:
    group = stage.group()
    for number in range(20):
        await stage.bot.send_message(group.id, f"{number}")
        stage.clock.advance(1)
    return await stage.bot.send_message(group.id, "one too many")


@case("the 31st message in a second", "flood", pace=True)
async def _(stage: Stage) -> object:
    for number in range(30):
        await stage.bot.send_message(stage.server.user(f"User {number}", started=True).id, "x")
    return await stage.bot.send_message(stage.aida.id, "one too many")


@case("sendMessage: 31 in a second as a paid broadcast", pace=True)
async def _(stage: Stage) -> object:
    stage.server.pace.paid = True
    for number in range(30):
        user = stage.server.user(f"User {number}", started=True)
        await stage.bot.send_message(user.id, "x", allow_paid_broadcast=True)
    return await stage.bot.send_message(stage.aida.id, "x", allow_paid_broadcast=True)


async def _under(stage: Stage, fault: Fault) -> object:
    stage.server.fault(fault)
    return await stage.bot.send_message(stage.aida.id, "x", read_timeout=0.2)


@case("fault: an answer that comes too late", raises="TimedOut")
async def _(stage: Stage) -> object:
    return await _under(stage, Fault("latency", seconds=0.5, before=False))


@case("fault: cut before the message was accepted", raises="NetworkError")
async def _(stage: Stage) -> object:
    return await _under(stage, Fault("drop_before"))


@case("fault: cut after the message was accepted", raises="NetworkError")
async def _(stage: Stage) -> object:
    return await _under(stage, Fault("drop_after"))


@case("fault: half an answer", raises="NetworkError")
async def _(stage: Stage) -> object:
    return await _under(stage, Fault("half"))


@case("fault: 500", raises="NetworkError")
async def _(stage: Stage) -> object:
    return await _under(stage, Fault("status", status=500))


@case("fault: 502 with a page of HTML", raises="NetworkError")
async def _(stage: Stage) -> object:
    return await _under(stage, Fault("html", status=502))


@case("fault: 429 over all chats", raises="RetryAfter")
async def _(stage: Stage) -> object:
    return await _under(stage, Fault("flood", seconds=7))
