"""A guest who says "we" and "they" speaks of two lands, whose trade the text then tells."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import parties

TALK = {
    "en": "He chairs the Peru-Chile chamber.\n\nHow is trade?\n\nIn 2022 we sold them tiles for $417 million. In 2021 "
    "it was $546 million.\n\nAnd others?\n\nCuba took our place. Peru's exports to Cuba were $9 million in 2022.",
    "ru": "Он возглавляет палату Перу — Чили.\n\nКак торговля?\n\nВ 2022 году мы продали им "
    "плитки на 417 млн долларов. В 2021 году было 546 млн долларов.\n\nА другие?\n\nНаше место заняла Куба. "
    "Экспорт Перу на Кубу в 2022 году составил 9 млн долларов.",
    "kk": "Ол Перу — Чили палатасын басқарады.\n\nСауда қалай?\n\n2022 жылы біз оларға 417 млн доллардың "
    "плиткасын саттық. 2021 жылы 546 млн доллар болды.\n\nБасқалар ше?\n\nБіздің орнымызды Куба алды. "
    "2022 жылы Перудің Кубаға экспорты 9 млн доллар болды.",
}


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_they_are_the_other_one_of_the_two(language: str) -> None:
    expected = [("export", "PE", "CL"), ("export", "PE", "CL"), ("export", "PE", "CU")]
    assert parties(TALK[language], language) == expected
