"""Rows of ``countries.csv`` for the territories of ISO 3166-1 that nobody has written forms for: names of CLDR only.

``python -m terms.territories`` writes these rows anew behind the others.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

from babel import Locale
from babel.core import get_global

TABLE = Path(__file__).with_name("countries.csv")
# Codes that CLDR knows beside ISO 3166-1: exceptionally reserved ones, private use, pseudo-locales.
NOT_ISO = re.compile(r"AA|AC|CP|DG|TA|ZZ|Q[M-Z]|X[A-Z]|EU")
WITHDRAWN = frozenset(["ANT", "BUR", "DDR", "FXX", "NTZ", "SCG", "SUN", "TMP", "YMD", "YUG", "ZAR"])
WITH_ARTICLE = re.compile(r".*(Islands|Territory|Territories|Republic)$|Bahamas|Comoros|Gambia|Maldives|Seychelles|"
                          r"Caribbean Netherlands|Isle of Man|Vatican City")


def alpha3() -> dict[str, str]:
    """ISO 3166-1 alpha-3 codes by alpha-2 code, from the aliases of CLDR."""
    aliases = get_global("territory_aliases")
    codes = {two[0]: three for three, two in aliases.items()
             if len(three) == 3 and three.isalpha() and three not in WITHDRAWN}
    return {**{two: three for two, three in codes.items() if not NOT_ISO.fullmatch(two)}, "XK": "XKX"}


def territory(code: str, three: str) -> dict[str, str]:
    """A row of the table with the names of CLDR in three languages."""
    en, ru, kk = (Locale(language).territories[code] for language in ("en", "ru", "kk"))
    en = en.replace(" & ", " and ").replace("St. ", "Saint ")
    ru = re.sub(r"^о-ва\b|\bо-ва$", "острова", re.sub(r"^о-в\b", "остров", ru))
    en_def = f"the {en}" if WITH_ARTICLE.fullmatch(en) else en
    poss = "'" if en.endswith("s") else "'s"
    return {"code": code, "alpha3": three, "kind": "country", "en": en, "ru": ru, "kk": kk, "en_def": en_def,
            "en_poss": en_def + poss, "origin": "cldr"}


def territories(without: set[str]) -> list[dict[str, str]]:
    """All generated rows, sorted by code; ``without`` are the codes that have checked forms."""
    return [territory(code, three) for code, three in sorted(alpha3().items()) if code not in without]


def main() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        columns = list(reader.fieldnames or ())
        written = [row for row in reader if row["origin"] != "cldr"]
    rows = written + territories({row["code"] for row in written})
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
