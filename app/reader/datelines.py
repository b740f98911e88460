"""The start of a paragraph -> its dateline: place, date and agency before a dash.

MOSCOW, June 25 (RIA Novosti) - · BRUSSELS — · PHOENIX, Ariz. (AP) —
WASHINGTON/MOSCOW (Reuters) - · Den Bosch, Netherlands, March 11 -- · (CNN) --
(Yonhap) SEOUL, Dec. 21 --
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from app.calendar.printed import PrintedDate, find_printed, printed_at
from app.document import Span
from app.reader.dateline_ends import REACH, End, agency_after, find_ends
from app.reader.places import place_names
from app.values import value

if TYPE_CHECKING:
    from app.lexicons.headers import HeaderWords
    from app.lexicons.lexicons import Lexicons

_BRACKETS = re.compile(r"\(([^()\n]{2,60})\)|(?<=\s)/([A-Z][^/\n]{2,30})/")
_TOWN = 30  # characters of a place that stands alone
_BETWEEN = " \t\n\u00a0,;.|-–—*_"  # may stand between the parts
_PARTY = re.compile(r"[DRI]\.?[-–]")  # (R-Texas) is no agency


@value
class PrintedDateline:
    """The parts of a dateline; `whole` includes stamp, agency and dash.

    `stamp` is a time of publication printed before the place. The place may be missing
    when an agency is given ("March 3 (Reuters) -").
    """

    whole: Span
    place: Span | None
    date: PrintedDate | None
    agency: Span | None
    stamp: PrintedDate | None
    weekday: Span | None = None


def read_dateline(
    text: str, paragraph: Span, lexicons: Lexicons, *, opening: bool
) -> PrintedDateline | None:
    """The dateline at the start of a paragraph, if there is one.

    `opening` says that the story may begin here; elsewhere a place in capitals needs a
    date, an agency or a known name to count.
    """
    if opening and (found := _alone(text, paragraph, lexicons)):
        return found
    for end in find_ends(text, paragraph, lexicons):
        found = _read(text, paragraph, end, lexicons, opening=opening)
        if found:
            return _signed(text, found, lexicons.headers)
    return None


def _alone(text: str, paragraph: Span, lexicons: Lexicons) -> PrintedDateline | None:
    """`New Delhi:` on a line of its own, above the story."""
    length = paragraph.end - paragraph.start
    if text[paragraph.end - 1] != ":" or not 1 < length <= _TOWN:
        return None
    place = Span(paragraph.start, paragraph.end - 1)
    if not _is_listed(text, place, lexicons):
        return None
    return PrintedDateline(paragraph, place, None, None, None)


def _read(
    text: str, paragraph: Span, end: End, lexicons: Lexicons, *, opening: bool
) -> PrintedDateline | None:
    """The dateline that ends there, if what stands before is one."""
    if end.end == paragraph.end:
        return None
    found = _parts(text, end, lexicons, whole=Span(paragraph.start, end.end))
    if found is None:
        return None
    known = _is_known(text, found, lexicons.headers)
    if end.bare and not (found.place and found.agency and (known or found.date)):
        return None
    if found.place is None:
        stamped = opening and found.stamp and not found.stamp.time
        alone = stamped and not _is_date(text, Span(end.end, paragraph.end), lexicons)
        return found if known or alone else None
    dated = known or found.date is not None or found.weekday is not None
    listed = opening and _is_listed(text, found.place, lexicons)
    weak = (end.colon and not listed) or not opening
    if not (dated and not end.bare) and not _opens_story(text[end.end]):
        return None
    names = place_names(text[found.place.start : found.place.end], lexicons.headers)
    return found if names and names.enough(dated=dated, weak=weak) else None


def _signed(text: str, found: PrintedDateline, words: HeaderWords) -> PrintedDateline:
    """The dateline with the agency that stands behind its dash."""
    behind = agency_after(text, found.whole.end, words) if not found.agency else None
    if behind is None:
        return found
    agency, end = behind
    return replace(found, agency=agency, whole=Span(found.whole.start, end))


def _opens_story(first: str) -> bool:
    return not first.islower() and first not in ",;.)"


def _is_date(text: str, story: Span, lexicons: Lexicons) -> bool:
    """True when what follows a date and a dash is another: the dates of a life."""
    reach = Span(story.start, min(story.end, story.start + REACH))
    return printed_at(text, reach, lexicons.calendar) is not None


def _parts(
    text: str, end: End, lexicons: Lexicons, *, whole: Span
) -> PrintedDateline | None:
    """The head cut into its parts; None when something is left over."""
    head = end.head
    stamp, date, more = _dates(text, head, lexicons)
    agency = _agency(text, head, date, lexicons)
    taken = [part for part in (date and date.span, agency) if part]
    start = stamp.span.end if stamp else head.start
    if agency and not text[start : agency.start].strip(_BETWEEN + "("):
        start = agency.end + 1  # (Yonhap) SEOUL, Dec. 21 --
    stops = [part.start for part in taken if part.start >= start]
    place = _strip(text, start, min(stops, default=head.end))
    rest = text[place.end if place else start : head.end]
    for part in taken:
        rest = rest.replace(text[part.start : part.end], "", 1)
    if more or rest.strip(_BETWEEN + "()/"):
        return None
    place, weekday = _without_weekday(text, place, lexicons)
    return PrintedDateline(whole, place, date, agency, stamp, weekday)


def _without_weekday(
    text: str, place: Span | None, lexicons: Lexicons
) -> tuple[Span | None, Span | None]:
    """`Nairobi, Friday`: the place and the day."""
    printed = place.of(text) if place else ""
    town, comma, day = printed.rpartition(", ")
    if place is None or day.rstrip(".").lower() not in lexicons.calendar.weekdays:
        return place, None
    start = place.end - len(day)
    before = Span(place.start, place.start + len(town)) if comma else None
    return before, Span(start, place.end)


def _dates(
    text: str, head: Span, lexicons: Lexicons
) -> tuple[PrintedDate | None, PrintedDate | None, bool]:
    """The stamp before the place, the date after it, and whether there are more."""
    found = list(find_printed(text, head, lexicons.calendar))
    stamped = bool(found and found[0].span.start == head.start and found[0].year)
    stamp = found.pop(0) if stamped else None
    return stamp, found[0] if found else None, len(found) > 1


def _agency(
    text: str, head: Span, date: PrintedDate | None, lexicons: Lexicons
) -> Span | None:
    """Whose report it is, in brackets or behind the date."""
    words, inside = lexicons.headers, head.of(text)
    marked = "(" in inside or "/" in inside
    found = _BRACKETS.finditer(text, head.start, head.end) if marked else ()
    for brackets in found:
        name = Span(*brackets.span(brackets.lastindex or 0))
        printed = name.of(text)
        if printed.lower() in words.agencies:
            return name
        if printed.lower() in _lands(lexicons):
            continue  # GHENT (Belgium), June 25 (AFP) -
        named = printed[0].isupper() and not _PARTY.match(printed)
        return name if named and not (date and date.span.overlaps(name)) else None
    behind = _strip(text, date.span.end, head.end) if date else None
    known = behind and behind.of(text).rstrip(".").lower() in words.agencies
    return behind if known else None


def _strip(text: str, start: int, end: int) -> Span | None:
    """The span without separators round it; the full stop of `Ariz.` stays."""
    while start < end and text[start] in _BETWEEN:
        start += 1
    while start < end and text[end - 1] in " \t\n\u00a0,;|(/-–—*_":
        end -= 1
    if "," not in text[start:end] and text[start : end - 1].isupper():
        end -= text[end - 1] == "."  # MOSCOW. March 9
    return Span(start, end) if start < end else None


def _is_listed(text: str, place: Span, lexicons: Lexicons) -> bool:
    """True for a place of the gazetteer that labels no other paragraph."""
    printed = place.of(text)
    return printed.lower() in _listed(lexicons) and text.count(f"\n{printed}:") <= 1


@cache
def _listed(lexicons: Lexicons) -> frozenset[str]:
    """All places and capitals, in small letters."""
    capitals = (name for country in lexicons.countries for name in country.capitals)
    return frozenset(name.lower() for name in (*lexicons.places.known, *capitals))


@cache
def _lands(lexicons: Lexicons) -> frozenset[str]:
    """All countries and regions that may explain a town, in small letters."""
    names = (name for land in lexicons.countries for name in land.names)
    return lexicons.headers.regions.union(name.lower() for name in names)


def _is_known(text: str, found: PrintedDateline, words: HeaderWords) -> bool:
    if found.agency is None:
        return False
    return found.agency.of(text).lower() in words.agencies
