"""Lists of goods: each item has its own good, whatever it is, and its own partner."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

LISTS = {
    "en": "Peru's exports were $836 million in 2023.\n\nMain goods:\n* copper – $204 million, all of it to Chile\n"
    "* wigs – $142 million (double)\n* hammocks – $61 million\n* gold – $5 million",
    "ru": "Экспорт Перу в 2023 году составил 836 млн долларов.\n\nТовары:\n* медь – 204 млн долларов, вся в Чили\n"
    "* парики – 142 млн долларов\n* гамаки – 61 млн долларов\n* золото – 5 млн долларов",
    "kk": "Перудің экспорты 2023 жылы 836 млн доллар болды.\n\nТауарлар:\n* мыс – 204 млн доллар, түгел Чилиге\n"
    "* парик – 142 млн доллар\n* гамак – 61 млн доллар\n* алтын – 5 млн доллар",
}
NAMES = {"en": ("wigs", "hammocks"), "ru": ("парики", "гамаки"), "kk": ("парик", "гамак")}


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_an_item_has_its_own_good_and_partner(language: str) -> None:
    found = figures(LISTS[language], language)[1:]
    assert [f.product for f in found] == ["copper", *NAMES[language], "gold"]
    assert [(f.reporter, f.partner) for f in found] == [("PE", "CL"), *3 * [("PE", "WORLD")]]


def test_an_item_that_no_good_heads_goes_on_about_the_last_one() -> None:
    text = "Peru's exports of copper came to $836 million in 2023.\n\n* to Chile – $204 million\n* others – $61 million"
    assert [f.product for f in figures(text, "en")] == ["copper", "copper", "copper"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's foreign trade was $2 billion in 2023. Exports came to $836 million. Who buys? Chile with $251 "
         "million and Cuba with $238 million.\n\nWhat do they buy?\n* wheat – $8 million\n* flour – $6 million"),
        ("ru", "Внешняя торговля Перу в 2023 году составила 2 млрд долларов. Экспорт составил 836 млн долларов. Больше "
         "всех купили Чили (251 млн долларов) и Куба (238 млн).\n\nЧто они покупают?\n* пшеница – 8 млн долларов\n"
         "* мука – 6 млн долларов"),
        ("kk", "Перудің сыртқы саудасы 2023 жылы 2 млрд доллар болды. Экспорт 836 млн доллар болды. Ең көп Чили "
         "(251 млн доллар) мен Куба (238 млн доллар) сатып алды.\n\nОлар не сатып алады?\n* бидай – 8 млн доллар\n"
         "* ұн – 6 млн доллар"),
    ],
)
def test_what_they_buy_is_the_export_of_the_home(language: str, text: str) -> None:
    expected = [("export", "PE", "wheat"), ("export", "PE", "flour")]
    assert [(f.flow, f.reporter, f.product) for f in figures(text, language)[-2:]] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's exports were $21 billion in 2023. Copper fetched $3 billion and gold $2 billion, according to "
         "Peruvian exporters. China ($1.8 billion) and Italy ($1.2 billion) bought the most."),
        ("ru", "Экспорт Перу в 2023 году составил 21 млрд долларов. Медь принесла 3 млрд долларов, золото — 2 млрд. "
         "Больше всего купили Китай (1,8 млрд долларов) и Италия (1,2 млрд)."),
        ("kk", "Перудің экспорты 2023 жылы 21 млрд доллар болды. Мыс 3 млрд доллар, алтын 2 млрд доллар әкелді. Ең көп "
         "Қытай (1,8 млрд доллар) мен Италия (1,2 млрд доллар) сатып алды."),
    ],
)
def test_partners_behind_several_goods_are_told_of_all(language: str, text: str) -> None:
    expected = [("export", "PE", "CN", None), ("export", "PE", "IT", None)]
    assert [(f.flow, f.reporter, f.partner, f.product) for f in figures(text, language)[-2:]] == expected
