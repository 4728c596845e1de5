"""The local Bot API server: one bot's token, everything in memory, bound to loopback."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web

from playground.clock import Clock, RealClock
from playground.faults import Fault, Faults
from playground.faulty import before_call, spoiled
from playground.groups import Group
from playground.hooks import Deliverer
from playground.methods import METHODS
from playground.pace import Pace
from playground.page import page_routes
from playground.rules import LIMITS, Json, Refusal
from playground.telegram import Telegram
from playground.user import User
from playground.wire import Call, read_call, success
from playground.world import Chat, Person

DEFAULT_TOKEN = "700000001:PLAYGROUND-token-of-no-value-000000"  # noqa: S105 - opens nothing
_TOKEN = re.compile(r"\d+:[\w-]{10,}")
_KEPT_CALLS = 20_000


@dataclass(frozen=True)
class Exchange:
    """A request as it reached the server, what was answered, and the fault that struck it.

    `status` and `body` are those before a fault spoiled the answer; a request that a fault kept from being carried out
    has the fault's own status, 0 for a cut connection, and no body.
    """

    call: Call
    at: datetime
    status: int
    body: Json
    fault: str = ""

    @property
    def ok(self) -> bool:
        """Whether it was carried out."""
        return self.status == 200


class BotApiServer:
    """A Bot API server for one token.

    `clock` is the time of everything but long polling, which waits in real seconds. `pace` sets the sending limits
    (`Pace.off()` for none). `any_port` lets webhooks stand on any loopback port and without HTTPS; Telegram's own rule
    is 80, 88, 443, 8443 and HTTPS. `hold_repeats` holds a getUpdates that repeats an offset at once for three seconds,
    as Telegram does; without it an application stops faster. `on_call` sees each exchange before it is answered; what
    it raises becomes a 500. `on_next` is what the page's button "to the next digest" does; without it there is none.
    It gives False where nothing is ahead, which the page then says.
    """

    def __init__(
        self,
        token: str = DEFAULT_TOKEN,
        clock: Clock | None = None,
        *,
        name: str = "Playground",
        pace: Pace | None = None,
        any_port: bool = True,
        hold_repeats: bool = False,
        on_next: Callable[[], Awaitable[bool | None]] | None = None,
        on_call: Callable[[Exchange], None] | None = None,
    ) -> None:
        self.clock = clock or RealClock()
        self.telegram = Telegram(token, self.clock, pace or Pace(), any_port=any_port, hold_repeats=hold_repeats)
        self.telegram.bot["first_name"] = name
        self.on_next, self.on_call = on_next, on_call
        self.calls: deque[Exchange] = deque(maxlen=_KEPT_CALLS)
        self.base_url = ""
        self._runner: web.AppRunner | None = None
        self._deliverer = Deliverer(self.telegram)
        self._user_ids = iter(range(500000001, 600000000))

    @property
    def token(self) -> str:
        """The bot's token."""
        return self.telegram.token

    @property
    def pace(self) -> Pace:
        """The sending limits."""
        return self.telegram.pace

    @property
    def faults(self) -> Faults:
        """What goes wrong."""
        return self.telegram.faults

    def fault(self, fault: Fault) -> Fault:
        """Puts a fault in force and gives it back."""
        return self.faults.add(fault)

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Starts to listen and gives the base address without a trailing slash; port 0 takes any free one."""
        app = web.Application(client_max_size=LIMITS["body_bytes"])
        app.router.add_route("*", "/bot{token:[^/]+}/{method:[^/]+}", self._answer)
        app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", self._download)
        page_routes(app, self.telegram, self.user, self.on_next)
        app.router.add_route("*", "/{rest:.*}", self._no_such_path)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        address = self._runner.addresses[0]
        self.base_url = f"http://{host}:{address[1]}"
        self._deliverer.start()
        return self.base_url

    async def stop(self) -> None:
        """Stops to listen; waiting requests are cut."""
        await self._deliverer.stop()
        self.telegram.updates.end_poll("two_pollers")
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> BotApiServer:
        await self.start()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.stop()

    def user(
        self,
        first_name: str = "Aida",
        *,
        language: str | None = "en",
        username: str | None = None,
        user_id: int | None = None,
        started: bool = False,
    ) -> User:
        """A new person with the app, or the known one with this id; `started`: had opened the bot's chat before."""
        if user_id is not None and user_id in self.telegram.world.people:
            person = self.telegram.world.people[user_id]
            return User(self.telegram, person, self.telegram.world.chats[user_id])
        person = Person(user_id or next(self._user_ids), first_name, language, username, started=started, met=started)
        return User(self.telegram, person, self.telegram.world.add_person(person))

    def group(
        self,
        title: str,
        owner: User,
        members: Iterable[User] = (),
        *,
        kind: str = "supergroup",
        forum: bool = False,
        username: str | None = None,
        bot: str = "member",
    ) -> Group:
        """A new group, supergroup or channel; the bot is let in as `bot` (left: not at all)."""
        world = self.telegram.world
        chat = Chat(world.new_group_id(kind), kind, title, username, forum=forum, bot_status="left")
        chat.members[owner.id] = "creator"
        world.chats[chat.id] = chat
        group = Group(self.telegram, chat, owner)
        group.add(*members)
        if bot != "left":
            group.add_bot(bot)
        return group

    def channel(self, title: str, owner: User, *, username: str | None = None, bot: str = "administrator") -> Group:
        """A new channel with the bot as an administrator."""
        return self.group(title, owner, kind="channel", username=username, bot=bot)

    def _check_token(self, given: str) -> None:
        if given != self.token:
            raise Refusal("token_bad" if _TOKEN.fullmatch(given) else "token_shape")

    async def _carry_out(self, call: Call) -> tuple[int, Json]:
        method = METHODS.get(call.method.lower())
        try:
            if method is None:
                raise Refusal("method_unknown")
            result = method(self.telegram, call)
            body = success(await result if inspect.isawaitable(result) else result)
            status = 200
        except Refusal as refusal:
            status, body = refusal.code, refusal.answer()
        return status, body

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request.match_info["token"])
            call = await read_call(request)
        except Refusal as refusal:
            unread = Call(request.match_info["method"], {})
            self._note(Exchange(unread, self.clock.now(), refusal.code, refusal.answer()))
            return web.json_response(refusal.answer(), status=refusal.code)
        fault = self.faults.strike(call)
        if fault is not None and (early := await before_call(request, fault, self.telegram, call)) is not None:
            status = 0 if fault.kind == "drop_before" else early.status
            self._note(Exchange(call, self.clock.now(), status, {}, fault.kind))
            return early
        status, body = await self._carry_out(call)
        self._note(Exchange(call, self.clock.now(), status, body, fault.kind if fault else ""))
        if fault is not None:
            return await spoiled(request, fault, status, body)
        return web.json_response(body, status=status, dumps=_dumps)

    def _note(self, exchange: Exchange) -> None:
        self.calls.append(exchange)
        if self.on_call is not None:
            self.on_call(exchange)

    async def _download(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request.match_info["token"])
        except Refusal as refusal:
            return web.json_response(refusal.answer(), status=refusal.code)
        path = request.match_info["path"]
        found = next((file for file in self.telegram.world.files.values() if file.path == path), None)
        if found is None:
            return web.json_response(Refusal("path_unknown").answer(), status=404)
        return web.Response(body=found.data, content_type="application/octet-stream")

    async def _no_such_path(self, request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(0)
        return web.json_response(Refusal("path_unknown").answer(), status=404)


def _dumps(body: Json) -> str:
    """As JSON; half a letter, which a chat page can send, stays as it is written there."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(body, separators=(",", ":"))
    return text
