"""A text in which a region alone stands for its land is about that region, an embassy's page about its host."""

import pytest

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
