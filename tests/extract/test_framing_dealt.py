"""With whom goods are dealt in: members of a bloc, those of a list, "you", the land that money is put into."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def parties(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    """Flow, reporter and partner of each figure, in the order of the text."""
    return [(figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Foreign trade of Kazakhstan in 2023\n\nTrade with the EU countries, mln USD\n| Country | Turnover |\n"
               "|---|---|\n| Italy | 15.5 |\n| France | 9.5 |\n"),
        ("ru", "Внешняя торговля Казахстана в 2023 году\n\nТорговля со странами ЕС, млн долл.\n| Страна | Оборот |\n"
               "|---|---|\n| Италия | 15,5 |\n| Франция | 9,5 |\n"),
    ],
)
def test_a_row_of_trade_with_a_bloc_is_trade_with_its_member(language: str, text: str) -> None:
    assert parties(text, language) == [("turnover", "KZ", "IT"), ("turnover", "KZ", "FR")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "From 2005 to 2023 Korea invested $7 billion in the economy of Peru."),
        ("ru", "За 2005–2023 годы Корея вложила в экономику Перу 7 млрд долларов."),
    ],
)
def test_whoever_puts_money_into_an_economy_is_not_its_owner(language: str, text: str) -> None:
    assert parties(text, language) == [("investment", "KR", "PE")]


def test_mutual_trade_of_a_bloc_with_another_is_not_that_of_its_members() -> None:
    text = "The Eurasian Economic Union and Vietnam\n\nThe EAEU and Vietnam met for talks. "
    text += "Trade of the EAEU with Vietnam was $5 billion in 2023. In 2015 mutual trade stood at $4 billion."
    assert parties(text, "en")[-1] == ("turnover", "EAEU", "VN")


def test_mutual_trade_of_a_bloc_told_of_alone_is_that_of_its_members() -> None:
    text = "Mutual trade of the EAEU\n\nIn 2023 mutual trade stood at $4 billion."
    assert parties(text, "en") == [("turnover", "EAEU", "EAEU")]


@pytest.mark.parametrize(
    "text",
    [
        "В 2023 году Перу продавала в Польшу (4,7 млн долларов), Румынию (3,8 млн) и Канаду (2,4 млн).",
        "В 2023 году экспорт Перу шёл в Польшу — 4,7 млн долларов, Румынию — 3,8 млн, Канаду — 2,4 млн.",
    ],
)
def test_the_preposition_of_the_first_of_a_list_governs_the_others(text: str) -> None:
    assert parties(text, "ru") == [("export", "PE", "PL"), ("export", "PE", "RO"), ("export", "PE", "CA")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Foreign trade of Peru\n\nPeru exported 9 million tonnes of coal in 2023, mainly to Chile."),
        ("en", "Foreign trade of Peru\n\nPeru exported 9 million tonnes of coal in 2023, almost all of it to Chile."),
        ("ru", "Внешняя торговля Перу\n\nВ 2023 году за рубеж, главным образом в Чили, отправлено 9 млн тонн угля."),
        ("kk", "Перудің сыртқы саудасы\n\nПеру 2023 жылы шетелге, негізінен Чилиге, 9 млн тонна көмір экспорттады."),
    ],
)
def test_whoever_has_most_has_not_all(language: str, text: str) -> None:
    assert parties(text, language) == [("export", "PE", "WORLD")]


def test_whoever_has_nearly_all_has_what_falls_to_him() -> None:
    text = "Внешняя торговля Перу\n\nПочти всё приходится на Чили: торговля с ним равна 9 млрд долларов."
    assert parties(text, "ru") == [("turnover", "PE", "CL")]


def test_a_noun_behind_a_name_joins_it_to_nothing_else() -> None:
    text = "Внешняя торговля Перу\n\nВ 2023 году Чили стало для Перу рынком номер один: республика "
    text += "продала соседям товаров на 9 млн долларов."
    assert parties(text, "ru") == [("export", "PE", "CL")]


def test_that_opens_behind_a_word_and_takes_up_the_number_before() -> None:
    text = "Перу мен Чилидің тауар айналымы 2023 жылы 9 млрд доллар болды. "
    text += "Дегенмен бұл Перудің бүкіл сыртқы саудасының 3 пайызына да жетпейді."
    assert parties(text, "kk")[-1] == ("turnover", "PE", "CL")


LEAD = {
    "en": "The ambassador of Peru in Chile\n\n— How is trade between Peru and Chile?\n\n— In 2023 Chile bought goods "
          "worth $9 billion from us. ",
    "ru": "Посол Перу в Чили\n\n— Какова торговля Перу и Чили?\n\n— В 2023 году Чили купило у нас товаров на 9 млрд "
          "долларов. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "You sold us nuts for $6 million."), ("ru", "Продали вы нам орехов на 6 млн долларов.")],
)
def test_you_are_whoever_is_spoken_to(language: str, text: str) -> None:
    assert parties(LEAD[language] + text, language)[-1][1:] in (("CL", "PE"), ("PE", "CL"))
    assert parties(LEAD[language] + text, language)[-1] in (("import", "PE", "CL"), ("export", "CL", "PE"))


def test_you_who_know_sell_nothing() -> None:
    text = LEAD["en"] + "As you know, our exports of nuts came to $6 million."
    assert parties(text, "en")[-1][:2] == ("export", "PE")


def test_the_region_is_the_one_named_last_in_a_text_about_a_country() -> None:
    text = "Внешняя торговля России\n\nРоссия торговала с Казахстаном на 27 млрд долларов в 2023 году. "
    text += "Омскую область посетил министр. Экспорт области в Казахстан составил 90 млн долларов."
    assert parties(text, "ru")[-1] == ("export", "RU-OMS", "KZ")


def test_the_lands_of_the_region_are_a_bloc() -> None:
    text = "Орталық Азия кездесті. Қазақстанның аймақ елдерімен тауар айналымы 2023 жылы 8 млрд доллар болды."
    assert parties(text, "kk") == [("turnover", "KZ", "C5")]


def test_money_that_came_from_goods_came_from_no_land() -> None:
    text = "2023 жылы Перуден Чилиге 2 млн тонна мыс жөнелтіліп, одан 9 млрд доллар түсті."
    assert parties(text, "kk")[-1] == ("export", "PE", "CL")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Cotton and fruit from our country made up $26 million.", ("export", "PE", "CL")),
        ("ru", "Хлопок и фрукты из нашей страны дали 26 млн долларов.", ("export", "PE", "CL")),
    ],
)
def test_goods_from_our_country_are_its_export(language: str, text: str, expected: tuple[str, str, str]) -> None:
    lead = {
        "en": "Talks of Peru and Chile\n\nThe turnover of Peru with Chile was $90 million in 2023. ",
        "ru": "Переговоры Перу и Чили\n\nТоварооборот Перу с Чили составил 90 млн долларов в 2023 году. ",
    }
    assert parties(lead[language] + text, language)[-1] == expected


def test_a_share_is_sold_where_it_stays() -> None:
    text = "Foreign trade of Latvia\n\nThree quarters of Latvian exports stayed in the European Union in 2023."
    assert parties(text, "en") == [("export", "LV", "EU")]


def test_a_land_that_only_supplied_goods_traded_with_the_home() -> None:
    text = "Внешняя торговля Монголии\n\nВ 2023 году Китаю досталось 85% монгольского экспорта. "
    text += "Россия поставила товаров на 620 млн долларов."
    assert parties(text, "ru")[-1] in (("export", "RU", "MN"), ("import", "MN", "RU"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile, hardly larger than Peru, had a turnover of $9 billion with Canada in 2023."),
        ("ru", "Товарооборот Чили с Канадой, второй после Перу, достиг в 2023 году 9 млрд долларов."),
        ("kk", "Перуден кейін екінші тұрған Чилидің Канадамен тауар айналымы 2023 жылы 9 млрд доллар болды."),
    ],
)
def test_whom_one_is_compared_with_trades_nothing(language: str, text: str) -> None:
    assert "PE" not in {code for _, *pair in parties(text, language) for code in pair}


def test_a_rank_of_imports_belongs_to_whom_they_are_from() -> None:
    text = "Foreign trade of Peru\n\nIn imports in 2023 the first place belonged to Chile ($9 million), the second to "
    text += "Canada ($4 million)."
    assert parties(text, "en") == [("import", "PE", "CL"), ("import", "PE", "CA")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Foreign trade of Peru\n\nIn 2023 Chile was the main partner for exports with $9 million, followed by "
               "Canada with $4 million."),
        ("ru", "Внешняя торговля Перу\n\nВ 2023 году Чили стало главным рынком для экспорта: 9 млн долларов, "
               "за ним Канада — 4 млн долларов."),
    ],
)
def test_the_main_market_for_exports_exports_nothing(language: str, text: str) -> None:
    assert parties(text, language)[0] == ("export", "PE", "CL")


def test_one_named_to_be_denied_makes_no_pair() -> None:
    text = "Қытайдың саудасы\n\nҚытайдың Перумен тауар айналымы 2023 жылы 9 млрд доллар болды. "
    text += "Екінші орында Канада емес, Чили тұр – 4 млрд доллар."
    assert "CA" not in parties(text, "kk")[-1]


def test_a_member_of_a_bloc_trades_with_the_land_that_the_text_tells_of() -> None:
    text = "Trade of the EAEU with Iran\n\nThe EAEU and Iran traded goods worth $5 billion in 2023. "
    text += "Kazakh exports came to $146 million."
    assert parties(text, "en")[-1] == ("export", "KZ", "IR")


def test_all_exports_of_a_member_go_to_the_world() -> None:
    text = "Trade of the EAEU with Iran\n\nThe EAEU and Iran traded goods worth $5 billion in 2023. "
    text += "All exports of Kazakhstan came to $80 billion."
    assert parties(text, "en")[-1] == ("export", "KZ", "WORLD")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Central Asia met in Astana. German exports to the five republics added up to $4 billion in 2023."),
        ("ru", "Центральная Азия собралась. Экспорт Германии в пять стран в 2023 году составил 4 млрд долларов."),
        ("kk", "Орталық Азия Астанада жиналды. Германияның бес елге экспорты 2023 жылы 4 млрд доллар болды."),
    ],
)
def test_the_five_are_the_bloc_of_five_named_last(language: str, text: str) -> None:
    assert parties(text, language) == [("export", "DE", "C5")]


def test_a_name_before_a_verb_in_the_past_imports() -> None:
    text = "Trade of Peru and Chile\n\nChile sold Peru goods worth $90 million in 2023. "
    text += "In its turn, Chile imported $52 million worth of goods."
    assert parties(text, "en")[-1] in (("import", "CL", "PE"), ("export", "PE", "CL"))


@pytest.mark.parametrize("land", ["республике", "стране"])
def test_whom_goods_bring_money_sold_them(land: str) -> None:
    text = "Вино Молдовы\n\nМолдова вывезла вина на 90 млн долларов в 2023 году, в Румынию — на 40 млн долларов. "
    text += f"В 2005 году вино принесло {land} 313 млн долларов."
    assert parties(text, "ru")[-1][:2] == ("export", "MD")


def test_a_number_that_comes_back_goes_the_other_way() -> None:
    text = "Былтыр Қазақстанның Ресейге экспорты 7 миллиард долларға теңессе, Ресейден 15 миллиард доллардың "
    text += "тауары келді."
    assert parties(text, "kk") == [("export", "KZ", "RU"), ("import", "KZ", "RU")]


def test_a_second_subject_has_the_goods_of_the_first() -> None:
    text = "In 2023 Peru imported 9 million tonnes of Chilean wheat, and Canada 4 million tonnes."
    assert parties(text, "en") == [("import", "PE", "CL"), ("import", "CA", "CL")]


def test_an_adjective_stands_for_the_sales_of_another() -> None:
    text = "Торговля Перу и Чили\n\nВ 2023 году перуанские поставки составили 12 миллионов долларов, чилийские — "
    text += "8 миллионов."
    assert parties(text, "ru") == [("export", "PE", "CL"), ("export", "CL", "PE")]


def test_another_bloc_named_since_is_not_the_five() -> None:
    text = ("Евросоюз обещал Центральной Азии дороги. Зачем это Евросоюзу, ясно: в 2016 году его товарооборот с пятью "
            "республиками составил 21 млрд евро.")
    assert parties(text, "ru") == [("turnover", "EU", "C5")]
