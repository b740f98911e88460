from __future__ import annotations

import pytest

from tests.extraction.dates.drawing import assert_dates

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


@pytest.mark.parametrize(("case", "row", "edtf"), PRINTED)
def test_a_printed_date_is_found_and_read(case: str, row: str, edtf: str) -> None:
    assert_dates(case, row, edtf)
