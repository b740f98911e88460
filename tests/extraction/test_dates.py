from __future__ import annotations

import pytest

from app.extraction.dates import find_dates
from app.reader.read import read_text

# All are written on Wednesday, 25 June 2008. The words of the date stand in brackets.
PRINTED = [
    ("full", "The board met on [June 18, 2008], in Bonn.", "2008-06-18"),
    ("weekday and full", "It met on [Monday, June 2, 2008].", "2008-06-02"),
    ("British", "The board met on [18 June 2008] in Bonn.", "2008-06-18"),
    ("ordinal", "The board met on the [18th of June 2008].", "2008-06-18"),
    ("ISO", "The board met on [2008-06-18] in Bonn.", "2008-06-18"),
    ("slashes", "The form was dated [18/06/2008] in ink.", "2008-06-18"),
    ("dots", "The form was dated [18.06.2008] in ink.", "2008-06-18"),
    ("open slashes", "It was dated [03/04/2008].", "[2008-03-04,2008-04-03]"),
    ("month and year", "The board has met since [June 2004].", "2004-06"),
    ("month of year", "It was founded in [March of 1999].", "1999-03"),
    ("months and year", "Sales rose in [January to March 2008].", "2008-01/2008-03"),
    ("year", "The board was founded in [1994].", "1994"),
    ("two years", "It met in [1994] and [1997].", "1994 1997"),
    ("year as adjective", "The [2004] election was close.", "2004"),
    ("year after a name", "Nobody won the Harbour Cup [2006].", "2006"),
    ("year in brackets", "The treaty ([1994]) is void.", "1994"),
    ("year first", "[2007] was a good year for the port.", "2007"),
    ("season and year", "The pier burnt in the [summer of 2003].", "2003-22"),
    ("years", "The war of [1939-1945] ruined the port.", "1939/1945"),
    ("short years", "In the [2007-08] season they won.", "2007/2008"),
    ("decade", "In the [1990s] it grew.", "199X"),
    ("short decade", "In the late ['80s] it grew.", "198X"),
    ("range", "The fair runs [July 3-5, 2008] in Bonn.", "2008-07-03/2008-07-05"),
    ("born", "Ann Cole (born [1970]) won.", "1970"),
    ("season", "They won in the season [2006-07].", "2006/2007"),
    ("long ago", "In [1066], the king fell.", "1066"),
    ("century", "It was built in the [1800s].", "18XX"),
    ("named day and year", "They met on [New Year's Eve 2006].", "2006-12-31"),
    ("named date", "Since [9/11] it is shut.", "2001-09-11"),
    ("quarter", "Sales fell in the [first quarter of 2008].", "2008-33"),
    ("quarter, joined", "They hid [third-quarter 2007] sales.", "2007-35"),
    ("quarter in figures", "It fell in the [2nd quarter of 2007].", "2007-34"),
    ("short quarter", "Sales fell in [Q4 2007].", "2007-36"),
    ("named attack", "He died in the [Sept. 11] attacks.", "2001-09-11"),
    ("years from and to", "It ran from [2003 to 2006].", "2003/2006"),
    ("short year", "It shut in ['94], she said.", "1994"),
    ("short year of this century", "He left in [’05], she said.", "2005"),
    ("century", "It was built in the [19th century].", "18XX"),
    ("century in words", "A [seventeenth-century] church burnt.", "16XX"),
    ("decade in words", "The pier burnt in the [sixties].", "196X"),
    ("middle of a decade", "She sang in the mid-[Seventies].", "197X"),
    ("feast and year", "They met on [Thanksgiving 2006].", "2006-11-23"),
]
NAMED = [
    ("weekday told", "The board met on [Monday], he said.", "2008-06-23"),
    ("the same weekday", "He said on [Wednesday] it was over.", "2008-06-25"),
    ("weekday before the verb", "On [Friday], the court ruled it void.", "2008-06-20"),
    ("weekday to come", "The board will meet on [Friday].", "2008-06-27"),
    ("to come, first", "On [Friday], the board will meet.", "2008-06-27"),
    ("due", "The ship is due in port on [Sunday].", "2008-06-29"),
    ("scheduled", "A vote scheduled for [Tuesday] was put off.", "2008-07-01"),
    ("would", "He said it would end on [Friday].", "2008-06-27"),
    ("said, then will", "He said [Tuesday] he will resign.", "2008-06-24"),
    ("same weekday to come", "It will meet on [Wednesday].", "2008-06-25"),
    ("possessive", "[Tuesday]'s vote was close.", "2008-06-24"),
    ("weekday night", "It burnt on [Saturday] night.", "2008-06-21"),
    ("last weekday", "They met [last Friday] in Bonn.", "2008-06-20"),
    ("last, same weekday", "They met [last Wednesday].", "2008-06-18"),
    ("next weekday", "They meet [next Wednesday].", "2008-07-02"),
    ("this weekday", "The cup final is [this Saturday].", "2008-06-28"),
    ("weekday and day", "It met on [Monday, 2 June] in Bonn.", "2008-06-02"),
    ("months of a year", "It grew between [May and July].", "2008-05/2008-07"),
    ("past weekday", "He left this [past Sunday].", "2008-06-22"),
    ("weekday of last week", "They met [Tuesday last week].", "2008-06-17"),
    ("weekday of next week", "They meet on [Monday of next week].", "2008-06-30"),
    ("month and day", "They met on [June 18] in Bonn.", "2008-06-18"),
    ("month and day to come", "They will meet on [July 3].", "2008-07-03"),
    ("over New Year", "They met on [Dec. 30] in Bonn.", "2007-12-30"),
    ("on over New Year", "They will meet on [Jan. 5].", "2009-01-05"),
    ("day first", "They met on [18 June] in Bonn.", "2008-06-18"),
    ("days", "They met on [June 18-20] in Bonn.", "2008-06-18/2008-06-20"),
    ("days with to", "They met from [June 18 to 20].", "2008-06-18/2008-06-20"),
    ("days over months", "From [June 28 to July 3] it shuts.", "2008-06-28/2008-07-03"),
    ("days, day first", "They met on [18-20 June].", "2008-06-18/2008-06-20"),
    ("not days", "On [June 18] and 26 others were hurt.", "2008-06-18"),
    ("is in", "The election is in [November].", "2008-11"),
    ("is on", "The vote is on [Friday].", "2008-06-27"),
    ("is to", "He is to meet her on [Friday].", "2008-06-27"),
    ("for a day", "A strike called for [Friday] could shut it.", "2008-06-27"),
    ("blamed for", "He was blamed for [Friday]'s fire.", "2008-06-20"),
    ("last year's day", "It fell on [June 18] [last year].", "2007-06-18 2007"),
    ("month told", "He proposed it in [May].", "2008-05"),
    ("month to come", "He will propose it in [May].", "2009-05"),
    ("month, late", "They had met in [December].", "2007-12"),
    ("this month", "They met in [June].", "2008-06"),
    ("last month by name", "They met [last March].", "2008-03"),
    ("next month by name", "They meet [next March].", "2009-03"),
    ("month last year", "They met in [May] [last year].", "2007-05 2007"),
    ("mid-month", "They met in mid-[April].", "2008-04"),
    ("end of month", "It ends at the end of [July].", "2008-07"),
    ("month as adjective", "The [April] summit failed.", "2008-04"),
    ("between months", "It grew between [May and July].", "2008-05/2008-07"),
    ("between years", "It grew between [2001 and 2004].", "2001/2004"),
    ("over the year's end", "It fell between [October and March].", "2007-10/2008-03"),
    ("as early as", "It could end as early as [July].", "2008-07"),
    ("two months", "They met in [March] and [April].", "2008-03 2008-04"),
    ("season told", "It burnt [last summer].", "2007-22"),
    ("season on", "It opens [this summer].", "2008-22"),
    ("season to come", "It opens [next spring].", "2009-21"),
    ("in the season", "It shut in the [winter].", "2007-24"),
    ("by the season", "It will open by the [autumn].", "2008-23"),
    ("named day", "They met on [Christmas Eve].", "2007-12-24"),
    ("named day to come", "They will meet on [New Year's Day].", "2009-01-01"),
    ("day of July", "They will march on the [Fourth of July].", "2008-07-04"),
    ("Easter", "They met on [Easter Sunday].", "2008-03-23"),
    ("before Easter", "They met on [Good Friday].", "2008-03-21"),
    ("last weekday of a month", "They met on [Memorial Day].", "2008-05-26"),
    ("feast long gone", "They met on [Thanksgiving].", "2007-11-22"),
    ("feast to come", "They will meet on [Labor Day].", "2008-09-01"),
    ("day of this month", "They met on the [15th].", "2008-06-15"),
    ("day of the next month", "They will meet on the [15th].", "2008-07-15"),
    (
        "weekdays gone",
        "They met from [Monday to Thursday].",
        "2008-06-16/2008-06-19",
    ),
    ("weekdays", "It is open [Monday through Friday].", "2008-06-23/2008-06-27"),
    ("joined months", "It fell in [January-March].", "2008-01/2008-03"),
    ("months from and to", "It fell from [March to May].", "2008-03/2008-05"),
    (
        "no month but a day",
        "It will run from [July] to [Aug. 10].",
        "2008-07 2008-08-10",
    ),
    ("season of last year", "It burnt in the [spring of last year].", "2007-21"),
    ("quarter of this year", "It fell in the [first quarter this year].", "2008-33"),
    ("last century", "It was built [last century].", "19XX"),
    ("by, over", "By [Monday], it was over.", "2008-06-23"),
    ("from a day on", "Starting [Monday], it is shut.", "2008-06-30"),
    ("told in the present", "The fair opens on [Friday].", "2008-06-27"),
    ("infinitive of a headline", "Premier to visit Bonn on [Friday]", "2008-06-27"),
    (
        "adjective that looks past",
        "He will see the flooded towns on [Friday].",
        "2008-06-27",
    ),
    (
        "month that opens a quote",
        "It ends in [July]. “[July] is fixed,” he said.",
        "2008-07 2008-07",
    ),
]
COUNTED = [
    ("yesterday", "They met [yesterday].", "2008-06-24"),
    ("today", "They met [today] in Bonn.", "2008-06-25"),
    ("tonight", "They meet [tonight].", "2008-06-25"),
    ("tomorrow", "They meet [tomorrow].", "2008-06-26"),
    ("day before", "They met [the day before yesterday].", "2008-06-23"),
    ("day after", "They meet [the day after tomorrow].", "2008-06-27"),
    ("this morning", "They met [this morning].", "2008-06-25"),
    ("last night", "They met [last night].", "2008-06-24"),
    ("last week", "They met [last week].", "2008-06-16/2008-06-22"),
    ("this week", "They met earlier [this week].", "2008-06-23/2008-06-29"),
    ("next week", "They meet [next week].", "2008-06-30/2008-07-06"),
    ("past week", "They met this [past week] in Bonn.", "2008-06-16/2008-06-22"),
    ("weekend", "They met over [the weekend].", "2008-06-21/2008-06-22"),
    ("weekend to come", "It will end at [the weekend].", "2008-06-28/2008-06-29"),
    ("last weekend", "They met [last weekend].", "2008-06-21/2008-06-22"),
    ("last month", "They met [last month].", "2008-05"),
    ("next month", "They meet [next month].", "2008-07"),
    ("last year", "They met late [last year].", "2007"),
    ("possessive year", "[Last year's] fire ruined it.", "2007"),
    ("this year", "It grew [this year].", "2008"),
    ("days ago", "They met [three days ago].", "2008-06-22"),
    ("hours ago", "They met [three hours ago].", "2008-06-25"),
    ("figures ago", "They met [10 days ago].", "2008-06-15"),
    ("weeks ago", "They met [two weeks ago].", "2008-06-09/2008-06-15"),
    ("months ago", "They met [six months ago].", "2007-12"),
    ("a year ago", "They met [a year ago].", "2007"),
    ("a decade ago", "They met [a decade ago].", "199X"),
    ("from now", "They meet [two years from now].", "2010"),
    ("year end", "It will shut by [year-end].", "2008-12-31"),
    ("end of the year", "It will shut by the [end of the year].", "2008-12-31"),
    ("night before last", "It burnt [the night before last].", "2008-06-23"),
    ("week after next", "They meet [the week after next].", "2008-07-07/2008-07-13"),
    ("years ago today", "He died [two years ago today].", "2006-06-25"),
    ("a year ago, month", "He died [a year ago this month].", "2007-06"),
    ("a year ago, week", "He died [a year ago this week].", "2007-06-25/2007-07-01"),
    ("in so many days", "They will meet in [three days].", "2008-06-28"),
    ("years' time", "They will meet in [two years' time].", "2010"),
    ("earlier in the week", "They met earlier in [the week].", "2008-06-23/2008-06-29"),
    ("end of the month", "It is due at the end of [the month].", "2008-06"),
    ("start of the year", "It fell at the start of [the year].", "2008"),
    ("numbered day", "On [day three] of the trial, he spoke.", "2008-06-25"),
]
TOLD = [
    (
        "next day",
        "They met on [Monday]. The [next day] they left.",
        "2008-06-23 2008-06-24",
    ),
    (
        "day before",
        "They met on [Monday], having come [the day before].",
        "2008-06-23 2008-06-22",
    ),
    (
        "days later",
        "It began on [May 5] and ended [two days later].",
        "2008-05-05 2008-05-07",
    ),
    (
        "following week",
        "It fell on [May 5]. The [following week] it rose.",
        "2008-05-05 2008-05-12/2008-05-18",
    ),
    ("year earlier", "It was built in [1990] and sold [a year earlier].", "1990 1989"),
    (
        "in the evening",
        "He came on [May 5] and left in [the evening].",
        "2008-05-05 2008-05-05",
    ),
    ("that day", "He came on [May 5] and [that day] spoke.", "2008-05-05 2008-05-05"),
    (
        "next weekday",
        "They met on [June 5]. The [next Tuesday] they left.",
        "2008-06-05 2008-06-10",
    ),
    ("earlier, nothing told", "Sales rose from [a year earlier].", "2007"),
    (
        "previous night",
        "It began on [May 5]; the [previous night] it rained.",
        "2008-05-05 2008-05-04",
    ),
    (
        "that night",
        "He came on [May 5]. [That night] he left.",
        "2008-05-05 2008-05-05",
    ),
    (
        "a day beside its date",
        "They met on [Sunday] night, [the opening night].",
        "2008-06-22 2008-06-22",
    ),
    (
        "numbered day beside its date",
        "[Yesterday], [day five] of the trial, he wept. On [day four], he slept.",
        "2008-06-24 2008-06-24 2008-06-23",
    ),
    (
        "of the day",
        "They met on [Monday]. In the last match of [the day] Bonn won.",
        "2008-06-23 2008-06-23",
    ),
    (
        "a day, not the year told last",
        "They met on [Monday], first since [1998]. The [next day] they left.",
        "2008-06-23 1998 2008-06-24",
    ),
    (
        "not counted from what is quoted",
        "It shut on [May 5]. “We saw it [today],” he said. The [next day] it rained.",
        "2008-05-05 2008-06-25 2008-05-06",
    ),
]
NO_DATES = [
    ("people", "The march drew 2000 people to the square."),
    ("a price", "It costs $1999 or 2008 crowns."),
    ("a modal verb", "It may rain, but May said nothing."),
    ("a person", "He asked Theresa May and April Cole."),
    ("a march", "The March on the Capitol was peaceful."),
    ("a newspaper", "He told the Sunday Times so."),
    ("a programme", "He appeared on Saturday Night Live."),
    ("a named Friday", "Shops opened at dawn on Black Friday."),
    ("every Sunday", "It airs on Sunday nights."),
    ("a quarter", "In the first quarter they led; a quarter of 2008 votes counted."),
    ("every week", "It meets on Fridays."),
    ("a duration", "It has grown for two years in the last decade."),
    ("the last units", "In the last three months it fell over the past year."),
    ("part of a whole", "It was the last week of the season."),
    ("vague", "He left years ago, a few days after the vote."),
    ("a flight", "Flight 1999 and Resolution 1973 were discussed."),
    ("a score", "They won 25-06 in Section 2001."),
    ("hours", "It ended two hours later."),
    ("a verb", "Prices fall and rates spring up."),
    ("a part of a word", "The X-2000 was sold."),
    ("no such day", "The form named June 45."),
    ("a title", 'He spoke on "This Week" with her.'),
    ("nothing told", "The next day was no better."),
    ("a Saturday of the month", "It meets the last Saturday of the month."),
    ("a decimal before a month", "It rose 5.25 in all; Mar said so."),
    ("half a year", "It was sold half a year ago."),
    ("a height of years", "It was the worst flood in ten years."),
    ("a duration told", "They built it in three days."),
    ("from the start", "It was clear from day one."),
    ("somebody's years", "She is in her sixties."),
    ("a floor", "He lives on the 15th floor."),
    ("an idiom", "At the end of the day, it is a game."),
    ("a month never told", "“June is nice,” he said."),
    ("the first of many", "It is the first century of the bank."),
    ("years without their mark", "It cost 94 crowns in 80s style."),
    ("a ratio", "About 10 American ships and 5.25 June lots."),
]
OPEN = [
    ("weekday", "They met on [Friday]."),
    ("week", "They met [last week]."),
    ("month", "They met in [May]."),
    ("month and day", "They met on [June 25]."),
    ("season", "They met [last summer]."),
    ("adverb", "They met [yesterday]."),
    ("same day", "They met the [same day]."),
    ("no such day", "They met on [February 30, 2008]."),
]


def drawn(text: str) -> tuple[str, list[str]]:
    """The text without its brackets, and what stood in them."""
    parts = text.replace("]", "[").split("[")
    return "".join(parts), parts[1::2]


@pytest.mark.parametrize(
    ("case", "row", "edtf"),
    [*PRINTED, *NAMED, *COUNTED, *TOLD],
)
def test_a_date_is_found_and_resolved(case: str, row: str, edtf: str) -> None:
    text, expected = drawn(row)

    found = find_dates(read_text(text, published="2008-06-25"))

    assert [date.span and date.span.of(text) for date in found] == expected, case
    assert " ".join(date.value.edtf for date in found if date.value) == edtf, case


@pytest.mark.parametrize(("case", "text"), NO_DATES)
def test_other_words_are_no_date(case: str, text: str) -> None:
    assert find_dates(read_text(text, published="2008-06-25")) == (), case


@pytest.mark.parametrize(("case", "row"), OPEN)
def test_in_an_undated_article_such_a_date_stays_open(case: str, row: str) -> None:
    text, expected = drawn(row)

    found = find_dates(read_text(text))

    assert [date.span and date.span.of(text) for date in found] == expected, case
    assert [(date.value, date.basis) for date in found] == [(None, "unresolved")], case


def test_what_is_printed_in_full_is_stated_and_the_rest_resolved() -> None:
    text = "It began on June 2, 2008, and ended on Friday."

    found = find_dates(read_text(text, published="2008-06-25"))

    assert [date.basis for date in found] == ["stated", "resolved"]


DAYS = [
    ("dateline", "BONN, June 25, 2008 — They met yesterday.", None, "2008-06-24"),
    (
        "dateline in a year",
        "BONN, Dec. 31 — They met yesterday.",
        "2009-01-01",
        "2008-12-30",
    ),
    (
        "a line above",
        "Board Meets\n\nJune 25, 2008\n\nThey met in the hall yesterday.",
        "2008-07-01",
        "2008-06-24",
    ),
    ("the caller", "They met yesterday.", "2008-06-25T10:06:00Z", "2008-06-24"),
]


@pytest.mark.parametrize(("case", "text", "published", "edtf"), DAYS)
def test_days_are_counted_from_the_words_own_day(
    case: str, text: str, published: str | None, edtf: str
) -> None:
    found = find_dates(read_text(text, published=published))

    assert found[-1].value is not None, case
    assert found[-1].value.edtf == edtf, case


ROUGH = [
    ("a year", "2008", "They met in May last year.", "2007-05"),
    ("a year and a day", "2008", "They met on June 2.", "2008-06-02"),
    ("a year and a month", "2008", "They met in May.", "2008-05"),
    ("a month", "2008-06", "They met last month.", "2008-05"),
    ("a month and years", "2008-06", "They met two years ago.", "2006"),
]


@pytest.mark.parametrize(("case", "published", "text", "edtf"), ROUGH)
def test_a_rough_date_of_the_article_serves_as_far_as_it_goes(
    case: str, published: str, text: str, edtf: str
) -> None:
    found = find_dates(read_text(text, published=published))

    assert found[0].value is not None, case
    assert found[0].value.edtf == edtf, case


@pytest.mark.parametrize(
    "text",
    [
        "They met yesterday.",
        "They met on Friday.",
        "They met last week.",
        "They met over the weekend.",
    ],
)
def test_no_day_is_counted_from_a_year(text: str) -> None:
    found = find_dates(read_text(text, published="2008"))

    assert [date.value for date in found] == [None]


def test_the_dates_of_the_header_come_as_the_reader_read_them() -> None:
    text = "25/06/2008 10:06 BONN, June 25 (AFP) - They met on Tuesday."

    document = read_text(text)
    found = find_dates(document)

    assert document.dateline is not None
    assert found[:2] == (document.published, document.dateline.date)
    assert [date.span and date.span.of(text) for date in found] == [
        "25/06/2008 10:06",
        "June 25",
        "Tuesday",
    ]


def test_nothing_is_found_in_boilerplate() -> None:
    text = "They met in the hall.\n\nCopyright 2008 The Globe. All rights reserved."

    assert find_dates(read_text(text)) == ()


def test_the_edge_of_the_calendar_is_no_error() -> None:
    found = find_dates(read_text("They met 9000 years ago.", published="2008-06-25"))

    assert [date.value for date in found] == [None]


@pytest.mark.parametrize("hostile", ["June ", "25 ", "last ", "the day ", "'", "1990-"])
def test_repeated_words_take_linear_time(hostile: str) -> None:
    text = "They met. " + hostile * (60_000 // len(hostile))

    assert len(find_dates(read_text(text, published="2008-06-25"))) < 10
