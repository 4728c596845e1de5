"""Telegram's HTML: a small closed set of tags, each of which must be closed, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from playground.entities.links import link_entity
from playground.entities.parser import Parser
from playground.entities.spans import Span
from playground.rules import Json

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ESCAPE = re.compile(r"&(#x[0-9a-fA-F]+|#[0-9]+|lt|gt|amp|quot);?")
_NAME = re.compile(r"[^\s>/]*")
_SPACES = re.compile(r"\s*")
_ATTRIBUTE = re.compile(r"[^\s=>/\"']+")
_WORD_VALUE = re.compile(r"[a-zA-Z0-9.-]+")
_UNIX = re.compile(r"[0-9]{1,10}")
_DATE_FORMAT = re.compile(r"[rR]|[tTdDwW]*")
_LANGUAGE = "language-"


@dataclass(frozen=True)
class _Open:
    name: str
    start: int
    attributes: dict[str, str]


def _unescape(match: re.Match[str]) -> str:
    body = match.group(1)
    if not body.startswith("#"):
        return _NAMED[body]
    number = int(body[2:], 16) if body[1] in "xX" else int(body[1:])
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else match.group()


class _Parser(Parser[_Open]):
    def run(self) -> tuple[str, list[Span]]:
        while self.at < len(self.source):
            tag = self.source.find("<", self.at)
            end = len(self.source) if tag < 0 else tag
            self.add(_ESCAPE.sub(_unescape, self.source[self.at : end]))
            self.at = end
            if tag >= 0 and self.source.startswith("</", tag):
                self.close(tag)
            elif tag >= 0:
                self.open(tag)
        if self.stack:
            raise self.fail(f'Can\'t find end tag corresponding to start tag "{self.stack[-1].name}"')
        return "".join(self.out), self.spans

    def open(self, tag: int) -> None:
        match = _NAME.match(self.source, tag + 1)
        name = match.group().lower() if match else ""
        self.at = tag + 1 + len(name)
        if self.at >= len(self.source):
            raise self.fail("Unclosed start tag", tag)
        if name not in _KINDS:
            raise self.fail(f'Unsupported start tag "{name}"', tag)
        attributes = self.attributes(name, tag)
        if name == "tg-time" and not _UNIX.fullmatch(attributes.get("unix", "")):
            raise self.fail("Invalid date specified")
        if name == "tg-time" and not _DATE_FORMAT.fullmatch(attributes.get("format", "")):
            raise self.fail("Invalid date format used")
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self.fail('Tag "span" must have class "tg-spoiler"', tag)
        self.stack.append(_Open(name, self.length, attributes))

    def attributes(self, name: str, tag: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            self.skip()
            if self.at >= len(self.source):
                raise self.fail("Unclosed start tag", tag)
            if self.source[self.at] == ">":
                self.at += 1
                return found
            if self.source[self.at] == "/":  # <b/> counts as an opened tag
                self.at += 1
                continue
            key = _ATTRIBUTE.match(self.source, self.at)
            if key is None:
                raise self.fail(f'Empty attribute name in the tag "{name}"', tag)
            self.at = key.end()
            found[key.group().lower()] = self.value(name, tag)

    def value(self, name: str, tag: int) -> str:
        self.skip()
        if not self.source.startswith("=", self.at):
            return ""  # an attribute without a value, as in <blockquote expandable>
        self.at += 1
        self.skip()
        quote = self.source[self.at : self.at + 1]
        if quote and quote in "\"'":
            end = self.source.find(quote, self.at + 1)
            if end < 0:
                raise self.fail("Unclosed start tag", tag)
            raw, self.at = self.source[self.at + 1 : end], end + 1
            return _ESCAPE.sub(_unescape, raw)
        if not quote:
            raise self.fail(f'Unclosed start tag "{name}"', tag)
        word = _WORD_VALUE.match(self.source, self.at)
        after = self.source[word.end() :][:1] if word else ""
        if word is None or not (after.isspace() or after == ">"):
            raise self.fail("Unexpected end of name token", self.at)
        self.at = word.end()
        return word.group().lower()

    def skip(self) -> None:
        match = _SPACES.match(self.source, self.at)
        self.at = match.end() if match else self.at

    def close(self, tag: int) -> None:
        if not self.stack:
            raise self.fail("Unexpected end tag", tag)
        match = _NAME.match(self.source, tag + 2)
        name = match.group().lower() if match else ""
        self.at = tag + 2 + len(name)
        self.skip()
        if not self.source.startswith(">", self.at):
            raise self.fail("Unclosed end tag", tag)
        self.at += 1
        opened = self.stack.pop()
        if name and name != opened.name:
            reason = f'Unmatched end tag at byte offset {len(self.source[:tag].encode())}, expected "</{opened.name}>"'
            raise self.fail(f'{reason}, found "</{name}>"')
        self.keep(opened)

    def keep(self, opened: _Open) -> None:
        if opened.start == self.length:
            return
        inside = "".join(self.out).encode("utf-16-le")[opened.start * 2 :].decode("utf-16-le")
        found = _attributes_entity(opened, inside)
        if found is None:
            return
        kind, extra = found
        if kind == "code" and "class" in opened.attributes:
            extra = {"_class": opened.attributes["class"]}
        span = Span(kind, opened.start, self.length, extra)
        if not _joined(self.spans, span, opened):
            self.spans.append(span)


def _attributes_entity(opened: _Open, inside: str) -> tuple[str, Json] | None:
    """The kind and the fields of the entity, None where the tag makes none (a link without an address)."""
    given, kind = opened.attributes, _KINDS[opened.name]
    if kind == "text_link":
        return link_entity(given.get("href") or inside)
    if kind == "custom_emoji":
        return kind, {"custom_emoji_id": given.get("emoji-id", "")}
    if kind == "date_time":
        shape = {"date_time_format": given["format"]} if given.get("format") else {}
        return kind, {"unix_time": int(given["unix"]), **shape}
    if kind == "blockquote" and "expandable" in given:
        return "expandable_blockquote", {}
    return kind, {}


def _joined(spans: list[Span], span: Span, opened: _Open) -> bool:
    """Makes one block with a language of a code with a language class right inside a pre, or around one."""
    other = next((old for old in spans if (old.start, old.end) == (span.start, span.end)), None)
    if other is None or {other.kind, span.kind} != {"code", "pre"}:
        return False
    spans_language = opened.attributes.get("class", "") if span.kind == "code" else ""
    language = other.extra.get("_class", "") or spans_language
    if not language.startswith(_LANGUAGE) or language == _LANGUAGE:
        return False
    spans[spans.index(other)] = Span("pre", span.start, span.end, {"language": language.removeprefix(_LANGUAGE)})
    return True


def parse_html(source: str) -> tuple[str, list[Span]]:
    """The text and its spans (UTF-16 units); raises Refusal with Telegram's reason and byte offset.

    >>> parse_html("<b>x</b> &lt; y")[0]
    'x < y'
    """
    text, spans = _Parser(source).run()
    return text, [replace(span, extra={}) if "_class" in span.extra else span for span in spans]
