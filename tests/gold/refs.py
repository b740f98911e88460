"""References of a gold file -> spans of its article; articles/README has the forms."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.document import Span

_NUMBERED = re.compile(r"(?P<words>.+)#(?P<number>\d+)", re.DOTALL)
_BRACKETED = re.compile(
    r"(?P<before>[^\[]*)\[(?P<words>[^\]]+)\](?P<after>.*)", re.DOTALL
)


class GoldError(ValueError):
    """A reference that its article does not bear out."""


@dataclass(frozen=True, slots=True)
class Words:
    """The text of an article and the stretches in which a reference may lie."""

    text: str
    readable: tuple[Span, ...]

    def all(self, reference: str) -> tuple[Span, ...]:
        """Every stretch that the reference means; at least one."""
        numbered = _NUMBERED.fullmatch(reference)
        bracketed = _BRACKETED.fullmatch(reference)
        if numbered:
            found = self.all(numbered["words"])[int(numbered["number"]) - 1 :][:1]
        elif bracketed:
            found = self._bracketed(bracketed)
        else:
            found = self.literal(reference)
        if not found:
            raise GoldError(f"not in the article: {reference!r}")
        return found

    def literal(self, words: str) -> tuple[Span, ...]:
        """Every stretch with these words, or from start to end around a " ~ "."""
        start, tilde, end = words.partition(" ~ ")
        found = [span for span in _occurrences(self.text, start) if self._holds(span)]
        if tilde:
            found = [self._until(span, end) for span in found[:1]]
        return tuple(found)

    def one(self, reference: str, near: tuple[Span, ...] = ()) -> Span:
        """The only stretch meant, or the one nearest to, and outside of, `near`."""
        found = self.all(reference)
        if len(found) == 1:
            return found[0]
        outside = [s for s in found if not any(s.overlaps(span) for span in near)]
        if not near or not outside:
            raise GoldError(f"occurs {len(found)} times: {reference!r}")
        return min(outside, key=lambda span: min(_gap(span, other) for other in near))

    def _bracketed(self, match: re.Match[str]) -> tuple[Span, ...]:
        offset, length = len(match["before"]), len(match["words"])
        whole = match["before"] + match["words"] + match["after"]
        found = [
            Span(s.start + offset, s.start + offset + length)
            for s in self.literal(whole)
        ]
        if len(found) > 1:
            raise GoldError(f"surroundings occur {len(found)} times: {whole!r}")
        return tuple(found)

    def _until(self, span: Span, end: str) -> Span:
        at = self.text.find(end, span.end)
        if at < 0:
            raise GoldError(f"does not end so: {end!r}")
        return Span(span.start, at + len(end))

    def _holds(self, span: Span) -> bool:
        return any(part.holds(span) for part in self.readable)


def jaccard(one: Span, other: Span) -> float:
    """Shared characters over all characters of both: 1.0 for the same span."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    if shared <= 0:
        return 0.0
    return shared / (max(one.end, other.end) - min(one.start, other.start))


def _occurrences(text: str, words: str) -> list[Span]:
    """Every occurrence that does not begin or end within a word."""
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    pattern = before + re.escape(words) + after
    return [Span(*match.span()) for match in re.finditer(pattern, text)]


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
