"""The paragraphs of a page -> where, at its end, it speaks of itself and not the news.

    ENDS · Notes to editors · Forward-looking statements
    About Evening Globe
    The Evening Globe prints ...

A press release ends so. What stands below such a line is never the story again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.reader.page_lines import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.document import Span
    from app.lexicons.boilerplate import BoilerplateWords

_LEAD = 120  # characters of a paragraph of the story, which comes first
_HEADING = 60  # characters
_NOTICE = 100  # characters
_RULE = re.compile(r"[*#=~•](?:\s?[*#=~•]){2,}")
_OF_ITSELF = re.compile(r"About (?:the )?([^\W\d_][\w&'’.-]*)(?:\s[^\s.!?:]+){0,6}:?")
_NOTE = re.compile(r"\((?:the |this )?(\w+)(?:[^\w()][^()]*)?\)", re.IGNORECASE)
# What a page says of its own text: `An earlier version of this story misspelled ...`.
_CORRECTION = re.compile(
    r"(?:(?:this|the)"
    r" (?:story|article|report|item|headline|text|page|post|piece|version)"
    r"(?: \w+){0,2}? (?:was|has been|have been|is) (?:\w+ )?"
    r"(?:corrected|updated|amended|clarified|revised|edited|changed|modified)\b"
    r"|this is an? (?:corrected|updated|amended|developing|breaking)\b"
    r"|(?:an? |the )?(?:earlier|previous|original|former|first|prior)"
    r" (?:version|headline)s?\b"
    r"|(?:correction|clarification|corrections|editors?['’]s? note|note|footnote)"
    r"(?: and clarification)?(?: \([^()]{3,30}\))?: )",
    re.IGNORECASE,
)
# `Jane Doe covers ports for the Globe.`, where she is named above.
_BIOGRAPHY = re.compile(
    r"\A([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}),? "
    r"(?:is (?:an?|the|our|based|currently)\b"
    r"|covers\b|writes\b|reports\b|joined\b|works\b|has (?:covered|reported|written"
    r"|worked|been)\b|was (?:previously|formerly)\b|can be reached\b|also covers\b)"
)
_TOP, _BYLINE = 12, 100  # paragraphs, characters
# `XYZ/AB/CD/19Sept2019`, `XYZ 1422 GMT`, `DPB # 164`: the file's, not a reader's.
_SLUG = re.compile(
    r"[A-Z]{1,8}(?:/[A-Za-z0-9]{1,10}){1,6}|[A-Z]{2,8} \d{4} (?:GMT|[A-Z]{3})"
    r"|[A-Z]{2,8} ?# ?\d+|Document [A-Z0-9a-z]{12,40}"
    r"|[A-Z]{2,8}(?:-[A-Z0-9]{1,10}){1,3}-?\d*"
)


def self_description(
    text: str, paragraphs: Sequence[Span], words: BoilerplateWords
) -> int:
    """The number of the first paragraph of a release about itself, or how many."""
    told = False
    for index, span in enumerate(paragraphs):
        told = told or span.end - span.start >= _LEAD
        if told and _is_rule(text, paragraphs, index):
            return index
        if not told or span.end - span.start > _HEADING:
            continue
        if plain(span.of(text)).strip(" -–—#*:.") in words.closings:
            return index
        below = paragraphs[index + 1 : index + 2]
        if below and _is_about(span.of(text), below[0].of(text)):
            return index
    return len(paragraphs)


def is_end_note(
    text: str, paragraphs: Sequence[Span], index: int, words: BoilerplateWords
) -> bool:
    """True for `This story has been corrected`, in brackets or not, and for a slug.

    Only among the last paragraphs is it one.
    """
    printed = paragraphs[index].of(text)
    if _CORRECTION.match(printed.lstrip("*•-–— ")):
        return True
    writer = _BIOGRAPHY.match(printed)
    if writer and any(_signs(writer[1], span.of(text)) for span in paragraphs[:_TOP]):
        return True
    note = _NOTE.fullmatch(printed)
    if note:
        return note[1].lower() in words.note_openings
    return len(printed) <= _HEADING and _SLUG.fullmatch(printed) is not None


def _signs(name: str, line: str) -> bool:
    """True for a byline with the name: `By Jane Doe`, `Jane Doe | Ports`."""
    before, found, after = line.partition(name)
    if not found or len(line) > _BYLINE:
        return False
    return before.lower().endswith(("by ", "and ")) or (
        not before and after.lstrip()[:1] in ("", ",", "|", "·", "•")
    )


def _is_rule(text: str, paragraphs: Sequence[Span], index: int) -> bool:
    """True for a line of stars under which nothing but brief lines stand."""
    line = paragraphs[index]
    if _RULE.fullmatch(text, line.start, line.end) is None:
        return False
    return all(span.end - span.start <= _NOTICE for span in paragraphs[index + 1 :])


def _is_about(heading: str, below: str) -> bool:
    """True when the words under `About NAME` begin with that name."""
    named = _OF_ITSELF.fullmatch(heading)
    return named is not None and named[1] in below.split()[:4]
