"""Products of trade news as codes with names in three languages (``products.toml``)."""

from __future__ import annotations

import re
import tomllib
import zlib
from dataclasses import dataclass
from pathlib import Path

WITHOUT = "goods without "
JOINTS = {"en": " and ", "ru": " и ", "kk": " және "}
LIST = re.compile(r", | and ")


@dataclass(frozen=True, slots=True)
class Product:
    """A product: ``code`` is its English name, as figures carry it; ``service`` whether it is a kind of services."""

    code: str
    en: str
    ru: str
    kk: str
    service: bool = False


def _load() -> dict[str, Product]:
    text = Path(__file__).with_name("products.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text).items()
    return {code: Product(code, code, row["ru"], row["kk"], row.get("service", False)) for code, row in table}


PRODUCTS: dict[str, Product] = _load()


def tag(code: str) -> str:
    """Eight letters that stand for a code where there is little room.

    >>> tag("wheat"), tagged(tag("wheat")), tagged("wheat")
    ('16d0f226', 'wheat', None)
    """
    return f"{zlib.crc32(code.encode()):08x}"


_TAGGED = {tag(code): code for code in PRODUCTS}


def tagged(tag: str) -> str | None:
    """The code of the product that a tag stands for; None for no product of the table."""
    return _TAGGED.get(tag)


def product(code: str) -> Product | None:
    """The product of a code; None for the source's own words."""
    return PRODUCTS.get(code)


def product_name(code: str, language: str) -> str | None:
    """The name of a code in a language (en, ru, kk); also of codes joined as "A, B and C" and "goods without A".

    None if any part is unknown: then show the source's own words.

    >>> product_name("wheat", "kk"), product_name("copper and zinc", "ru"), product_name("mustard gas", "ru")
    ('бидай', 'медь и цинк', None)
    """
    if code.startswith(WITHOUT):
        inner = product_name(code.removeprefix(WITHOUT), language)
        return inner and EXCLUDING[language].format(inner)
    known = PRODUCTS.get(code)
    if known is not None:
        name: str = getattr(known, language)
        return name
    parts = [PRODUCTS.get(part) for part in LIST.split(code)]
    names: list[str] = [getattr(part, language) for part in parts if part is not None]
    return _listed(names, language) if len(names) == len(parts) else None


EXCLUDING = {"en": "goods without {}", "ru": "товары, кроме: {}", "kk": "тауарлар, мыналарсыз: {}"}


def _listed(names: list[str], language: str) -> str:
    return ", ".join(names[:-1]) + JOINTS[language] + names[-1] if len(names) > 1 else names[0]
