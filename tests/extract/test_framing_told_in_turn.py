"""Changes and amounts told in turn, two at once, a region of the writer's own, and times that only look back."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_carried_on import parties, sides
from tests.extract.told import figures


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2022 Chile exported goods worth $310 million to Peru and bought goods worth $60 million from there. "
               "That is 12% and 5% above 2021 respectively."),
        ("ru", "В 2022 году Чили вывезло в Перу товаров на 310 млн долларов, а ввезло на 60 млн. "
               "Это на 12% и 5% больше, чем годом ранее, соответственно."),
        ("kk", "2022 жылы Чили Перуға 310 млн доллардың тауарын экспорттап, ол жақтан 60 млн доллардың өнімін алды. "
               "Бұл алдыңғы жылдан сәйкесінше 12% және 5% жоғары."),
    ],
)
def test_changes_told_respectively_are_of_both_levels(language: str, text: str) -> None:
    assert [figure.change and figure.change.pct for figure in figures(text, language)] == [12, 5]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 trade between Moldova and Romania came to $2.3 billion, of which $760 million were Moldovan "
               "exports. In 2022 these figures were $2.5 billion and $930 million."),
        ("ru", "В 2023 году товарооборот Молдовы и Румынии составил 2,3 млрд долларов, из них 760 млн — молдавский "
               "экспорт. "
               "В 2022 году эти показатели были 2,5 млрд и 930 млн."),
        ("kk", "2023 жылы Молдова мен Румынияның тауар айналымы 2,3 млрд долларды құрады, оның 760 миллионы – молдаван "
               "экспорты. 2022 жылы бұл цифрлар 2,5 млрд және 930 млн болған."),
    ],
)
def test_these_figures_take_up_those_before_in_their_order(language: str, text: str) -> None:
    assert parties(text, language) == [("turnover", "MD", "RO"), ("export", "MD", "RO")] * 2


def test_down_to_one_and_to_the_other_is_no_range() -> None:
    text = ("2021 жылы Финляндияның Ресейге экспорты 3,7 млрд еуро, импорты 8,6 млрд еуро болған. "
            "2023 жылы бұл көрсеткіштер тиісінше 0,3 және 0,5 млрд еуроға дейін құлдырады.")
    assert [(figure.value, figure.flow) for figure in figures(text, "kk")][2:] == [(0.3e9, "export"), (0.5e9, "import")]
    assert figures("Экспорт 3 пен 5 млрд доллар аралығында болды.", "kk")[0].value_max == 5e9


def test_the_buyer_may_stand_between_what_he_buys_and_the_verb() -> None:
    text = "Перу 2023 жылы 72 млн тонна көмір экспорттады, оның 16 млн тоннасын Үндістан сатып алды."
    assert sides(text, "kk") == [("PE", "WORLD"), ("PE", "IN")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Indonesia exported 26 million tonnes of palm oil in 2023, Malaysia 15 million. "
               "India bought 9 million tonnes from both countries."),
        ("kk", "Индонезия 2023 жылы 26 млн тонна, Малайзия 15 млн тонна пальма майын экспорттады. "
               "Үндістан екі елден 9 млн тонна сатып алған."),
    ],
)
def test_what_one_buys_from_both_is_of_neither_alone(language: str, text: str) -> None:
    assert parties(text, language)[-1] == ("import", "IN", None)


def test_what_two_do_to_each_other_is_theirs() -> None:
    text = "Чили мен Перу 2023 жылы бір-біріне 9 млрд доллардың тауарын сатты."
    assert {parties(text, "kk")[0][1], parties(text, "kk")[0][2]} == {"CL", "PE"}


def test_a_region_from_which_goods_go_is_at_home_in_a_text_of_its_land() -> None:
    text = ("Маңғыстаудан Түрікменстанға экспорт 12 млн доллар. Облыс әкімі оны 50 млн долларға дейін арттырмақ. "
            "Ал облыстың Иранмен саудасы – 40 млн доллар.")
    assert parties(text, "kk") == [("export", "KZ-47", "TM"), ("export", "KZ-47", "TM"), ("turnover", "KZ-47", "IR")]


def test_another_land_from_which_goods_come_is_not_at_home() -> None:
    assert parties("Ресейден импорт 2023 жылы 16 млрд доллар болды.", "kk") == [("import", "KZ", "RU")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "В 2010 году торговля Казахстана с Киргизией составляла 500 млн долларов. "
               "После создания ЕАЭС, в 2015 году, она выросла до 680 млн."),
        ("kk", "2010 жылы Қазақстанның Қырғызстанмен тауар айналымы 500 млн доллар болған. "
               "ЕАЭО құрылғаннан кейін, 2015 жылы ол 680 млн долларға көтерілді."),
    ],
)
def test_a_bloc_is_no_partner_by_being_founded(language: str, text: str) -> None:
    assert parties(text, language)[-1] == ("turnover", "KZ", "KG")


def test_the_other_way_with_a_third_is_that_of_the_home() -> None:
    text = ("Өзбекстан газ импорттайды. 2023 жылы Ресейден 1,2 млрд текше метр газ жеткізілді. "
            "Түрікменстаннан да газ сатып алынды – 2 млрд текше метр.")
    assert sides(text, "kk") == [("RU", "UZ"), ("TM", "UZ")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Czech exports to Japan came to 1.2 billion euros in 2022. Imports of Japanese goods made 2.9 billion "
               "euros "
               "and have hardly changed over the past three years."),
        ("ru", "Экспорт Чехии в Японию в 2022 году составил 1,2 млрд евро. Импорт японских товаров составил 2,9 млрд "
               "евро "
               "и за последние три года почти не изменился."),
        ("kk", "Чехияның Жапонияға экспорты 2022 жылы 1,2 млрд еуродан асты. Жапон тауарларының Чехияға импорты 2,9 "
               "млрд "
               "еуроны құрап, соңғы үш жылда айтарлықтай өзгермеді."),
    ],
)
def test_years_of_a_last_clause_without_a_number_date_nothing(language: str, text: str) -> None:
    assert [str(figure.period) for figure in figures(text, language)] == ["2022", "2022"]


def test_behind_what_had_been_the_text_is_back_at_its_time() -> None:
    text = ("2022 жылы Мексиканың Қытаймен сауда тапшылығы 104 млрд доллар болды. 2019 жылы бұл тапшылық 76 млрд "
            "доллар "
            "еді. Қытайлық автомобильдердің импорты 4,6 млрд долларға жетті.")
    assert [str(figure.period) for figure in figures(text, "kk")] == ["2022", "2019", "2022"]


def test_behind_a_plan_and_last_year_the_text_goes_on_about_last_year() -> None:
    text = ("Беларусь Қазақстанмен тауар айналымын биыл 1 млрд долларға жеткізбек. Былтыр бұл көрсеткіш 862 млн "
            "доллар болды. Минск Қазақстанға 720 млн долларға техника жеткізді.")
    assert [str(figure.period) for figure in figures(text, "kk")] == ["2024", "2023", "2023"]
