"""Who answers in an interview: the guest whom its lead introduces, and not who is named there without speaking."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

TALK = {
    "en": "\n\n— Good day.\n\n— Good day.\n\n— How much did Peru sell to Chile in 2023?\n\n"
          "— We sold goods worth $5 million.",
    "ru": "\n\n— Добрый день.\n\n— Добрый день.\n\n— Сколько Перу продало в Чили в 2023 году?\n\n"
          "— Мы продали товаров на 5 млн долларов.",
    "kk": "\n\n— Қайырлы күн.\n\n— Қайырлы күн.\n\n— 2023 жылы Перу Чилиге қанша тауар сатты?\n\n"
          "— Перу Чилиге 5 млн долларға тауар сатты.",
}


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "The minister Juan Prado declined. The economist Rosa Quispe came."),
        ("en", "Our guest is not the minister Juan Prado but the economist Rosa Quispe."),
        ("ru", "Министр Хуан Прадо прийти не смог. На вопросы ответила эксперт Роса Киспе."),
        ("ru", "В гостях у нас не министр Хуан Прадо, а эксперт Роса Киспе."),
        ("kk", "Министр Хуан Прадо келе алмады. Сұрақтарға сарапшы Роса Киспе жауап берді."),
    ],
)
def test_who_declined_or_is_denied_is_not_the_guest(language: str, lead: str) -> None:
    (figure,) = figures(lead + TALK[language], language)
    assert figure.role == "expert"


def test_who_speaks_of_a_refusal_is_the_guest() -> None:
    (figure,) = figures("The minister Juan Prado came. The tax was refused by all." + TALK["en"], "en")
    assert figure.role == "minister"


def test_a_line_in_capitals_names_no_guest() -> None:
    lead = "ПОСОЛ НА СВЯЗИ\n\nПосол Перу в Чили: «Нас узнают по голосу»"
    answer = figures(lead + TALK["ru"], "ru")[-1]
    assert (answer.reporter, answer.partner, answer.speaker, answer.side) == ("PE", "CL", None, "PE")
