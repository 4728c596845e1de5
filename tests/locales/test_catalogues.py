"""Every message of the code is in every catalogue, translated, with the same slots, and nothing else is."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Message

from locales.catalogue import DOMAINS, HERE, LANGUAGES, SOURCE, read, slots, translator

ROOT = Path(__file__).parent.parent.parent
FOLDERS = {"briefs": ("briefs",), "chat": ("handlers", "bot")}

Key = tuple[str, str | None]


def messages_in_code(domain: str) -> dict[Key, str | None]:
    """Message and context -> the plural message, of all ``text``, ``plural`` and ``mark`` calls with literals."""
    found: dict[Key, str | None] = {}
    for folder in FOLDERS[domain]:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    found.update(messages_of(node))
    return found


def messages_of(call: ast.Call) -> dict[Key, str | None]:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    words = []
    for argument in call.args[:2]:
        if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
            break
        words.append(argument.value)
    if name == "mark" and words:
        return {(words[0], None): None}
    if name == "text" and words:
        return {(words[0], words[1] if len(words) > 1 else None): None}
    if name == "plural" and len(words) == 2:
        return {(words[0], None): words[1]}
    return {}


def entries(language: str, domain: str) -> dict[Key, Message]:
    found = {}
    for message in read(language, domain):
        if message.id:
            found[message.id if isinstance(message.id, str) else message.id[0], message.context] = message
    return found


def strings(message: Message) -> list[str]:
    """The translations of a message: one, or one a plural form."""
    found = message.string
    return [found] if isinstance(found, str) else [str(each or "") for each in found or [""]]


def catalogue_exists(domain: str) -> None:
    if not (HERE / SOURCE / "LC_MESSAGES" / f"{domain}.po").exists():
        pytest.skip(f"no catalogue of {domain} yet")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("domain", DOMAINS)
def test_a_catalogue_has_exactly_the_messages_of_the_code(domain: str, language: str) -> None:
    catalogue_exists(domain)
    code, catalogue = set(messages_in_code(domain)), set(entries(language, domain))
    assert not code - catalogue, f"not in {language}/{domain}.po"
    assert not catalogue - code, f"in {language}/{domain}.po, but not in the code"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("domain", DOMAINS)
def test_every_message_is_translated_and_none_is_fuzzy(domain: str, language: str) -> None:
    catalogue_exists(domain)
    for key, message in entries(language, domain).items():
        assert not message.fuzzy, key
        if language == SOURCE:
            assert not any(strings(message)), f"English is the message itself: {key}"
        else:
            assert all(strings(message)), key


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != SOURCE])
@pytest.mark.parametrize("domain", DOMAINS)
def test_a_translation_has_the_slots_of_its_message(domain: str, language: str) -> None:
    catalogue_exists(domain)
    for (message_id, _), message in entries(language, domain).items():
        for string in strings(message):
            assert slots(string) == slots(message_id), message_id


@pytest.mark.parametrize("domain", DOMAINS)
def test_plural_messages_have_as_many_forms_as_the_language(domain: str) -> None:
    catalogue_exists(domain)
    for language, forms in (("ru", 3), ("kk", 2)):
        for key, message in entries(language, domain).items():
            if not isinstance(message.id, str):
                assert len(strings(message)) == forms, (language, key)


@pytest.mark.parametrize("domain", DOMAINS)
def test_no_word_mixes_latin_and_cyrillic_letters(domain: str) -> None:
    catalogue_exists(domain)
    for language in ("ru", "kk"):
        for (key, _), message in entries(language, domain).items():
            for word in "".join(c if c.isalpha() else " " for c in " ".join(strings(message))).split():
                latin = {c for c in word if c.isascii()}
                assert not latin or len(latin) == len(set(word)), (language, key, word)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != SOURCE])
@pytest.mark.parametrize("domain", DOMAINS)
def test_a_translation_has_the_tags_and_commands_of_its_message(domain: str, language: str) -> None:
    catalogue_exists(domain)
    for (message_id, _), message in entries(language, domain).items():
        for string in strings(message):
            assert re.findall(r"</?[a-z]+[^>]*>|(?<![<\w])/[a-z]+", string) == re.findall(
                r"</?[a-z]+[^>]*>|(?<![<\w])/[a-z]+", message_id), message_id


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("domain", DOMAINS)
def test_no_message_has_a_long_dash_a_straight_quote_or_a_hyphen_for_minus(domain: str, language: str) -> None:
    catalogue_exists(domain)
    for (message_id, _), message in entries(language, domain).items():
        for string in strings(message) if language != SOURCE else [message_id]:
            assert not re.search(r'—|(?<!=)"(?!>)|(?<![\w/])-\d', string), string
            assert not re.search(r"\bІ+\b", string), "a Roman numeral is written with the Latin letter"


@pytest.mark.parametrize(("language", "said"), [
    ("en", "3,994 figures"), ("ru", "3\u00a0994 показателя"), ("kk", "3\u00a0994 көрсеткіш")])
def test_a_count_of_thousands_is_grouped(language: str, said: str) -> None:
    assert translator(language, "briefs").plural("{n} figure", "{n} figures", 3994) == said
