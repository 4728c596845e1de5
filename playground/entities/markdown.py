"""Telegram's MarkdownV2: every reserved character is markup or escaped, every entity is closed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playground.entities.html import web_address
from playground.entities.spans import Span, units
from playground.rules import Json, Refusal

_RESERVED = "_*[]()~`>#+-=|{}.!"
_SIGNS = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler"}
_TITLES = {
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "code": "Code",
    "pre": "PreCode",
    "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji",
    "blockquote": "BlockQuote",
}
_LANGUAGE = re.compile(r"([^\s`]+)\n")
_EMOJI = re.compile(r"tg://emoji\?id=(\d+)")


@dataclass(frozen=True)
class _Open:
    sign: str
    kind: str
    start: int
    at: int


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out: list[str] = []
        self.length = 0
        self.stack: list[_Open] = []
        self.spans: list[Span] = []
        self.quote: int | None = None  # where the block quotation began

    def bytes_to(self, at: int) -> int:
        return len(self.source[:at].encode("utf-8", "surrogatepass"))

    def add(self, text: str) -> None:
        self.out.append(text)
        self.length += units(text)

    def run(self) -> tuple[str, list[Span]]:
        line_start = True
        while self.at < len(self.source):
            line_start = self.step(line_start)
        self.end_quote()
        if self.stack:
            raise self.unclosed(self.stack[-1])
        return "".join(self.out), self.spans

    def step(self, line_start: bool) -> bool:
        if line_start and not self.stack:
            self.quotation()
            if self.at >= len(self.source):
                return False
        sign = self.source[self.at]
        if sign == "\\" and 0 < ord(self.source[self.at + 1 : self.at + 2] or "\0") <= 126:
            self.add(self.source[self.at + 1])
            self.at += 2
        elif sign == "\n":
            self.add(sign)
            self.at += 1
            return True
        elif not self.markup(sign):
            self.add(sign)
            self.at += 1
        return False

    def quotation(self) -> None:
        quoted = self.source.startswith((">", "**>"), self.at)
        if not quoted or self.source.startswith("**>", self.at):
            self.end_quote()
        if not quoted:
            return
        self.at += 3 if self.source.startswith("**>", self.at) else 1
        if self.quote is None:
            self.quote = self.length

    def end_quote(self, kind: str = "blockquote") -> None:
        if self.quote is not None:
            self.spans.append(Span(kind, self.quote, self.length))
            self.quote = None

    def markup(self, sign: str) -> bool:
        """Handles the reserved character at the present place; False for an ordinary one."""
        if sign not in _RESERVED:
            return False
        if self.quote is not None and not self.stack and self.ends_expandable():
            return True
        if sign == "`":
            self.code()
        elif sign == "[" or self.source.startswith("![", self.at):
            self.begin("text_link" if sign == "[" else "custom_emoji", sign if sign == "[" else "![")
        elif sign == "]" and self.stack and self.stack[-1].kind in {"text_link", "custom_emoji"}:
            self.link()
        else:
            self.toggle(sign)
        return True

    def ends_expandable(self) -> bool:
        after = self.source[self.at + 2 : self.at + 3]
        if not self.source.startswith("||", self.at) or after not in {"", "\n"}:
            return False
        self.end_quote("expandable_blockquote")
        self.at += 2
        return True

    def toggle(self, sign: str) -> None:
        for text in (sign * 2, sign):
            if text in _SIGNS and self.source.startswith(text, self.at):
                if self.stack and self.stack[-1].sign == text:
                    self.end(self.stack.pop(), {})
                    self.at += len(text)
                    return
                # "_" inside "__": the longer sign is tried first, as the documentation says
                if text == "__" and self.stack and self.stack[-1].sign == "_" and self.opened("__"):
                    continue
                if self.opened(text):
                    raise self.unclosed(self.stack[-1])
                self.begin(_SIGNS[text], text)
                return
        raise Refusal(
            "entities_broken", reason=f"Character '{sign}' is reserved and must be escaped with the preceding '\\'"
        )

    def opened(self, sign: str) -> bool:
        return any(entry.sign == sign for entry in self.stack)

    def begin(self, kind: str, sign: str) -> None:
        self.stack.append(_Open(sign, kind, self.length, self.at))
        self.at += len(sign)

    def end(self, opened: _Open, extra: Json, kind: str | None = None) -> None:
        if opened.start < self.length:
            self.spans.append(Span(kind or opened.kind, opened.start, self.length, extra))

    def unclosed(self, opened: _Open) -> Refusal:
        place = self.bytes_to(opened.at)
        title = _TITLES[opened.kind]
        return Refusal("entities_broken", reason=f"Can't find end of {title} entity at byte offset {place}")

    def code(self) -> None:
        fence = "```" if self.source.startswith("```", self.at) else "`"
        opened = _Open(fence, "pre" if fence == "```" else "code", self.length, self.at)
        at, text = self.at + len(fence), []
        while not self.source.startswith(fence, at):
            if at >= len(self.source):
                raise self.unclosed(opened)
            if self.source[at] == "\\" and self.source[at + 1 : at + 2] in {"`", "\\"}:
                at += 1
            text.append(self.source[at])
            at += 1
        body, extra = "".join(text), {}
        if opened.kind == "pre" and (language := _LANGUAGE.match(body)):
            body, extra = body[language.end() :], {"language": language.group(1)}
        self.add(body)
        self.at = at + len(fence)
        self.end(opened, extra)

    def link(self) -> None:
        opened = self.stack.pop()
        self.at += 1
        if not self.source.startswith("(", self.at):
            if opened.kind == "text_link":  # a bare [text] stays a text
                return
            raise Refusal("entities_broken", reason="Custom emoji entity must contain a tg://emoji URL")
        address = self.address(self.at + 1)
        if opened.kind == "custom_emoji":
            emoji = _EMOJI.fullmatch(address)
            if emoji is None:
                raise Refusal("entities_broken", reason="Custom emoji URL must have an emoji identifier")
            self.end(opened, {"custom_emoji_id": emoji.group(1)})
        elif web_address(address):
            self.end(opened, {"url": web_address(address)})

    def address(self, at: int) -> str:
        begin, text = at, []
        while not self.source.startswith(")", at):
            if at >= len(self.source):
                place = self.bytes_to(begin - 1)
                raise Refusal("entities_broken", reason=f"Can't find end of a URL at byte offset {place}")
            if self.source[at] == "\\" and self.source[at + 1 : at + 2]:
                at += 1
            text.append(self.source[at])
            at += 1
        self.at = at + 1
        return "".join(text)


def parse_markdown(source: str) -> tuple[str, list[Span]]:
    """The text and its spans (UTF-16 units); raises Refusal with Telegram's reason.

    >>> parse_markdown("*x* \\\\. y")[0]
    'x . y'
    """
    return _Parser(source).run()
