"""Telegram's MarkdownV2: every reserved character is markup or escaped, every entity is closed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from playground.entities.links import link_entity
from playground.entities.parser import Parser
from playground.entities.spans import Span
from playground.rules import Json, Refusal

_RESERVED = frozenset("_*[]()~`>#+-=|{}.!\n")
_SIGNS = {"_": "italic", "__": "underline", "*": "bold", "~": "strikethrough", "||": "spoiler", "[": "text_link"}
_SIGNS |= {"![": "custom_emoji", "`": "code", "```": "pre"}
_ENDS = {kind: "]" if "[" in sign else sign for sign, kind in _SIGNS.items()} | {"pre_code": "```"}
_TITLES = {
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "code": "Code",
    "pre": "Pre",
    "pre_code": "PreCode",
    "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji",
    "blockquote": "BlockQuote",
}
_VERBATIM = frozenset({"code", "pre", "pre_code"})
_LANGUAGE = re.compile(r"([^\s`]+)(?=\s)")
_NEW_LINE = re.compile(r"\r\n|\n\r|\r|\n")
_AFTER_QUOTE = re.compile(r"\|\|(\r?\n|\Z)")


@dataclass(frozen=True)
class _Open:
    kind: str
    start: int
    at: int
    extra: Json


class _Parser(Parser[_Open]):
    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.line_start = True  # nothing but markup since the line began: a quotation may start here

    @property
    def inner(self) -> str:
        return self.stack[-1].kind if self.stack else ""

    def here(self, text: str) -> bool:
        return self.source.startswith(text, self.at)

    def unclosed(self) -> Refusal:
        return self.fail(f"Can't find end of {_TITLES[self.inner]} entity", self.stack[-1].at)

    def run(self) -> tuple[str, list[Span]]:
        while self.at < len(self.source):
            self.step(self.source[self.at])
        if self.inner == "blockquote":
            self.end()
        if self.stack:
            raise self.unclosed()
        return "".join(self.out), self.spans

    def step(self, sign: str) -> None:
        escaped = self.source[self.at + 1 : self.at + 2]
        if sign == "\\" and escaped and ord(escaped) <= 126:
            self.add(escaped)
            self.at += 2
            self.line_start = False
        elif sign not in _RESERVED or (self.inner in _VERBATIM and sign != "`"):
            self.add(sign)
            self.at += 1
            self.line_start = self.line_start and sign == "\r"
        elif sign == "\n":
            self.new_line()
        elif not self.closes():
            self.opens(sign)

    def new_line(self) -> None:
        self.add("\n")
        self.at += 1
        self.line_start = True
        if not any(entry.kind == "blockquote" for entry in self.stack):
            return
        if self.here(">"):
            self.at += 1
            self.line_start = False
        elif self.inner == "blockquote":
            self.end()
        else:
            raise self.unclosed()

    def closes(self) -> bool:
        """Whether the innermost entity ends here; ends it."""
        if self.inner == "blockquote":
            match = _AFTER_QUOTE.match(self.source, self.at)
            if match:
                self.at = match.end()
                self.add(match.group(1))
                self.line_start = True
                self.end("expandable_blockquote")
            return match is not None
        mark = _ENDS.get(self.inner, "")
        if not mark or not self.here(mark) or (mark == "_" and self.here("__")):
            return False
        self.at += len(mark)
        if mark == "]":
            self.end_link()
        else:
            self.end()
        return True

    def opens(self, sign: str) -> None:
        if sign == ">" and self.line_start and not any(entry.kind == "blockquote" for entry in self.stack):
            self.begin("blockquote", 1)
            return
        for length in (3, 2, 1):
            mark = self.source[self.at : self.at + length]
            if len(mark) == length and mark in _SIGNS:
                self.begin(_SIGNS[mark], length)
                return
        raise self.fail(f"Character '{sign}' is reserved and must be escaped with the preceding '\\'")

    def begin(self, kind: str, length: int) -> None:
        at, extra = self.at, {}
        self.at += length
        if kind == "pre":
            language = _LANGUAGE.match(self.source, self.at)
            if language:
                kind, extra = "pre_code", {"language": language.group(1)}
                self.at = language.end()
            new_line = _NEW_LINE.match(self.source, self.at)
            self.at = new_line.end() if new_line else self.at
        self.stack.append(_Open(kind, self.length, at, extra))

    def end(self, kind: str | None = None, extra: Json | None = None) -> None:
        opened = self.stack.pop()
        if opened.start < self.length:
            name = kind or {"pre_code": "pre"}.get(opened.kind, opened.kind)
            self.spans.append(Span(name, opened.start, self.length, opened.extra if extra is None else extra))

    def end_link(self) -> None:
        opened = self.stack[-1]
        inside = "".join(self.out).encode("utf-16-le")[opened.start * 2 :].decode("utf-16-le")
        address = self.address() if self.here("(") else None
        if opened.kind == "custom_emoji":
            if address is None:
                raise self.fail("The entity must contain a tg://emoji or tg://time URL")
            self.end(*self.special(address))
            return
        found = link_entity(inside if address is None else address)
        if found is None:
            self.stack.pop()
        else:
            self.end(*found)

    def special(self, address: str) -> tuple[str, Json]:
        parts = urlsplit(address)
        values = {name: given[0] for name, given in parse_qs(parts.query).items()}
        if parts.scheme.lower() == "tg" and parts.netloc.lower() == "emoji" and _number(values.get("id")):
            return "custom_emoji", {"custom_emoji_id": values["id"]}
        if parts.scheme.lower() == "tg" and parts.netloc.lower() == "time" and _number(values.get("unix")):
            shape = {"date_time_format": values["format"]} if "format" in values else {}
            return "date_time", {"unix_time": int(values["unix"]), **shape}
        raise self.fail("Invalid tg://emoji or tg://time URL specified")

    def address(self) -> str:
        self.at += 1
        begin, text = self.at, []
        while not self.here(")"):
            if self.at >= len(self.source):
                raise self.fail("Can't find end of a URL", begin)
            if self.here("\\") and self.at + 1 < len(self.source) and ord(self.source[self.at + 1]) <= 126:
                self.at += 1
            text.append(self.source[self.at])
            self.at += 1
        self.at += 1
        return "".join(text)


def _number(value: str | None) -> bool:
    return value is not None and re.fullmatch(r"[1-9]\d*", value) is not None


def parse_markdown(source: str) -> tuple[str, list[Span]]:
    """The text and its spans (UTF-16 units); raises Refusal with Telegram's reason.

    >>> parse_markdown("*x* \\\\. y")[0]
    'x . y'
    """
    return _Parser(source).run()
