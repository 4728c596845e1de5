"""What speaks for a party being at home in a text, and what that adds up to."""

from __future__ import annotations

import pytest

from benchmarks.topic import Case, fit
from extract.framing.scenes import scenes
from extract.framing.topic.home import home_of, odds, weights
from extract.framing.topic.signs import Signs, signs_of
from extract.framing.topic.told import prose, told


def signs(text: str, language: str) -> Signs:
    return signs_of(prose(told(scenes(text, language, None)[1])), {})


def home(text: str, language: str) -> str | None:
    return home_of(prose(told(scenes(text, language, None)[1])), {}).code


def test_signs_are_counted_by_party() -> None:
    found = signs("Peru's exports to Japan grew to $2 billion.", "en")
    assert found["PE"]["owns a flow"] == 1
    assert found["PE"]["genitive opening"] == 1
    assert found["JP"]["to opening"] == 1


@pytest.mark.parametrize(
    ("text", "language", "seller", "buyer"),
    [
        ("Peru sold copper worth $2 billion; Japan bought it for cash.", "en", "PE", "JP"),
        ("Что продаёт Перу: больше всех меди купила Япония, на 2 млрд долларов.", "ru", "PE", "JP"),
    ],
)
def test_who_sells_speaks_for_home_more_than_who_buys(text: str, language: str, seller: str, buyer: str) -> None:
    found = signs(text, language)
    assert found[seller]["sells opening"] == 1
    assert "sells opening" not in found[buyer]
    assert odds(found[seller], weights()) > odds(found[buyer], weights())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Заседание Жогорку Кенеша. Министр: с Турцией у нас за год оборот 600 млн долларов.", "ru"),
        ("Before the Jogorku Kenesh the minister said: our turnover with Turkey was $600 million.", "en"),
        ("Жогорку Кенеште министр Түркиямен тауар айналымымыз 600 млн доллар болғанын айтты.", "kk"),
    ],
)
def test_a_parliament_tells_whose_trade_is_told(text: str, language: str) -> None:
    assert home(text, language) == "KG"


def test_a_region_with_a_name_of_its_own_is_declined() -> None:
    text = "Внешнеторговый оборот Приморья составил 8 млрд долларов. На Китай пришлось 52%, на Японию 11%."
    assert home(text, "ru") == "RU-PRI"


@pytest.mark.parametrize(("text", "language"), [
    ("Fish is bred in Turkistan Region. In 2023 some 500 tonnes were exported.", "en"),
    ("В Туркестанской области разводят рыбу. В 2023 году экспортировано 500 тонн.", "ru"),
    ("Түркістан облысында балық өсіріледі. 2023 жылы 500 тонна экспортталды.", "kk"),
])
def test_the_only_place_of_a_text_is_at_home_though_it_is_but_a_region(text: str, language: str) -> None:
    assert home(text, language) == "KZ-61"


def test_a_region_named_once_beside_its_country_is_not_at_home() -> None:
    text = "Казахстан нарастил экспорт до 78 млрд долларов. Экспорт Казахстана вырос. Нефть даёт Атырауская область."
    assert home(text, "ru") == "KZ"


def test_nobody_is_at_home_where_nobody_is_named() -> None:
    assert home("Exports were $5 billion.", "en") is None


def test_one_traded_with_speaks_against_itself() -> None:
    assert weights()["with"] < 0 < weights()["genitive"]


def test_weights_are_fitted_to_tell_home_from_partner() -> None:
    known = [Case(f"en-{n}", "PE", None, {"PE": {"owns a flow": 1}, "JP": {"to": 1}}) for n in range(9)]
    fitted = fit(known)
    assert fitted["owns a flow"] > 0 > fitted["to"]


def test_a_region_of_the_writers_country_stays_at_home_where_that_is_traded_with() -> None:
    text = (
        "Қостанай мен Челябинск саудасы\n\nҚостанай облысының экспорты өсті. Ресейге экспорт 300 млн доллар болды. "
        "Қостанай облысы Қазақстанның басқа өңірлерімен және өзге елдермен саудаласады, Қазақстанмен сауда да артты."
    )
    assert home(text, "kk") == "KZ-39"


@pytest.mark.parametrize(
    ("text", "language", "flow"),
    [
        ("Отандық диірменшілер сыртқы нарыққа 2 млн тонна ұн жөнелтті. Ең ірі сатып алушы – Ауғанстан.", "kk", "KZ"),
        ("ASTANA, 5 May 2023. Domestic producers exported goods worth $2 billion. The top buyer is China.", "en", "KZ"),
        ("АСТАНА, 5 мая. Отечественные заводы продали муки на 2 млрд долларов. Покупатель — Китай.", "ru", "KZ"),
    ],
)
def test_domestic_firms_are_those_of_the_writers_country(text: str, language: str, flow: str) -> None:
    assert home(text, language) == flow


def test_a_region_in_which_something_is_done_once_is_not_at_home() -> None:
    text = "Тауар экспорты 41 млрд доллар болды. Қазақстанда зауыт көп. Шымкентте өндірілген бұйым экспортқа шықты."
    assert home(text, "kk") == "KZ"


def test_home_is_the_less_sure_the_more_another_party_may_be() -> None:
    def chance(text: str) -> float:
        return home_of(prose(told(scenes(text, "en", None)[1])), {}).chance

    assert chance("Peru's exports were $2 billion. Peru's imports fell.") > 0.99
    assert chance("Peru and Chile met. Chile sold, Peru sold. The two traded $2 billion worth.") < 0.9


def test_money_told_beside_that_of_trade_is_that_of_the_writers_land() -> None:
    sold = "Мукомолы вывезли муки на 5 млн долларов и зерна на 2 млн долларов. Больше всех взяла Грузия. "
    assert signs(sold + "Выдано кредитов на 3 млрд тенге и 2 млрд тенге субсидий.", "ru")["KZ"]["money beside"] == 1
    assert "KZ" not in signs(sold + "Мешок стоит 9000 тенге.", "ru")
    assert "KZ" not in signs(sold + "Кредиты: 3 млрд тенге, 2 млрд тенге и 5 млрд рублей.", "ru")


def test_who_is_named_below_the_first_amounts_is_not_the_first() -> None:
    later = signs("Wool exports came to $2 million. Peru is known for its mountains.", "en")
    assert "first" not in later["PE"]
    assert signs("Peru is known for its mountains. Wool exports came to $2 million.", "en")["PE"]["first"] == 1


ENDING = "Италиямен кездестік. Италия {} бар. 2020 жылы екіжақты айналым 2 млрд доллар болды, 2021 жылы артты."


@pytest.mark.parametrize(("noun", "expected"), [("елшілігіміз", 1), ("тілшіміз", 0)])
def test_an_ending_for_our_says_that_a_kazakh_writer_is_at_home(noun: str, expected: int) -> None:
    assert signs(ENDING.format(noun), "kk")["KZ"]["language, ours"] == expected


@pytest.mark.parametrize(("text", "code"), [
    ("Ресеймен сауда қалай? Он айда 20 млрд доллар болды. Экспортымыз 5 млрд, импорт 15 млрд доллар. Перу туралы не "
     "айтасыз? Айналым 3 млрд доллар.", "KZ"),
    ("Жогорку Кенеште министр Түркиямен тауар айналымымыз 600 млн доллар болғанын айтты.", "KG"),
])
def test_our_trade_is_the_writers_unless_somebody_says_it(text: str, code: str) -> None:
    assert home(text, "kk") == code


KAZAKH = "Еліміздің сыртқы саудасы өткен жылы 24 млрд доллар болды. Қазақстаннан ұн келеді."


@pytest.mark.parametrize(("text", "language", "code"), [
    ("The country's foreign trade came to $24 billion. Flour comes from China.\n\nA. Bold, Ulgii", "en", "MN"),
    ("Внешняя торговля страны составила 24 млрд долларов. Из Китая везут муку.\n\nА. Болд, г. Ульгий", "ru", "MN"),
    (f"{KAZAKH}\n\nА. Болд, Өлгей қаласы", "kk", "MN"),
    (f"«Жерұйық» газеті, 2021 жыл 28 қазан, Бішкек\n\n{KAZAKH}", "kk", "KG"),
    (f"{KAZAKH}\n\nА. Болд", "kk", "KZ"),
    (f"{KAZAKH} Қонақтар Өлгей қаласында болды.", "kk", "KZ"),
])
def test_we_are_where_a_text_is_signed_or_its_paper_printed(text: str, language: str, code: str) -> None:
    assert home(text, language) == code


@pytest.mark.parametrize(("country", "region", "language"), [
    ("Our country's exports came to $78 billion.", "Apples went to Chile from Samarkand region.", "en"),
    ("Экспорт нашей страны составил 78 млрд долларов.", "Из Самаркандской области в Чили отправили яблоки.", "ru"),
    ("Еліміздің экспорты 78 млрд доллар болды.", "Самарқанд облысынан Чилиге алма жөнелтілді.", "kk"),
])
def test_our_country_whose_trade_opens_a_text_stays_at_home(country: str, region: str, language: str) -> None:
    signed = {"en": "Chirchik", "ru": "г. Чирчик", "kk": "Шыршық"}[language]
    assert home(f"{country}\n\n{region} {region}\n\nA. Bold, {signed}", language) == "UZ"
    assert home(f"{region} {region}\n\nA. Bold, {signed}", language) == "UZ-SA"
