"""A text in which a region alone stands for its land is about that region, an embassy's page about its host."""

import pytest

from extract.framing.scenes import scenes
from extract.framing.topic.home import home_of
from extract.framing.topic.told import prose
from extract.framing.topic.told import told as told_of
from extract.reader import read


def sides(text: str, language: str) -> set[tuple[str | None, str | None]]:
    return {(f.reporter, f.partner) for f in read(text, "region", language=language).figures}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Chelyabinsk Region in figures for 2021\nTurnover: $9 billion\nExports: $6 billion\n"),
    ("ru", "Челябинская область в цифрах за 2021 год\nОборот: 9 млрд долларов\nЭкспорт: 6 млрд долларов\n"),
    ("kk", "Челябі облысы 2021 жылы\nАйналым: 9 млрд доллар\nЭкспорт: 6 млрд доллар\n"),
    # its chief town stands for it
    ("en", "Barnaul, 3 March 2022. The territory's exports reached $600 million in 2021."),
    # told of once as the owner, its land only for comparison
    ("en", "The foreign trade of Altai Territory made up $966 million in 2016. Exports were $611 million."),
])
def test_a_region_named_alone_is_at_home(language: str, text: str) -> None:
    assert {str(reporter)[:3] for reporter, _ in sides(text, language)} == {"RU-"}


@pytest.mark.parametrize(("language", "text", "host"), [
    ("en", "Embassy of Peru in Chile\n\nNews of the host country\n\nForeign trade came to $90 billion in 2023. Exports "
     "were $50 billion.\n", "CL"),
    ("ru", "Посольство Боливии в Латвийской Республике\n\nНовости страны пребывания\n\nВнешняя торговля в 2023 "
     "году составила 90 млрд долларов. Экспорт достиг 50 млрд долларов.\n", "LV"),
    ("kk", "Перудің Чилидегі елшілігі\n\nБолып отырған ел жаңалықтары\n\n2023 жылы сыртқы сауда 90 млрд доллар болды. "
     "Экспорт 50 млрд долларға жетті.\n", "CL"),
])
def test_the_host_of_an_embassy_is_at_home_in_its_notes_on_it(language: str, text: str, host: str) -> None:
    assert sides(text, language) == {(host, "WORLD")}


BESIDE_ITS_LAND = {
    "en": ("News of Spain. Exports of Spain grew, those of Catalonia reached 100 billion euros. Imports {0}came to 90 "
           "billion euros. Firms {0}exported wine worth 2 billion euros. Spain as a whole exported goods worth 383 "
           "billion euros.", "of the region "),
    "ru": ("Новости Испании. Экспорт Испании вырос, экспорт Каталонии достиг 100 млрд евро. Импорт {0}составил 90 млрд "
           "евро. Предприятия {0}вывезли вина на 2 млрд евро. Испания в целом продала за рубеж товаров на 383 млрд "
           "евро.", "региона "),
    "kk": ("Испания жаңалықтары. Испания экспорты өсті, Каталония экспорты 100 млрд еуроға жетті. {0}импорты 90 млрд "
           "еуро болды. {0}кәсіпорындары 2 млрд еуроға шарап экспорттады. Жалпы Испания 383 млрд еуроға тауар сатты.",
           "Өңірдің "),
}


@pytest.mark.parametrize("language", BESIDE_ITS_LAND)
def test_the_region_said_again_and_again_is_at_home_rather_than_its_land(language: str) -> None:
    text, region = BESIDE_ITS_LAND[language]
    told, untold = (home_of(prose(told_of(scenes(text.format(it), language, None)[1])), {}).code for it in (region, ""))
    assert (told, untold) == ("ES-CT", "ES")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Urumqi customs reported that the autonomous region traded $11 billion worth of goods with Peru last year."),
    ("ru", "Таможня Урумчи отчиталась, что автономный район наторговал с Перу за прошлый год на 11 млрд долларов."),
    ("kk", "Үрімжі кедені автономиялық ауданның 2023 жылы Перумен саудасы 11 млрд доллар болғанын хабарлады."),
])
def test_a_region_is_told_by_its_town_and_its_form(language: str, text: str) -> None:
    assert sides(text, language) == {("CN-XJ", "PE")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sumy regional state administration\n\nExports came to $5 million in 2023."),
        ("ru", "Сумская облгосадминистрация\n\nЭкспорт за 2023 год составил 5 млн долларов."),
        ("ru", "По данным Сумского областного совета, экспорт за 2023 год составил 5 млн долларов."),
        ("kk", "Сумы облыстық әкімшілігі\n\n2023 жылы экспорт 5 млн доллар болды."),
    ],
)
def test_the_office_of_a_region_speaks_for_it(language: str, text: str) -> None:
    assert sides(text, language) == {("UA-59", "WORLD")}


def test_a_town_of_the_same_adjective_is_no_region() -> None:
    assert sides("Сумский завод: экспорт за 2023 год составил 5 млн долларов.", "ru") == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Officials met in Gomel. The region's exports came to $5 million in 2018. Russia took $3 million."),
        ("ru", "Совещание прошло в Гомеле. Экспорт области за 2018 год составил 5 млн долларов. Россия взяла 3 млн."),
        ("kk", "Жиналыс Гомельде өтті. Облыстың экспорты 2018 жылы 5 млн доллар болды. Ресей 3 млн долларын алды."),
    ],
)
def test_the_region_is_that_of_the_town_of_the_lead(language: str, text: str) -> None:
    assert sides(text, language) == {("BY-HO", "WORLD"), ("BY-HO", "RU")}


def test_the_countries_of_a_region_are_no_region_of_a_town() -> None:
    text = "Саммит прошёл в Гомеле. Экспорт стран региона за 2018 год составил 5 млн долларов."
    assert "BY-HO" not in {reporter for reporter, _ in sides(text, "ru")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Orenburg region exported goods worth $2 billion in 2022. In Russia as a whole the customs counts 3 "
               "million tonnes of Chilean fish; imports from Chile rose to $6 billion."),
        ("ru", "Оренбургская область вывезла в 2022 году товаров на 2 млрд долларов. По России в целом учтено 3 млн "
               "тонн чилийской рыбы, импорт из Чили вырос до 6 млрд долларов."),
        ("kk", "Орынбор облысы 2022 жылы 2 млрд долларға тауар экспорттады. Жалпы Ресей бойынша Чилиден импорт "
               "6 млрд долларға жетті."),
    ],
)
def test_what_is_told_of_its_land_as_a_whole_is_not_the_regions(language: str, text: str) -> None:
    assert sides(text, language) == {("RU-ORE", "WORLD"), ("RU", "CL")}
