"""Whose "its" at the head of a clause is, where "there" is then, and who does what a second verb tells."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

HEAD = {
    "en": "LIMA, March 10. Peru's exports to Chile came to $6 billion in 2022. ",
    "ru": "ЛИМА, 10 марта. Экспорт Перу в Чили составил в 2022 году 6 млрд долларов. ",
    "kk": "ЛИМА, 10 наурыз. 2022 жылы Перудің Чилиге экспорты 6 млрд доллар болды. ",
}


@pytest.mark.parametrize(("language", "sentence"), [
    ("en", "Ask Bolivia: its exports to Chile were $85 million in 2005."),
    ("en", "Bolivia was never so dependent on the Chilean market; its exports there came to $85 million in 2005."),
    ("en", "Bolivia was never so dependent on this market; its exports there came to $85 million in 2005."),
    ("ru", "Спросите Боливию: ее экспорт вина в Чили составил в 2005 году 85 млн долларов."),
    ("ru", "Боливия никогда так не зависела от этого рынка; ее экспорт туда составил в 2005 году 85 млн долларов."),
    ("kk", "Боливия бұл нарыққа ешқашан тәуелді болған емес; оның экспорты 2005 жылы онда 85 млн доллар болды."),
])
def test_its_opens_a_clause_about_the_land_named_before_it(language: str, sentence: str) -> None:
    assert sides(HEAD[language] + sentence, language)[1:] == [(85e6, "export", "BO", "CL")]


def test_its_of_the_home_stays_with_it() -> None:
    text = "Peru's exports to Chile grew; its imports from there came to $3 billion in 2022."
    assert sides(text, "en") == [(3e9, "import", "PE", "CL")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "LIMA, March 10. Peru's exports grew in 2022. China was forgotten. We bought goods for $3 billion there "
           "last year and sold goods for $2 billion."),
    ("en", "Peru bought goods worth $3 billion from China and sold goods worth $2 billion."),
    ("ru", "Перу купила у Китая товаров на 3 млрд долларов и продала товаров на 2 млрд долларов."),
])
def test_a_second_verb_has_the_subject_and_the_partner_of_the_first(language: str, text: str) -> None:
    assert sides(text, language) == [(3e9, "import", "PE", "CN"), (2e9, "export", "PE", "CN")]
