"""Who sold and who bought, where only the text before or the form of the word tells."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Finland bought goods worth $7 million from Egypt. Another $5 million went to Latvia."),
    ("ru", "В 2023 году Финляндия купила у Египта товаров на 7 млн долларов. Ещё на 5 млн долларов ушло в Латвию."),
    ("kk", "2023 жылы Финляндия Мысырдан 7 млн доллардың тауарын сатып алды. "
           "Тағы 5 млн доллардың тауары Латвияға кетті."),
])
def test_another_part_went_from_the_same_seller(language: str, text: str) -> None:
    assert sides(text, language)[-1] == (5 * M, "export", "EG", "LV")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Finland's imports came to $7 million. Egypt supplied goods worth $5 million."),
    ("ru", "В 2023 году импорт Финляндии составил 7 млн долларов. Египет поставил товаров на 5 млн долларов."),
    ("kk", "2023 жылы Финляндияның импорты 7 млн доллар болды. Мысыр 5 млн доллардың тауарын жеткізді."),
])
def test_one_who_supplies_sells_to_whom_imports_were_told_of(language: str, text: str) -> None:
    value, flow, reporter, partner = sides(text, language)[-1]
    assert (value, {reporter, partner}) == (5 * M, {"EG", "FI"})
    assert (flow == "export") == (reporter == "EG")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Finland imported Egyptian goods worth $7 million. "
           "Another $5 million worth was bought in Latvia."),
    ("ru", "В 2023 году Финляндия импортировала египетских товаров на 7 млн долларов. "
           "Ещё на 5 млн долларов куплено в Латвии."),
])
def test_goods_bought_in_a_land_are_from_it(language: str, text: str) -> None:
    assert sides(text, language)[-1] == (5 * M, "import", "FI", "LV")


@pytest.mark.parametrize("text", [
    "В 2023 году Египет продал Польше товаров на 7 млн долларов. Германии было продано товаров на 5 млн долларов.",
    "В 2023 году Египет продал Польше товаров на 7 млн долларов. Германии поставлено товаров на 5 млн долларов.",
])
def test_a_land_before_was_sold_is_whom_it_was_sold_to(text: str) -> None:
    assert sides(text, "ru")[-1] == (5 * M, "export", "EG", "DE")


def test_the_genitive_behind_purchases_is_who_buys() -> None:
    text = "В 2023 году Египет экспортировал в Польшу товаров на 7 млн долларов. Закупки Египта составили 5 млн."
    assert sides(text, "ru")[-1] == (5 * M, "import", "EG", "PL")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Egypt's exports to Italy came to $7 million. "
           "Finland, where Egyptian goods sell well, bought $5 million worth."),
    ("ru", "Экспорт Египта в Италию составил 7 млн долларов. "
           "Финляндия, где египетские товары пользуются спросом, купила их на 5 млн долларов."),
])
def test_whoever_a_clause_with_where_is_about_may_buy_behind_it(language: str, text: str) -> None:
    value, _, reporter, partner = sides(text, language)[-1]
    assert (value, reporter, partner) == (5 * M, "EG", "FI")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Latvia's trade with Egypt came to $7 million in 2023. Egypt's trade with Italy came to $5 million."),
    ("ru", "Товарооборот Латвии с Египтом составил в 2023 году 7 млн долларов. "
           "Товарооборот Египта с Италией составил 5 млн долларов."),
    ("kk", "Латвияның Мысырмен тауар айналымы 2023 жылы 7 млн доллар болды. "
           "Мысырдың Италиямен тауар айналымы 5 млн доллар болды."),
])
def test_a_trade_is_of_whom_it_stands_beside(language: str, text: str) -> None:
    assert sides(text, language)[-1] == (5 * M, "turnover", "EG", "IT")
