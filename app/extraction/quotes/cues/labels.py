"""Labels that name a speaker: "SMITH: words" in transcripts, "Smith: words" above them.

In the headline one label is enough, and so it is before words in marks. Elsewhere a
label counts where its name is in capitals or where labels open several paragraphs,
since "Note: ..." names nobody.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.extraction.quotes.cues.attribution import Attribution
from app.extraction.quotes.cues.marked_labels import before_marks
from app.extraction.quotes.cues.questions import ASKING, IN_FULL, find_questions
from app.extraction.quotes.mouths.lookup import in_headline
from app.extraction.quotes.mouths.setting import Mouth

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse, Tokens

_MAX_LABEL, _MAX_BRACKET = 7, 12
_NAMING = frozenset({"NAME", "NOUN", "ADJ", "NUM", "DET"})
_LEAST_REPEATS = 2
_PAIRS = ASKING | IN_FULL


def find_labels(
    parse: Parse, paragraph_of: Sequence[int], lexicons: Lexicons
) -> list[Attribution]:
    """An attribution for each label that names its speaker, in order of the text."""
    tokens = parse.tokens
    asked = list(find_questions(parse, paragraph_of))
    if ":" not in parse.document.text or ":" not in tokens.words:
        return asked
    found = list(_openings(parse, paragraph_of))
    known = {label.first for _, label in found}
    marked = before_marks(parse, lexicons.titles)
    found.extend((False, label) for label in marked if label.first not in known)
    heads = [tokens.lowers[label.mouth.head] for _, label in found if label.mouth]
    counts = Counter(heads)
    repeated = sum(count for count in counts.values() if count >= _LEAST_REPEATS)
    paired = counts.keys() >= ASKING or counts.keys() >= IN_FULL
    labels = [
        label
        for (titled, label), head in zip(found, heads, strict=True)
        if head not in lexicons.reporting.headings
        and (titled or (paired and head in _PAIRS) or _speaks(tokens, label, repeated))
    ]
    return asked + labels


def _openings(
    parse: Parse, paragraph_of: Sequence[int]
) -> Iterator[tuple[bool, Attribution]]:
    """Every paragraph that opens with a short name and a colon."""
    tokens = parse.tokens
    last = -1
    for number, sentence in enumerate(parse.sentences):
        if paragraph_of[number] == last:
            continue
        last = paragraph_of[number]
        first = sentence.first
        if ":" not in tokens.words[first : first + _MAX_LABEL + _MAX_BRACKET]:
            continue
        if tokens.tags[first] == "QUOTE":
            first += 1
        titled = in_headline(parse, sentence.span)
        end = _label_end(tokens, first, sentence.last, titled=titled)
        if end is not None:
            name, colon = end
            mouth = Mouth(first, name, name - 1)
            yield titled, Attribution(number, colon, colon + 1, ":", mouth, "label")


def _label_end(
    tokens: Tokens, first: int, last: int, *, titled: bool
) -> tuple[int, int] | None:
    """The end of a name that is a label, and the colon that closes it.

    Of an interview "Q" and "A" are names, and in a headline a role is: "Envoy: ...";
    a role in capitals is one everywhere: "QUESTION: ...". An office may stand between:
    "ANN LEE (Leader of the Opposition): ...".
    """
    for at in range(first, min(first + _MAX_LABEL, last - 1)):
        if tokens.words[at] == ":" or tokens.tags[at] == "OPEN":
            named = at > first and (
                tokens.tags[at - 1] in ({"NAME", "NOUN"} if titled else {"NAME"})
                or (at == first + 1 and tokens.lowers[first] in _PAIRS)
                or (tokens.tags[at - 1] == "NOUN" and tokens.words[at - 1].isupper())
                or _is_initials(tokens, first, at - 1)
            )
            colon = _behind_bracket(tokens, at, last)
            return (at, colon) if named and tokens.words[colon] == ":" else None
        if tokens.tags[at] not in _NAMING and not _is_initials(tokens, first, at):
            return None
    return None


def _is_initials(tokens: Tokens, first: int, at: int) -> bool:
    """True for the "AM" of "AM: Why?", whatever else these letters may be."""
    word = tokens.words[at]
    alone = at == first and tokens.words[at + 1] == ":"
    return alone and word.isupper() and len(word) > 1


def _behind_bracket(tokens: Tokens, at: int, last: int) -> int:
    """The token behind a bracket that opens at a token, or the token itself."""
    if tokens.tags[at] == "OPEN":
        for end in range(at + 1, min(at + _MAX_BRACKET, last - 1)):
            if tokens.tags[end] == "CLOSE":
                return end + 1
    return at


def _speaks(tokens: Tokens, label: Attribution, repeated: int) -> bool:
    """True where capitals, other labels or a mark behind the colon tell a speaker."""
    if label.mouth is None:
        return False
    word = tokens.words[label.mouth.head]
    capitals = word.isupper() and len(word) > 1
    quoted = tokens.tags[label.last : label.last + 1] == ["QUOTE"]
    return capitals or repeated >= _LEAST_REPEATS or quoted
