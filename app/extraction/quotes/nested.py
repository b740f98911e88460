"""Passages within passages in, what a quoted person quotes out.

Only where the quoted words themselves name a cue beside the inner passage: "they have
been telling us that 'no'". Without one, inner marks set off words as often as speech.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from app.extraction.quotes.choosing.candidates import Candidate
from app.extraction.quotes.choosing.choice import Line
from app.extraction.quotes.choosing.findings import Finding
from app.extraction.quotes.cues.attribution import find_cues
from app.extraction.quotes.mouths.setting import Setting
from app.extraction.quotes.scene import Spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.quotes.cues.attribution import Attribution
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse

# Of the inner passages found in the development articles, read by hand, about this
# share was right; the annotation that weights are learned from leaves them out.
_CHANCE = 0.8
_INNER, _LEAST_WORDS = 2, 2
_MAX_GAP = 8
_NOBODY_ELSE = frozenset({"i", "you", "me", "it", "someone", "somebody", "who"})


def find_nested(parse: Parse, lexicons: Lexicons) -> Iterator[Finding]:
    """The quotes inside quotes that have a cue of their own."""
    inner = [passage for passage in parse.passages if passage.depth == _INNER]
    if not inner:
        return
    for passage in inner:
        first = bisect_left(parse.tokens.starts, passage.span.start)
        last = bisect_left(parse.tokens.starts, passage.span.end)
        words = sum(parse.tokens.words[at][0].isalnum() for at in range(first, last))
        if words < _LEAST_WORDS:
            continue
        number = parse.sentence_at(first)
        setting = Setting(parse.tokens, parse.sentences[number], lexicons, depth=1)
        cue = _cue_beside(setting, number, (first, last))
        if cue is not None and cue.mouth is not None:
            spoken = Spoken(passage, first, last, -1, number, "", words)
            line = Line(spoken, (), Candidate(cue.mouth, cue), _CHANCE)
            stretch, traits = ((first, last),), ("nested",)
            yield Finding(first, last, stretch, cue.mouth, cue, _CHANCE, traits, line)


def _reports(setting: Setting, cue: Attribution) -> bool:
    """True when somebody else is said to have spoken: no "I'd say", no "called"."""
    clause, mouth = cue.clause, cue.mouth
    if clause is None or mouth is None or clause.verb.modal or clause.verb.negated:
        return False
    kinds = setting.lexicons.reporting.verbs.get(cue.lemma, frozenset())
    speaker = setting.tokens.lowers[mouth.head]
    names = "direct" in kinds and "name_as" not in kinds
    # "I told him: ‘No’" tells of another day; "I say" and "I'd say" do not.
    own = speaker == "i" and clause.verb.tense == "past"
    told = own or speaker not in _NOBODY_ELSE
    # "I heard the mayor ask, ‘Why?’", "she kept asking, ‘Why?’"
    tells = clause.verb.finite or clause.verb.form == "gerund"
    return names and tells and told


def _cue_beside(
    setting: Setting, number: int, passage: tuple[int, int]
) -> Attribution | None:
    """The cue that ends a few words before the passage, or that follows at once."""
    first, last = passage
    before = after = None
    for cue in find_cues(setting, number):
        if not _reports(setting, cue):
            continue
        if cue.end <= first and first - cue.end <= _MAX_GAP:
            before = cue
        elif cue.start == last and after is None:
            after = cue
    return before or after
