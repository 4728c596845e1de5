"""What each kind of question gets, beyond the model messages."""

from __future__ import annotations

import re
from typing import Any

import pytest

from briefs.answering.answer import ANSWERERS, answer
from briefs.answering.wants import wants
from briefs.model.level import Level
from briefs.model.lists import Compared, Ranking
from briefs.model.remarks import Ask, Doubt, Missing
from briefs.reconciling.numbers import Calculated
from briefs.rendering.buttons import buttons
from briefs.rendering.figures import figure_line
from briefs.rendering.render import render
from briefs.rendering.short import digest
from briefs.rendering.split import split
from terms.errors import QuestionError
from terms.figure import Change, Figure
from terms.period import Period
from terms.want import Want
from tests.briefs.models import plain
from tests.briefs.samples import LANGUAGES, TODAY, ask, claim, claims, everything, monthly


def said(figures: list[Figure], language: str = "en", **question: Any) -> str:
    return plain(render(answer(ask(**question), figures, today=TODAY), language, format="text"))


@pytest.mark.parametrize("intent", ["subscribe", "clarify", "none", "unsubscribe"])
def test_what_figures_do_not_answer_is_refused(intent: str) -> None:
    with pytest.raises(QuestionError):
        answer(ask(intent=intent, reporter="KZ"), [], today=TODAY)


def test_a_question_without_a_party_is_refused() -> None:
    with pytest.raises(QuestionError):
        answer(ask(partner="GE"), [], today=TODAY)


@pytest.mark.parametrize("intent", sorted(ANSWERERS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_known_is_said_in_words(intent: str, language: str) -> None:
    lines = said([], language, intent=intent, reporter="KZ", partner="FR", period="2019").splitlines()
    assert len(lines) >= 2
    assert not any(character.isdigit() for line in lines[1:] for character in line.replace("2019", ""))


def test_no_period_means_the_latest_year() -> None:
    assert said(monthly(), reporter="KZ", partner="WORLD").startswith("Kazakhstan: foreign trade turnover, 2025")


@pytest.mark.parametrize(("language", "newer"), [
    ("en", "January–June 2026: $71.8 billion"), ("ru", "Январь–июнь 2026 года: $71,8 млрд"),
    ("kk", "2026 жылғы қаңтар–маусым: 71,8 млрд доллар"),
])
def test_behind_the_latest_year_stands_what_is_known_of_the_time_since(language: str, newer: str) -> None:
    assert newer in said(monthly(), language, reporter="KZ", partner="WORLD")
    assert newer not in said(monthly(), language, reporter="KZ", partner="WORLD", period="2025")


def test_of_the_time_since_the_months_that_end_last_are_told_the_most_of_them() -> None:
    known = [claim(n, "export", "PE-CL", period, value) for n, (period, value) in enumerate((
        ("2023", 9e6), ("2024-01/2024-03", 2e6), ("2024-05", 1e6), ("2024-01/2024-05", 4e6), ("2022", 8e6)))]
    text = said(known, reporter="PE", partner="CL", flow="export")
    assert "January–May 2024: $4 million" in text
    assert not any(other in text for other in ("$1 million", "$2 million", "$8 million"))


def test_another_currency_is_shown_as_it_is() -> None:
    roubles = [claim(1, "turnover", "RU-BY", "2023", 3.9e12, "TASS", "2024-02-01", unit="RUB", evidence="office")]
    assert "3.9 trillion roubles" in said(roubles, reporter="RU", partner="BY", period="2023")


def test_dollars_and_roubles_are_never_mixed() -> None:
    mixed = [claim(1, "export", "RU-BY", "2023", 1e12, "A", "2024-02-01", unit="RUB", evidence="office", side="RU"),
             claim(2, "import", "RU-BY", "2023", 16.5e9, "A", "2024-02-01", evidence="office", side="RU")]
    brief = answer(ask(reporter="RU", partner="BY", period="2023"), mixed, today=TODAY)
    assert not any(isinstance(number, Calculated) for number in brief.numbers)


def test_the_other_side_that_agrees_is_said_in_one_line() -> None:
    both = [claim(1, "turnover", "KZ-BY", "2023", 1005e6, "A", "2024-01-01", side="KZ", evidence="outlet"),
            claim(2, "turnover", "KZ-BY", "2023", 1030e6, "B", "2024-01-02", side="BY", evidence="outlet")]
    text = said(both, reporter="KZ", partner="BY", period="2023")
    assert "Belarus's data: $1.03 billion · B, 2 January 2024" in text
    assert "differ" not in text


def test_a_comparison_says_which_of_two_is_not_known() -> None:
    text = said(everything(), intent="compare", reporter="KZ", partners=("BY", "FR"), period="2018")
    assert "Kazakhstan – Belarus: $896 million" in text
    assert "Kazakhstan – France: not known" in text
    assert "Difference" not in text


def test_totals_of_countries_are_compared_and_each_has_its_own_side() -> None:
    rows = [claim(1, "export", "KZ-WORLD", "2023", 78e9, "A", side="KZ"),
            claim(2, "export", "UZ-WORLD", "2023", 24e9, "B", side="UZ")]
    text = said(rows, intent="compare", partners=("KZ", "UZ"), flow="export", period="2023")
    assert text.splitlines() == ["Exports, 2023", "Kazakhstan: $78 billion", "Uzbekistan: $24 billion",
                                 "Difference: $54 billion (calculated)", "A, undated", "B, undated"]


def test_a_country_that_is_set_against_nothing_is_set_against_the_year_before() -> None:
    text = said(everything(), intent="compare", reporter="KZ", partners=("BY",), period="2018")
    assert "2017: $604.1 million (K); about $690 million (B, calculated)" in text
    assert "Difference: about +$206 million" in text


def test_of_three_countries_no_difference_is_made() -> None:
    rows = [claim(n, "turnover", f"KZ-{code}", "2023", n * 1e9, "A", side="KZ")
            for n, code in enumerate(("CN", "RU", "UZ"), 1)]
    text = said(rows, intent="compare", reporter="KZ", partners=("CN", "RU", "UZ"), period="2023")
    assert "Kazakhstan – Uzbekistan: $3 billion" in text
    assert "Difference" not in text


def test_directed_flows_are_compared_by_their_partners() -> None:
    rows = [claim(1, "export", "KZ-BY", "2023", 1e9, "A", side="KZ")]
    brief = answer(ask(intent="compare", reporter="KZ", partners=("BY", "RU"), flow="export", period="2023"), rows,
                   today=TODAY)
    assert "Kazakhstan, exports to Russia: not known" in plain(render(brief, "en", format="text"))
    assert [button.label for row in buttons(brief, "en") for button in row] == [
        "Kazakhstan – Belarus", "Kazakhstan – Russia"]


def test_the_sources_of_a_ranking_are_those_of_the_partners() -> None:
    rows = [claim(1, "turnover", "KZ-BY", "2023", 1e9, "A", "2024-02-01", side="KZ"),
            claim(2, "turnover", "KZ-WORLD", "2023", 9e9, "B", "2024-02-01", side="KZ")]
    text = said(rows, intent="sources", reporter="KZ", period="2023")
    assert "1. A, 1 February 2024" in text
    assert "B, " not in text


def test_different_sides_are_not_compared() -> None:
    sides = [claim(1, "turnover", "KZ-BY", "2023", 1005e6, "A", "2024-01-01", side="KZ", evidence="outlet"),
             claim(2, "turnover", "KZ-RU", "2023", 27e9, "B", "2024-01-02", side="RU", evidence="outlet")]
    brief = answer(ask(intent="compare", reporter="KZ", partners=("BY", "RU"), period="2023"), sides, today=TODAY)
    assert [block.reason for block in brief.blocks if isinstance(block, Compared)] == ["sides"]


def test_the_same_months_of_two_years_are_compared() -> None:
    rows = [claim(1, "export", "KZ-WORLD", "2022-01/2022-03", 19e9, "A", side="KZ"),
            claim(2, "export", "KZ-WORLD", "2023-01/2023-03", 18e9, "A", side="KZ")]
    text = said(rows, intent="compare", reporter="KZ", partner="WORLD", flow="export", period="2022-01/2023-03")
    assert "$19 billion" in text
    assert "$18 billion" in text


def test_a_ranking_holds_countries_of_one_side_only() -> None:
    rows = [claim(1, "export", "KZ-CN", "2023", 15e9, "A", side="KZ"),
            claim(2, "export", "KZ-RU", "2023", 9.8e9, "A", side="KZ"),
            claim(3, "export", "KZ-EU", "2023", 40e9, "A", side="KZ"),
            claim(4, "import", "IT-KZ", "2023", 12e9, "B", side="IT"),
            claim(5, "export", "KZ-WORLD", "2023", 78.7e9, "A", side="KZ")]
    brief = answer(ask(intent="rank", reporter="KZ", flow="export", period="2023"), rows, today=TODAY)
    ranking = next(block for block in brief.blocks if isinstance(block, Ranking))
    assert [row.party for row in ranking.rows] == ["CN", "RU"]
    assert ranking.rows[0].share is not None
    assert ranking.rows[0].share.value == pytest.approx(15 / 78.7 * 100)


def test_a_share_follows_from_two_levels_of_one_side() -> None:
    rows = [claim(1, "turnover", "KZ-EAEU", "2020", 21.4e9, "A", side="KZ"),
            claim(2, "turnover", "KZ-WORLD", "2020", 86.5e9, "A")]
    assert "24.7% (calculated)" in said(rows, intent="share", reporter="KZ", partner="EAEU", period="2020")


def test_the_growth_of_two_official_years_is_worked_out() -> None:
    text = said(monthly(), intent="growth", reporter="KZ", partner="WORLD", flow="export", period="2024")
    assert text.splitlines()[1] == "+3.2% on 2023, to $81.7 billion"


def test_why_two_numbers_quotes_both() -> None:
    text = said(everything(), intent="conflict", reporter="KZ", partner="BY", period="2017")
    assert "“$783.7 million”" in text
    assert "rank 3 of 5" in text


def test_sources_of_one_value_are_those_that_state_it() -> None:
    text = said(everything(), intent="sources", reporter="KZ", partner="BY", value=896e6)
    assert "1. BelTA, 28 August 2019: 1 figure, 2018" in text
    assert "Trend" not in text


def test_a_source_in_html_cannot_bring_markup() -> None:
    evil = [claim(1, "turnover", "KZ-BY", "2023", 1005e6, "<b>A</b> & Co", "2024-01-01", evidence="outlet",
                  url='https://example.org/?a=1&b="2"')]
    text = render(answer(ask(reporter="KZ", partner="BY", period="2023"), evil, today=TODAY), "en")
    assert '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">&lt;b&gt;A&lt;/b&gt; &amp; Co</a>' in text


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(QuestionError):
        render(answer(ask(reporter="KZ", partner="BY"), [], today=TODAY), "fr")


def test_missing_offers_to_ask_for_something_else() -> None:
    brief = answer(ask(reporter="KZ", partner="FR", period="2019"), [], today=TODAY)
    assert [type(block) for block in brief.blocks] == [Missing, Ask]


def test_a_growth_over_several_years_is_that_from_the_first_to_the_last() -> None:
    text = said(monthly(), intent="growth", reporter="KZ", partner="WORLD", flow="export", period="2019/2023")
    assert "2019: $58.07 billion" in text
    assert "2023: $79.14 billion" in text
    assert "+36.3%" in text
    since = said(monthly(), intent="growth", reporter="KZ", partner="WORLD", flow="export", period="2019/2026")
    assert "2025: $79.23 billion" in since


def test_an_amount_that_is_no_target_is_answered_by_the_latest_level_and_the_targets_there_are() -> None:
    known = [claim(1, "turnover", "KZ-BY", "2020", 1e9, "A", "2017-09-28", status="target"),
             claim(2, "turnover", "KZ-BY", "2021", 1.1e9, "B", "2022-10-13")]
    text = said(known, intent="target", reporter="KZ", partner="BY", value=5e8)
    assert "2021: $1.1 billion" in text
    assert "Target: $1 billion by 2020" in text
    assert "No target" not in text
    assert "No target is known" in said(known[1:], intent="target", reporter="KZ", partner="BY", value=5e8)


def test_a_target_alone_is_no_level() -> None:
    only = [claim(1, "turnover", "KZ-BY", "2020", 1e9, "A", "2017-09-28", status="target")]
    brief = answer(ask(reporter="KZ", partner="BY", period="2020"), only, today=TODAY)
    assert not any(isinstance(block, Level) for block in brief.blocks)


def test_a_digest_of_two_sides_is_given_in_full() -> None:
    brief = answer(ask(reporter="KZ", partner="BY", period="2017"), everything(), today=TODAY)
    assert digest(brief, "kk") == render(brief, "kk")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_has_its_line(language: str) -> None:
    for figure in [*everything(), *claims()]:
        line = figure_line(figure, language, format="text")
        assert line
        assert "{" not in line


@pytest.mark.parametrize(("question", "expected"), [
    ({"reporter": "KZ", "partner": "BY"}, [Want.pair("KZ", "BY")]),
    ({"reporter": "EAEU", "partner": "EAEU"}, [Want.pair("EAEU", "EAEU")]),
    ({"reporter": "KZ", "partners": ("TR", "UZ"), "intent": "compare"}, [Want.pair("KZ", "TR"), Want.pair("KZ", "UZ")]),
    ({"reporter": "KZ", "intent": "rank", "flow": "export"}, [Want.of("KZ", ("export", "import"))]),
    ({"partners": ("KZ", "UZ"), "intent": "compare"}, [Want.pair("KZ", "WORLD"), Want.pair("UZ", "WORLD")]),
    ({"partners": ("KZ", "UZ"), "intent": "compare", "needs": "home country"}, []), ({"partner": "GE"}, [])])
def test_a_question_wants_what_it_is_answered_from(question: dict[str, Any], expected: list[Want]) -> None:
    assert wants(ask(**question)) == expected


def test_a_share_wants_the_whole() -> None:
    assert Want.pair("KZ", "WORLD") in wants(ask(reporter="KZ", partner="EAEU", intent="share"))


@pytest.mark.parametrize("limit", [250, 400, 1000, 4096])
def test_a_long_answer_is_cut_between_lines_with_its_tags_closed(limit: int) -> None:
    question = ask(intent="conflict", reporter="KZ", partner="BY", period="2017")
    text = render(answer(question, everything(), today=TODAY), "ru")
    parts = split(text, limit)
    for part in parts:
        assert 0 < len(part) <= limit
        for tag in ("b", "i", "a", "blockquote"):
            assert len(re.findall(rf"<{tag}[ >]", part)) == part.count(f"</{tag}>")
    assert re.sub(r"\s|<[^>]*>", "", "".join(parts)) == re.sub(r"\s|<[^>]*>", "", text)


def test_an_endless_line_is_cut_between_words() -> None:
    assert [len(part) <= 300 for part in split("<b>" + "word " * 300 + "</b>", 300)] == [True] * 8


def test_an_emoji_counts_as_two_letters() -> None:
    lines = "\n".join(["\N{BAR CHART}" * 30, "word " * 30] * 40)
    parts = split(lines, 300)
    assert max(len(part.encode("utf-16-le")) // 2 for part in parts) <= 300
    assert "".join(parts).replace("\n", "").split() == lines.replace("\n", "").split()


def test_no_cut_goes_through_a_sign() -> None:
    parts = split("&lt;" * 400, 300)
    assert {part.replace("&lt;", "") for part in parts} == {""}
    assert "".join(parts) == "&lt;" * 400


DOUBTFUL: dict[str, list[Figure]] = {
    "parts": [claim(2, "export", "KZ-BY", "2018", 700e6, side="KZ"),
              claim(3, "import", "KZ-BY", "2018", 100e6, side="KZ")],
    "base": [claim(2, "turnover", "KZ-BY", "2017", 500.5e6, side="KZ")],
    "half": [claim(2, "turnover", "KZ-BY", "2018-01/2018-06", 950e6, side="KZ")],
    "growth": [claim(2, "export", "KZ-BY", "2018", 783.7e6, side="KZ", change=Change(pct=40)),
               claim(3, "import", "KZ-BY", "2018", 112.3e6, side="KZ", change=Change(pct=45))],
}


@pytest.mark.parametrize("kind", DOUBTFUL)
def test_a_level_that_fails_a_check_is_shown_with_what_speaks_against_it(kind: str) -> None:
    year = claim(1, "turnover", "KZ-BY", "2018", 896e6, side="KZ", change=Change(pct=30, base=Period.of_year(2017)))
    brief = answer(ask(reporter="KZ", partner="BY", period="2018"), [year, *DOUBTFUL[kind]], today=TODAY)
    assert [block.kind for block in brief.blocks if isinstance(block, Doubt)] == [kind]
    assert next(block.number for block in brief.blocks if isinstance(block, Level)) is not None
    for language in LANGUAGES:
        assert render(brief, language).count("<i>") == 1


def test_a_level_that_fits_is_not_doubted() -> None:
    for period in ("2017", "2018"):
        brief = answer(ask(reporter="KZ", partner="BY", period=period), everything(), today=TODAY)
        assert not any(isinstance(block, Doubt) for block in brief.blocks)


def test_a_direction_that_differs_brings_out_both_sides() -> None:
    rows = [claim(1, "turnover", "BY-KZ", "2018", 896e6, "BelTA", "2019-08-28", side="BY"),
            claim(2, "export", "BY-KZ", "2018", 783.7e6, "BelTA", "2019-08-28", side="BY"),
            claim(3, "import", "KZ-BY", "2018", 590.2e6, "Committee", "2019-09-01", side="KZ", evidence="office")]
    text = said(rows, reporter="KZ", partner="BY", period="2018")
    assert text.splitlines()[1] == "The two sides' figures differ."
    assert "Kazakhstan's imports: $590.2 million" in text
    assert "Belarus's data: $896 million" in text


def test_of_two_claims_of_one_rank_the_later_is_shown_first_and_it_is_said_so() -> None:
    rows = [claim(1, "turnover", "BY-KZ", "2018", 896e6, "A", "2019-08-28", side="BY", evidence="outlet"),
            claim(2, "turnover", "BY-KZ", "2018", 950.5e6, "B", "2020-01-01", side="BY", evidence="outlet")]
    lines = said(rows, reporter="KZ", partner="BY", period="2018").splitlines()
    assert lines[3] == "$950.5 million"
    assert lines[-1] == "Shown first: the later one."


@pytest.mark.parametrize(("language", "said"), [
    ("en", "Sources: Bureau of National Statistics, data of September 2026; A, outlet unknown (2020–2023)"),
    ("ru", "Источники: Бюро национальной статистики, данные на сентябрь 2026 года; A, издание неизвестно (2020–2023)"),
    ("kk", "Дереккөздер: Ұлттық статистика бюросы, 2026 жылғы қыркүйектегі жағдай бойынша; "
           "A, басылымы белгісіз (2020–2023)")])
def test_a_series_names_its_outlets_and_the_years_in_which_they_spoke(language: str, said: str) -> None:
    rows = [claim(1, "turnover", "KZ-BY", "2019", 1e9, "A", "2020-02-01", side="KZ"),
            claim(2, "turnover", "KZ-BY", "2022", 2e9, None, "2023-02-01", side="KZ"),
            claim(3, "turnover", "KZ-BY", "2021", 2e9, "Bureau of National Statistics of Kazakhstan", side="KZ",
                  evidence="series", vintage="2026-09")]
    brief = answer(ask(intent="series", reporter="KZ", partner="BY", period="2019/2022"), rows, today=TODAY)
    assert plain(render(brief, language, format="text")).splitlines()[-1] == said
