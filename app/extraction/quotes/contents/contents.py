"""An attribution in, what it reports out: the words that somebody is said to have said.

After the cue ("said that costs would rise"), before it ("Costs will rise, he said"),
around it ("Costs, he said, will rise") or split off by a relative pronoun ("costs,
which he said would rise").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.contents.after_cue import read_after_cue
from app.extraction.quotes.contents.around import around_cue
from app.extraction.quotes.contents.endings import content_end
from app.extraction.quotes.mouths.lookup import clauses_from, phrase_ending
from app.syntax.closed import VERBAL
from app.values import value

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading
    from app.extraction.quotes.cues.attribution import Attribution
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse

_STAYING = frozenset({"be", "remain", "stay"})
_SAID_OR_THOUGHT = frozenset({"that", "thought"})


@value
class Content:
    """What an attribution reports: token stretches in order, and how it is put.

    `shape` names the construction ("that", "clause", "before", ...). `cue_last` is the
    end of the cue with a preposition that belongs to it ("called for"), `addressee` the
    tokens of the phrase spoken to. `sure` is the chance that it ends where it does,
    `titled` true in the headline.
    """

    attribution: Attribution
    shape: str
    stretches: tuple[tuple[int, int], ...]
    cue_last: int
    addressee: tuple[int, int] | None = None
    sure: float = 1.0
    titled: bool = False


def find_content(
    parse: Parse, attribution: Attribution, lexicons: Lexicons
) -> Content | None:
    """What the attribution reports, or None where it reports nothing that is said."""
    reading = read_after_cue(parse, attribution, lexicons)
    shape = reading.shape
    stretches = () if shape else _relative(reading)
    silent = shape == "question" and _is_unanswered(reading)
    if silent or (shape == "infinitive" and _stays_unnamed(reading)):
        return None
    sure = 1.0
    if stretches:
        shape = "relative"
    elif shape:
        end, sure = content_end(reading, reading.at, shape)
        stretches = ((reading.at, end),) if end > reading.at else ()
    else:
        stretches = around_cue(reading)
        shape = "before" if len(stretches) == 1 else "around"
    if not stretches:
        return None
    return Content(
        attribution,
        shape,
        stretches,
        reading.cue_last,
        reading.addressee,
        sure,
        reading.titled,
    )


def _is_unanswered(reading: Reading) -> bool:
    """True where nobody answers: "When asked whether it held, she left"."""
    sentence, attribution = reading.sentence, reading.attribution
    if attribution.mouth is not None or attribution.start > sentence.first + 1:
        return False
    verbs = reading.lexicons.reporting.verbs
    return not any(
        clause.subjects
        and not _SAID_OR_THOUGHT.isdisjoint(verbs.get(clause.verb.lemma, ()))
        for clause in clauses_from(sentence, attribution.last)
    )


def _stays_unnamed(reading: Reading) -> bool:
    """True for "asked not to be named", which tells of who speaks, not what he says.

    And for "to remain anonymous".
    """
    lowers, at = reading.tokens.lowers, reading.at
    be = at + 1 + (reading.tokens.tags[at] == "NOT")
    unnamed = reading.lexicons.reporting.unnamed
    return lowers[be] in _STAYING and not unnamed.isdisjoint(lowers[be + 1 : be + 2])


def _relative(reading: Reading) -> tuple[tuple[int, int], ...]:
    """As in "which" and "would rise" of "costs, which he said would rise".

    Of "costs he said would rise" the costs belong to it, for nothing stands for them.
    """
    attribution, tokens = reading.attribution, reading.tokens
    mouth, at = attribution.mouth, attribution.last
    if mouth is None or mouth.first >= attribution.first:
        return ()
    if at >= reading.sentence.last or not _goes_on_with_verb(reading, at):
        return ()
    main = (at, content_end(reading, at, "relative")[0])
    pronoun = mouth.first - 1
    if pronoun < reading.sentence.first:
        return ()
    if tokens.tags[pronoun] == "WH" or tokens.lowers[pronoun] == "that":
        return ((pronoun, mouth.first), main)
    told = phrase_ending(reading.sentence, mouth.first)
    if told is None or tokens.tags[told.head] == "PRON":
        return ()
    return ((told.first, mouth.first), main)


def _goes_on_with_verb(reading: Reading, at: int) -> bool:
    """True when a finite verb without a subject of its own follows the cue."""
    tokens = reading.tokens
    if tokens.tags[at] not in VERBAL or not reading.kinds & _SAID_OR_THOUGHT:
        return False
    return tokens.tags[at] != "VERB" or tokens.forms[at] in {"past", "present"}
