"""Every country and product is understood in a question as it is named in each language."""

from __future__ import annotations

from datetime import date

import pytest

from briefs.understanding.understand import understand
from locales.names import PartyName
from locales.regions import known
from terms.countries import COUNTRIES
from terms.products import PRODUCTS

TODAY = date(2026, 11, 21)
HOME = "KZ"
COUNTRY = {
    "en": ("trade of Kazakhstan {other:with} in 2019", "kazakhstan {other} 2019", "kz exports {other:to} 2019"),
    "ru": ("товарооборот казахстана {other:with} за 2019", "казахстан {other} 2019", "экспорт рк {other:to} 2019"),
    "kk": ("қазақстанның {other:with} саудасы 2019", "қазақстан {other} 2019", "қазақстаннан {other:to} экспорт 2019"),
}
GOODS = {
    "en": "exports of {product} from kazakhstan to china in 2023",
    "ru": "экспорт казахстана в китай 2023: {product}",
    "kk": "қазақстанның қытайға экспорты 2023: {product}",
}
# Names shared with another land, and Kazakh's «only» («ғана»).
ASKED_BACK = {"en": {"GN", "HM"}, "ru": {"GN", "GH"}, "kk": {"GN", "GH"}}
# Services have flows of their own; what rises or leads is rather a verb; machines are cars to most.
OTHERWISE = {
    "en": {"services", "lifts", "lead"}, "ru": {"services", "machinery"}, "kk": {"services", "grain incl. flour"},
}


@pytest.mark.parametrize("language", COUNTRY)
@pytest.mark.parametrize("cased", [str, str.lower])
def test_every_country_is_understood(language: str, cased: type[str]) -> None:
    lands = (code for code, found in COUNTRIES.items() if found.kind != "bloc" and code != HOME)
    missed = {
        code for code in lands for ask in COUNTRY[language]
        for q in [understand(cased(ask.format(other=PartyName(code, language))), today=TODAY, language=language)]
        if (q.reporter, q.partner, str(q.period), q.unknown) != (HOME, code, "2019", None)
    }
    assert missed == ASKED_BACK[language] - ({"HM"} if cased is str.lower else set())


@pytest.mark.parametrize("language", COUNTRY)
@pytest.mark.parametrize("cased", [str, str.lower])
def test_every_region_is_understood(language: str, cased: type[str]) -> None:
    missed = {
        code for code in known() if not code.startswith(HOME) for ask in COUNTRY[language]
        for q in [understand(cased(ask.format(other=PartyName(code, language))), today=TODAY, language=language)]
        if (q.reporter, q.partner, str(q.period), q.unknown) != (HOME, code, "2019", None)
    }
    assert missed == {"AE-DU"}  # Dubai is asked about as its land


@pytest.mark.parametrize("language", GOODS)
def test_every_product_is_understood(language: str) -> None:
    named = {code: GOODS[language].format(product=getattr(product, language)) for code, product in PRODUCTS.items()}
    asked = {code: understand(line, today=TODAY, language=language) for code, line in named.items()}
    missed = {code for code, q in asked.items() if (q.product, q.reporter, q.partner) != (code, HOME, "CN")}
    assert missed == OTHERWISE[language]


@pytest.mark.parametrize(("word", "product"), [
    ("мёда", "honey"), ("мед", "honey"), ("меди", "copper"), ("медь", "copper"), ("сталь", "steel"), ("соль", "salt"),
    ("железной руды", "iron ore"), ("медной руды", "copper ores"), ("пшеничной муки", "wheat flour"),
])
def test_goods_are_told_from_words_that_only_lack_a_soft_sign(word: str, product: str) -> None:
    assert understand(f"экспорт {word} казахстан 2023", today=TODAY, language="ru").product == product
