"""A comma behind reported words in, whether it tells what saying them led to out.

"She warned that fares might rise, prompting the mayor to call her a liar": she did not
say that. "He said the dam broke, forcing them to flee" goes on with what he said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import last_verb, phrase_at

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading

_REACH = 8  # tokens from the participle to what it brought about


def is_result(reading: Reading, start: int, comma: int) -> bool:
    """True before ", drawing applause" and ", prompting Ann Lee to call him a liar"."""
    tokens, verb = reading.tokens, comma + 1
    if not tokens.lowers[verb].endswith("ing"):
        return False
    words = reading.lexicons.reporting
    lemma = reading.lexicons.grammar.lemmas.get(tokens.lowers[verb], "")
    if lemma in words.stirring:
        return True
    ahead = tokens.lowers[verb + 1 : min(verb + _REACH, reading.sentence.last)]
    if lemma in words.drawing and not words.reactions.isdisjoint(ahead):
        return True
    return lemma in words.causing and _makes_speak(reading, start, verb)


def _makes_speak(reading: Reading, start: int, verb: int) -> bool:
    """True where somebody is made to say something, or is named behind a "may"."""
    tokens, phrase = reading.tokens, phrase_at(reading.sentence, verb + 1)
    if phrase is None or tokens.tags[phrase.last : phrase.last + 1] != ["TO"]:
        return False
    done = tokens.lowers[min(phrase.last + 1, reading.sentence.last - 1)]
    if done in reading.lexicons.reporting.verbs:
        return True
    told = last_verb(reading.sentence, start, verb)
    open_ = told is not None and told.verb.modal is not None
    return open_ and tokens.tags[phrase.head] == "NAME"
