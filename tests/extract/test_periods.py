from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.languages import Pack, packs
from extract.periods.mentions import PeriodMention, find_periods
from extract.periods.resolve import resolve
from extract.tokens import tokenize
from terms.months import month_table
from terms.period import Period
from tests.effort import effort

TODAY = date(2019, 8, 28)


def mentions(text: str, language: str, today: date | None = TODAY) -> list[PeriodMention]:
    return find_periods(text, tokenize(text), packs()[language], today)


def only(text: str, language: str) -> PeriodMention:
    found = mentions(text, language)
    assert len(found) == 1, [text[m.start : m.end] for m in found]
    return found[0]


@pytest.mark.parametrize(
    ("language", "text", "period"),
    [
        ("en", "In 2018 trade grew.", "2018"),
        ("en", "2019's exports", "2019"),
        ("en", "the plan for 2015-2020 years", "2015/2020"),
        ("en", "In January-June 2019 trade grew", "2019-01/2019-06"),
        ("en", "from January through July 2018", "2018-01/2018-07"),
        ("en", "in the first nine months of 2018", "2018-01/2018-09"),
        ("en", "in the seven months of 2017", "2017-01/2017-07"),
        ("en", "in H1 2015", "2015-01/2015-06"),
        ("en", "in the first half of 2020", "2020-01/2020-06"),
        ("en", "in Q2 2019", "2019-04/2019-06"),
        ("en", "the second quarter of 2019", "2019-04/2019-06"),
        ("en", "in May 2019", "2019-05"),
        ("en", "Jan-Jul 2018", "2018-01/2018-07"),
        ("en", "in the season from September 2017 to August 2018", "2017-09/2018-08"),
        ("en", "in the 2018/19 marketing year", "2018-07/2019-06"),
        ("en", "in the 2018-19 fiscal year", "2018-07/2019-06"),
        ("en", "during the January–May period of 2019", "2019-01/2019-05"),
        ("en", "in the first five months of the current Iranian year (March 21 – July 22, 2019)", "2019-03/2019-07"),
        ("en", "from 2015 to 2018", "2015/2018"),
        ("en", "in mid-2018", "2018"),
        ("en", "Q1-Q3 2018", "2018-01/2018-09"),
        ("en", "first-quarter exports", "2019-01/2019-03"),
        ("en", "between 2015 and 2018", "2015/2018"),
        ("en", "2018 exports grew", "2018"),
        ("en", "in July and August 2018", "2018-07/2018-08"),
        ("en", "in the next five years", "2024"),
        ("en", "in the pandemic year", "2020"),
        ("en", "last season", "2018-07/2019-06"),
        ("en", "over the last three years", "2016/2018"),
        ("ru", "за последние пять лет", "2014/2018"),
        ("kk", "соңғы бес жылда", "2014/2018"),
        ("en", "since the start of the season", "2019-07/2019-08"),
        ("en", "in 2015-18", "2015/2018"),
        ("en", "in the January-to-May period of 2019", "2019-01/2019-05"),
        ("en", "2019 (January-May)", "2019-01/2019-05"),
        ("en", "in the six months to June 2019", "2019-01/2019-06"),
        ("en", "in the second three months of 2019", "2019-04/2019-06"),
        ("kk", "2019 жылдың екінші үш айында", "2019-04/2019-06"),
        ("en", "exports across 2019", "2019"),
        ("en", "in the twelve months ended March 2019", "2018-04/2019-03"),
        ("en", "last month", "2019-07"),
        ("en", "last quarter", "2019-04/2019-06"),
        ("en", "by the end of the year", "2019"),
        ("en", "ten years ago", "2009"),
        ("en", "last year", "2018"),
        ("en", "in the first four months of this year", "2019-01/2019-04"),
        ("en", "since the start of the year", "2019-01/2019-08"),
        ("ru", "в 2012-м", "2012"),
        ("ru", "за 2016 год", "2016"),
        ("ru", "в 2015 г. было", "2015"),
        ("ru", "в 2019–2024 годах", "2019/2024"),
        ("ru", "за январь — май 2012 года", "2012-01/2012-05"),
        ("ru", "с января по июль 2018 года", "2018-01/2018-07"),
        ("ru", "за 9 мес. 2018 г.", "2018-01/2018-09"),
        ("ru", "за первые шесть месяцев 2018 года", "2018-01/2018-06"),
        ("ru", "в первом полугодии 2013-го", "2013-01/2013-06"),
        ("ru", "во II квартале 2018 года", "2018-04/2018-06"),
        ("ru", "в 3-м квартале 2018 года", "2018-07/2018-09"),
        ("ru", "за три квартала 2018 года", "2018-01/2018-09"),
        ("ru", "в мае этого года", "2019-05"),
        ("ru", "за семь месяцев т.г.", "2019-01/2019-07"),
        ("ru", "в первом и втором кварталах 2018 года", "2018-01/2018-06"),
        ("ru", "за первую половину 2018 года", "2018-01/2018-06"),
        ("ru", "за полугодие", "2019-01/2019-06"),
        ("ru", "за I—III кварталы 2018 года", "2018-01/2018-09"),
        ("ru", "в 2015-2020 годы", "2015/2020"),
        ("ru", "до конца года", "2019"),
        ("ru", "в прошлом месяце", "2019-07"),
        ("ru", "с 2015 по 2018 год", "2015/2018"),
        ("ru", "за 2018/19 год, завершившийся в марте", "2018-04/2019-03"),
        ("ru", "с июля 2018-го по июнь 2019-го", "2018-07/2019-06"),
        ("ru", "в прошлом году", "2018"),
        ("ru", "с начала года", "2019-01/2019-08"),
        ("ru", "в сезоне-2018/19 (июль — июнь)", "2018-07/2019-06"),
        ("kk", "2018 жылы", "2018"),
        ("kk", "2019 ж. шілде", "2019-07"),
        ("kk", "2019 жылғы қаңтар–маусымда", "2019-01/2019-06"),
        ("kk", "2019 жылдың қаңтар-тамыз аралығында", "2019-01/2019-08"),
        ("kk", "2018 жылдың 9 айында", "2018-01/2018-09"),
        ("kk", "биылғы алты айда", "2019-01/2019-06"),
        ("kk", "2018 жылдың алғашқы жеті айында", "2018-01/2018-07"),
        ("kk", "2018 жылғы II тоқсанда", "2018-04/2018-06"),
        ("kk", "2018 жылдың екінші тоқсанында", "2018-04/2018-06"),
        ("kk", "2018 жылдың бірінші жартысында", "2018-01/2018-06"),
        ("kk", "биылғы бірінші жартыжылдықта", "2019-01/2019-06"),
        ("kk", "2018 жылғы қаңтар мен тамыз аралығында", "2018-01/2018-08"),
        ("kk", "2015 жылдан 2018 жылға дейін", "2015/2018"),
        ("kk", "2018 жылғы 2-тоқсанда", "2018-04/2018-06"),
        ("kk", "биылғы жарты жылда", "2019-01/2019-06"),
        ("kk", "жыл соңына дейін", "2019"),
        ("kk", "өткен айда", "2019-07"),
        ("kk", "алдағы үш жылда", "2022"),
        ("kk", "2018-ші жылы", "2018"),
        ("kk", "былтыр", "2018"),
        ("kk", "жыл басынан бері", "2019-01/2019-08"),
        ("kk", "2019 жылдың басынан бастап", "2019-01/2019-08"),
        ("kk", "биылғы жылдың басынан бастап", "2019-01/2019-08"),
        ("kk", "биылғы жылдың басынан бері", "2019-01/2019-08"),
        ("kk", "жыл басынан шілденің соңына дейін", "2019-01/2019-07"),
        ("kk", "жыл басынан қазанның соңына дейін", "2018-01/2018-10"),
        ("kk", "2015-2020 жылдары", "2015/2020"),
        ("en", "in quiet 2018 – just 5 million", "2018"),
        ("en", "in '18", "2018"),
        ("en", "6M2019", "2019-01/2019-06"),
        ("en", "6M19", "2019-01/2019-06"),
        ("en", "in the quarter to June 2019", "2019-04/2019-06"),
        ("en", "in the three months ended 30 June 2019", "2019-04/2019-06"),
        ("en", "in the six months to end-June 2019", "2019-01/2019-06"),
        ("en", "the year before last", "2017"),
        ("en", "in the 2018 calendar year", "2018"),
        ("en", "three years (2016-2018)", "2016/2018"),
        ("en", "last spring", "2019-03/2019-05"),
        ("ru", "минувшей весной", "2019-03/2019-05"),
        ("ru", "за год, завершившийся в июне", "2018-07/2019-06"),
        ("kk", "2018 жылдың соңғы тоқсанында", "2018-10/2018-12"),
        ("en", "from January to the end of June 2019", "2019-01/2019-06"),
        ("en", "January/June 2019", "2019-01/2019-06"),
        ("en", "between 1 July 2018 and 31 March 2019", "2018-07/2019-03"),
        ("en", "Between 1 July and 31 March", "2018-07/2019-03"),
        ("en", "from March 2018 to March 2019", "2018-03/2019-03"),
        ("en", "in the latter half of 2018", "2018-07/2018-12"),
        ("en", "within five years", "2024"),
        ("en", "over the next decade", "2029"),
        ("en", "over the past decade", "2009/2018"),
        ("en", "in the year to June 2019", "2018-07/2019-06"),
        ("en", "so far in 2019", "2019-01/2019-08"),
        ("en", "July-March of the 2018/19 marketing year", "2018-07/2019-03"),
        ("en", "in July-December (2018-19)", "2018-07/2018-12"),
        ("en", "in the first half of fiscal 2018/19", "2018-07/2018-12"),
        ("en", "last fiscal year", "2018-07/2019-06"),
        ("en", "nine months of the season", "2018-07/2019-03"),
        ("en", "in the summer of 2018", "2018-06/2018-08"),
        ("en", "in 2018-19", "2018-07/2019-06"),
        ("en", "I will name it: 2018, 88 million", "2018"),
        ("en", "in FY19", "2018-07/2019-06"),
        ("ru", "в тихом 2018 — всего 5 млн", "2018"),
        ("ru", "в восемнадцатом году", "2018"),
        ("ru", "в две тысячи двадцать втором году", "2022"),
        ("ru", "в 18-м году", "2018"),
        ("ru", "за I пол. 2019 г.", "2019-01/2019-06"),
        ("ru", "I полугодие-2019", "2019-01/2019-06"),
        ("ru", "за 7М2019", "2019-01/2019-07"),
        ("ru", "за семимесячный период", "2019-01/2019-07"),
        ("ru", "за три первых месяца 2019 года", "2019-01/2019-03"),
        ("ru", "с начала года по конец июля", "2019-01/2019-07"),
        ("ru", "с начала 2019 года", "2019-01/2019-08"),
        ("ru", "с начала 2019 года по 1 июля", "2019-01/2019-06"),
        ("ru", "с начала года по 15 июля", "2019-01/2019-07"),
        ("en", "from the beginning of the year to 1 July", "2019-01/2019-06"),
        ("kk", "жыл басынан 1 шілдеге дейін", "2019-01/2019-06"),
        ("ru", "с марта 2018-го по март 2019-го", "2018-03/2019-03"),
        ("ru", "в последнем квартале 2018 года", "2018-10/2018-12"),
        ("ru", "в течение пяти лет", "2024"),
        ("ru", "за июль–март 2018/19", "2018-07/2019-03"),
        ("ru", "за девять месяцев сезона", "2018-07/2019-03"),
        ("ru", "осенью прошлого года", "2018-09/2018-11"),
        ("ru", "в прошлогоднем июле", "2018-07"),
        ("ru", "в 2018-19 гг.", "2018/2019"),
        ("kk", "он сегізінші жылы", "2018"),
        ("kk", "бес жыл ішінде", "2024"),
        ("kk", "жыл басынан бергі жеті айда", "2019-01/2019-07"),
        ("kk", "2019 жылдың басынан бері", "2019-01/2019-08"),
        ("kk", "былтыр күзде", "2018-09/2018-11"),
        ("kk", "жыл қорытындысы бойынша", "2019"),
        ("kk", "2018/19 маркетинг жылының алғашқы жеті айында", "2018-09/2019-03"),
        ("en", "| Exports 2018, Jan-Jul |", "2018-01/2018-07"),
        ("ru", "| Экспорт 2018 г., I полугодие |", "2018-01/2018-06"),
        ("kk", "Импорт, 2019, қаңтар-мамыр\n", "2019-01/2019-05"),
    ],
)
def test_a_period_is_read(language: str, text: str, period: str) -> None:
    mention = only(text, language)
    assert str(mention.period or resolve(mention, None, TODAY)) == period


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "2020 firms took part"),
        ("en", "They sold 2,019 cars"),
        ("en", "a price of $2019"),
        ("en", "a value of 2019.5"),
        ("en", "a plant in 2015 enterprises"),
        ("en", "exports may exceed the record"),
        ("en", "They march on."),
        ("en", "order no 17 of the committee"),
        ("en", "in the early 2000s"),
        ("en", "Decree No. 2015"),
        ("ru", "в 1990-е годы"),
        ("ru", "в первые месяцы"),
        ("ru", "Указ № 2015"),
        ("kk", "1990-жылдары"),
        ("ru", "На форуме 2020 компаний"),
        ("ru", "тел. 8 017 327-19-92"),
        ("ru", "курс 2015,5 за тонну"),
        ("kk", "туристік маусымның есебі"),
        ("kk", "тоқсан мың тонна"),
        ("kk", "2020 кәсіпорын қатысты"),
        ("kk", "қара қазан асылды"),
        ("en", "a hot summer for traders"),
        ("en", "sold for $5m 2019 times"),
        ("ru", "через мост"),
        ("ru", "5 м 2019 раз"),
    ],
)
def test_what_is_no_period_is_left(language: str, text: str) -> None:
    assert mentions(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        ("en", "up 30% from the level of 2017", ["base"]),
        ("en", "a report on the first half of 2019", ["period"]),
        ("ru", "вдвое больше\n\nI квартал 2019 года", ["period"]),
        ("en", "In 2022 it rose by 18% as against 2021", ["period", "base"]),
        ("en", "compared with the same period of 2018", ["base"]),
        ("en", "should reach $1 billion by 2030", ["deadline"]),
        ("en", "since 2005 investors have put in", ["since"]),
        ("en", "more than a year earlier", ["base"]),
        ("en", "5% year-on-year", ["base"]),
        ("en", "They met on August 28", ["date"]),
        ("ru", "по сравнению с аналогичным периодом 2018 года", ["base"]),
        ("ru", "составил 107,4% к уровню 2017 года", ["base"]),
        ("ru", "вырос на 7% к январю–июню 2018 года", ["base"]),
        ("ru", "106,2% к 2017 году", ["base"]),
        ("ru", "довести до 10 млрд к 2030 году", ["deadline"]),
        ("ru", "с 2005 года вложено", ["since"]),
        ("ru", "подписана 15 марта", ["date"]),
        ("ru", "больше прошлогоднего", ["base"]),
        ("kk", "өткен жылдың сәйкес кезеңімен салыстырғанда", ["base"]),
        ("kk", "2018 жылға қарағанда", ["base"]),
        ("kk", "2022 жылғы қаңтар-маусымға 102,3%", ["base"]),
        ("kk", "былтырғы осы мерзімнен артық", ["base"]),
        ("en", "growing 10% over the same period of 2018", ["base"]),
        ("en", "over the first four months of 2019", ["period"]),
        ("en", "By 2010 trade had shrunk", ["period"]),
        ("ru", "к 2018 году вырос на 10%", ["base"]),
        ("ru", "выше показателя 2018 года", ["base"]),
        ("ru", "2018 г. к 2017 г.", ["period", "base"]),
        ("ru", "в марте к февралю", ["period", "base"]),
        ("kk", "былтырғы көрсеткіштен артық", ["base"]),
        ("kk", "2030 жылға қарай", ["deadline"]),
        ("kk", "2030-ға дейін", ["deadline"]),
        ("kk", "2005 жылдан бері", ["since"]),
        ("kk", "3 қыркүйекте келді", ["date"]),
    ],
)
def test_a_period_has_its_role(language: str, text: str, roles: list[str]) -> None:
    assert [m.role for m in mentions(text, language)] == roles


@pytest.mark.parametrize(
    ("language", "text", "current", "period"),
    [
        ("en", "a year earlier", "2019-01/2019-06", "2018-01/2018-06"),
        ("en", "the same period of the previous year", "2019-01/2019-06", "2018-01/2018-06"),
        ("en", "the same four months of 2010", "2011-01/2011-04", "2010-01/2010-04"),
        ("en", "the same four months of 2010", "2011", "2010-01/2010-04"),
        ("ru", "за те же семь месяцев", "2018", "2019-01/2019-07"),
        ("ru", "за эти три месяца", "2019-03/2019-05", "2019-03/2019-05"),
        ("ru", "тех же семи месяцев прошлого года", "2019-01/2019-07", "2018-01/2018-07"),
        ("en", "The following year", "2018", "2019"),
        ("en", "in January-July", None, "2019-01/2019-07"),
        ("en", "in December", None, "2018-12"),
        ("en", "in December", "2015", "2015-12"),
        ("ru", "годом ранее", "2013-01/2013-06", "2012-01/2012-06"),
        ("ru", "за тот же срок", "2013-01/2013-06", "2013-01/2013-06"),
        ("ru", "в 2012 году за тот же период", "2013-01/2013-06", "2012-01/2012-06"),
        ("ru", "в прошлом году за столько же месяцев", "2019-01/2019-06", "2018-01/2018-06"),
        ("en", "in 2012 over the same months", "2013-01/2013-06", "2012-01/2012-06"),
        ("kk", "былтыр дәл сонша айда", "2019-01/2019-06", "2018-01/2018-06"),
        ("ru", "за отчетный период", "2013-01/2013-06", "2013-01/2013-06"),
        ("ru", "по итогам того года", "2016-03", "2016"),
        ("en", "in the reporting period", "2013-01/2013-06", "2013-01/2013-06"),
        ("ru", "за январь — апрель", None, "2019-01/2019-04"),
        ("ru", "к декабрю того же года", "2016-03", "2016-12"),
        ("kk", "бір жыл бұрынғы сәйкес мерзімнен", "2019-01/2019-05", "2018-01/2018-05"),
        ("kk", "бір жыл бұрын", "2018", "2017"),
        ("kk", "алты айда", None, "2019-01/2019-06"),
        ("en", "two years later", "2013-01/2013-06", "2015"),
        ("ru", "аналогичный период прошлого сезона", "2018-07/2018-09", "2017-07/2017-09"),
        ("kk", "араға екі жыл салып", "2013", "2015"),
        ("en", "over the quarter", "2013-03", "2013-01/2013-03"),
        ("en", "the same seven months", "2013-03/2013-10", "2013-03/2013-10"),
        ("en", "two years earlier", "2013-01/2013-06", "2011-01/2011-06"),
        ("ru", "спустя два года", "2013", "2015"),
        ("kk", "екі жылдан соң", "2013", "2015"),
        ("en", "over the last six months", "2013-01/2013-06", "2013-01/2013-06"),
        ("ru", "за последние 12 месяцев", None, "2018-08/2019-07"),
    ],
)
def test_a_relative_period_is_resolved(language: str, text: str, current: str | None, period: str) -> None:
    now = Period.parse(current) if current else None
    assert str(resolve(only(text, language), now, TODAY)) == period


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_form_of_the_month_table_is_read_as_its_month(language: str) -> None:
    for number, row in enumerate(month_table(), 1):
        forms = {form for column, form in row.items() if column.partition("_")[0] == language}
        for form in forms:
            text = f"2019 жылғы {form}" if language == "kk" else f"{form} 2019"
            if not form.endswith(".") or language != "kk":
                assert str(mentions(text, language)[0].period) == f"2019-{number:02}", form


PIECES = [
    "2019", "January", "-", "жылғы", "қаңтар", "в", "мая", "года", "the", "same", "9", "months", "тоқсан", "/", "20",
    "0000", "31", "year", "last", "I", "полугодие", "с", "по", "айда", "былтыр", "of", "first", "99999999999", "сезон",
    "2019/20", "and", "(", ")", ".", ",", "years ago", "екі", "сәйкес", "кезең", "31.12.2019", "²", "٣", "\n",
    "now", "сейчас", "қазір",
]


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@given(text=st.text(max_size=80) | st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join))
def test_no_input_raises_and_offsets_hold(language: str, text: str) -> None:
    for today in (None, TODAY):
        found = mentions(text, language, today)
        assert found == mentions(text, language, today)
        for mention in found:
            assert 0 <= mention.start < mention.end <= len(text)
            said = mention.period is not None or mention.relative is not None
            assert said is not (mention.role == "now")  # "now" is of no period of its own
            for current in (None, Period.of_year(1900), Period.of_months(2199, 7, 12)):
                resolve(mention, current, today)


def test_a_month_takes_the_year_of_a_later_one_in_its_sentence() -> None:
    text = "The share fell from 9.5% in February to 4.3% in December 2017. In March it rose."
    assert [str(m.period) for m in mentions(text, "en")] == ["2017-02", "2017-12", "None"]
    text = "In January, or 167% of the January 2005 level; in May against December 2005"
    assert [m.period is None for m in mentions(text, "en")] == [True, False, True, False]


def test_a_season_has_the_months_that_the_text_says() -> None:
    text = "За 2017/18 маркетинговый год, длившийся с сентября по август, и в прошлом сезоне"
    assert [str(m.period) for m in mentions(text, "ru")] == ["2017-09/2018-08", "2017-09/2018-08"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The marketing year begins on 1 September. Since the start of the season"),
    ("en", "Since the start of the 2018/19 season (1 September)"),
    ("ru", "Маркетинговый год начинается 1 сентября. С начала сезона 2018/19"),
    ("ru", "В сентябре — августе нынешнего сезона, 2018/19"),
    ("kk", "Маркетинг жылы 1 қыркүйекте басталады. Маркетинг жылының басынан бері"),
    ("kk", "Маркетинг жылының басынан бері (қыркүйек–тамыз)"),
    ("kk", "2018/19 маусымның он екі айы (қыркүйек–тамыз)"),
])
def test_a_season_begins_in_the_month_that_the_text_says(language: str, text: str) -> None:
    assert str(mentions(text, language)[-1].period) == "2018-09/2019-08"


def test_a_month_in_which_something_else_begins_is_of_no_season() -> None:
    text = "The school year starts on 1 September. In eight months of the 2018/19 season"
    assert str(mentions(text, "en")[-1].period) == "2018-07/2019-02"


def test_a_fourth_language_needs_only_its_table(tmp_path: Path) -> None:
    (tmp_path / "periods.toml").write_text(
        """
fill = ["ve"]
[months]
1 = ["ocak"]
6 = ["haziran"]
[numbers]
6 = ["altı"]
[first]
words = ["ilk"]
[units]
month = ["ayında", "ay"]
[relative]
-1 = ["geçen yıl"]
[year]
first = true
after = ["yılında", "yılının"]
[roles.base]
after = ["göre"]
""",
        encoding="utf-8",
    )
    pack = Pack("tr", tmp_path)
    text = "2018 yılında; 2018 yılının ilk altı ayında; ocak-haziran 2018 yılında; geçen yıl göre"
    found = find_periods(text, tokenize(text), pack, TODAY)
    assert [str(m.period) for m in found] == ["2018", "2018-01/2018-06", "2018-01/2018-06", "2018"]
    assert found[-1].role == "base"


def test_a_pack_without_the_table_finds_no_words() -> None:
    text = "in 2018 and last year"
    assert find_periods(text, tokenize(text), Pack("xx", Path("nowhere")), TODAY) == []


@pytest.mark.parametrize("piece", ["2019-", "1.2.", "the same ", "May 5 to ", "(", "a-", "first ", "0", "\n"])
def test_hostile_text_takes_no_longer_than_its_length(piece: str) -> None:
    def seconds(length: int) -> float:
        tokens = tokenize(text := piece * (length // len(piece)))
        return effort(lambda: find_periods(text, tokens, packs()["en"], TODAY))

    small = seconds(5_000)
    assert seconds(40_000) < 8 * 4 * small + 0.2
