"""HTML and MarkdownV2 as Telegram reads them: texts, entities in UTF-16 units, reasons with byte offsets."""

from __future__ import annotations

from typing import Any

import pytest

from playground.entities.html import parse_html
from playground.entities.links import web_address
from playground.entities.markdown import parse_markdown
from playground.entities.spans import Span, in_order, settle, units
from playground.entities.text import formatted
from playground.rules import LIMITS, Refusal

Found = list[tuple[str, int, int]]


def _spans(spans: list[Span]) -> Found:
    return [(span.kind, span.start, span.end) for span in in_order(spans)]


def _reason(parse: Any, source: str) -> str:
    with pytest.raises(Refusal) as refused:
        parse(source)
    return str(refused.value.description).removeprefix("Bad Request: can't parse entities: ")


HTML = [
    ("экспорт &lt;2019&gt; &amp; &quot;импорт&quot;", "экспорт <2019> & \"импорт\"", []),
    ("&laquo;x&raquo; &#8381; &#x20B8; &#99999999;", "&laquo;x&raquo; ₽ ₸ &#99999999;", []),
    ("&lt без точки с запятой", "< без точки с запятой", []),
    ("🌾 <b>бидай</b>", "🌾 бидай", [("bold", 3, 8)]),
    ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 2)]),
    ("<STRONG>a</strong><EM>b</>", "ab", [("bold", 0, 1), ("italic", 1, 2)]),
    ("<u>a</u><ins>b</ins><s>c</s><strike>d</strike><del>e</del>", "abcde",
     [("underline", 0, 1), ("underline", 1, 2), ("strikethrough", 2, 3), ("strikethrough", 3, 4),
      ("strikethrough", 4, 5)]),
    ("<span class='tg-spoiler'>a</span><tg-spoiler>b</tg-spoiler>", "ab", [("spoiler", 0, 1), ("spoiler", 1, 2)]),
    ("<b></b>x", "x", []),
    ("<b any = thing>x</b  >", "x", [("bold", 0, 1)]),
    ("<blockquote>q</blockquote><blockquote expandable>w</blockquote>", "qw",
     [("blockquote", 0, 1), ("expandable_blockquote", 1, 2)]),
    ("<pre>a  b</pre>", "a  b", [("pre", 0, 4)]),
    ("<pre><code class=\"language-csv\">a,b</code></pre>", "a,b", [("pre", 0, 3)]),
    ("<code class=\"language-csv\"><pre>a,b</pre></code>", "a,b", [("pre", 0, 3)]),
    ("<pre><code>a,b</code></pre>", "a,b", [("pre", 0, 3), ("code", 0, 3)]),
    ("<a href=stat.gov.kz>x</a>", "x", [("text_link", 0, 1)]),
    ("<a>stat.gov.kz</a> <a>word</a>", "stat.gov.kz word", [("text_link", 0, 11)]),
    ("<a href='tg://user?id=7'>x</a>", "x", [("text_mention", 0, 1)]),
    ("<tg-time unix='1577836800' format='wDt'>x</tg-time>", "x", [("date_time", 0, 1)]),
    ("<tg-emoji emoji-id='5'>🌾</tg-emoji>", "🌾", [("custom_emoji", 0, 2)]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text", "spans"), HTML)
def test_html_becomes_text_and_entities(source: str, text: str, spans: Found) -> None:
    parsed, found = parse_html(source)
    assert (parsed, _spans(found)) == (text, spans)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("сауда <x>", 'Unsupported start tag "x" at byte offset 11'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b class", "Unclosed start tag at byte offset 0"),
        ("<b class=", 'Unclosed start tag "b" at byte offset 0'),
        ("<b class='x>", "Unclosed start tag at byte offset 0"),
        ("<b =x>", 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<b x=y,>z</b>", "Unexpected end of name token at byte offset 5"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>x<i>y</b>", 'Unmatched end tag at byte offset 8, expected "</i>", found "</b>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-time unix='soon'>x</tg-time>", "Invalid date specified"),
        ("<tg-time unix='1' format='q'>x</tg-time>", "Invalid date format used"),
    ],
)
def test_broken_html_is_refused_with_telegrams_reason(source: str, reason: str) -> None:
    assert _reason(parse_html, source) == reason


MARKDOWN = [
    (r"1\.5 \- 2", "1.5 - 2", []),
    (r"\a\ж", "a\\ж", []),
    ("*b* _i_ __u__ ~s~ ||p||", "b i u s p",
     [("bold", 0, 1), ("italic", 2, 3), ("underline", 4, 5), ("strikethrough", 6, 7), ("spoiler", 8, 9)]),
    ("_i __u___", "i u", [("italic", 0, 3), ("underline", 2, 3)]),
    ("__u _i_ __", "u i ", [("underline", 0, 4), ("italic", 2, 3)]),
    ("**", "", []),
    (r"`a.b\`c`", "a.b`c", [("code", 0, 5)]),
    ("```csv\na.b```", "a.b", [("pre", 0, 3)]),
    ("```csv```", "csv", [("pre", 0, 3)]),
    ("```\na```", "a", [("pre", 0, 1)]),
    (r"[x](stat.gov.kz/a\))", "x", [("text_link", 0, 1)]),
    (r"[stat\.gov\.kz]", "stat.gov.kz", [("text_link", 0, 11)]),
    ("[x](nowhere)", "x", []),
    ("![🌾](tg://emoji?id=5)", "🌾", [("custom_emoji", 0, 2)]),
    ("![x](tg://time?unix=5&format=r)", "x", [("date_time", 0, 1)]),
    (">a\n>b\nc", "a\nb\nc", [("blockquote", 0, 4)]),
    (">a\n**>b", "a\nb", [("blockquote", 0, 2), ("blockquote", 2, 3)]),
    (">a\n>b||\nc", "a\nb\nc", [("expandable_blockquote", 0, 4)]),
    (">||a||", "a", [("blockquote", 0, 1), ("spoiler", 0, 1)]),
    ("*>a\n>b\nc*", "a\nb\nc", [("bold", 0, 5), ("blockquote", 0, 4)]),
    (">*a\n>b*", "a\nb", [("blockquote", 0, 3), ("bold", 0, 3)]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text", "spans"), MARKDOWN)
def test_markdown_becomes_text_and_entities(source: str, text: str, spans: Found) -> None:
    parsed, found = parse_markdown(source)
    assert (parsed, sorted(_spans(found))) == (text, sorted(spans))


@pytest.mark.parametrize("sign", ">#+-=|{}.!()]")
def test_every_reserved_sign_must_be_escaped(sign: str) -> None:
    assert _reason(parse_markdown, f"x{sign}") == (
        f"Character '{sign}' is reserved and must be escaped with the preceding '\\'"
    )


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("қ *b", "Can't find end of Bold entity at byte offset 3"),
        ("_i *b_", "Can't find end of Italic entity at byte offset 5"),
        ("`c", "Can't find end of Code entity at byte offset 0"),
        ("```p", "Can't find end of Pre entity at byte offset 0"),
        ("```p q", "Can't find end of PreCode entity at byte offset 0"),
        ("||p|", "Character '|' is reserved and must be escaped with the preceding '\\'"),
        ("[x](y", "Can't find end of a URL at byte offset 4"),
        ("[x", "Can't find end of TextUrl entity at byte offset 0"),
        (">*a\nb*", "Can't find end of Bold entity at byte offset 1"),
        ("![x]", "The entity must contain a tg://emoji or tg://time URL"),
        ("![x](tg://emoji?id=05)", "Invalid tg://emoji or tg://time URL specified"),
    ],
)
def test_broken_markdown_is_refused_with_telegrams_reason(source: str, reason: str) -> None:
    assert _reason(parse_markdown, source) == reason


def test_lengths_count_utf16_units() -> None:
    assert (units("қаз"), units("🌾"), units("🇰🇿")) == (3, 2, 4)


def test_the_text_is_trimmed_and_the_entities_with_it() -> None:
    assert settle("  ab \n", [Span("bold", 0, 6)]) == ("ab", [{"type": "bold", "offset": 0, "length": 2}])


def test_nothing_but_quotations_stands_around_code() -> None:
    spans = [Span("bold", 0, 3), Span("code", 1, 2), Span("blockquote", 0, 3)]
    assert [entity["type"] for entity in settle("abc", spans)[1]] == ["blockquote", "code"]


def test_entities_over_the_limit_are_dropped_in_silence() -> None:
    text, entities = formatted("<b>x</b> " * 120, "HTML", None)
    assert (len(text), len(entities)) == (239, LIMITS["entities"])


def test_commands_mentions_and_addresses_are_found_by_the_server() -> None:
    text = "/trade@keruen_bot kz: https://stat.gov.kz/a, @keruen_bot #trade x@y.org"
    kinds = [entity["type"] for entity in formatted(text, "", None)[1]]
    assert kinds == ["bot_command", "url", "mention", "hashtag", "email"]


def test_given_entities_win_over_a_parse_mode() -> None:
    given = [{"type": "bold", "offset": 0, "length": 3}]
    assert formatted("<b>", "HTML", given) == ("<b>", given)


@pytest.mark.parametrize("raw", ["word", "two words.kz", "javascript:alert(1)", ""])
def test_what_is_no_address_makes_no_link(raw: str) -> None:
    assert web_address(raw) == ""
