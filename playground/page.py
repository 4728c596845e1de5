"""The user's side over HTTP for the chat page: JSON under /user/, the page itself at /.

Only a browser on this machine may use it: the Host header must name the loopback, and whatever changes something must
come as application/json, which a foreign page cannot send here.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import time
from collections.abc import Awaitable, Callable
from functools import cache
from importlib import resources
from typing import Any

from aiohttp import web

from playground.images import image_type
from playground.rules import Json, Refusal
from playground.telegram import Telegram
from playground.user import Asked, Received, User
from playground.world import Post

_HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]"})
_SHOWN = 200  # messages
_WAIT = 20.0  # seconds that a look waits for something new
_ANSWER = 10.0  # seconds that a press waits for its answer
_LANGUAGES = frozenset({"en", "ru", "kk"})
_SAFE = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store"}


@cache
def _page() -> tuple[str, str]:
    """The page and the policy that lets nothing run in it but its own script."""
    html = resources.files("playground").joinpath("page.html").read_text("utf-8")
    policy = ["default-src 'none'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"]
    for kind in ("script", "style"):
        bodies = re.findall(f"<{kind}>(.*?)</{kind}>", html, re.S)
        digests = (base64.b64encode(hashlib.sha256(body.encode()).digest()).decode() for body in bodies)
        policy.append(" ".join([f"{kind}-src", *(f"'sha256-{digest}'" for digest in digests)]))
    return html, "; ".join(policy)


def _file(message: Json) -> Json | None:
    files = [message["document"]] if "document" in message else message.get("photo", [])
    if not files:
        return None
    file = files[-1]
    kind = "photo" if "photo" in message else "document"
    shown = {"kind": kind, "id": file["file_id"], "name": file.get("file_name", ""), "size": file["file_size"]}
    return shown | {side: file[side] for side in ("width", "height") if side in file}


def _shown(post: Post, received: Received) -> Json:
    message = post.message
    replied: Json = message.get("reply_to_message") or {}
    return {
        "id": post.id,
        "out": not post.by_bot,
        "text": received.text,
        "entities": message.get("entities") or message.get("caption_entities") or [],
        "file": _file(message),
        "buttons": received.buttons,
        "reply": str(replied.get("text") or replied.get("caption") or "")[:80],
        "at": received.at.isoformat(),
        "edited": received.edited_at.isoformat() if received.edited_at else None,
    }


class _Page:
    def __init__(
        self, telegram: Telegram, user: Callable[..., User], on_next: Callable[[], Awaitable[bool | None]] | None
    ) -> None:
        self.telegram, self.user, self.on_next = telegram, user, on_next

    async def page(self, request: web.Request) -> web.StreamResponse:
        html, policy = _page()
        headers = {**_SAFE, "Content-Security-Policy": policy}
        return web.Response(text=html, content_type="text/html", headers=headers)

    def _user(self, number: object) -> User:
        known = self.telegram.world.people.get(int(str(number))) if str(number).isdecimal() else None
        if known is None:
            raise web.HTTPNotFound(text="no such user")
        return self.user(user_id=known.id)

    async def _body(self, request: web.Request) -> Json:
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType(text="application/json is expected")
        try:
            body: Any = await request.json()
        except ValueError as error:
            raise web.HTTPBadRequest(text="this is not JSON") from error
        if not isinstance(body, dict):
            raise web.HTTPBadRequest(text="an object is expected")
        return body

    async def open(self, request: web.Request) -> web.StreamResponse:
        body = await self._body(request)
        number = body.get("user")
        people = self.telegram.world.people
        known = isinstance(number, int) and number in people
        user = self.user(user_id=number) if known else self.user(str(body.get("name") or "You")[:64])
        user.person.language_code = self._language(body)
        return _json({"user": user.id})

    def _language(self, body: Json) -> str:
        language = body.get("language")
        if language not in _LANGUAGES:
            raise web.HTTPBadRequest(text="a language of en, ru, kk is expected")
        return str(language)

    async def state(self, request: web.Request) -> web.StreamResponse:
        user, since = self._user(request.query.get("user")), request.query.get("since", "")
        deadline = time.monotonic() + _WAIT
        while since == str(self.telegram.updates.version) and (left := deadline - time.monotonic()) > 0:
            await self.telegram.updates.wait(min(left, 1.0))
            if request.transport is None:
                break
        return _json(self._state(user))

    def _state(self, user: User) -> Json:
        posts = [post for post in user.chat.posts.values() if post.deleted_at is None]
        last = next((post for post in reversed(posts) if post.keyboard), None)
        return {
            "version": self.telegram.updates.version,
            "now": self.telegram.clock.now().isoformat(),
            "next": self.on_next is not None,
            "bot": self.telegram.bot["first_name"],
            "language": user.person.language_code,
            "started": user.person.started,
            "commands": self._commands(user.person.language_code or ""),
            "keyboard": (last.keyboard or {}).get("keyboard", []) if last else [],
            "messages": [_shown(post, Received(post, user.chat)) for post in posts[-_SHOWN:]],
        }

    def _commands(self, language: str) -> list[Json]:
        commands = self.telegram.profile.commands
        keys = [(scope, code) for scope in ("all_private_chats", "default") for code in (language, "")]
        return next((commands[key] for key in keys if commands.get(key)), [])

    async def send(self, request: web.Request) -> web.StreamResponse:
        body = await self._body(request)
        text = str(body.get("text") or "").strip()
        if not text:
            raise web.HTTPBadRequest(text="an empty text")
        self._user(body.get("user")).send(text[:4096])
        return _json({})

    async def document(self, request: web.Request) -> web.StreamResponse:
        body = await self._body(request)
        try:
            data = base64.b64decode(str(body.get("data") or ""), validate=True)
        except binascii.Error as error:
            raise web.HTTPBadRequest(text="the data are not base64") from error
        kind = str(body.get("type") or "application/octet-stream")
        self._user(body.get("user")).send_document(str(body.get("name") or "file"), data, kind=kind)
        return _json({})

    async def press(self, request: web.Request) -> web.StreamResponse:
        body = await self._body(request)
        user = self._user(body.get("user"))
        post = user.chat.visible(int(body.get("message") or 0))
        try:
            if post is None:
                raise LookupError("no such message")
            asked = user.press(post.message, str(body.get("data")))
        except LookupError as error:
            raise web.HTTPNotFound(text=str(error)) from error
        return _json({"answer": await _answer(asked)})

    async def language(self, request: web.Request) -> web.StreamResponse:
        body = await self._body(request)
        self._user(body.get("user")).person.language_code = self._language(body)
        self.telegram.updates.wake()
        return _json({})

    async def next(self, request: web.Request) -> web.StreamResponse:
        await self._body(request)
        if self.on_next is None:
            raise web.HTTPNotFound(text="there is nothing to go on to")
        moved = await self.on_next()
        self.telegram.updates.wake()
        return _json({"moved": moved is not False})

    async def file(self, request: web.Request) -> web.StreamResponse:
        stored = self.telegram.world.files.get(request.match_info["id"])
        if stored is None:
            raise web.HTTPNotFound(text="no such file")
        kind = image_type(stored.data) or "application/octet-stream"
        name = re.sub(r"[^\w. -]", "_", stored.name, flags=re.ASCII) or "file"
        shown = "inline" if kind.startswith("image/") else "attachment"
        headers = {**_SAFE, "Content-Disposition": f'{shown}; filename="{name}"'}
        return web.Response(body=stored.data, content_type=kind, headers=headers)


async def _answer(asked: Asked) -> Json | None:
    try:
        return await asked.answered(_ANSWER)
    except TimeoutError:
        return None


def _json(body: Json) -> web.Response:
    return web.json_response(body, headers=_SAFE, dumps=lambda value: json.dumps(value, ensure_ascii=False))


def _guarded(handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> Any:
    async def guarded(request: web.Request) -> web.StreamResponse:
        if re.sub(r":\d+$", "", request.host) not in _HOSTS:
            raise web.HTTPForbidden(text="this page is for this machine only")
        try:
            return await handler(request)
        except Refusal as refusal:
            raise web.HTTPBadRequest(text=refusal.description) from refusal

    return guarded


def page_routes(
    app: web.Application,
    telegram: Telegram,
    user: Callable[..., User],
    on_next: Callable[[], Awaitable[bool | None]] | None,
) -> None:
    """Adds the page and its JSON interface to the server; `user` makes a new person or finds one by `user_id`."""
    page = _Page(telegram, user, on_next)
    app.router.add_get("/", _guarded(page.page))
    app.router.add_get("/user/state", _guarded(page.state))
    app.router.add_get("/user/file/{id}", _guarded(page.file))
    for name in ("open", "send", "document", "press", "language", "next"):
        app.router.add_post(f"/user/{name}", _guarded(getattr(page, name)))
