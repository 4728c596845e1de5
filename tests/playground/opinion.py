"""A second opinion on each call: aiogram's models of the Bot API (10.3).

`BotApiServer(on_call=SecondOpinion())` collects what they refuse of the calls that the server has carried out, and the
parameters that they do not know.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import aiogram.methods
from aiogram.methods import TelegramMethod
from pydantic import TypeAdapter, ValidationError

from playground.server import Exchange
from playground.wire import Call

_TEXTS = frozenset({"text", "caption", "url", "name", "description", "short_description", "callback_query_id"})


@cache
def _methods() -> dict[str, type[TelegramMethod[Any]]]:
    found = (getattr(aiogram.methods, name) for name in aiogram.methods.__all__)
    classes = [cls for cls in found if isinstance(cls, type) and issubclass(cls, TelegramMethod)]
    return {cls.__api_method__.lower(): cls for cls in classes if cls is not TelegramMethod}


def _value(name: str, raw: str) -> Any:
    if name in _TEXTS or not raw.startswith(("{", "[")):
        return raw
    try:
        return json.loads(raw)
    except ValueError:
        return raw


def opinion(call: Call) -> tuple[list[str], list[str]]:
    """What aiogram refuses of a call, and the parameters that it does not know."""
    method = _methods().get(call.method.lower())
    if method is None:
        return [f"{call.method}: no such method"], []
    given = {name: _value(name, raw) for name, raw in call.args.items()}
    given |= {name: f"attach://{name}" for name in call.files if name in method.model_fields}
    try:
        model = method.model_validate(given)
    except ValidationError as error:
        return [f"{call.method}.{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors()], []
    return [], sorted(model.model_extra or {})


@cache
def _result(method: str) -> TypeAdapter[Any]:
    return TypeAdapter(_methods()[method].__returning__)


def answer_opinion(exchange: Exchange) -> list[str]:
    """What aiogram's models refuse of an answer."""
    if not exchange.ok or exchange.call.method.lower() not in _methods():
        return []
    try:
        _result(exchange.call.method.lower()).validate_python(exchange.body["result"])
    except ValidationError as error:
        name = exchange.call.method
        return [f"answer of {name}.{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors()]
    return []


class SecondOpinion:
    """Listens to a server; `refused` and `unknown` should stay empty, `check()` says so with an AssertionError."""

    def __init__(self) -> None:
        self.refused: list[str] = []
        self.unknown: list[str] = []

    def __call__(self, exchange: Exchange) -> None:
        """Judges one exchange."""
        refused, unknown = opinion(exchange.call)
        self.unknown += [f"{exchange.call.method}.{name}" for name in unknown]
        if exchange.ok:
            self.refused += refused + answer_opinion(exchange)

    def check(self) -> None:
        """Raises AssertionError with all that was refused or unknown."""
        assert not self.refused, self.refused
        assert not self.unknown, self.unknown
