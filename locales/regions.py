"""Names of regions, made from the patterns of ``regions.toml`` in the forms that countries have."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from locales.kazakh import inflected, suffix
from locales.tables import table
from terms.countries import Country

RUSSIAN = ("ru", "ru_gen", "ru_dat", "ru_acc", "ru_ins", "ru_prep")  # the order of the cases in regions.toml
KAZAKH = ("gen", "dat", "acc", "loc", "abl", "ins")
POSSESSIVES = ("ы", "і")  # «облысы», «өлкесі»; a bare name that ends so would need a kind of its own

# Beginnings before which Russian says «во» and «со»: «во Владимирскую», «со Смоленской», «во Львовскую».
VO = re.compile("(?i:[вф][^аеёиоуыэюя]|льв)")
SO = re.compile("(?i:[сзшж][^аеёиоуыэюя]|льв)")


@functools.cache
def region(code: str) -> Country | None:
    """A region (ISO 3166-2) with its names as a country has them; None for one that ``regions.toml`` lacks.

    >>> region("KZ-39").ru_gen, region("KZ-39").kk_dat, region("RU-KO").en_def
    ('Костанайской области', 'Қостанай облысына', 'the Komi Republic')
    """
    regions = table("regions")
    kind = next((kind for kind in regions["kinds"] if code in regions[kind]), None)
    if kind is None:
        return None
    patterns = regions["kinds"][kind]
    english, russian, kazakh = regions[kind][code]
    name = patterns["en"].format(english)
    cases = [case.format(russian) for case in patterns["ru"]] or russian
    return Country(
        code=code, alpha3="", kind="region", en=name.removeprefix("the "), en_def=name, en_poss=f"{name}'s",
        **dict(zip(RUSSIAN, cases, strict=True)), ru_from="из",
        ru_to="во" if VO.match(cases[0]) else "в", ru_with="со" if SO.match(cases[0]) else "с",
        **_kazakh(patterns["kk"].format(kazakh)), origin="formed",
    )


def known() -> Iterator[str]:
    """The codes of all regions that have names."""
    regions = table("regions")
    return (code for kind in regions["kinds"] for code in regions[kind])


def _kazakh(name: str) -> dict[str, str]:
    possessed = name.endswith(POSSESSIVES)
    cases = {f"kk_{case}": inflected(name, case, possessed=possessed) for case in KAZAKH}
    return {"kk": name, "kk_and": suffix(name, "ins"), **cases}
