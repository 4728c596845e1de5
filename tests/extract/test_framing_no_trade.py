"""What is no trade: loans, revenue, firms and costs; and where the same words tell the worth of what was traded."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

B, M = 1e9, 1e6


@pytest.mark.parametrize(("language", "text", "value"), [
    ("en", "Kazakhstan exported 2 million tonnes of wheat in 2023. Revenue was $500 million.", 500 * M),
    ("ru", "Казахстан экспортировал в 2023 году 2 млн тонн пшеницы. Выручка составила 500 млн долларов.", 500 * M),
    ("kk", "Қазақстан 2023 жылы 2 млн тонна бидай экспорттады. Түскен табыс 500 млн доллар болды.", 500 * M),
])
def test_what_exports_brought_in_is_their_worth(language: str, text: str, value: float) -> None:
    assert amounts(text, language)[-1] == (value, "export")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan imported 2 million tonnes of sugar in 2023, having spent $900 million."),
    ("ru", "Казахстан импортировал в 2023 году 2 млн тонн сахара. Потратили на это 900 млн долларов."),
])
def test_what_imports_cost_is_their_worth(language: str, text: str) -> None:
    assert amounts(text, language)[-1] == (900 * M, "import")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan exported 2 million tonnes of wheat in 2023. The company's revenue was $500 million."),
    ("ru", "Казахстан экспортировал в 2023 году 2 млн тонн пшеницы. Доход бюджета составил 500 млн долларов."),
    ("kk", "Қазақстан 2023 жылы 2 млн тонна бидай экспорттады. Бюджеттің кірісі 500 млн доллар болды."),
])
def test_revenue_of_a_firm_or_budget_is_no_trade(language: str, text: str) -> None:
    assert amounts(text, language) == [(2 * M, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Imports of Kazakhstan grew in 2023. The bridge cost $500 million."),
    ("ru", "Импорт Казахстана в 2023 году вырос. Мост обошёлся в 500 млн долларов."),
])
def test_what_else_cost_money_is_no_trade(language: str, text: str) -> None:
    assert amounts(text, language) == []


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 the sales of Kazakh firms to Italy came to $3 billion."),
    ("en", "In 2023 Kazakh companies exported goods worth $3 billion to Italy."),
    ("ru", "Поставки казахстанских предприятий в Италию составили в 2023 году 3 млрд долларов."),
])
def test_firms_that_sell_abroad_are_no_bar(language: str, text: str) -> None:
    assert amounts(text, language) == [(3 * B, "export")]


def test_firms_that_are_told_of_are_a_bar() -> None:
    text = "Trade of Kazakhstan with Italy was $20 billion in 2023. The firms received loans of $3 billion."
    assert amounts(text, "en") == [(20 * B, "turnover")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade of Kazakhstan and Italy was $20 billion in 2023. The ministers had dinner. They spoke of poets. "
     "A loan of $5 billion was signed. The record of 2013 — $28 billion."),
    ("ru", "Товарооборот Казахстана и Италии за 2023 год — 20 млрд долларов. Подписан кредит на 5 млрд долларов. "
     "Рекорд поставлен в 2013 году — 28 млрд долларов."),
    ("kk", "Қазақстан мен Италияның тауар айналымы 2023 жылы 20 млрд доллар болды. 5 млрд доллар несие берілді. "
     "Рекорд 2013 жылы 28 млрд доллар еді."),
])
def test_a_total_beside_its_time_takes_the_trade_of_the_text_up(language: str, text: str) -> None:
    assert amounts(text, language) == [(20 * B, "turnover"), (28 * B, "turnover")]


@pytest.mark.parametrize("text", [
    "Trade of Kazakhstan and Italy was $20 billion in 2023. They signed a loan of $5 billion. "
    "Oman, 2013 — $28 billion.",
    "Trade of Kazakhstan and Italy was $20 billion in 2023. They signed a loan of $5 billion. "
    "In 2013 $28 billion went into steel pipes.",
])
def test_a_total_of_others_or_of_goods_does_not(text: str) -> None:
    assert amounts(text, "en") == [(20 * B, "turnover")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan exported 8 million tonnes of wheat in 2023. This year's crop is put at 15 million tonnes."),
    ("en", "Kazakhstan exported 8 million tonnes of wheat in 2023. Warehouses hold 15 million tonnes of grain."),
    ("ru", "Казахстан вывез в 2023 году 8 млн тонн пшеницы. На складах лежит 15 млн тонн."),
    ("ru", "Казахстан вывез в 2023 году 8 млн тонн пшеницы. Порт Актау перевалил 15 млн тонн."),
    ("kk", "Қазақстан 2023 жылы 8 млн тонна бидай экспорттады. Қоймаларда 15 млн тонна астық бар."),
    ("kk", "Қазақстан 2023 жылы 8 млн тонна бидай экспорттады. Ел жылына 15 млн тонна тұтынады."),
])
def test_what_is_grown_stored_handled_or_eaten_at_home_is_no_trade(language: str, text: str) -> None:
    assert amounts(text, language) == [(8 * M, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan exported 8 million tonnes of wheat in 2023. The memorandum speaks of 15 million tonnes."),
    ("ru", "Казахстан вывез в 2023 году 8 млн тонн пшеницы. В соглашении названы 15 млн тонн."),
    ("kk", "Қазақстан 2023 жылы 8 млн тонна бидай экспорттады. Келісімде 15 млн тонна деп жазылған."),
])
def test_a_paper_that_promises_a_weight_is_no_bar(language: str, text: str) -> None:
    assert amounts(text, language) == [(8 * M, "export"), (15 * M, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan exported 8 million tonnes of wheat in 2023. The Industry Minister counted 15 million tonnes."),
    ("ru", "Казахстан вывез в 2023 году 8 млн тонн пшеницы. Министр промышленности назвал 15 млн тонн."),
    ("kk", "Қазақстан 2023 жылы 8 млн тонна бидай экспорттады. Өнеркәсіп министрлігі 15 млн тонна дейді."),
])
def test_the_field_of_an_office_is_no_bar(language: str, text: str) -> None:
    assert amounts(text, language) == [(8 * M, "export"), (15 * M, "export")]


def test_a_change_behind_a_comma_leaves_the_amount_a_level() -> None:
    figure, = figures("Вывоз Монголии за 2023 год — $5,2 млрд, минус 13,4%.", "ru")
    assert figure.change is not None
    assert (figure.value, figure.change.pct) == (5.2 * B, -13.4)


@pytest.mark.parametrize(("language", "text", "value"), [
    ("ru", "Товарооборот Казахстана за 2023 год — 140 млрд долларов. Обсудили кредит на 5 млрд долларов. "
     "Первым партнёром осталась Россия с долей 19 процентов.", 19),
    ("en", "Trade of Kazakhstan was $140 billion in 2023. A loan of $5 billion was signed. "
     "Russia has the largest share, 19 percent.", 19),
])
def test_a_partners_share_takes_the_trade_of_the_text_up(language: str, text: str, value: float) -> None:
    assert amounts(text, language)[-1] == (value, "turnover")


def test_a_share_that_a_partner_took_is_one_beside_another_clause() -> None:
    text = "Экспорт Монголии за 2023 год вырос на 29 процентов; 82 процента его забрал Китай."
    assert amounts(text, "ru")[-1] == (82, "export")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade of Kazakhstan with Italy was $20 billion in 2023. The deficit will be 5.1% of GDP."),
    ("ru", "Товарооборот Казахстана с Россией в 2023 году — 20 млрд долларов. Доля расчётов в рублях — 60%."),
    ("kk", "Қазақстанның Италиямен тауар айналымы 20 млрд доллар болды. Өнеркәсіп өнімінің индексі 104,7%."),
])
def test_a_percentage_of_what_is_no_trade_is_no_figure(language: str, text: str) -> None:
    assert amounts(text, language) == [(20 * B, "turnover")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan exported 8 million tonnes of wheat in 2023. Through the port 12 million tonnes passed."),
    ("en", "Kazakhstan exported 8 million tonnes of wheat in 2023. A vessel can take 70,000 tonnes of grain."),
    ("ru", "Казахстан вывез в 2023 году 8 млн тонн пшеницы. Через порт прошло 12 млн тонн."),
    ("kk", "Қазақстан 2023 жылы 8 млн тонна бидай экспорттады. Порт арқылы 12 млн тонна өтті."),
])
def test_what_passes_a_port_is_carried_over_from_no_trade(language: str, text: str) -> None:
    assert amounts(text, language) == [(8 * M, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan exported 12 million tonnes of wheat through the port of Aktau in 2023."),
    ("ru", "Через порт Актау Казахстан вывез в 2023 году 12 млн тонн пшеницы."),
    ("kk", "Қазақстан 2023 жылы Ақтау порты арқылы 12 млн тонна бидай экспорттады."),
])
def test_what_is_exported_through_a_port_is_trade(language: str, text: str) -> None:
    assert amounts(text, language) == [(12 * M, "export")]


@pytest.mark.parametrize("text", [
    "The steel mills export to Italy. Kazakhstan's steel production was 4 million tonnes in 2023.",
    "Kazakhstan's trade with Italy is growing. Cargo turnover of the port of Aktau was 12 million tonnes in 2023.",
])
def test_production_and_cargo_turnover_are_no_goods_and_no_trade(text: str) -> None:
    assert amounts(text, "en") == []


def test_what_an_office_did_is_not_its_field() -> None:
    text = "Казахстан вывез в 2023 году 8 млн тонн пшеницы. На программу министерство потратило 12 млн долларов."
    assert amounts(text, "ru") == [(8 * M, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's foreign trade was $140 billion in 2023. Italy ranks third with 13 percent."),
    ("ru", "Внешняя торговля Казахстана за 2023 год — 140 млрд долларов. Италия на третьем месте: 13 процентов."),
    ("kk", "Қазақстанның сыртқы саудасы 2023 жылы 140 млрд доллар болды. Италия 13 пайызбен үшінші орында."),
])
def test_a_percentage_beside_a_rank_is_a_share(language: str, text: str) -> None:
    assert [(f.value, f.unit) for f in figures(text, language)][-1] == (13, "%")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade of Kazakhstan with Italy was $20 billion.\n\nYou may also like: Exports of Peru hit $60 billion"),
    ("ru", "Торговля Казахстана с Италией — 20 млрд долларов.\n\nЕщё в рубрике: Экспорт Перу — 60 млрд долларов"),
    ("kk", "Қазақстанның Италиямен саудасы 20 млрд доллар болды.\n\nТағы оқыңыз: Перу экспорты – 60 млрд доллар"),
])
def test_what_else_a_page_offers_is_furniture(language: str, text: str) -> None:
    assert amounts(text, language) == [(20 * B, "turnover")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's export price rose by 12% in 2023."),
    ("en", "Kazakhstan raised the duties on imported cars by 15% in 2023."),
    ("en", "Kazakhstan granted export credits of $300 million to Italy in 2023."),
    ("ru", "Экспортная цена казахстанской пшеницы выросла в 2023 году на 12%."),
    ("ru", "Пошлины на импорт в Казахстан в 2023 году подняли на 15%."),
    ("ru", "Казахстан направил на продвижение экспорта в Италию 80 млн долларов."),
    ("kk", "Қазақстанның экспорттық бағасы 2023 жылы 12%-ға өсті."),
    ("kk", "Қазақстан Италияға импорттық баж мөлшерін 15%-ға көтерді."),
])
def test_trade_that_only_tells_what_else_is_for_is_no_figure(language: str, text: str) -> None:
    assert amounts(text, language) == []


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan exported equipment worth $3 billion to Italy in 2023."),
    ("en", "Kazakhstan's industry sold goods worth $3 billion to Italy in 2023."),
    ("ru", "Экспорт промышленности Казахстана в Италию составил в 2023 году 3 млрд долларов."),
    ("kk", "Қазақстаннан Италияға жөнелтілген жүк 2023 жылы 3 млрд долларға бағаланды."),
])
def test_trade_that_heads_its_phrase_is_one(language: str, text: str) -> None:
    assert amounts(text, language) == [(3 * B, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's trade with Italy was $20 billion in 2023. The country covers 98 percent of its needs in gas."),
    ("kk", "Қазақстанның Италиямен саудасы 20 млрд доллар болды. Кредит көлемі 3 млрд доллар."),
])
def test_needs_and_credit_are_no_trade(language: str, text: str) -> None:
    assert amounts(text, language) == [(20 * B, "turnover")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's budget received $900 million from copper export duties in 2023."),
    ("ru", "Бюджет Перу получил в 2023 году 900 млн долларов от экспортных пошлин на медь."),
    ("en", "A deal to sell 40 locomotives for $160 million was signed between Peru and Chile."),
    ("en", "Peru's debt reached $24 billion in 2023, four times its exports."),
    ("ru", "Внешний долг Перу достиг 24 млрд долларов — вчетверо больше её экспорта."),
    ("kk", "Перуден әкелінетін көліктерге кеден бажы 15% құрайды."),
])
def test_purses_deals_and_debts_beside_words_of_trade_are_no_trade(language: str, text: str) -> None:
    assert amounts(text, language) == []


def test_exports_that_doubled_beside_a_debt_are_told() -> None:
    figure, = figures("Peru's debt reached $24 billion, and in 2023 its exports grew fourfold.", "en")
    assert (figure.flow, figure.change.times if figure.change else None) == ("export", 4)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade of Peru with Chile reached $20 billion in 2023. The share of the trade settled in yuan is 40%."),
    ("en", "Trade of Peru with Chile reached $20 billion in 2023. Of it 60% is paid in dollars, and 30% in euros."),
    ("ru", "Оборот Перу с Чили в 2023 году достиг 20 млрд долларов. Доля расчётов в рублях в торговле — 92%."),
    ("kk", "Перудің Чилимен саудасы 2023 жылы 20 млрд доллар болды. Сауда есеп айырысуының 85%-ы рубльмен жүрді."),
])
def test_the_share_of_a_currency_in_what_is_paid_is_no_trade(language: str, text: str) -> None:
    assert amounts(text, language) == [(20 * B, "turnover")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Over 60% of the mutual trade of Peru and Chile in 2023 was in national currencies."),
    ("ru", "Более 60% взаимной торговли Перу и Чили в 2023 году приходится на национальные валюты."),
    ("kk", "2023 жылы Перу мен Чилидің өзара саудасындағы ұлттық валюталардың үлесі 60% болды."),
])
def test_a_share_of_trade_in_national_currencies_names_the_payments(language: str, text: str) -> None:
    figure, = figures(text, language)
    assert (figure.value, figure.unit, figure.product) == (60, "%", "payments in national currencies")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In dollars, exports of Peru to Chile grew by 12% in 2023."),
    ("ru", "В долларах экспорт Перу в Чили вырос в 2023 году на 12%."),
    ("kk", "Перудің Чилиге экспорты 2023 жылы долларда 12%-ға өсті."),
])
def test_growth_counted_in_a_currency_is_one_of_trade(language: str, text: str) -> None:
    figure, = figures(text, language)
    assert (figure.change.pct if figure.change else None, figure.product) == (12, None)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru exported much copper in 2023. In 2022 it was $4 billion: duties were higher."),
    ("ru", "Перу в 2023 году вывозила медь. Теперь это 4 млрд долларов: пошлины отменили."),
    ("kk", "Перу 2023 жылы мыс экспорттады. Чилиге 4 млрд доллар: онда баж жойылды."),
])
def test_what_a_colon_leads_to_only_tells_why(language: str, text: str) -> None:
    assert amounts(text, language)[-1] == (4 * B, "export")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports to Chile, for which the state paid subsidies of $30 million, reached $4 billion in 2023."),
    ("ru", "Экспорт Перу в Чили, на который выделили 30 млн долларов субсидий, достиг в 2023 году 4 млрд долларов."),
])
def test_what_is_set_in_with_a_number_of_its_own_bars_no_other(language: str, text: str) -> None:
    assert amounts(text, language) == [(4 * B, "export")]
