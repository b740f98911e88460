"""A pasted text -> the same text with blanks where its markup stood.

    <p>Germany&rsquo;s <b>neighbours</b></p>
       Germany      ’s    neighbours

Every character keeps its place, so what is found in the one is found in the other.
Tags that end a line become line ends; scripts, styles and notes go whole.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from app.document import FILLER, Section, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_INLINE = re.compile(
    "a|abbr|b|bdi|bdo|big|center|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp"
    "|small|span|strike|strong|sub|sup|tt|u|var|wbr"
)
_BLOCK = re.compile(
    "address|article|aside|audio|base|blockquote|body|br|button|caption|col|colgroup|dd"
    "|details|div|dl|dt|embed|fieldset|figcaption|figure|footer|form|frame|h[1-6]|header"
    "|hr|html|iframe|img|input|legend|li|link|main|menu|meta|nav|object|ol|option|p"
    "|param|picture|pre|section|select|source|summary|table|tbody|td|textarea|tfoot|th"
    "|thead|time|title|tr|track|ul|video"
)
_WHOLE = ("script", "style", "head", "svg", "noscript", "template")
_CLOSINGS = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in _WHOLE}
# A tag, a note, a declaration; a character told by its name or number.
_MARKUP = re.compile(
    r"<(?:/?(?P<tag>[A-Za-z][A-Za-z0-9]{0,11})(?=[\s/>])[^<>]{0,2000}|![^<>]{0,2000})>"
    r"|&(?P<character>#\d{1,6}|#[xX][\dA-Fa-f]{1,5}|[A-Za-z]{2,8}\d?);"
)


class Markup(NamedTuple):
    """The text without its markup, and where that stood."""

    text: str
    stretches: tuple[Span, ...]

    def whole(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """The spans, none of which begins or ends inside the name of a character."""
        if not self.stretches:
            return tuple(spans)
        starts = {stretch.end - 1: stretch.start for stretch in self.stretches}
        ends = {stretch.start + 1: stretch.end for stretch in self.stretches}
        return tuple(
            Span(starts.get(span.start, span.start), ends.get(span.end, span.end))
            for span in spans
        )

    def around(
        self, parts: Sequence[Section], margin: Sequence[Span]
    ) -> tuple[Sequence[Section], Sequence[Span]]:
        """The sections, and what is round them: the markup beside them, too."""
        if not self.stretches:
            return parts, margin
        spans = self.whole(part.span for part in parts)
        outside = self.whole(margin)
        taken = sorted((*spans, *outside))
        kinds = (part.kind for part in parts)
        return (
            [Section(kind, span) for kind, span in zip(kinds, spans, strict=True)],
            [*outside, *_outside(self.stretches, taken)],
        )


def without_markup(text: str) -> Markup:
    """The text with blanks for markup, which most texts have none of."""
    if "<" not in text and "&" not in text:
        return Markup(text, ())
    parts: list[str] = []
    stretches: list[Span] = []
    at = 0
    for span, instead in _stretches(text):
        parts += (text[at : span.start], instead)
        stretches.append(span)
        at = span.end
    parts.append(text[at:])
    plain = "".join(parts)
    return Markup(plain, tuple(stretches)) if plain.strip() else Markup(text, ())


def _outside(stretches: Iterable[Span], taken: Sequence[Span]) -> Iterator[Span]:
    """The stretches that lie in none of the spans, which are in order."""
    at = 0
    for stretch in stretches:
        while at < len(taken) and taken[at].end <= stretch.start:
            at += 1
        if at == len(taken) or stretch.end <= taken[at].start:
            yield stretch


def _stretches(text: str) -> Iterator[tuple[Span, str]]:
    """Each stretch of markup and what stands for it, as long as it is."""
    unclosed: set[str] = set()
    at = 0
    while match := _MARKUP.search(text, at):
        at = match.end()
        if match["character"]:
            instead = _character(text, match)
        else:
            name = (match["tag"] or "").lower()
            if name in _WHOLE:
                at = _closed(text, match, name, unclosed)
            instead = _blanks(name, at - match.start())
        if instead:
            yield Span(match.start(), at), instead


def _blanks(name: str, size: int) -> str | None:
    """What stands for a tag; None for what is none, as `<jane@globe.example>`."""
    if _INLINE.fullmatch(name):
        return " " * size
    ends_line = not name or name in _WHOLE or _BLOCK.fullmatch(name)
    return "\n" + " " * (size - 1) if ends_line else None


def _closed(text: str, opened: re.Match[str], name: str, unclosed: set[str]) -> int:
    """Where an element ends that holds nothing to read; else where its tag does.

    `unclosed` are those that no tag closes further down, which are not sought again.
    """
    if opened[0][1] == "/" or name in unclosed:
        return opened.end()
    closing = _CLOSINGS[name].search(text, opened.end())
    if closing is None:
        unclosed.add(name)
        return opened.end()
    return closing.end()


def _character(text: str, told: re.Match[str]) -> str | None:
    """The character told by its name, beside the word that it goes with.

    Behind a letter, which no blanks may part from its word, stand marks of no width.
    """
    character = unescape(told[0])
    if len(character) != 1:
        return None
    size = told.end() - told.start()
    if character.isalnum():
        return character.ljust(size, FILLER)
    if character.isspace():
        return " " * size
    joined = text[told.end() : told.end() + 1].isalnum()
    return character.rjust(size) if joined else character.ljust(size)
