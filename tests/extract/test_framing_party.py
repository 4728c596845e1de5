"""Each figure is told of the right reporter and partner; small texts, one rule each."""

from __future__ import annotations

import pytest

from extract.reader import read
from tests.extract.told import figures

Told = tuple[str, str | None, str | None]

EN_PAIR = "Kazakhstan's trade with Turkey reached $6 billion in 2023. "
RU_PAIR = "Товарооборот между Казахстаном и Узбекистаном в 2023 году составил 4,4 млрд долларов. "
KK_PAIR = "Қазақстан мен Қытай арасындағы тауар айналымы 2023 жылы 31,5 млрд доллар болды. "
RU_ONE = "Внешнеторговый оборот Кыргызстана в 2023 году составил 15,7 млрд долларов. "
KK_ONE = "2023 жылы Қазақстанның сыртқы сауда айналымы 139 млрд доллар болды. "
EN_BLOC = "Mutual trade among the EAEU states totaled $44 billion in 2023. "


def told(text: str, language: str) -> list[Told]:
    """Flow, reporter and partner of each figure, in the order of the text."""
    return [(f.flow, f.reporter, f.partner) for f in read(text, "own", language=language).figures]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Kazakhstan's exports to Turkey were $4 billion.", ("export", "KZ", "TR")),
        ("en", "Imports from Turkey to Kazakhstan were $2 billion.", ("import", "KZ", "TR")),
        ("en", "Kazakhstan exported goods worth $4 billion to Italy.", ("export", "KZ", "IT")),
        ("ru", "Экспорт Казахстана в Италию составил 4 млрд долларов.", ("export", "KZ", "IT")),
        ("ru", "Импорт ЕС из России составил 4 млрд евро.", ("import", "EU", "RU")),
        ("kk", "Қазақстанның Италияға экспорты 4 млрд доллар болды.", ("export", "KZ", "IT")),
        ("kk", "Қазақстаннан Қытайға 4 млрд доллардың тауары экспортталды.", ("export", "KZ", "CN")),
    ],
)
def test_the_owner_reports_and_the_direction_names_the_partner(language: str, text: str, expected: Told) -> None:
    assert told(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", EN_PAIR + "Our imports from there were $2 billion.", ("import", "KZ", "TR")),
        ("en", EN_PAIR + "Exports there were $4 billion.", ("export", "KZ", "TR")),
        (
            "ru",
            RU_ONE + "С Китаем республика торгует давно. Оттуда ввезено товаров на 5 млрд долларов.",
            ("import", "KG", "CN"),
        ),
        (
            "ru",
            RU_ONE + "Первой стала Турция, с ней республика наторговала на 2 млрд долларов.",
            ("turnover", "KG", "TR"),
        ),
        ("kk", KK_ONE + "Қырғызстанмен айналым өсті. Бұл елден импорт 150 млн доллар болды.", ("import", "KZ", "KG")),
        ("kk", KK_PAIR + "Ол жақтан 24,7 млрд доллардың тауары келді.", ("import", "KZ", "CN")),
    ],
)
def test_a_word_such_as_there_takes_up_the_party_spoken_of(language: str, text: str, expected: Told) -> None:
    assert told(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", EN_PAIR + "There were 300 trucks, and exports of Kazakhstan to China were $9 billion."),
        ("ru", RU_PAIR + "Экспорт Казахстана в Китай составил 9 млрд долларов."),
        ("kk", KK_PAIR + "Одан кейін Қазақстанның Италияға экспорты 9 млрд доллар болды."),
    ],
)
def test_a_party_named_wins_over_the_one_spoken_of(language: str, text: str) -> None:
    assert told(text, language)[-1][2] in ("CN", "IT")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", EN_PAIR + '"We sold Turkey 500,000 tons of wheat," the minister said.', ("export", "KZ", "TR")),
        ("ru", RU_PAIR + "«Мы поставили соседям 3 млн тонн зерна», — сказал министр.", ("export", "KZ", "UZ")),
        ("kk", KK_PAIR + "Былтыр экспортымыз 10 млрд доллар болды.", ("export", "KZ", "CN")),
        (
            "kk",
            KK_PAIR + "Ресейдің Қытаймен саудасы 240 млрд доллар. Біз Қытайға 10 млрд доллардың мұнайын саттық.",
            ("export", "KZ", "CN"),
        ),
    ],
)
def test_speakers_mean_their_own_country(language: str, text: str, expected: Told) -> None:
    assert told(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", EN_PAIR + "Turkey bought goods worth $3 billion.", {("export", "KZ", "TR"), ("import", "TR", "KZ")}),
        ("ru", RU_ONE + "Турция купила товаров на 130 млн долларов.", {("export", "KG", "TR")}),
        ("ru", RU_PAIR + "Китай продал Узбекистану товаров на 12 млрд долларов.", {("export", "CN", "UZ")}),
        ("ru", RU_ONE + "Немецкие фирмы купили в России зерна на 5 млн долларов.", {("import", "DE", "RU")}),
        (
            "kk",
            KK_ONE + "Түркия Қазақстаннан 1,5 млрд доллардың тауарын сатып алды.",
            {("export", "KZ", "TR"), ("import", "TR", "KZ")},
        ),
    ],
)
def test_buyers_and_sellers_are_told_from_what_they_trade(language: str, text: str, expected: set[Told]) -> None:
    assert told(text, language)[-1] in expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            EN_PAIR + "Exports were $4 billion, and imports of American goods were $1 billion.",
            ("import", "KZ", "US"),
        ),
        ("ru", RU_PAIR + "Импорт узбекских товаров составил 1,3 млрд долларов.", ("import", "KZ", "UZ")),
        ("kk", KK_PAIR + "Қытай өнімінің импорты 16 млрд доллар болды.", ("import", "KZ", "CN")),
    ],
)
def test_the_makers_of_goods_are_where_they_come_from(language: str, text: str, expected: Told) -> None:
    assert told(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", EN_PAIR + "Kazakhstan's foreign trade turnover was $139 billion."),
        ("ru", RU_PAIR + "Внешнеторговый оборот Казахстана достиг 140 млрд долларов."),
        ("kk", KK_PAIR + "Қазақстанның сыртқы сауда айналымы 139 млрд доллар болды."),
    ],
)
def test_foreign_trade_is_trade_with_the_whole_world(language: str, text: str) -> None:
    assert told(text, language)[-1] == ("turnover", "KZ", "WORLD")


@pytest.mark.parametrize(
    ("language", "text", "pair"),
    [
        (
            "en",
            "Kazakhstan and Turkey to trade more\n\n" + EN_PAIR + "Russia's trade with China was $240 billion. "
            "Mutual trade is to reach $10 billion by 2030.",
            {"KZ", "TR"},
        ),
        (
            "ru",
            RU_PAIR + "Внешнеторговый оборот Казахстана достиг 140 млрд долларов. "
            "Президенты поручили довести взаимную торговлю до 10 млрд долларов.",
            {"KZ", "UZ"},
        ),
        ("kk", KK_PAIR + "Екі елдің саудасы 2030 жылы 40 млрд долларға жетеді.", {"KZ", "CN"}),
    ],
)
def test_mutual_trade_is_that_of_the_pair(language: str, text: str, pair: set[str]) -> None:
    assert set(told(text, language)[-1][1:]) == pair


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", EN_PAIR + "Trade between Turkey and Uzbekistan was $3 billion.", {"TR", "UZ"}),
        ("ru", RU_PAIR + "Торговля России с Китаем составила 240 млрд долларов.", {"RU", "CN"}),
        ("kk", KK_PAIR + "Ресейдің Иранмен саудасы 4,8 млрд долларға жетті.", {"RU", "IR"}),
    ],
)
def test_a_statement_on_others_stands_inside_a_text_on_a_pair(language: str, text: str, expected: set[str]) -> None:
    assert set(told(text, language)[-1][1:]) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", EN_PAIR + "Turkey accounts for 4.5 percent of Kazakhstan's foreign trade.", ("turnover", "KZ", "TR")),
        ("ru", "Доля России в экспорте Германии составила 2,7 процента.", ("export", "DE", "RU")),
        ("kk", "Қытайдың үлесі Қазақстан экспортында 18,7 пайызды құрайды.", ("export", "KZ", "CN")),
    ],
)
def test_a_share_is_of_the_owners_flow(language: str, text: str, expected: Told) -> None:
    assert told(text, language)[-1] == expected


def test_a_balance_is_with_the_partner_last_told_of() -> None:
    text = (
        "Беларусь пен Ресей саудасы\n\nБеларусь пен Ресейдің тауар айналымы 2023 жылы 54 млрд доллар болды. "
        "Беларусьтің Қазақстанмен саудасы 1 млрд доллар болды. Сальдо Беларусь пайдасына 750 млн доллар."
    )
    assert told(text, "kk")[-1] == ("balance", "BY", "KZ")


def test_it_is_the_subject_of_the_sentence_before() -> None:
    text = (
        "Uzbekistan's foreign trade turnover was $62 billion in 2023. Uzbekistan imported gas worth $700 million from "
        "Russia. It also bought Kazakh wheat for $600 million."
    )
    assert told(text, "en")[-1] == ("import", "UZ", "KZ")


def test_member_states_are_those_of_the_bloc_named_before_them() -> None:
    text = (
        "Kazakhstan's trade grew in 2021. In ASEAN trade between the member states is 22 percent of all turnover "
        "and in the EU it is 61 percent."
    )
    assert told(text, "en") == [("turnover", "ASEAN", "ASEAN"), ("turnover", "EU", "EU")]


def test_trade_inside_the_union_is_the_blocs_own() -> None:
    text = "Kazakhstan's trade with the EAEU was $13 billion in 2023. Trade inside the union reached $45 billion."
    assert told(text, "en")[-1] == ("turnover", "EAEU", "EAEU")


def test_behind_a_list_of_partners_the_text_is_on_its_topic_again() -> None:
    text = (
        KK_ONE + "Өзбекстанмен сауда 4 млрд доллар, Қырғызстанмен 1,5 млрд доллар, Тәжікстанмен 1,2 млрд доллар болды. "
        "Экспортымыз 6 млрд доллар болды."
    )
    assert told(text, "kk")[-1] == ("export", "KZ", "WORLD")


def test_a_member_named_as_the_subject_trades_for_itself() -> None:
    text = "Взаимная торговля стран ЕАЭС — 46 млрд долларов. Армения экспортировала в Россию на 1,5 млрд долларов."
    assert told(text, "ru")[-1] == ("export", "AM", "RU")


def test_a_second_share_goes_on_about_the_same_whole() -> None:
    text = RU_ONE + "На долю России пришлось 63% товарооборота со странами ЕАЭС, Казахстана — 33%."
    assert told(text, "ru")[1:] == [("turnover", "KG", "RU"), ("turnover", "KG", "KZ")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", EN_BLOC, [("turnover", "EAEU", "EAEU")]),
        (
            "en",
            EN_BLOC + "Trade of the union with third countries reached $300 billion.",
            [("turnover", "EAEU", "EAEU"), ("turnover", "EAEU", "NONEAEU")],
        ),
        (
            "en",
            EN_BLOC
            + "Trade between Belarus and Kazakhstan came to $450 million. Belarusian exports were $380 million.",
            [("turnover", "EAEU", "EAEU"), ("turnover", "BY", "KZ"), ("export", "BY", "KZ")],
        ),
    ],
)
def test_a_bloc_trades_inside_and_outside_and_its_members_with_each_other(
    language: str, text: str, expected: list[Told]
) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    [
        (
            "ru",
            "Экспорт Казахстана вырос. Узбекистан — 3 млн долларов, Китай — 2 млн долларов, Иран — 1 млн долларов.",
            ["UZ", "CN", "IR"],
        ),
        (
            "kk",
            "Қазақстан экспорты: Өзбекстан (500 млн доллар), Ресей (200 млн доллар), Қытай (100 млн доллар).",
            ["UZ", "RU", "CN"],
        ),
        (
            "en",
            "Exports of Kazakhstan: Uzbekistan $3 million, China $2 million and Iran $1 million.",
            ["UZ", "CN", "IR"],
        ),
    ],
)
def test_each_item_of_a_list_has_its_partner(language: str, text: str, partners: list[str]) -> None:
    assert [partner for _, _, partner in told(text, language)] == partners


def test_three_parties_in_a_row_are_told_of_together() -> None:
    text = "Литва, Германия и Дания купили у Казахстана рыбы на 5 млн долларов."
    assert told(text, "ru")[-1][1:] not in {("KZ", "LT"), ("KZ", "DE"), ("KZ", "DK")}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            EN_PAIR
            + "Exports to Turkey were $4 billion; in the opposite direction went goods for $2 billion by import.",
            ("import", "KZ", "TR"),
        ),
        (
            "ru",
            RU_PAIR + "Экспорт в Узбекистан составил 3 млрд долларов. Обратный экспорт — 1,3 млрд долларов.",
            ("export", "UZ", "KZ"),
        ),
    ],
)
def test_the_opposite_direction_turns_the_last_one_round(language: str, text: str, expected: Told) -> None:
    assert told(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Turkish investors have put $5 billion into Kazakhstan.", ("investment", "TR", "KZ")),
        ("ru", "Прямые инвестиции из Китая в Кыргызстан составили 400 млн долларов.", ("investment", "CN", "KG")),
        ("kk", "Қытайлық инвесторлар Қазақстан экономикасына 27 млрд доллар қаржы салды.", ("investment", "CN", "KZ")),
    ],
)
def test_the_investor_reports_and_the_host_is_the_partner(language: str, text: str, expected: Told) -> None:
    assert told(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "kk",
            "Облыс жаңалығы. Түркістан облысының сыртқы сауда айналымы 1,2 млрд доллар болды. "
            "Республика бойынша экспорт 78 млрд доллар болды.",
            [("turnover", "KZ-61", "WORLD"), ("export", "KZ", "WORLD")],
        ),
        (
            "ru",
            "Товарооборот Брянской области с Беларусью составил 1 млрд долларов. "
            "Экспорт региона в республику — 300 млн долларов.",
            [("turnover", "RU-BRY", "BY"), ("export", "RU-BRY", "BY")],
        ),
    ],
)
def test_a_region_is_not_its_country(language: str, text: str, expected: list[Told]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", RU_ONE + "Россия получила 19,5 процента экспорта (230 млн долларов).", ("export", "KG", "RU")),
        ("ru", RU_PAIR + "Экспорт в Китай вырос на 5 процентов и достиг 9 млрд долларов.", ("export", "KZ", "CN")),
        (
            "kk",
            KK_ONE + "ЕАЭО елдерімен сауда 14 млрд доллар, оның ішінде экспорт 5 млрд доллар.",
            ("export", "KZ", "EAEU"),
        ),
    ],
)
def test_a_number_without_parties_goes_on_about_those_before_it(language: str, text: str, expected: Told) -> None:
    assert told(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            RU_PAIR + "\n\n«Наш экспорт составил 1,3 млрд долларов», — сказал министр торговли Узбекистана.",
            ("export", "UZ", "KZ"),
        ),
        (
            "ru",
            "МИНСК, 5 марта 2024 года.\n\nНа вопросы ответил посол Китая в Беларуси, сообщил наш корреспондент.\n\n"
            "— Как идет торговля Беларуси и Китая?\n— Хорошо.\n— Сколько мяса продали вам?\n"
            "— Торговля Китая и Беларуси растет. Мяса мы купили на 330 млн долларов.",
            ("import", "CN", "BY"),
        ),
    ],
)
def test_we_is_the_country_of_the_person_quoted(language: str, text: str, expected: Told) -> None:
    assert told(text, language)[-1] == expected


def test_the_buyer_behind_a_verb_of_selling_is_no_seller() -> None:
    text = "Peru's trade with Chile was $15 billion. Chile sold Peru mostly wine, cars and clothing, for $1 billion."
    _, sold = read(text, "t", language="en").figures
    assert (sold.flow, sold.reporter, sold.partner) in (("export", "CL", "PE"), ("import", "PE", "CL"))


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports of Bulgarian pepper rose by 7% in 2023."),
    ("ru", "Экспорт болгарского перца из Перу вырос в 2023 году на 7%."),
    ("kk", "Перудің болгар бұрышы экспорты 2023 жылы 7 пайызға өсті."),
])
def test_a_land_in_the_name_of_goods_trades_nothing(language: str, text: str) -> None:
    [figure] = figures(text, language)
    assert (figure.reporter, figure.partner) == ("PE", "WORLD")


def test_a_land_whose_goods_are_told_of_is_one() -> None:
    [figure] = figures("Peru's imports of Bulgarian wine were $7 million in 2023.", "en")
    assert (figure.reporter, figure.partner) == ("PE", "BG")


def test_cheese_of_a_land_is_its_own() -> None:
    [figure] = figures("Экспорт российского сыра в Перу составил в 2023 году 7 млн долларов.", "ru")
    assert (figure.reporter, figure.partner) == ("RU", "PE")
