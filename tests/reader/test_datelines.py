from __future__ import annotations

import pytest

from app.document import Span
from app.lexicons.lexicons import load_lexicons
from app.reader.datelines import read_dateline

# (case, text, place, date as printed, agency, where the story begins)
DATELINES = [
    (
        "Russian",
        "MOSCOW, June 25 (RIA Novosti) - Talks",
        "MOSCOW",
        "June 25",
        "RIA Novosti",
    ),
    (
        "agency in brackets first",
        "(Yonhap) SEOUL, Dec. 21 -- Talks",
        "SEOUL",
        "Dec. 21",
        "Yonhap",
    ),
    ("agency first, no day", "(AP) GENEVA — Talks", "GENEVA", None, "AP"),
    ("town and dash", "BRUSSELS — Talks", "BRUSSELS", None, None),
    ("region", "PHOENIX, Ariz. (AP) — Talks", "PHOENIX, Ariz.", None, "AP"),
    (
        "two towns",
        "WASHINGTON/MOSCOW (Reuters) - Talks",
        "WASHINGTON/MOSCOW",
        None,
        "Reuters",
    ),
    ("town and town", "PARIS and LONDON — Talks", "PARIS and LONDON", None, None),
    ("old wire", "NEW YORK, Feb 26 - Talks", "NEW YORK", "Feb 26", None),
    (
        "title case",
        "Den Haag, Netherlands, March 11 - Talks",
        "Den Haag, Netherlands",
        "March 11",
        None,
    ),
    ("title case and country", "Taipei, Taiwan — Talks", "Taipei, Taiwan", None, None),
    ("title case and town", "Vienna – Talks", "Vienna", None, None),
    ("Chinese", "BEIJING, March 2 (Xinhua) -- Talks", "BEIJING", "March 2", "Xinhua"),
    (
        "agency first",
        "BEIJING (Xinhua), March 2 -- Talks",
        "BEIJING",
        "March 2",
        "Xinhua",
    ),
    ("no space", "BRUSSELS—Talks", "BRUSSELS", None, None),
    ("two hyphens", "CAIRO-- Talks", "CAIRO", None, None),
    ("dash on the bracket", "CAIRO (AFP)- Talks", "CAIRO", None, "AFP"),
    ("colon", "NEW DELHI: Talks", "NEW DELHI", None, None),
    ("colon and date", "ISLAMABAD, June 5 (APP): Talks", "ISLAMABAD", "June 5", "APP"),
    ("full date", "GENEVA, 25 June 2008 - Talks", "GENEVA", "25 June 2008", None),
    ("weekday and date", "BONN, Wed., June 25 - Talks", "BONN", "Wed., June 25", None),
    (
        "hyphen in the name",
        "PORT-AU-PRINCE, Haiti - Talks",
        "PORT-AU-PRINCE, Haiti",
        None,
        None,
    ),
    ("slashes", "BONN, March 9. /TASS/. Talks", "BONN", "March 9", "TASS"),
    (
        "brackets, stop",
        "KYIV, March 9 (Ukrinform). Talks",
        "KYIV",
        "March 9",
        "Ukrinform",
    ),
    ("brackets alone", "New Delhi, Mar 9 (PTI) Talks", "New Delhi", "Mar 9", "PTI"),
    ("bare agency", "TOKYO, March 9, Kyodo - Talks", "TOKYO", "March 9", "Kyodo"),
    (
        "bare, stop",
        "YEREVAN, MARCH 9, ARMENPRESS. Talks",
        "YEREVAN",
        "MARCH 9",
        "ARMENPRESS",
    ),
    (
        "agency behind",
        "MOSCOW, Mar 9 - RIA Novosti. Talks",
        "MOSCOW",
        "Mar 9",
        "RIA Novosti",
    ),
    (
        "stop after town",
        "MOSCOW. March 9 (Interfax) - Talks",
        "MOSCOW",
        "March 9",
        "Interfax",
    ),
    ("small letters", "Berlin (dpa) – Talks", "Berlin", None, "dpa"),
    ("two small", "Bonn/Graz (dpa) - Talks", "Bonn/Graz", None, "dpa"),
    ("underscore", "CAIRO (AP) _ Talks", "CAIRO", None, "AP"),
    (
        "all in brackets",
        "(Nairobi, March 9, 2017) – Talks",
        "Nairobi",
        "March 9, 2017",
        None,
    ),
    ("town in brackets", "(Geneva) – Talks", "Geneva", None, None),
    (
        "release",
        "SAN JOSE, Calif.--(BUSINESS WIRE)--Talks",
        "SAN JOSE, Calif.",
        None,
        "BUSINESS WIRE",
    ),
    (
        "date in brackets",
        "HARTFORD, Conn. (March 9, 2017) — Talks",
        "HARTFORD, Conn.",
        "March 9, 2017",
        None,
    ),
    ("small word", "RIO de JANEIRO (AFP) — Talks", "RIO de JANEIRO", None, "AFP"),
    ("full stop", "ST. LOUIS — Talks", "ST. LOUIS", None, None),
    ("accent", "SÃO PAULO — Talks", "SÃO PAULO", None, None),
    (
        "the article",
        "THE HAGUE, Netherlands — Talks",
        "THE HAGUE, Netherlands",
        None,
        None,
    ),
    (
        "slashes",
        "PORT HAVEN, June 5 /PRNewswire/ -- Talks",
        "PORT HAVEN",
        "June 5",
        "PRNewswire",
    ),
    (
        "land in brackets",
        "Ghent (Belgium) (AFP) – Talks",
        "Ghent (Belgium)",
        None,
        "AFP",
    ),
    ("land alone", "Ghent (Belgium), May 2 – Talks", "Ghent (Belgium)", "May 2", None),
    ("small letter after a date", "BONN, May 2 - year ended", "BONN", "May 2", None),
    ("figures after", "BONN — 12 people", "BONN", None, None),
    ("quote after", "BONN — “We won,” he said", "BONN", None, None),
    (
        "a date between dashes",
        "PORT HAVEN, Norland – 12 May 2022 – Talks",
        "PORT HAVEN, Norland",
        "12 May 2022",
        None,
    ),
    ("a town of the gazetteer and a colon", "ADEN: Talks", "ADEN", None, None),
    ("emphasis", "**PORT HAVEN**, June 5 — Talks", "PORT HAVEN", "June 5", None),
    ("no town", "(CNN) -- Talks", None, None, "CNN"),
    ("date alone", "March 3 (Reuters) - Talks", None, "March 3", "Reuters"),
]


@pytest.mark.parametrize(("case", "text", "place", "date", "agency"), DATELINES)
def test_every_usual_dateline_is_read(
    case: str, text: str, place: str | None, date: str | None, agency: str | None
) -> None:
    found = read_dateline(text, Span(0, len(text)), load_lexicons(), opening=True)

    assert found is not None, case
    assert (found.place and found.place.of(text)) == place, case
    assert (found.date and found.date.span.of(text)) == date, case
    assert (found.agency and found.agency.of(text)) == agency, case
    assert text[found.whole.end :].startswith(("Talks", "year", "12", "“We")), case


def test_a_stamp_may_stand_before_the_place() -> None:
    text = "25/06/2008 10:06 MOSCOW, June 25 (RIA Novosti) - Talks"

    found = read_dateline(text, Span(0, len(text)), load_lexicons(), opening=True)

    assert found is not None
    assert found.stamp is not None
    assert found.stamp.span.of(text) == "25/06/2008 10:06"
    assert found.place is not None
    assert found.place.of(text) == "MOSCOW"


NOT = [
    ("a label", "UPDATE - Talks were held"),
    ("a label of two words", "THE LATEST — Talks were held"),
    ("a code", "UNITED24 - Make a donation"),
    ("an aside", "Moscow - which denied it - was silent"),
    ("a name", "Lou Hart — She won"),
    ("a party", "SMITH (R-Ohio) — He won"),
    ("a quote", '"MOSCOW - Talks"'),
    ("a speaker", "ANN LEE: Why not?"),
    ("a speaker named as a town", "ADEN: Why?\n\nLEE: So.\n\nADEN: I see.\nADEN: No"),
    ("no story", "MOSCOW — "),
    ("no dash", "MOSCOW Talks were held"),
    ("dates of a life", "June 2, 1950 - June 5, 2001"),
    ("a date alone", "June 25 — Talks were held"),
    ("a long sentence", "TALKS IN THE CAPITAL OF THE COUNTRY GO ON — They"),
]


@pytest.mark.parametrize(("case", "text"), NOT)
def test_other_words_before_a_dash_are_no_dateline(case: str, text: str) -> None:
    found = read_dateline(text, Span(0, len(text)), load_lexicons(), opening=True)

    assert found is None, case


def test_inside_an_article_a_place_needs_more_than_capitals() -> None:
    lexicons = load_lexicons()
    sure, unsure = "LONDON — Talks", "OHIO — Talks"

    assert read_dateline(sure, Span(0, len(sure)), lexicons, opening=False)
    assert not read_dateline(unsure, Span(0, len(unsure)), lexicons, opening=False)
    assert read_dateline(unsure, Span(0, len(unsure)), lexicons, opening=True)
