"""A scene in, findings out: everything that may be a quote, with its chance to be one.

A finding is a passage with the speaker chosen for it, or a reported clause with the
speaker of its cue.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from app.extraction.quotes.choosing.candidates import LED
from app.extraction.quotes.choosing.choice import choose_speakers
from app.extraction.quotes.choosing.references import is_reference
from app.extraction.quotes.choosing.traits import content_traits, line_traits
from app.extraction.quotes.contents.charges import is_charge
from app.extraction.quotes.contents.contents import find_content
from app.extraction.quotes.turns import read_turns
from app.extraction.weighing import score
from app.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.extraction.quotes.choosing.choice import Line
    from app.extraction.quotes.contents.contents import Content
    from app.extraction.quotes.cues.attribution import Attribution
    from app.extraction.quotes.mouths.setting import Mouth
    from app.extraction.quotes.scene import Scene, Spoken
    from app.lexicons.lexicons import Lexicons
    from app.lexicons.reporting import ReportingWords
    from app.syntax.grammar import Parse, Tokens

_TITLED, _TRANSCRIPT, _ALOUD, _ASKED, _CALLED = 0.7, 0.85, 0.8, 0.7, 0.6
_RIGHT_BEHIND = range(2)  # with nothing, or a comma or colon, between


@value
class Finding:
    """What may be a quote: its token stretches, its speaker, and how sure that is.

    `first` is its first token, `last` the one after its last. `line` is given for a
    passage, `content` for a reported clause; `traits` are the features that made
    `confidence`.
    """

    first: int
    last: int
    stretches: tuple[tuple[int, int], ...]
    mouth: Mouth | None
    attribution: Attribution | None
    confidence: float
    traits: tuple[str, ...]
    line: Line | None = None
    content: Content | None = None


def find_findings(scene: Scene, lexicons: Lexicons) -> list[Finding]:
    """All passages and reported clauses of a scene, whatever their chance."""
    weights = lexicons.quote_weights
    lines = choose_speakers(scene, weights.speaker)
    passages = [_of_line(scene, line, lexicons) for line in lines]
    contents = _of_contents(scene, lexicons)
    return [*passages, *contents]


def chance(traits: Iterable[str], weights: Mapping[str, float]) -> float:
    """The logistic of the summed weights."""
    return 1 / (1 + exp(-score(traits, weights)))


def _of_line(scene: Scene, line: Line, lexicons: Lexicons) -> Finding:
    traits = tuple(line_traits(scene.parse, line, lexicons.reporting))
    chosen, first, last = line.chosen, line.spoken.first, line.spoken.last
    return Finding(
        first,
        last,
        ((first, last),),
        chosen.mouth if chosen else None,
        chosen.attribution if chosen else None,
        _line_chance(scene.parse, line, traits, lexicons),
        traits,
        line,
    )


def _line_chance(
    parse: Parse, line: Line, traits: Iterable[str], lexicons: Lexicons
) -> float:
    """The learned chance; none of a title, a fair one where the cue leaves no doubt."""
    if is_reference(parse, line, lexicons.reporting):
        return 0.0
    if line.answered and line.chosen is None:
        return _ASKED  # by somebody whom nobody names
    told = chance(traits, lexicons.quote_weights.passage)
    return max(told, _least_chance(parse.tokens, line, lexicons.reporting))


def _least_chance(tokens: Tokens, line: Line, words: ReportingWords) -> float:
    """The least of what is shouted, asked or called so right behind its cue."""
    chosen = line.chosen
    cue = chosen.attribution if chosen else None
    if chosen is None or cue is None:
        return 0.0
    if line.spoken.first - cue.last not in _RIGHT_BEHIND:
        return 0.0
    if cue.frame == "noun" or cue.lemma in words.aloud:
        return _ALOUD
    if cue.lemma == "ask" and _asks(tokens, line.spoken):
        return _ALOUD
    called = "name_as" in cue.constructions and LED in chosen.features
    return _CALLED if called else 0.0


def _asks(tokens: Tokens, spoken: Spoken) -> bool:
    """True for “Who pays?”, a question of more than its question word."""
    return spoken.words > 1 and tokens.words[spoken.last - 2] == "?"


def _of_contents(scene: Scene, lexicons: Lexicons) -> Iterator[Finding]:
    tokens, weights = scene.parse.tokens, lexicons.quote_weights.content
    turns = read_turns(scene, lexicons.titles.people)
    for attribution in scene.attributions:
        if attribution.frame == "label":
            content = turns.get(attribution.last)
        else:
            content = find_content(scene.parse, attribution, lexicons)
        inside = tokens.quoted[attribution.first]
        if content is None or (_is_passage(tokens, content) and not inside):
            continue
        if not inside and is_charge(tokens, content, lexicons.reporting):
            continue
        traits = tuple(content_traits(tokens, content))
        stretches = content.stretches
        yield Finding(
            stretches[0][0],
            stretches[-1][1],
            stretches,
            attribution.mouth,
            attribution,
            _content_chance(content, traits, weights),
            traits,
            None,
            content,
        )


def _content_chance(
    content: Content, traits: Iterable[str], weights: Mapping[str, float]
) -> float:
    """The learned chance; what is too rare to learn from has a fixed one."""
    cue = content.attribution
    if cue.frame == "label":
        return _TITLED if content.titled else _TRANSCRIPT
    told = chance(traits, weights)
    return max(told, _TITLED) if content.titled and cue.closes else told


def _is_passage(tokens: Tokens, content: Content) -> bool:
    """True when nothing is reported but words in marks: a passage stands for itself."""
    quoted, lowers = tokens.quoted, tokens.lowers
    for first, last in content.stretches:
        for at in range(first, last):
            if not quoted[at] and lowers[at][0].isalnum() and lowers[at] != "that":
                return False
    return True
