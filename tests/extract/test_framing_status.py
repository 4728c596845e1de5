"""Whether a number came about, is wanted or is expected: texts where a rule holds, and where it does not."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read
from tests.extract.told import figures

TODAY = date(2023, 6, 20)


def statuses(text: str, language: str) -> list[str]:
    return [figure.status for figure in read(text, "text-1", language=language, published=TODAY).figures]


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "Kazakhstan plans to raise exports to Poland to $800 million.", "target"),
        ("en", "Kazakhstan's exports to Poland have to grow to $800 million.", "target"),
        ("en", "Kazakhstan's exports to Poland will exceed $800 million.", "forecast"),
        ("en", "It was expected that Kazakhstan's exports to Poland would hit $800 million.", "forecast"),
        ("en", "The target for Kazakhstan's exports to Poland was $800 million.", "target"),
        ("ru", "Казахстан хочет довести экспорт в Польшу до 800 млн долларов.", "target"),
        ("ru", "Экспорт Казахстана в Польшу вырастет до 800 млн долларов.", "forecast"),
        ("ru", "Ожидалось, что экспорт Казахстана в Польшу достигнет 800 млн долларов.", "forecast"),
        ("ru", "План экспорта Казахстана в Польшу был 800 млн долларов.", "target"),
        ("kk", "Қазақстан Польшаға экспортты 800 млн долларға жеткізуді жоспарлап отыр.", "target"),
        ("kk", "Қазақстанның Польшаға экспорты 800 млн долларға жетеді деп күтіледі.", "forecast"),
        ("kk", "Қазақстанның Польшаға экспортын 800 млн долларға дейін арттыру міндеті тұр.", "target"),
        ("en", "What the ministry has in mind is exports from Kazakhstan to Poland of $800 million.", "target"),
        ("en", "Kazakhstan's exports to Poland are to double to $800 million.", "target"),
        ("ru", "С новым договором экспорт Казахстана в Польшу мы смогли бы держать на 800 млн долларов.", "target"),
        # the tense of a Kazakh verb
        ("kk", "Қазақстан Польшаға 800 млн долларға тауар сатпақ.", "target"),
        ("kk", "Қазақстанның Польшаға экспортын 800 млн долларға дейін өсіреміз.", "target"),
        ("kk", "Қазақстанның Польшаға экспорты 800 млн доллардан асып кетпек.", "forecast"),
    ],
)
def test_a_word_of_plan_or_expectation_governs_its_number(language: str, text: str, status: str) -> None:
    assert statuses(text, language) == [status]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kazakhstan managed to raise exports to Poland to $800 million in 2022."),
        ("en", "In 2022 planes and planets aside, Kazakhstan's exports to Poland reached $800 million."),
        ("en", "Kazakhstan's exports to Poland reached $800 million in 2022, more than expected."),
        ("ru", "Казахстану удалось нарастить экспорт в Польшу до 800 млн долларов в 2022 году."),
        ("ru", "Экспорт Казахстана в Польшу составил 800 млн долларов в 2022 году, хотя цены упали."),
        ("ru", "В 2022 году экспорт Казахстана в Польшу уверенно поднялся до 800 млн долларов."),
        ("ru", "Экспорт Казахстана в Польшу в 2022 году взял планку в 800 млн долларов."),
        ("kk", "Поляктар 2022 жылы Қазақстаннан 800 млн долларға мұнайға тапсырыс берді, экспорт өсті."),
        ("kk", "2022 жылы Қазақстанның Польшаға дайын өнім экспорты 800 млн доллар болды."),
        ("kk", "2022 жылы бағдарлама аясында Қазақстанның Польшаға экспорты 800 млн долларға жетті."),
        ("kk", "Зауыттарға керек мұнай тағы бар: Қазақстаннан Польшаға 800 мың тонна мұнай жеткізілді."),
        ("kk", "Тапшылық бар, сондықтан Польшадан 800 млн долларға тауар сатып аламыз."),
        ("en", "In 2022 Poland bought, I must add, goods for $800 million from Kazakhstan."),
        # the plan's own clause has ended
        ("en", "Trade falls short of the hopes: in 2022 Kazakhstan's exports to Poland were $800 million."),
        ("ru", "Торговля далека от цели: за 2022 год экспорт Казахстана в Польшу — 800 млн долларов."),
        ("ru", "Казахстан вывез в Польшу товаров на 800 млн долларов и мечтает о большем."),
    ],
)
def test_a_word_that_only_looks_like_a_plan_leaves_a_fact_a_fact(language: str, text: str) -> None:
    assert set(statuses(text, language)) == {"actual"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kazakhstan's exports to Poland were $700 million in 2022; a plan of $900 million was not met."),
        ("ru", "Экспорт Казахстана в Польшу в 2022 году составил 700 млн долларов вместо запланированных 900 млн."),
        (
            "kk",
            "2022 жылы Қазақстанның Польшаға экспорты 700 млн доллар болды, ал жоспарланған 900 млн доллар "
            "орындалмады.",
        ),
    ],
)
def test_a_plan_behind_a_fact_belongs_to_the_number_beside_it(language: str, text: str) -> None:
    assert statuses(text, language) == ["actual", "target"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "By the end of the year Kazakhstan's exports to Poland are to reach $800 million."),
        ("ru", "До конца года экспорт Казахстана в Польшу — 800 млн долларов."),
        ("kk", "2025 жылға қарай Қазақстанның Польшаға экспорты 800 млн доллар."),
    ],
)
def test_a_deadline_makes_a_plan(language: str, text: str) -> None:
    assert statuses(text, language) == ["target"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # a clause with a time of its own that is over is no part of the plan before it
        (
            "ru",
            "Казахстан и Польша хотят 900 млн долларов оборота, а за весь 2022 год вышло 700 млн долларов.",
            ["target", "actual"],
        ),
        (
            "en",
            "Poland has promised to buy $900 million of Kazakhstan's exports; it bought $700 million in 2022.",
            ["target", "actual"],
        ),
        # nothing has come about in a season to come
        ("en", "Kazakhstan's exports to Poland: for 2024/25, $900 million.", ["target"]),
        # the only number of a sentence of plans is planned
        ("kk", "Қазақстанның Польшаға экспорты 800 млн доллардан асады.", ["actual"]),
        ("kk", "Биыл Қазақстанның Польшаға экспорты 800 млн доллардан асады.", ["forecast"]),
        ("kk", "Болжам бойынша Қазақстанның Польшаға экспорты 800 млн доллардан асады.", ["forecast"]),
        # what a plan starts from has come about
        (
            "en",
            "Kazakhstan and Poland aim to raise exports to $900 million by 2028, up from $700 million in 2022.",
            ["target", "actual"],
        ),
        # a verb behind "to" tells no fact; a plan right behind a number is its own
        ("en", "Kazakhstan wants exports to Poland to hit $900 million by 2028.", ["target"]),
        (
            "en",
            "Kazakhstan's exports to Poland missed the $900 million target of 2022 and ended at $700 million.",
            ["target", "actual"],
        ),
        # a plan that was reached is no plan of what reached it
        ("en", "Kazakhstan's exports to Poland exceeded the plan for 2022 and made $700 million.", ["actual"]),
        # a number with a time that is over beside one with a time to come
        (
            "en",
            "Kazakhstan is set to export $900 million to Poland this year after $700 million in 2022.",
            ["forecast", "actual"],
        ),
        # words of speaking are no plans
        ("en", "I will say it: in 2022 Kazakhstan's exports to Poland were $800 million.", ["actual"]),
        ("ru", "Надо сказать, что экспорт Казахстана в Польшу составил 800 млн долларов в 2022 году.", ["actual"]),
        ("ru", "Экспорт Казахстана в Польшу надо вывести на 800 млн долларов.", ["target"]),
        ("kk", "Қазақстан Польшаға экспортты 800 млн доллардан асыруға бел буып отыр.", ["target"]),
    ],
)
def test_a_plan_reaches_as_far_as_its_clause_and_its_time(language: str, text: str, expected: list[str]) -> None:
    assert statuses(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Kazakhstan aims at exports to Poland of $800 million, of which $300 million in wheat.", ["target"] * 2),
        ("ru", "Казахстан хочет довести экспорт в Польшу до 800 млн долларов, в том числе пшеницы на 300 млн.",
         ["target"] * 2),
        ("en", "Kazakhstan's exports to Poland are to triple from the present $300 million by 2030.",
         ["target", "actual"]),
        ("kk", "Қазақстан Польшаға экспортты 2022 жылғы 300 млн доллардан 2030 жылға қарай 800 млн долларға жеткізбек.",
         ["actual", "target"]),
        # a part of what came about, and what came about beside a plan
        ("en", "Kazakhstan's exports to Poland reached $800 million, of which $300 million in wheat.", ["actual"] * 2),
        ("ru", "Экспорт Казахстана в Польшу идёт на 800 млн долларов и мечтает о большем.", ["actual"]),
        ("ru", "Экспорт Казахстана в Польшу далёк от возможностей: это 800 млн долларов.", ["actual"]),
        ("en", "Kazakhstan's exports to Poland, I must say, are worth $800 million.", ["actual"]),
    ],
)
def test_a_part_shares_the_plan_of_its_whole_and_a_start_does_not(
    language: str, text: str, expected: list[str]
) -> None:
    assert statuses(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The ministry raised its forecast for Kazakhstan's exports to Poland from $7 million to $8 million.",
         ["forecast"] * 2),
        ("ru", "Прогноз экспорта Казахстана в Польшу на 2023 год повышен с 7 млн до 8 млн долларов.", ["forecast"] * 2),
        ("en", "Kazakhstan plans to raise its exports to Poland from $7 million to $8 million.", ["actual", "target"]),
    ],
)
def test_a_plan_that_is_revised_was_a_plan_before(language: str, text: str, expected: list[str]) -> None:
    assert statuses(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Kazakhstan's trade with Poland was $118 mln in 2022, of which $97 million exports.", ["actual"] * 2),
        ("en", "Kazakhstan's trade with Poland was $118 million in 2022, of which $97 million is a plan for exports.",
         ["actual", "target"]),
    ],
)
def test_a_part_of_what_came_about_came_about(language: str, text: str, expected: list[str]) -> None:
    assert statuses(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "This year Georgia and Poland could trade as much as $7 million.", ["forecast"]),
        ("en", "In 2023 Georgia and Poland could not bring their trade to more than $7 million.", ["actual"]),
        ("en", "Trade between Georgia and Poland was $7 million and is expected to grow.", ["actual"]),
        (
            "en",
            "The plan for 2024 is $7 million, Georgia's exports to Poland being $1 million so far.",
            ["target", "actual"],
        ),
        ("ru", "План на 2024 год — 7 млн долларов, пока же экспорт Грузии в Польшу — 1 млн.", ["target", "actual"]),
        (
            "kk",
            "2024 жылғы жоспар – 7 млн доллар, әзірге Грузияның Польшаға экспорты 1 млн доллар.",
            ["target", "actual"],
        ),
        (
            "kk",
            "Грузияның Польшаға экспорты 2023 жылы 5 млн доллар болды, 2025 жылы 7 млн болуы тиіс.",
            ["actual", "target"],
        ),
        ("ru", "Грузия и Польша рассчитывают закончить год с товарооборотом в 7 млн долларов.", ["target"]),
    ],
)
def test_a_plan_is_of_its_own_number(language: str, text: str, expected: list[str]) -> None:
    assert [figure.status for figure in figures(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "period"),
    [
        ("en", "Having aimed for $5 million by 2030, Georgia and Poland now want trade of $7 million.", "2030"),
        ("en", "The governments want Georgia's exports to Poland to reach $7 million within a decade.", "2034"),
        ("en", "Georgia plans to export $7 million of wine to Poland before the year is out.", "2024"),
    ],
)
def test_when_a_plan_is_due(language: str, text: str, period: str) -> None:
    assert str(figures(text, language)[-1].period) == period


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Товарооборот Молдавии и Сербии к 2030 году планируют довести до $3 млрд, сейчас он составляет $1,2 млрд."),
    ("en", "Trade of Moldova and Serbia is to be raised to $3 billion by 2030; now it stands at about $1.2 billion."),
    ("kk", "Молдова мен Сербия арасындағы тауар айналымын 2030 жылға қарай 3 млрд долларға жеткізу жоспарланған, қазір "
           "ол 1,2 млрд долларды құрайды."),
])
def test_what_is_so_now_behind_a_goal_is_no_goal(language: str, text: str) -> None:
    assert [(f.value, f.status, f.period and str(f.period)) for f in figures(text, language)] == [
        (3e9, "target", "2030"), (1.2e9, "actual", None)]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Сербия намерена нарастить экспорт яблок в Молдавию до 50 тыс. тонн в год, в прошлом году вывезла 32 тыс."),
    ("en", "Serbia plans to raise exports of apples to Moldova to 50,000 tonnes a year, last year 32,000 tonnes left."),
])
def test_what_was_so_last_year_is_no_goal_though_nobody_knows_which_year_it_was(language: str, text: str) -> None:
    assert [f.status for f in read(text, "test", language=language).figures] == ["target", "actual"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The programme asks for exports of $41 billion from Peru by 2030.", "target"),
        ("The minister said that Peru's trade with Chile may well pass $5 billion.", "forecast"),
        ("Peru's trade with Chile passed $5 billion.", "actual"),
    ],
)
def test_what_is_asked_for_or_may_well_come_is_no_fact(text: str, status: str) -> None:
    assert [f.status for f in figures(text, "en")] == [status]


def test_what_a_speaker_will_not_hide_is_a_fact() -> None:
    text = "LIMA. Our exports to Chile came to $5 billion last year. It is copper, I will not hide it: $2 billion."
    assert [figure.status for figure in figures(text, "en")] == ["actual", "actual"]
