"""With whom a text tells its home's trade: a town counts for its land, and "we together" are the two."""

import pytest

from extract.framing.scenes import scenes
from extract.framing.topic.pair import partner_of
from extract.framing.topic.told import prose, told


def partner(text: str, language: str, home: str) -> str | None:
    whole = told(scenes(text, language, None)[1])
    return partner_of(home, prose(whole), whole)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's trade with Almaty importers reached $90 million. Exports to Kazakhstan grew to $60 million. Almaty "
     "buyers took fish worth $20 million from Peru. Peru's imports from Kazakhstan were $30 million."),
    ("ru", "Торговля Перу с Алматы достигла 90 млн долларов. Экспорт в Казахстан вырос до 60 млн долларов. Алматы "
     "купил у Перу рыбы на 20 млн долларов. Импорт Перу из Казахстана составил 30 млн долларов."),
    ("kk", "Перудің Алматымен саудасы 90 млн долларға жетті. Қазақстанға экспорт 60 млн долларға өсті. Алматы Перудан "
     "20 млн долларға балық алды. Перудің Қазақстаннан импорты 30 млн доллар болды."),
])
def test_a_town_counts_for_its_land(language: str, text: str) -> None:
    assert partner(text, language, "PE") == "KZ"


def test_a_region_named_more_often_than_its_land_is_the_partner() -> None:
    text = ("Peru's trade with Astrakhan Region reached $90 million. Exports to Astrakhan Region grew to $60 million. "
            "Russia is far. Imports from Astrakhan Region were $30 million.")
    assert partner(text, "en", "PE") == "RU-AST"


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 we traded goods worth $60 million{}."),
    ("ru", "В 2022 году мы{} наторговали на 60 млн долларов."),
    ("kk", "2022 жылы біз{} 60 млн долларға сауда жасадық."),
])
def test_we_together_are_the_two(language: str, text: str) -> None:
    word = {"en": " together", "ru": " вместе", "kk": " бірге"}[language]
    assert [told(scenes(text.format(it), language, None)[1])[0].two for it in (word, "")] == [True, False]
