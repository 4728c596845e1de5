"""A land of whose experts a text tells, and nothing else, is no side of the trade that they look at."""

from __future__ import annotations

import pytest

from tests.extract.told import sides


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Analysts in Finland looked at the region. In 2023 Peru's imports came to $5 million."),
    ("en", "Finnish economists looked at the region. In 2023 Peru's imports came to $5 million."),
    ("en", "Finnish researchers looked at the region. In 2023 Peru's imports came to $5 million."),
    ("ru", "Финские востоковеды изучили регион. В 2023 году импорт Египта составил 5 млн долларов."),
    ("kk", "Финляндия ғалымдары аймақты зерттеді. 2023 жылы Мысырдың импорты 5 млн доллар болды."),
    ("ru", "Аналитики из Финляндии изучили регион. В 2023 году импорт Египта составил 5 млн долларов."),
    ("ru", "Финские эксперты изучили регион. В 2023 году импорт Египта составил 5 млн долларов."),
    ("kk", "Финляндия сарапшылары аймақты зерттеді. 2023 жылы Мысырдың импорты 5 млн доллар болды."),
])
def test_experts_do_not_make_their_land_a_partner(language: str, text: str) -> None:
    assert [partner for *_, partner in sides(text, language)] == ["WORLD"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Finnish economists note that imports from Peru came to $5 million in 2023."),
    ("ru", "Финские эксперты отмечают: импорт из Египта составил в 2023 году 5 млн долларов, наш экспорт — 2 млн."),
])
def test_experts_who_tell_of_their_own_trade_stand_for_their_land(language: str, text: str) -> None:
    assert {reporter for _, _, reporter, _ in sides(text, language)} == {"FI"}
