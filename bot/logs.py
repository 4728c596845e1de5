"""Logging: one line a record on standard error, and no token in any of them."""

from __future__ import annotations

import logging
import re
import sys
from types import TracebackType

_ANY_TOKEN = re.compile(r"(?<!\d)\d{5,}(?::|%3[Aa])[A-Za-z0-9_-]{20,}")
_ANY_LOGIN = re.compile(r"//[^/?#@\s]+@")  # name and password in an address
_HIDDEN = "<token>"
_QUIET = ("httpx", "httpcore", "apscheduler", "aiohttp.access")  # httpx logs each address, token included, at INFO
_SILENT = ("telegram.request.BaseRequest",)  # logs an answer that is cut off, with what chats wrote; its error is told


def redacted(text: str) -> str:
    """A text without whatever looks like a token, and without the name and password of an address.

    >>> redacted("http://127.0.0.1/bot1234567:AAE-abcdefghijklmnopqrstuvwxyz012345/getMe")
    'http://127.0.0.1/bot<token>/getMe'
    """
    return _ANY_LOGIN.sub("//<login>@", _ANY_TOKEN.sub(_HIDDEN, text))


class TokenFilter(logging.Filter):
    """Takes the token, and whatever looks like one, out of a record: message, arguments, traceback, stack."""

    def __init__(self, token: str | None = None) -> None:
        super().__init__()
        self._secret = token.partition(":")[2] if token else ""

    def redact(self, text: str) -> str:
        text = redacted(text)
        return text.replace(self._secret, _HIDDEN) if self._secret else text

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = self.redact(record.getMessage()), None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self.redact(record.exc_text)
        if record.stack_info:
            record.stack_info = self.redact(record.stack_info)
        return True


def set_up(token: str | None = None, *, level: int = logging.INFO) -> TokenFilter:
    """Log to standard error with every root handler filtered; what no one catches is logged the same way."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s",
                        datefmt="%Y-%m-%dT%H:%M:%S%z")
    redaction = TokenFilter(token)
    for handler in logging.getLogger().handlers:
        handler.addFilter(redaction)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in _SILENT:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)  # a tick that finds one running is no trouble
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught
    return redaction


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("keruen").critical("Keruen stopped on an error", exc_info=(kind, error, trace))
