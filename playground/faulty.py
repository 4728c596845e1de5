"""How a fault is carried out on a connection."""

from __future__ import annotations

import asyncio
import json

from aiohttp import web

from playground.faults import Fault
from playground.rules import Json, Refusal
from playground.telegram import Telegram
from playground.wire import Call

_TEXTS = {500: "Internal Server Error", 502: "Bad Gateway", 504: "Gateway Timeout", 403: "Forbidden"}
_HTML = "<html><head><title>{status} {text}</title></head><body><center><h1>{status} {text}</h1></center></body></html>"


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def before_call(
    request: web.Request, fault: Fault, telegram: Telegram, call: Call
) -> web.StreamResponse | None:
    """The answer of a fault that keeps the request from being carried out, None for one that strikes later."""
    text = _TEXTS.get(fault.status, "Error")
    if fault.kind == "drop_before":
        return _cut(request)
    if fault.kind == "status":
        body = {"ok": False, "error_code": fault.status, "description": text}
        return web.json_response(body, status=fault.status)
    if fault.kind == "html":
        page = _HTML.format(status=fault.status, text=text)
        return web.Response(text=page, status=fault.status, content_type="text/html")
    if fault.kind == "flood":
        telegram.pace.hold(telegram.clock, fault.seconds, fault.chat_id)
        seconds = max(1, round(fault.seconds))
        refusal = Refusal("flood", parameters={"retry_after": seconds}, seconds=seconds)
        return web.json_response(refusal.answer(), status=refusal.code)
    if fault.kind == "latency" and fault.before:
        await asyncio.sleep(fault.seconds)
    return None


async def spoiled(request: web.Request, fault: Fault, status: int, body: Json) -> web.StreamResponse:
    """The answer after the request was carried out, as the fault lets it through."""
    if fault.kind == "drop_after":
        return _cut(request)
    if fault.kind == "half":
        return await _half(request, status, json.dumps(body).encode())
    if fault.kind == "latency" and not fault.before:
        await asyncio.sleep(fault.seconds)
    return web.json_response(body, status=status)


async def _half(request: web.Request, status: int, whole: bytes) -> web.StreamResponse:
    response = web.StreamResponse(status=status, headers={"Content-Type": "application/json"})
    response.content_length = len(whole)
    await response.prepare(request)
    await response.write(whole[: len(whole) // 2])
    if request.transport is not None:
        request.transport.close()
    return response
