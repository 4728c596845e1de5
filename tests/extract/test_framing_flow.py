"""Which numbers are of trade, and of which flow: its smallest positive and negative examples in three languages."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

B, M = 1e9, 1e6


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Kazakhstan's trade with Turkey reached $6 billion in 2023.", [(6 * B, "turnover")]),
    ("en", "Kazakhstan's exports to Turkey were $3.9 billion in 2023, imports $2.1 billion and the surplus $1.8 "
     "billion.",
     [(3.9 * B, "export"), (2.1 * B, "import"), (1.8 * B, "balance")]),
    ("en", "Kazakhstan's exports of services to Turkey were $320 million in 2023.", [(320 * M, "services_export")]),
    ("en", "Turkish companies have invested $5 billion in Kazakhstan since 2005.", [(5 * B, "investment")]),
    ("ru", "Товарооборот Казахстана и Турции достиг 6 млрд долларов в 2023 году.", [(6 * B, "turnover")]),
    ("ru", "Экспорт Казахстана в Турцию составил 3,9 млрд долларов, импорт — 2,1 млрд, положительное сальдо — "
     "1,8 млрд.",
     [(3.9 * B, "export"), (2.1 * B, "import"), (1.8 * B, "balance")]),
    ("ru", "Экспорт услуг Казахстана в Турцию в 2023 году составил 320 млн долларов.", [(320 * M, "services_export")]),
    ("ru", "Турецкие компании с 2005 года инвестировали в Казахстан 5 млрд долларов.", [(5 * B, "investment")]),
    ("kk", "Қазақстан мен Түркияның тауар айналымы 2023 жылы 6 млрд долларға жетті.", [(6 * B, "turnover")]),
    ("kk", "Қазақстанның Түркияға экспорты 3,9 млрд доллар, импорты 2,1 млрд доллар, оң сальдо 1,8 млрд доллар болды.",
     [(3.9 * B, "export"), (2.1 * B, "import"), (1.8 * B, "balance")]),
    ("kk", "Қазақстанның Түркияға қызмет экспорты 2023 жылы 320 млн доллар болды.", [(320 * M, "services_export")]),
    ("kk", "2005 жылдан бері түрік компаниялары Қазақстанға 5 млрд доллар инвестиция салды.", [(5 * B, "investment")]),
])
def test_a_word_of_trade_tells_the_flow(language: str, text: str, expected: list[tuple[float, str]]) -> None:
    assert amounts(text, language) == expected


EN = "Kazakhstan's trade with Turkey was $6 billion in 2023. "
RU = "Товарооборот Казахстана и Турции в 2023 году составил 6 млрд долларов. "
KK = "Қазақстан мен Түркияның тауар айналымы 2023 жылы 6 млрд доллар болды. "


@pytest.mark.parametrize(("language", "text"), [
    ("en", EN + "GDP grew by 5.1 percent to $260 billion."),
    ("en", EN + "The bank lent the company $200 million for a plant."),
    ("en", EN + "The sides signed contracts worth $900 million."),
    ("en", EN + "The price of oil is $80 a barrel."),
    ("en", EN + "More than 4,000 Turkish companies work in Kazakhstan."),
    ("en", EN + "The budget of Kazakhstan had a deficit of $2 billion."),
    ("en", EN + "The number of inspections fell by a third."),
    ("ru", RU + "ВВП вырос на 5,1% до 260 млрд долларов."),
    ("ru", RU + "Банк выдал компании кредит на 200 млн долларов."),
    ("ru", RU + "Стороны построят завод стоимостью 500 млн долларов."),
    ("ru", RU + "Портфель совместных проектов оценивается в 3 млрд долларов."),
    ("ru", RU + "Дефицит бюджета Казахстана составил 2 млрд долларов."),
    ("ru", RU + "Безработица — 4,7%."),
    ("kk", KK + "ЖІӨ 5,1 пайызға өсіп, 260 млрд доллар болды."),
    ("kk", KK + "Банк компанияға 200 млн доллар несие берді."),
    ("kk", KK + "Тараптар құны 500 млн доллар зауыт салады."),
    ("kk", KK + "Бірлескен жобалар портфелі 3 млрд доллар деп бағаланады."),
    ("kk", KK + "Қазақстан бюджетінің тапшылығы 2 млрд доллар болды."),
])
def test_a_number_of_something_else_is_no_figure(language: str, text: str) -> None:
    assert amounts(text, language) == [(6 * B, "turnover")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", EN + "A year earlier it was $5.2 billion."),
    ("ru", RU + "Годом ранее он составлял 5,2 млрд долларов."),
    ("kk", KK + "Бір жыл бұрын ол 5,2 млрд доллар еді."),
])
def test_a_number_goes_on_about_the_flow_before(language: str, text: str) -> None:
    assert amounts(text, language)[1:] == [(5.2 * B, "turnover")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", EN + "A loan of $200 million was given for the harvest. Another $100 million is to follow."),
    ("ru", RU + "На уборку урожая выдан кредит в 200 млн долларов. Ещё 100 млн долларов дадут позже."),
    ("kk", KK + "Егін жинауға 200 млн доллар несие берілді. Тағы 100 млн доллар кейін беріледі."),
])
def test_a_text_that_turns_to_something_else_carries_no_flow_over(language: str, text: str) -> None:
    assert amounts(text, language) == [(6 * B, "turnover")]


@pytest.mark.parametrize(("language", "text", "value"), [
    ("en", "Kazakhstan's trade deficit with China was $2.4 billion in 2023.", -2.4 * B),
    ("en", "Kazakhstan ran a surplus of $1.1 billion in trade with Italy in 2023.", 1.1 * B),
    ("en", "The trade balance of Kazakhstan with Russia was minus $5 billion in 2023.", -5 * B),
    ("ru", "Дефицит Казахстана в торговле с Китаем составил 2,4 млрд долларов.", -2.4 * B),
    ("ru", "Положительное сальдо Казахстана в торговле с Италией составило 1,1 млрд долларов.", 1.1 * B),
    ("ru", "Сальдо торговли Казахстана с Россией сложилось отрицательное — 5 млрд долларов.", -5 * B),
    ("kk", "Қазақстанның Қытаймен саудасындағы тапшылық 2,4 млрд доллар болды.", -2.4 * B),
    ("kk", "Қазақстанның Италиямен саудасының оң сальдосы 1,1 млрд долларды құрады.", 1.1 * B),
    ("kk", "Қазақстанның Ресеймен сауда балансы минус 5 млрд доллар болды.", -5 * B),
])
def test_a_balance_bears_its_sign(language: str, text: str, value: float) -> None:
    assert amounts(text, language) == [(value, "balance")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Kazakhstan's exports to Turkey and imports from it were $3.9 billion and $2.1 billion, "
     "respectively."),
    ("ru", "В 2023 году экспорт Казахстана в Турцию и импорт из неё составили соответственно 3,9 и 2,1 млрд долларов."),
    ("kk", "2023 жылы Қазақстанның Түркияға экспорты мен одан импорты тиісінше 3,9 және 2,1 млрд доллар болды."),
])
def test_flows_and_numbers_told_in_order_are_paired(language: str, text: str) -> None:
    assert amounts(text, language) == [(3.9 * B, "export"), (2.1 * B, "import")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The imports of Kazakhstan from China exceed its exports to China 1.5 times."),
    ("ru", "Импорт Казахстана из Китая превышает экспорт в Китай в 1,5 раза."),
    ("kk", "Қазақстанның Қытайдан импорты Қытайға экспортынан 1,5 есе көп."),
])
def test_one_flow_against_another_is_no_figure(language: str, text: str) -> None:
    assert figures(text, language) == []


def test_an_amount_whose_export_and_import_follow_is_the_turnover() -> None:
    text = ("Kazakhstan's imports from Turkey rose in 2022. In 2023 it was $6 billion (exports $3.9 billion, "
            "imports $2.1 billion).")
    assert amounts(text, "en") == [(6 * B, "turnover"), (3.9 * B, "export"), (2.1 * B, "import")]


@pytest.mark.parametrize("text", [
    "Kazakhstan exports wheat under a duty of 15%.",
    "The current account of Kazakhstan was in deficit by $2.1 billion.",
    "Logistics costs make up 20 percent of the price of Kazakhstan's exports.",
    EN + "The Development Bank will provide $200 million for the road.",
    EN + "The refinery processes 5 million tons of crude a year.",
    EN + "The market is worth $3 billion.",
])
def test_what_is_of_something_else_than_trade_is_no_figure(text: str) -> None:
    assert [value for value, _ in amounts(text, "en") if value != 6 * B] == []


def test_products_told_one_after_another_keep_their_flow() -> None:
    text = ("Mongolia's foreign trade turnover was $13 billion in 2023.\n\n"
            "Coal: 18 mln tonnes were exported for $1.6 billion.\n"
            "Copper concentrate: 686 thousand tonnes, $935 million.\n")
    assert amounts(text, "en")[-2:] == [(686e3, "export"), (935e6, "export")]


def test_flows_may_be_abbreviated() -> None:
    text = "Внешторг Грузии за 2023 год: оборот $21 млрд (+11%), эксп. $6 млрд (+9%), имп. $15 млрд (+12%)."
    assert [f.flow for f in figures(text, "ru")] == ["turnover", "export", "import"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgia's trade in 2023 was $21 bn.\nMain suppliers:\n- Turkey – $2.6 bn\nMain buyers:\n- Iran – $0.8 bn"),
    ("ru", "Торговля Грузии в 2023 году – $21 млрд.\nПоставщики:\n• Турция – $2 млрд\nПокупатели:\n• Иран – $1 млрд"),
    ("kk", "2023 жылы Грузияның тауар айналымы $21 млрд болды.\nНегізгі жеткізушілер:\n• Түркия – $2,6 млрд\n"
           "Негізгі сатып алушылар:\n• Иран – $0,8 млрд"),
])
def test_those_who_buy_or_sell_lead_to_a_list_of_exports_or_imports(language: str, text: str) -> None:
    assert [f.flow for f in figures(text, language)] == ["turnover", "import", "export"]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Экспорт Боливии в 2011 году вырос на 5%. Сальдо торговли получилось отрицательное. Он составил "
           "5,5 млрд долларов."),
    ("en", "Bolivia's exports rose by 5% in 2011. Its trade balance remained negative. It came to $5.5 billion."),
    ("kk", "2011 жылы Боливияның экспорты 5%-ға өсті. Сауда балансы теріс болды. Ол 5,5 млрд долларға жетті."),
])
def test_a_balance_called_negative_stays_so_in_the_next_sentence(language: str, text: str) -> None:
    assert [(f.flow, f.value) for f in figures(text, language)][-1:] == [("balance", -5.5e9)]


def test_what_gathers_pace_is_no_turnover() -> None:
    text = ("Экспорт Боливии в 2023 году снизился. Падение поставок в Чили набирает обороты: в марте — 4%, в "
            "январе — 2,7%.")
    assert {f.flow for f in figures(text, "ru")} == {"export"}


@pytest.mark.parametrize("text", [
    "Объем поставок угля из Боливии в Китай в 2021 году вырос на 4% до 3 млн тонн.",
    "Боливия в 2021 году нарастила объем поставок угля в Китай до 3 млн тонн.",
])
def test_the_volume_of_deliveries_is_an_export(text: str) -> None:
    figure, = figures(text, "ru")
    assert (figure.value, figure.flow, figure.reporter, figure.partner) == (3e6, "export", "BO", "CN")
