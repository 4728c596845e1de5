"""Whoever runs a foreign body's office in a town says "we" of the land of that body, where a lead names no office."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import parties

LEADS = {
    "en": "Trade with Chile\n\nProChile is Chile's trade promotion body. Mario Soto runs its office in Astana.\n\n",
    "ru": "Торговля с Чили\n\nProChile — орган Чили по развитию торговли. Марио Сото ведёт его офис в Астане.\n\n",
    "kk": "Чилимен сауда\n\nProChile – Чилидің сауда ұйымы. Оның Астанадағы кеңсесін Марио Сото басқарады.\n\n",
}
TALK = {
    "en": "— Is Kazakhstan big?\n— Kazakhstan is big.\n— How is trade?\n"
          "— Our exports to you were $9 million in 2023.\n",
    "ru": "— Велик ли Казахстан?\n— Казахстан велик.\n— Как торговля?\n"
          "— Наш экспорт к вам в 2023 году — 9 млн долларов.\n",
    "kk": "– Қазақстан үлкен бе?\n– Қазақстан үлкен.\n– Сауда қалай?\n"
          "– 2023 жылы сіздерге экспортымыз 9 млн доллар болды.\n",
}


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_guest_speaks_for_the_land_of_the_office(language: str) -> None:
    assert parties(LEADS[language] + TALK[language], language) == [("export", "CL", "KZ")]


def test_without_an_office_here_nobody_speaks_for_it() -> None:
    lead = "Чилимен сауда\n\nProChile – Чилидің сауда ұйымы. Марио Сото Астанаға келді.\n\n"
    assert parties(lead + TALK["kk"], "kk") == [("export", "KZ", "CL")]
