"""Whose trade a text of a region tells where it hardly says: towns alone, a paper's head, a head of regions."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

M, B = 1e6, 1e9

TOWNS = {
    "en": "The regional administration summed up the year. The mines of Ekibastuz dug 3 million tonnes of coal. "
          "The region's trade turnover reached $1 billion.",
    "ru": "В акимате области подвели итоги года. На разрезах Экибастуза добыли 3 млн тонн угля. "
          "Товарооборот области достиг 1 млрд долларов.",
    "kk": "Облыс әкімдігінде жыл қорытындыланды. Екібастұз кеніштерінде 3 млн тонна көмір қазылды. "
          "Облыстың тауар айналымы 1 млрд долларға жетті.",
}


@pytest.mark.parametrize("language", TOWNS)
def test_the_region_never_named_is_that_of_the_towns(language: str) -> None:
    assert sides(TOWNS[language], language) == [(B, "turnover", "KZ-55", "WORLD")]


def test_towns_of_two_regions_name_none() -> None:
    text = "Жаңаөзен тұрғындары да келді. " + TOWNS["kk"]
    assert sides(text, "kk") == [(B, "turnover", "KZ", "WORLD")]


def test_a_paper_of_those_who_live_abroad_says_we_of_their_region() -> None:
    text = ("«Шалқыма», Омбы облысындағы қазақтардың газеті. 14.12.2022\n\nКөлдің арғы беті\n\n"
            "Өңірдің сыртқы саудасы 900 млн долларға жетті. "
            "Атажұртпен сауда 150 млн доллар, соның 100 миллионы – біз жақтың тауары.")
    assert sides(text, "kk") == [
        (900 * M, "turnover", "RU-OMS", "WORLD"), (150 * M, "turnover", "RU-OMS", "KZ"),
        (100 * M, "export", "RU-OMS", "KZ"),
    ]


TABLES = {
    "en": "In 2019 exports of Russia came to $57 billion.\n\nRegion | 2018, $ mln | 2019, $ mln\n"
          "Perm Krai | 480.3 | 675.9\nSamara Oblast | 702.5 | 154.2\n",
    "ru": "В 2019 году экспорт России составил 57 млрд долларов.\n\nРегион | 2018, млн $ | 2019, млн $\n"
          "Пермский край | 480,3 | 675,9\nСамарская область | 702,5 | 154,2\n",
    "kk": "2019 жылы Ресейдің экспорты 57 млрд доллар болды.\n\nӨңір | 2018, млн $ | 2019, млн $\n"
          "Пермь өлкесі | 480,3 | 675,9\nСамара облысы | 702,5 | 154,2\n",
}


@pytest.mark.parametrize("language", TABLES)
def test_a_head_over_regions_names_no_partner(language: str) -> None:
    rows = sides(TABLES[language], language)[1:]
    assert [row[2:] for row in rows] == [("RU-PER", "WORLD")] * 2 + [("RU-SAM", "WORLD")] * 2


GOODS = {
    "en": ("In 2023 Peru's exports came to $78 billion. Exports to China came to $14 billion. {} came to ${} billion.",
           "Copper exports"),
    "ru": ("В 2023 году экспорт Перу составил 78 млрд долларов. Экспорт в Китай достиг 14 млрд долларов. "
           "{} составил {} млрд долларов.", "Экспорт меди"),
    "kk": ("2023 жылы Перудің экспорты 78 млрд доллар болды. Қытайға экспорт 14 млрд долларға жетті. "
           "{} {} млрд доллар болды.", "Мыс экспорты"),
}


@pytest.mark.parametrize("language", GOODS)
def test_goods_worth_more_than_all_the_trade_told_last_are_no_part_of_it(language: str) -> None:
    text, goods = GOODS[language]
    assert sides(text.format(goods, 24), language)[-1] == (24 * B, "export", "PE", "WORLD")
