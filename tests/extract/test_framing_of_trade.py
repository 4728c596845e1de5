"""A text in which no word speaks of trade between lands has no figures, whatever is sold and bought in it."""

import pytest

from extract.reader import read


@pytest.mark.parametrize(("language", "text"), [
    ("en", "LIMA, 5 March 2024. The dairy sold bonds for $40 million. Sales grew by 7% to $90 million last year."),
    ("en", "LIMA, 5 March 2024. The oil fund sold $50 million to seven banks, 12 percent less than a week ago."),
    ("en", "LIMA, 5 March 2024. The chain had a turnover of $200 million. Its customers spent $30 each."),
    ("en", "LIMA, 5 March 2024. Workers sent $3.9 billion home in 2023. In the last quarter it was $800 million."),
    ("ru", "ЛИМА, 5 марта 2024 года. Оборот сети вырос до 53 млрд рублей. Заказов было 39 млн, рост на 11%."),
    ("ru", "ЛИМА, 5 марта 2024 года. Поставщики получили 7 млн долларов. Продажи выросли на 6%, до 90 млн долларов."),
    ("kk", "ЛИМА, 5 наурыз 2024 жыл. Желінің айналымы 612 млрд теңгеге жетті. Сатылған билет 15 пайызға көп."),
    ("kk", "ЛИМА, 5 наурыз 2024 жыл. Қор жеті банкке 50 млн доллар сатты, бұл өткен аптадан 12 пайызға аз."),
])
def test_business_at_home_is_no_trade(language: str, text: str) -> None:
    assert read(text, "home", language=language).figures == ()


@pytest.mark.parametrize(("language", "text", "told"), [
    # a word of foreign trade anywhere in the text
    ("en", "Peru's turnover grew to $90 million last year. Its exports were $5 million.", 2),
    ("ru", "Оборот Перу вырос до 90 млн долларов. Экспорт составил 5 млн долларов.", 2),
    ("kk", "Перудің айналымы 90 млн долларға жетті. Экспорты 5 млн доллар болды.", 2),
    # two lands, or one and its goods
    ("en", "Oman sold Peru goods for $5 million in 2023.", 1),
    ("ru", "Оман продал рыбы на 5 млн долларов в 2023 году.", 1),
    ("kk", "Оман 2023 жылы Перуге 5 млн доллардың балығын сатты.", 1),
    # what a sentence on two lands leads to
    ("en", "The turnover of Oman and Peru is growing. In 2023 it was $5 million.", 1),
    ("ru", "Оборот Омана и Перу растет. В 2023 году он составил 5 млн долларов.", 1),
    ("kk", "Оман мен Перудің айналымы өсіп келеді. 2023 жылы ол 5 млн доллар болды.", 1),
    # goods that leave the country
    ("ru", "Грузинские заводы заработали на внешних рынках в 2023 году 9 млн долларов.", 1),
])
def test_trade_between_lands_is(language: str, text: str, told: int) -> None:
    assert len(read(text, "trade", language=language).figures) == told
