"""What verbs, participles and endings of Kazakh make of a number."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.told import figures

B, M, K = 1e9, 1e6, 1e3


def read(text: str) -> list[tuple[float | None, str | None, str, str | None, str | None]]:
    """The value, unit, flow and parties of each figure."""
    return [(f.value, f.unit, f.flow, f.reporter, f.partner) for f in figures(text, "kk")]


def changes(text: str) -> list[tuple[float | None, dict[str, Any]]]:
    """The value and the change of each figure, without what it is compared with."""
    return [
        (f.value, {k: v for k, v in f.change.to_json().items() if k != "base"} if f.change else {})
        for f in figures(text, "kk")
    ]


@pytest.mark.parametrize(("text", "expected"), [
    ("Былтыр Қазақстаннан Ауғанстанға 300 мың тонна ұн кетті.", (300 * K, "t", "export", "KZ", "AF")),
    ("Қазақстан былтыр Иранға 90 мың тонна арпа жөнелтіпті.", (90 * K, "t", "export", "KZ", "IR")),
    ("Өткен жылы Қазақстан Қытайдан 2 млрд доллардың көлігін әкелген.", (2 * B, "USD", "import", "KZ", "CN")),
    ("Ресейден келетін қанттың құны 40 млн доллар болды.", (40 * M, "USD", "import", "KZ", "RU")),
    ("Үндістаннан келгені 70 млн доллар шамасында.", (70 * M, "USD", "import", "KZ", "IN")),
    ("Біздің ел Үндістанға 76 млн доллар салды.", (76 * M, "USD", "investment", "KZ", "IN")),
])
def test_a_verb_of_motion_tells_where_goods_went(text: str, expected: tuple[Any, ...]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize("text", [
    "Алматыға былтыр 2 млн турист келді.",
    "Форумды облыс әкімдігі өткізді, оған 5 млн теңге кетті.",
    "Былтыр осы жолмен 32 млн тонна жүк тасылды.",
])
def test_a_verb_of_motion_without_goods_tells_no_flow(text: str) -> None:
    assert read(text) == []


def test_companies_that_invest_take_nothing_from_their_investment() -> None:
    text = ("2005 жылдан бері қазақстандық компаниялар Тәжікстан экономикасына 230 млн доллар қаражат салды, "
            "қарсы бағытта 47 млн доллар түсті.")
    assert read(text) == [(230 * M, "USD", "investment", "KZ", "TJ"), (47 * M, "USD", "investment", "TJ", "KZ")]


@pytest.mark.parametrize(("text", "expected"), [
    ("Түркияға экспорт 22 млн долларға азайып, 189 млн долларға түсті.", [(189 * M, {"abs": -22 * M})]),
    ("Қазақстанның бидай экспорты 40 млн долларға артты.", [(None, {"abs": 40 * M, "unit": "USD"})]),
    ("Қыркүйекте Қазақстан 214 мың тонна ұн экспорттады, бұл былтырғыдан 9 мың тонна артық.",
     [(214 * K, {"abs": 9 * K})]),
    ("Қазақстанның экспорты 3 млрд долларға дейін өсті.", [(3 * B, {})]),
    ("Экспорт 900 млн долларды (141,9%), импорт 300 млн долларды (131,4%) құрады.",
     [(900 * M, {"pct": 41.9}), (300 * M, {"pct": 31.4})]),
    ("Қазақстанның экспорты 900 млн доллар болды, бұл 2010 жылғы қаңтар-сәуірдің 138,6%-ына сәйкес.",
     [(900 * M, {"pct": 38.6})]),
])
def test_an_ending_tells_a_difference_from_a_level(text: str, expected: list[Any]) -> None:
    assert changes(text) == expected


def test_a_dash_names_the_flow_of_a_part() -> None:
    text = "Ресеймен сауда 704 млн доллар болды: 236 миллионы – экспорт, 468 миллионы – импорт."
    assert [(value, flow) for value, _, flow, _, _ in read(text)] == [
        (704 * M, "turnover"), (236 * M, "export"), (468 * M, "import")]


@pytest.mark.parametrize(("text", "expected"), [
    ("Қазақстан Германияға «Достық» құбырымен 2023 жылы 993 мың тонна, 2024 жылы 1,5 млн тонна мұнай жөнелтті.",
     [993 * K, 1.5 * M]),
    ("Қазақстан Иранға 90 мың тонна, Қытайға 70 мың тонна арпа экспорттады.", [90 * K, 70 * K]),
    ("Қазақстанға несие беріліп, 5 млн теңге қаржы бөлінді, ал фермерлер жемісін базарда сатады.", []),
])
def test_a_verb_that_ends_a_list_governs_all_its_numbers(text: str, expected: list[float]) -> None:
    assert [(value, flow) for value, _, flow, _, _ in read(text)] == [(value, "export") for value in expected]


@pytest.mark.parametrize("text", [
    "Қазақстанның саудасы Италиямен 12,5, Түркиямен 13,8 млрд доллар болды.",
    "Қазақстанның саудасы Италиямен 12,5 млрд доллар, Түркиямен 13,8 болды.",
])
def test_a_number_leaves_its_unit_to_one_before_or_behind(text: str) -> None:
    assert [(value, unit) for value, unit, _, _, _ in read(text)][:1] == [(12.5 * B, "USD")]


def test_a_thousand_leaves_out_the_weight_told_before() -> None:
    text = "Қазақстан астығын Өзбекстан 2 млн тонна, Тәжікстан 981 мың, Қырғызстан 153 мың тонна сатып алды."
    assert [(value, unit) for value, unit, _, _, _ in read(text)] == [(2 * M, "t"), (981 * K, "t"), (153 * K, "t")]


def test_one_verb_of_rise_ends_several_percentages() -> None:
    text = "Қазақстанның Түркияға экспорты 23,4 пайызға, Иранға экспорты 24,8 пайызға артты."
    assert changes(text) == [(None, {"pct": 23.4}), (None, {"pct": 24.8})]


def test_what_is_compared_with_takes_no_change() -> None:
    text = "Қытаймен сауда 2024 жылы 94,8 млрд доллар болды, 2023 жылғы 89,4 миллиардтан 6 пайызға артық."
    assert changes(text) == [(94.8 * B, {"pct": 6}), (89.4 * B, {})]


@pytest.mark.parametrize(("text", "expected"), [
    ("Қазақстан мен Түркіменстанның саудасы 578 млн доллар болды, алдыңғы жылғыдан бестен бірге көп.",
     [(578 * M, {"pct": 20})]),
    ("Қазақстан былтыр 36 мың тонна ет экспорттады, былтырғы осы кезеңмен салыстырғанда 47 пайызға мол.",
     [(36 * K, {"pct": 47})]),
    ("Қазақстанның Өзбекстанмен саудасы 1,1 млрд доллар болды. Түркиямен сауда екі есе көп – 2,2 млрд доллар.",
     [(1.1 * B, {}), (2.2 * B, {})]),
])
def test_more_than_before_is_a_change_and_more_than_with_another_is_none(text: str, expected: list[Any]) -> None:
    assert changes(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Шайдың өзін шетелден былтыр 38 млн долларға алыппыз.", (38 * M, "USD", "import", "KZ", "WORLD")),
    ("Иранға былтыр 79 мың тонна арпа жөнелттік.", (79 * K, "t", "export", "KZ", "IR")),
    ("Шетке былтыр 4,7 млрд доллардың тауары кетті.", (4.7 * B, "USD", "export", "KZ", "WORLD")),
    ("Молдова ресейлік тұтынушыға 254 млн доллардың өнімін сатты.", (254 * M, "USD", "export", "MD", "RU")),
])
def test_the_ending_of_a_verb_says_who_trades(text: str, expected: tuple[Any, ...]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize("text", [
    "Түркістан облысында былтыр бидай егісі 5 млн тоннаға жетті.",
    "Қазақстанға Қытаймен салыстыруға келмейді, өнім бағасы – 23 мың доллар.",
])
def test_what_goods_come_to_is_no_motion(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    ("Өзбекстанға шығарылған ет экспорты былтыр 34 млн доллар болды.", [(34 * M, "export", "KZ", "UZ")]),
    ("Өзбекстан Қазақстанға 910 млн доллардың тауарын экспорттап, 2,1 млрд доллардан астам сомаға өнім импорттады.",
     [(910 * M, "export", "UZ", "KZ"), (2.1 * B, "import", "UZ", "KZ")]),
    ("Ресейге сыра саудасында Германия өз экспортын 12 млн долларға дейін төмендетті.",
     [(12 * M, "export", "DE", "RU")]),
])
def test_the_subject_and_the_cases_of_a_clause_tell_the_parties(text: str, expected: list[Any]) -> None:
    assert [(value, flow, reporter, partner) for value, _, flow, reporter, partner in read(text)] == expected


@pytest.mark.parametrize("text", [
    "Облыста былтыр 1,2 млн тонна ұн шығарды.",
    "Кәсіпкерлер мемлекеттен 45 млрд теңге алды.",
    "Қазақстанның саудасы талқыланды. Теңізде 18 мың тонна балық ауланды.",
    "Экспорт туралы айтылды. Картоптың келісі 240 теңгеден сатылып жатыр.",
])
def test_what_is_made_caught_or_given_at_home_is_no_trade(text: str) -> None:
    assert read(text) == []


def test_a_bracket_behind_what_is_compared_with_gives_its_amount() -> None:
    text = "Түркиямен сауда 2,9 млрд доллар болып, былтырғыдан (2,5 млрд доллар) 16 пайызға ұлғайды."
    assert changes(text) == [(2.9 * B, {"pct": 16}), (2.5 * B, {})]


def test_a_part_that_falls_to_a_party_leaves_the_whole_alone() -> None:
    text = "Қазақстанның импорты 112 млн долларды құрап, тең жартысы Қытайға тиді."
    assert [(value, reporter) for value, _, _, reporter, _ in read(text)] == [(112 * M, "KZ"), (50, "KZ")]


def test_a_unit_at_the_end_of_a_list_is_of_all_its_numbers() -> None:
    text = "Әзербайжан былтыр Түркияға 10,2 млрд, Грузияға 2,4 млрд текше метр газ айдады."
    assert [(value, unit) for value, unit, _, _, _ in read(text)] == [(10.2 * B, "m3"), (2.4 * B, "m3")]


@pytest.mark.parametrize(("text", "flow", "value"), [
    ("Перу былтыр сырт елдермен 23 млрд доллардың тауарын айырбастады.", "turnover", 23 * B),
    ("Перу мен Чили былтыр 23 млрд доллар айырбас жасады.", "turnover", 23 * B),
    ("Перудің сауда есебі былтыр 3 млрд доллар зиянмен жабылды.", "balance", -3 * B),
    ("Былтыр Перудің сауда шұңқыры 3 млрд доллар болды.", "balance", -3 * B),
])
def test_words_of_exchange_and_of_loss(text: str, flow: str, value: float) -> None:
    figure, = figures(text, "kk")
    assert (figure.flow, figure.value, figure.reporter) == (flow, value, "PE")


def test_an_exchange_of_opinions_is_none() -> None:
    assert figures("Перу мен Чили министрлері 9 млрд доллардың жобалары туралы пікір алмасты.", "kk") == []


def test_whose_part_it_is_does_not_own_the_whole() -> None:
    text = "Перу былтыр 276 млн долларға шарап экспорттады, оның 66 пайызын ресейлік тұтынушы алды."
    assert [(f.value, f.partner) for f in figures(text, "kk")] == [(276 * M, "WORLD"), (66, "RU")]


def test_a_colon_parts_a_share_from_the_flows_behind_it() -> None:
    text = (
        "Перудің сыртқы тауар айналымы былтыр 400 млн доллар болды. Оның 229 млн доллары Чилиге тиді: елге 98 млн "
        "доллардың өнімі шығып, одан 131 млн доллардың тауары кірді."
    )
    assert [f.flow for f in figures(text, "kk")] == ["turnover", "turnover", "export", "import"]


def test_support_of_trade_is_none() -> None:
    assert figures("Биыл сауданы қолдауға 31 млрд теңге жұмсалады.", "kk") == []


@pytest.mark.parametrize(("text", "value", "pct"), [
    ("2023 жылы Кенияның Оманға экспортының көлемі 32,8%-ға, Перуге 2 есе өсті.", None, 32.8),
    ("2023 жылы Кенияның Оманмен тауар айналымының көлемі 31,3 пайызға өсіп, 10 млн долларға жетті.", 10e6, 31.3),
    ("2023 жылы Кенияның Оманмен тауар айналымының 31,3 пайызы шай болды.", 31.3, None),
    ("2024 жылы Кенияның Оманмен тауар айналымының өсімі 10 пайыздан кем болмайды деп күтіледі.", None, 10),
])
def test_what_owns_the_volume_is_not_the_whole_of_a_share(text: str, value: float | None, pct: float | None) -> None:
    told = figures(text, "kk")[0]
    assert (told.value, told.change and told.change.pct) == (value, pct)


@pytest.mark.parametrize("trade", [
    "екіжақты сауда-саттық", "өзара сауда-саттық", "сауда саттық", "екіжақты сауда - саттық",
])
def test_trade_told_by_both_its_words_is_turnover(trade: str) -> None:
    text = f"Грузия мен Польша арасындағы {trade} көлемі былтыр 7 млн доллар болды."
    assert read(text) == [(7 * M, "USD", "turnover", "GE", "PL")]


def test_what_keeps_rising_is_no_share() -> None:
    text = ("Грузияның шарап жеткізу көлемі артып келеді: Ресейге — 30%-ға (100 мың тоннадан 130 мың тоннаға дейін), "
            "Польшаға — 20%-ға (50 мың тоннадан 60 мың тоннаға дейін).")
    assert changes(text) == [(100 * K, {}), (130 * K, {"pct": 30}), (50 * K, {}), (60 * K, {"pct": 20})]


def test_what_is_carried_for_export_is_exported() -> None:
    text = "Грузия шарабының экспорттық тасымалы: Ресейге — 30%-ға (100 мың тоннадан 130 мың тоннаға дейін) артқан."
    assert read(text) == [(100 * K, "t", "export", "GE", "RU"), (130 * K, "t", "export", "GE", "RU")]


@pytest.mark.parametrize("way", ["Перуден Чилиге Куба арқылы", "Перуден Куба арқылы Чилиге"])
def test_through_whom_goods_go_has_no_part_in_it(way: str) -> None:
    text = f"2023 жылы {way} 7 мың тонна мыс жеткізілді."
    assert read(text) == [(7 * K, "t", "export", "PE", "CL")]


def test_where_something_is_mined_is_no_product() -> None:
    text = "Перудің ірі кен орындарынан шыққан мұнай сыртқа кетеді. Былтыр 7 мың тонна экспортталды."
    assert {f.product for f in figures(text, "kk")} == {"oil"}


@pytest.mark.parametrize("change", [
    "өткен жылмен салыстырғанда 25%-ға артты",
    "бұл өткен жылдың көрсеткіштерінен 25%-ға артық",
    "өткен жылға қарағанда 25%-ға көп",
])
def test_brackets_behind_a_change_hold_what_it_starts_from(change: str) -> None:
    told = figures(f"2023 жылы Грузияның Польшаға шарап экспорты 10 мың тонна болды, {change} (8 мың тонна).", "kk")
    assert [(f.value, str(f.period)) for f in told] == [(10 * K, "2023"), (8 * K, "2022")]
    assert told[0].change is not None
    assert (told[0].change.pct, told[1].change) == (25, None)


def test_brackets_behind_a_change_alone_are_of_the_same_year() -> None:
    told = figures("2023 жылы Грузияның Польшаға экспорты 10 млн доллар болды, шарап сатуы артты (8 млн доллар).", "kk")
    assert [str(f.period) for f in told] == ["2023", "2023"]


def test_an_indicative_balance_is_no_balance_of_trade() -> None:
    text = "Индикативтік балансқа сәйкес Грузия Польшаға былтыр 7 млрд текше метр газ экспорттады."
    assert read(text) == [(7 * B, "m3", "export", "GE", "PL")]


def test_what_the_market_is_to_be_relieved_of_is_no_trade() -> None:
    text = "Грузия былтыр 22 мың тонна бидай экспорттады. Нарықтан қосымша 5 мың тонна бидай тартылатын болады."
    assert [value for value, *_ in read(text)] == [22 * K]


def test_what_stands_in_brackets_is_no_object_of_the_verb() -> None:
    text = ("2024 жылы Перудің мұнай экспорты 45 млрд доллар болды. Бірінші орынға Чили шықты: 5,1 млрд доллар. "
            "Оның соңынан Корея (2,9 млрд доллар) пен Франция (2,8 млрд доллар) келеді.")
    assert [(flow, partner) for _, _, flow, _, partner in read(text)] == [
        ("export", "WORLD"), ("export", "CL"), ("export", "KR"), ("export", "FR")]


@pytest.mark.parametrize("verb", ["алған", "алатын", "алып отырған"])
def test_the_land_that_takes_most_is_a_buyer(verb: str) -> None:
    text = (f"Перудің сыртқы саудасы 2023 жылы 140 млрд доллар болды. Перу мысын көп {verb} ел – Чили: 14 млрд доллар. "
            "Одан кейін Корея – 10 млрд доллар.")
    assert [(flow, reporter, partner) for _, _, flow, reporter, partner in read(text)[1:]] == [
        ("export", "PE", "CL"), ("export", "PE", "KR")]


def test_what_we_took_out_is_our_export() -> None:
    text = "2022 жылы Қытайдан 180 млн доллардың жүгі кірді. {} 60 млн доллар."
    assert read(text.format("Шығарғанымыз"))[-1] == (60 * M, "USD", "export", "KZ", "CN")
