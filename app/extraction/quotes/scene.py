"""A parse in, the scene of its speech out: passages, attributions and their places.

Everything is counted in tokens, and everything lies in a paragraph, so that "the
sentence before" or "two paragraphs up" is a subtraction.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from app.extraction.quotes.contents.titles import is_titled
from app.extraction.quotes.cues.cues import find_attributions
from app.extraction.quotes.cues.labels import find_labels
from app.values import value

if TYPE_CHECKING:
    from app.extraction.quotes.cues.attribution import Attribution
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse, Tokens
    from app.syntax.passages import Passage


_INITIAL = 2  # "C." of a name
_LONGEST_NICKNAME = 3  # words


@value
class Spoken:
    """A passage as `tokens[first:last]`, marks counted, and where it stands.

    `lead` and `follower` are the tags of the tokens before and behind it in its
    paragraph, "" at the paragraph's beginning and end; `words` counts what it holds,
    and `titled` tells whether that looks like the title of a work.
    """

    passage: Passage
    first: int
    last: int
    paragraph: int
    sentence: int
    lead: str
    words: int
    follower: str = ""
    titled: bool = False


@value
class Scene:
    """The passages and attributions of a document, each list in order of the text.

    `cues_before` counts, by passage, the attributions that begin before it;
    `paragraph_of` and `paragraph_starts` give, by sentence, its paragraph, and by
    paragraph, its first token.
    """

    parse: Parse
    spoken: tuple[Spoken, ...]
    attributions: tuple[Attribution, ...]
    cues_before: tuple[int, ...]
    paragraph_of: tuple[int, ...]
    paragraph_starts: tuple[int, ...]

    def paragraph_end(self, paragraph: int) -> int:
        """The token after the last one of a paragraph."""
        return _paragraph_end(self.parse.tokens, self.paragraph_starts, paragraph)


def set_scene(parse: Parse, lexicons: Lexicons) -> Scene:
    """Passages of depth 1 and attributions outside of them, with their places."""
    paragraph_of, paragraph_starts = _paragraphs(parse)
    spoken = _spoken(parse, paragraph_of, paragraph_starts)
    attributions = _attributions(parse, lexicons, paragraph_of)
    cues = [attribution.first for attribution in attributions]
    before = tuple([bisect_left(cues, each.first) for each in spoken])
    return Scene(parse, spoken, attributions, before, paragraph_of, paragraph_starts)


def _attributions(
    parse: Parse, lexicons: Lexicons, paragraph_of: tuple[int, ...]
) -> tuple[Attribution, ...]:
    found = find_attributions(parse, lexicons)
    found.extend(find_labels(parse, paragraph_of, lexicons))
    return tuple(sorted(found, key=attrgetter("first")))


def _paragraphs(parse: Parse) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The paragraph of each sentence, and the first token of each paragraph."""
    paragraphs = parse.document.paragraphs
    of_sentence: list[int] = []
    starts: list[int] = []
    number, end = -1, -1  # the paragraph, and the character behind it
    for sentence in parse.sentences:
        while sentence.span.start >= end:
            number += 1
            end = paragraphs[number].end
            starts.append(sentence.first)
        of_sentence.append(number)
    return tuple(of_sentence), tuple(starts)


def _spoken(
    parse: Parse, paragraph_of: tuple[int, ...], paragraph_starts: tuple[int, ...]
) -> tuple[Spoken, ...]:
    tokens = parse.tokens
    outer = [passage for passage in parse.passages if passage.depth == 1]
    if not outer:
        return ()
    found: list[Spoken] = []
    for passage in outer:
        first = bisect_left(tokens.starts, passage.span.start)
        last = bisect_left(tokens.starts, passage.span.end, first)
        if first >= last:
            continue
        sentence = parse.sentence_at(first)
        paragraph = paragraph_of[sentence]
        lead = _lead(tokens, first) if first > paragraph_starts[paragraph] else ""
        words = sum([word[0].isalnum() for word in tokens.words[first:last]])
        named = lead == "NAME" or _follows_initial(tokens, first)
        if named and words <= _LONGEST_NICKNAME and _is_inside_name(tokens, last):
            continue
        end = _paragraph_end(tokens, paragraph_starts, paragraph)
        follower = tokens.tags[last] if last < end else ""
        where = (passage, first, last, paragraph, sentence)
        titled = is_titled(tokens, first, last)
        found.append(Spoken(*where, lead, words, follower, titled))
    return tuple(found)


def _paragraph_end(tokens: Tokens, starts: tuple[int, ...], paragraph: int) -> int:
    """The token after the last one of a paragraph."""
    following = starts[paragraph + 1 : paragraph + 2]
    return following[0] if following else len(tokens.starts)


def _follows_initial(tokens: Tokens, first: int) -> bool:
    """True behind the "C." of Robert C. "Bobby" Holt."""
    initial = tokens.words[first - 2] if first >= _INITIAL else ""
    lettered = len(initial) == 1 and initial.isupper()
    return lettered and tokens.words[first - 1] == "."


def _is_inside_name(tokens: Tokens, last: int) -> bool:
    """True for the marks of Gary "Tank" Holt, which a name follows without a comma."""
    if last >= len(tokens.tags) or tokens.tags[last] != "NAME":
        return False
    return tokens.tags[last - 2] not in ("COMMA", "STOP")


def _lead(tokens: Tokens, first: int) -> str:
    """The tag before a passage; the stop of "in Troy, N.Y. “It will hold” ends both."""
    word = tokens.words[first - 1]
    capital = tokens.words[min(first + 1, len(tokens.words) - 1)][0].isupper()
    ends = len(word) > _INITIAL and word[-1] == "." and capital
    return "STOP" if ends else tokens.tags[first - 1]
