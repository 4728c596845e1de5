"""A request of the Bot API as the server sees it: JSON, form or multipart, all read into one shape."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from playground.rules import Json, Refusal


@dataclass(frozen=True)
class Upload:
    """A file that came with the request."""

    name: str
    data: bytes
    content_type: str


@dataclass
class Call:
    """One request: the method as written, every argument as text, and the files."""

    method: str
    args: dict[str, str]
    files: dict[str, Upload] = field(default_factory=dict)
    gone: Callable[[], bool] = field(default=lambda: False)  # whether the caller has closed the connection

    def text(self, name: str) -> str:
        """The argument, or an empty text."""
        return self.args.get(name, "")

    def number(self, name: str, default: int = 0) -> int:
        """The argument as a whole number; as on the official server, what is not a number counts as 0."""
        if name not in self.args:
            return default
        try:
            return int(self.args[name].strip())
        except ValueError:
            return 0

    def flag(self, name: str) -> bool:
        """The argument as a boolean: true, yes and 1 in any case are true."""
        return self.args.get(name, "").strip().lower() in {"true", "yes", "1"}

    def json(self, name: str) -> Any:
        """The argument parsed as JSON, None where it is absent or empty; raises ValueError for broken JSON."""
        raw = self.args.get(name, "").strip()
        return json.loads(raw) if raw else None


def _as_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return json.dumps(value, ensure_ascii=False)


async def _body(request: web.Request) -> tuple[dict[str, str], dict[str, Upload]]:
    if request.content_type == "application/json":
        try:
            parsed = json.loads(await request.read() or b"{}")
        except ValueError as error:
            raise Refusal("body_broken") from error
        if not isinstance(parsed, dict):
            raise Refusal("body_broken")
        return {name: _as_text(value) for name, value in parsed.items() if value is not None}, {}
    args: dict[str, str] = {}
    files: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, FileField):
            files[name] = Upload(value.filename, value.file.read(), value.content_type)
            value.file.close()
        else:
            args[name] = value if isinstance(value, str) else bytes(value).decode("utf-8")
    return args, files


async def read_call(request: web.Request) -> Call:
    """Reads the request's arguments from its address and its body; raises Refusal for what cannot be read."""
    args = dict(request.query)
    files: dict[str, Upload] = {}
    try:
        if request.method == "POST" and request.can_read_body:
            body, files = await _body(request)
            args.update(body)
    except web.HTTPRequestEntityTooLarge as error:
        raise Refusal("body_too_large") from error
    except UnicodeDecodeError as error:
        raise Refusal("text_not_utf8") from error
    return Call(request.match_info["method"], args, files, lambda: request.transport is None)


def success(result: object) -> Json:
    """The envelope of an answer."""
    return {"ok": True, "result": result}
