"""Text files as they come: their encoding found out, or a clear reason why they cannot be read."""

from __future__ import annotations

import codecs
import os
import re
import stat
from pathlib import Path

from terms.errors import InputError

LARGEST = 8_000_000  # bytes: a year of a newspaper's trade pages; a book is smaller
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
         (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CYRILLIC = re.compile("[А-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
# What a page in a Russian or Kazakh 8-bit encoding has beside letters: quotes, dashes, signs.
_USUAL = re.compile("[«»„“”‘’—–…№•§°±·\u00a0€₸]")
# A capital inside a word: the mark of Cyrillic read in the wrong 8-bit encoding.
_BROKEN = re.compile("[а-яё][А-ЯЁ]")


def read_bytes(path: Path) -> bytes:
    """The bytes of a file, pipe or device of at most ``LARGEST`` bytes; InputError says why it cannot be read."""
    try:
        if path.is_dir():
            raise InputError(f"{path}: a folder, not a file")
        data = _at_most(path, LARGEST + 1)
        if len(data) > LARGEST:
            raise InputError(f"{path}: too large (over {LARGEST:,} bytes); cut it into parts")
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})") from None
    if not data.strip():
        raise InputError(f"{path}: the file is empty")
    return data


def _at_most(path: Path, size: int) -> bytes:
    """The first bytes of a file, a pipe or a device; a pipe that nobody writes to is empty, not waited for."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.set_blocking(handle, True)
        return file.read(size)


def name_of(path: Path) -> str:
    """What a document of this file is called; a name in another encoding than the system's loses those letters.

    >>> name_of(Path("news/2019.txt")), name_of(Path(os.fsdecode("март".encode("cp1251")) + ".txt")) == "\ufffd" * 4
    ('2019', True)
    """
    return os.fsencode(path.stem).decode("utf-8", "replace")


def read_text(path: Path) -> str:
    """The text of a file, line ends as ``\\n``; InputError for what is no text or in an unknown encoding."""
    return decoded(read_bytes(path), str(path))


def decoded(data: bytes, name: str) -> str:
    """Text from bytes: a byte order mark decides, then UTF-8, UTF-16, Windows-1251 and KZ-1048 where they make sense.

    >>> decoded("сауда".encode("utf-16"), "x.txt")
    'сауда'
    """
    text = _decode(data, name)
    if len(_CONTROLS.findall(text)) > len(text) // 200:
        raise InputError(f"{name}: not a text file (it holds binary data)")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip("\ufeff \t\n"):
        raise InputError(f"{name}: the file is empty")
    return text


def _decode(data: bytes, name: str) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data, encoding, name)
    if b"\x00" in data:
        return _without_mark(data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _eight_bit(data)
        if text is None:
            raise InputError(f"{name}: unknown encoding (byte {error.start:,} is not UTF-8); "
                             "save the file as UTF-8") from None
        return text


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: its mark says {encoding}, but byte {error.start:,} is not; "
                         "save the file as UTF-8") from None


def _without_mark(data: bytes, name: str) -> str:
    """UTF-16 without a byte order mark has spaces and line ends as two bytes, one of them zero."""
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        letters = sum(sign.isascii() or bool(_CYRILLIC.match(sign)) for sign in text[:2000])
        if letters > 0.9 * len(text[:2000]) and not _CONTROLS.search(text):
            return text
    raise InputError(f"{name}: not a text file (it holds binary data)")


def _eight_bit(data: bytes) -> str | None:
    """Windows-1251 or its Kazakh sister, if nearly all signs above ASCII are then letters or usual punctuation."""
    best: tuple[float, str] | None = None
    for encoding in ("cp1251", "kz1048"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        above = _NOT_ASCII.findall(text)
        good = sum(bool(_CYRILLIC.match(sign) or _USUAL.match(sign)) for sign in above)
        share = good / len(above) - len(_BROKEN.findall(text)) / len(above)
        if share > 0.97 and (best is None or share > best[0]):
            best = share, text
    return best[1] if best else None
