"""The paragraphs of a page -> which of them the page put round the article.

No phrase decides alone: each paragraph is scored over what it says, how it speaks to
the reader, how short it is and where it stands; then runs at the end are closed. Speech
counts against, so that a politician may say "support our work".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.reader.captions import captions_below, is_caption
from app.reader.endings import is_end_note, self_description
from app.reader.mottoes import find_mottoes
from app.reader.names import is_byline, opens_byline
from app.reader.page_lines import (
    is_link_line,
    is_page_line,
    is_section_line,
    plain,
)
from app.reader.phrases import holds_strong, phrase_pattern
from app.reader.publishers import asks_for_site
from app.reader.teasers import find_teasers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.document import Span
    from app.lexicons.boilerplate import BoilerplateWords
    from app.lexicons.lexicons import Lexicons

_ENOUGH = 3
_AGAINST = 5  # for reported speech
_MOST_WEAK = 3  # weak phrases that count
_LONGEST = 320  # characters of a line that tells by itself what it is
_EDGE = 3  # paragraphs from either end of the page
_LINE = 48  # characters of a line that may stand for itself
_FEW, _SHORT = 4, 16  # words
_STOP = re.compile(r"[.!?…:][\"'”’)\]]*$")
_QUOTED = re.compile("[\"“”«»]|''")
_SPEECH = re.compile('["“][^"“”]*(?:["”]|$)')  # what somebody says in the news
# A notice of copyright, an address to write to, a name to follow.
_SIGN = re.compile(
    r"(?:copyright|©|\(c\))\s?(?:©|\(c\))?\s?(?:by\s)?\d{4}|©|follow\s@\w|\w@[\w-]+\.\w"
    r"|(?<!\d)\d{4}\s©",
    re.IGNORECASE,
)
_MARKS = ("@", "©", "copyright", "(c)")  # without one of them there is no such sign
_YOU = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)


def mark_boilerplate(
    text: str, paragraphs: Sequence[Span], lexicons: Lexicons
) -> tuple[bool, ...]:
    """For each paragraph, True when it is boilerplate.

    An article is never boilerplate from end to end: then nothing is marked.
    """
    words = lexicons.boilerplate
    suspect = _is_suspect(text, words)
    marks = [
        _is_line_of_page(text, paragraphs, index, lexicons=lexicons)
        or (suspect and _score(text, paragraphs, index, lexicons=lexicons) >= _ENOUGH)
        for index in range(len(paragraphs))
    ]
    _mark_site_lines(text, paragraphs, marks, lexicons=lexicons)
    for index in find_mottoes(text, paragraphs, marks, lexicons=lexicons):
        marks[index] = True
    _mark_sections(text, paragraphs, marks, words=words)
    for index in (
        *find_teasers(text, paragraphs, words),
        *captions_below(text, paragraphs, lexicons.headers),
    ):
        marks[index] = True
    ends = self_description(text, paragraphs, words)
    marks[ends:] = [True] * (len(marks) - ends)
    if True not in marks:
        return tuple(marks)
    _close_end(text, paragraphs, marks, lexicons=lexicons)
    return tuple(marks) if False in marks else (False,) * len(marks)


def _is_suspect(text: str, words: BoilerplateWords) -> bool:
    """True when something in the article looks as only pages do."""
    page = plain(text)
    return _is_marked(page) or holds_strong(page, words)


def _is_marked(low: str) -> bool:
    """True where a notice of copyright or an address may stand."""
    return any(mark in low for mark in _MARKS)


def _is_line_of_page(
    text: str, paragraphs: Sequence[Span], index: int, *, lexicons: Lexicons
) -> bool:
    """True for a paragraph that tells by itself that the page added it."""
    span, words = paragraphs[index], lexicons.boilerplate
    last = index >= len(paragraphs) - _EDGE
    if last and index > 0 and is_end_note(text, paragraphs, index, words):
        return True
    if span.end - span.start > _LONGEST:
        return False
    printed = span.of(text)
    if is_page_line(printed, words):
        return True
    if index == 0:
        return False
    return is_link_line(printed, words) or is_caption(
        printed, lexicons.headers, last=last
    )


def _mark_site_lines(
    text: str, paragraphs: Sequence[Span], marks: list[bool], *, lexicons: Lexicons
) -> None:
    """Mark `Support The Evening Globe!`, when the name is a publisher's."""
    for index, span in enumerate(paragraphs):
        edge = _at_edge(index, len(paragraphs))
        if marks[index] or not edge or span.end - span.start > _LINE:
            continue
        name = asks_for_site(span.of(text), lexicons.boilerplate.site_names)
        known = name and name.split()[-1].lower() in lexicons.headers.publisher_endings
        marks[index] = bool(known or (name and text[span.end - 1] == "!"))


def _mark_sections(
    text: str,
    paragraphs: Sequence[Span],
    marks: list[bool],
    *,
    words: BoilerplateWords,
) -> None:
    """Mark the names of sections above the headline; the site's may be among them."""
    strangers = 0
    for index, span in enumerate(paragraphs[:-2]):
        if marks[index] or is_section_line(span.of(text), words):
            marks[index] = True
            continue
        below = paragraphs[index + 1].of(text)
        named = len(span.of(text).split()) <= _FEW and is_section_line(below, words)
        strangers += 1
        if strangers > 1 or not named:
            return


def _score(
    text: str, paragraphs: Sequence[Span], index: int, *, lexicons: Lexicons
) -> int:
    words = lexicons.boilerplate
    printed = paragraphs[index].of(text)
    low = _SPEECH.sub(" ", plain(printed))
    marked = _is_marked(low)
    if not (marked or holds_strong(low, words)):
        return 0
    signs = {match[0] for match in _SIGN.finditer(low)} if marked else set()
    strong = set(phrase_pattern(words.strong).findall(low)) | signs
    if not strong or (signs and _is_signed(printed, lexicons)):
        return 0
    weak = _weak(phrase_pattern(words.strong).sub(" ", low), words)
    count = len(printed.split())
    edge = _at_edge(index, len(paragraphs))
    score = 2 * len(strong) + min(weak, _MOST_WEAK) + edge - (count > _SHORT)
    score += _manner(printed, low, words, short=count <= _SHORT)
    return score - _AGAINST * _is_speech(low, lexicons)


def _is_signed(printed: str, lexicons: Lexicons) -> bool:
    """True for `By Jane Doe | jdoe@globe.example`: who wrote it, and where to write."""
    words = lexicons.headers
    return opens_byline(printed, words) and is_byline(printed, words)


def _at_edge(index: int, count: int) -> bool:
    return index < _EDGE or index >= count - _EDGE


def _weak(low: str, words: BoilerplateWords) -> int:
    return len(set(phrase_pattern(words.weak).findall(low)))


def _manner(printed: str, low: str, words: BoilerplateWords, *, short: bool) -> int:
    """How directly a paragraph speaks to the reader."""
    asks = phrase_pattern(words.imperatives).match(low) is not None
    addressed = bool(_YOU.search(printed)) + bool(_WE.search(printed))
    return short + asks + (addressed if not _QUOTED.search(printed) else 0)


def _is_speech(low: str, lexicons: Lexicons) -> bool:
    tokens = low.replace(",", " ").replace(".", " ").split()
    return not lexicons.sentences.speech_verbs.isdisjoint(tokens)


def _close_end(
    text: str,
    paragraphs: Sequence[Span],
    marks: list[bool],
    *,
    lexicons: Lexicons,
) -> None:
    """After the last paragraph of prose, mark all from the first marked one on."""
    first = None
    words = lexicons.boilerplate
    for index in range(len(paragraphs) - 1, -1, -1):
        if marks[index]:
            first = index
        elif not _is_soft(paragraphs[index].of(text), words):
            break
    if first is None:
        return
    if first and _is_service(paragraphs[first - 1].of(text), lexicons):
        first -= 1
    for index in range(first, len(marks)):
        marks[index] = not _is_credited(paragraphs[index].of(text), lexicons)


def _is_credited(printed: str, lexicons: Lexicons) -> bool:
    """True for `Reporter: Jane Doe`, who belongs to the article."""
    return ":" in printed and is_byline(printed, lexicons.headers)


def _is_service(printed: str, lexicons: Lexicons) -> bool:
    """True for `UPI NewsTrack` above a notice of copyright."""
    agency, _, service = printed.partition(" ")
    return service.isalpha() and agency.lower() in lexicons.headers.agencies


def _is_soft(printed: str, words: BoilerplateWords) -> bool:
    """True when a paragraph may belong to an appeal or a widget round it."""
    if _QUOTED.search(printed):
        return False
    count = len(printed.split())
    if count <= _FEW or (count <= _SHORT and not _STOP.search(printed)):
        return True
    appeals = _weak(plain(printed), words) > 1
    return appeals and bool(_WE.search(printed) or _YOU.search(printed))
