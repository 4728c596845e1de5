"""What a text carries on: deliveries go on the way of those before, the whole comes back behind its parts."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

Parties = tuple[str | None, str | None, str | None]


def parties(text: str, language: str) -> list[Parties]:
    """Flow, reporter and partner of each figure, in the order of the text."""
    return [(figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]


def sides(text: str, language: str) -> list[tuple[str | None, str | None]]:
    """Who sells and who buys, for each figure."""
    return [(r, p) if flow == "export" else (p, r) for flow, r, p in parties(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What does Chile buy?\n\nIn 2022 Peru sold Chile goods worth $720 million. "
               "In 2023 deliveries rose to $866 million.\n"),
        ("ru", "Что покупает Чили?\n\nВ 2022 году Перу продало Чили товаров на 720 млн долларов. "
               "В 2023 году поставки выросли до 866 млн.\n"),
        ("kk", "Чили не алады?\n\nПеру 2022 жылы Чилиге 720 млн доллардың тауарын сатты. "
               "2023 жылы жеткізілім өсіп, 866 млн долларға жетті.\n"),
    ],
)
def test_deliveries_go_the_way_of_the_goods_told_of_before(language: str, text: str) -> None:
    assert sides(text, language) == [("PE", "CL"), ("PE", "CL")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile and Peru\n\nIn 2022 Peru sold Chile goods worth $720 million. "
               "In 2023 exports rose to $866 million.\n"),
        ("ru", "Чили и Перу\n\nВ 2022 году Перу продало Чили товаров на 720 млн долларов. "
               "В 2023 году экспорт вырос до 866 млн.\n"),
        ("kk", "Чили мен Перу\n\nПеру 2022 жылы Чилиге 720 млн доллардың тауарын сатты. "
               "2023 жылы экспорт өсіп, 866 млн долларға жетті.\n"),
    ],
)
def test_of_two_either_may_be_at_home_and_the_one_who_sells_goes_on(language: str, text: str) -> None:
    assert sides(text, language) == [("PE", "CL"), ("PE", "CL")]


def test_exports_of_a_sure_home_are_its_own_behind_a_purchase() -> None:
    text = ("Қазақстанның 2023 жылғы саудасы\n\nҚазақстанға Ресей 17 млрд долларға тауар сатты. "
            "Экспорт 9 млрд доллар болды.\n")
    assert sides(text, "kk") == [("RU", "KZ"), ("KZ", "RU")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 Moldova's exports came to $4.05 billion. Exports to the EU made $2.65 billion. "
               "Goods worth $960 million went to the CIS. Imports came to $8.67 billion."),
        ("ru", "В 2023 году экспорт Молдовы составил 4,05 млрд долларов. Экспорт в ЕС достиг 2,65 млрд. "
               "В страны СНГ отправлено продукции на 960 млн. Импорт составил 8,67 млрд долларов."),
        ("kk", "Молдова 2023 жылы 4,05 млрд долларға тауар экспорттады. Еуроодаққа экспорт 2,65 млрд долларды құрады. "
               "ТМД елдеріне 960 млн доллардың өнімі жіберілді. Импорт 8,67 млрд доллар болды."),
    ],
)
def test_a_sum_as_large_as_the_whole_is_no_part(language: str, text: str) -> None:
    assert parties(text, language)[-1] == ("import", "MD", "WORLD")


def test_a_small_sum_behind_parts_is_of_the_last_partner() -> None:
    text = ("In 2023 Moldova's exports came to $4.05 billion. Exports to the EU made $2.65 billion. "
            "Goods worth $960 million went to the CIS. Imports came to $1.1 billion.")
    assert parties(text, "en")[-1] == ("import", "MD", "CIS")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 Turkmenistan sold China gas worth $9.6 billion. Goods worth $960 million were delivered from "
               "China "
               "to the Turkmen market. Trade with Turkey came to $2.2 billion."),
        ("ru", "В 2023 году Туркменистан продал Китаю газа на 9,6 млрд долларов. Из Китая на туркменский рынок "
               "поставлено "
               "товаров на 960 млн долларов. Торговля с Турцией составила 2,2 млрд."),
        ("kk", "2023 жылы Түркіменстан Қытайға 9,6 млрд доллардың газын сатты. Ал Қытайдан түрікмен нарығына 960 млн "
               "доллардың тауары жеткізілген. Түркиямен сауда 2,2 млрд доллар болды."),
    ],
)
def test_trade_with_a_third_is_that_of_the_home(language: str, text: str) -> None:
    assert parties(text, language)[-1] == ("turnover", "TM", "TR")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 Kazakhstan's trade with the EU came to $41 billion. "
               "Among the countries of the Union Italy's share was 39%."),
        ("ru", "В 2023 году торговля Казахстана с ЕС составила 41 млрд долларов. Среди стран Союза доля Италии — 39%."),
        ("kk", "2023 жылы Қазақстанның ЕО-мен саудасы 41 млрд доллар болды. Одақ елдері арасында Италияның үлесі 39%."),
    ],
)
def test_a_member_has_its_part_of_the_trade_with_its_bloc(language: str, text: str) -> None:
    assert parties(text, language)[-1] == ("turnover", "KZ", "IT")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2024 Armenia's trade turnover reached $30.1 billion. For comparison, in 2021 it was $8 billion. "
               "Exports to the UAE exceeded $5.2 billion."),
        ("ru", "В 2024 году товарооборот Армении достиг 30,1 млрд долларов. Для сравнения: в 2021 году он составлял "
               "8 млрд. "
               "Экспорт в ОАЭ превысил 5,2 млрд долларов."),
        ("kk", "2024 жылы Арменияның тауар айналымы 30,1 млрд долларға жетті. Салыстырсақ, 2021 жылы ол 8 млрд "
               "доллар еді. "
               "БАӘ-ге экспорт 5,2 млрд доллардан асты."),
    ],
)
def test_behind_a_comparison_the_text_is_back_at_its_time(language: str, text: str) -> None:
    assert [str(figure.period) for figure in figures(text, language)] == ["2024", "2021", "2024"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1 May 2024\n\nKorea's Ministry of Trade, Industry and Energy published the results of April. "
               "Exports came to $56.2 billion.\n"),
        ("kk", "2024 жылғы 1 мамыр\n\nКореяның өнеркәсіп және энергетика министрлігі сәуір айының қорытындысын "
               "жариялады. "
               "Экспорт 56,2 млрд долларды құрады.\n"),
    ],
)
def test_an_office_of_several_fields_tells_of_no_industry(language: str, text: str) -> None:
    assert [str(figure.period) for figure in figures(text, language)] == ["2024-04"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Moldova's imports came to $8.67 billion in 2023, more than twice its exports."),
        ("kk", "Молдова импорты 2023 жылы 8,67 млрд доллар болып, экспорттан екі еседен астам көп болды."),
    ],
)
def test_a_multiple_of_the_other_flow_is_no_change(language: str, text: str) -> None:
    assert [(figure.flow, figure.change) for figure in figures(text, language)] == [("import", None)]


def test_a_multiple_of_last_year_is_a_change() -> None:
    text = "Молдова импорты 2023 жылы 8,67 млрд доллар болып, былтырғыдан екі есе көп болды."
    assert [figure.change is not None for figure in figures(text, "kk")] == [True]


def test_a_verb_behind_a_colon_tells_what_its_clauses_are() -> None:
    text = ("Екі ел арасындағы саудада теңгерім жоқ: 2022 жылы Сербия Қытайға 1,2 млрд доллардың, "
            "ал Қытай Сербияға 4,9 млрд доллардың тауарын жіберген.")
    assert parties(text, "kk") == [("export", "RS", "CN"), ("export", "CN", "RS")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "2024 жылы Қазақстанға Ресейден 310 мың тонна, Беларусьтен 45 мың тонна қант әкелінген. "
               "Ал 2023 жылы бұл екі елден тиісінше 270 және 60 мың тонна жеткізілген еді."),
        ("en", "In 2024 Kazakhstan imported 310 thousand tonnes of sugar from Russia and 45 thousand tonnes from "
               "Belarus. "
               "In 2023 the two countries delivered 270 and 60 thousand tonnes respectively."),
    ],
)
def test_what_two_delivered_respectively_is_of_those_told_before(language: str, text: str) -> None:
    assert sides(text, language) == [("RU", "KZ"), ("BY", "KZ")] * 2


def test_a_month_or_quarter_before_the_one_told() -> None:
    text = ("Аргентинаның Бразилияға бидай экспорты 2023 жылғы мамырда 1,6 млн тоннаға жетті. "
            "Одан бұрынғы айда 800 мың тонна жеткізілген болатын.")
    assert [str(figure.period) for figure in figures(text, "kk")] == ["2023-05", "2023-04"]


def test_a_deficit_in_trade_with_a_land_is_with_it() -> None:
    text = "АҚШ сауда тапшылығы 2023 жылы 78,8 млрд доллар болды. Қытаймен сауда тапшылығы 27,2 млрд долларға жетті."
    assert [(figure.partner, figure.value) for figure in figures(text, "kk")] == [("WORLD", -78.8e9), ("CN", -27.2e9)]
