"""The size of a picture from its first bytes: PNG, JPEG, GIF, WebP."""

from __future__ import annotations

import struct

from playground.rules import LIMITS, Refusal

_NO_SIZE = frozenset({0xC4, 0xC8, 0xCC})  # among the JPEG markers C0 to CF


def _png(data: bytes) -> tuple[int, int] | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR":
        return struct.unpack(">II", data[16:24])
    return None


def _gif(data: bytes) -> tuple[int, int] | None:
    if data[:6] in {b"GIF87a", b"GIF89a"}:
        return struct.unpack("<HH", data[6:10])
    return None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    if not data.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in _NO_SIZE:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None


def _webp(data: bytes) -> tuple[int, int] | None:
    if data[:4] == b"RIFF" and data[8:15] == b"WEBPVP8" and len(data) >= 30:
        if data[15:16] == b"X":
            return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
        width, height = struct.unpack("<HH", data[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None


_KINDS = {"image/png": _png, "image/jpeg": _jpeg, "image/gif": _gif, "image/webp": _webp}


def image_type(data: bytes) -> str | None:
    """The media type of a picture by its bytes, None for what is no picture."""
    return next((kind for kind, read in _KINDS.items() if read(data)), None)


def image_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels; raises Refusal for what is no picture or of a shape that Telegram refuses."""
    size = next((found for read in _KINDS.values() if (found := read(data))), None)
    if size is None or 0 in size:
        raise Refusal("photo_broken")
    if sum(size) > LIMITS["photo_sides"] or max(size) > LIMITS["photo_ratio"] * min(size):
        raise Refusal("photo_sides")
    return size
