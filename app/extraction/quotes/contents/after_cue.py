"""The words after a cue in, the place where what was said begins out.

Between a cue and its clause may stand who was told, when, where and how: "told them on
Monday in Rome that ...". They are read word by word, once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.contents.after_phrase import read_after_phrase, says_as
from app.extraction.quotes.contents.clause_openings import (
    opens_clause,
    opens_with_adverb,
    opens_with_number,
    says_clause,
)
from app.extraction.quotes.contents.complements import (
    MAX_SKIPPED,
    VERBS,
    acts_as_subject,
    aside_end,
    asks,
    asks_about,
    behind_example,
    belongs_to_noun,
    complement_follows,
    has_clause,
    is_date,
    is_done_to,
    is_spoken_to,
    is_timed,
    pass_dashes,
    tells_occasion,
    that_behind,
)
from app.extraction.quotes.contents.reading import Reading
from app.extraction.quotes.contents.titles import hearer_end
from app.extraction.quotes.mouths.lookup import in_headline, phrase_at
from app.lexicons.reporting import CLAUSAL

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.extraction.quotes.cues.attribution import Attribution
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse

_ABOUT = frozenset({"about", "around", "over", "under"})
_PARTS_OF_TIME = frozenset({"late", "early"})  # "said late today that"
_QUOTED = frozenset({"direct", "that", "thought", "name_as", "object"})


def read_after_cue(
    parse: Parse, attribution: Attribution, lexicons: Lexicons
) -> Reading:
    """Read on from the cue; `shape` stays empty where nothing reported follows."""
    sentence = parse.sentences[attribution.sentence]
    reading = Reading(
        parse.tokens,
        sentence,
        attribution,
        attribution.constructions,
        lexicons,
        attribution.end,
        attribution.last,
        in_headline(parse, sentence.span),
    )
    if attribution.frame == "phrase" or says_as(parse.tokens, attribution):
        read_after_phrase(reading)
        return reading
    tags, before = parse.tokens.tags, -1
    limit = min(sentence.last, reading.at + MAX_SKIPPED)
    while before != reading.at < limit and not reading.shape:
        before = reading.at
        _STEPS.get(tags[before], _read_phrase)(reading)
    return reading


def _read_quote(reading: Reading) -> None:
    if end := hearer_end(reading):
        reading.at = end
    elif reading.kinds & _QUOTED:
        reading.shape = "quoted bare"


def _read_owner(reading: Reading) -> None:
    """As in "told Acme's “Good Day” that": a show that somebody owns is spoken to."""
    if reading.addressee and reading.tokens.tags[reading.at + 1] == "QUOTE":
        reading.at += 1


def _read_mark(reading: Reading) -> None:
    """A comma or colon: what is said follows it, or an aside that another closes."""
    tokens, at = reading.tokens, reading.at + 1
    if at >= reading.sentence.last:
        return
    if tokens.tags[at] == "QUOTE":
        reading.at, reading.shape = at, "quoted"
    elif tokens.tags[reading.at] == "COLON" and tokens.words[reading.at] == ":":
        reading.at, reading.shape = at, "colon"
    elif reading.attribution.start <= reading.sentence.first + 1 and says_clause(
        reading, at
    ):
        reading.at, reading.shape = at, "comma clause"
    elif (behind := behind_example(reading, at)) and says_clause(reading, behind):
        reading.at, reading.shape = behind, "comma clause"
    else:
        reading.at = aside_end(reading, at)


def _read_that(reading: Reading) -> None:
    lower = reading.tokens.lowers[reading.at]
    if lower == "that" and reading.kinds & CLAUSAL and has_clause(reading):
        reading.shape = "" if belongs_to_noun(reading) else "that"
    elif lower == "when" and is_timed(reading):
        reading.at = that_behind(reading, reading.at)
    elif asks(reading) and (reading.kinds & {"question", "that"}):
        reading.shape = "question"


def _read_infinitive(reading: Reading) -> None:
    wanted = "object_infinitive" if reading.addressee else "infinitive"
    if wanted not in reading.kinds:
        return
    if reading.addressee:
        reading.at = reading.addressee[0]
        reading.shape = "object infinitive"
        return
    reading.shape = "infinitive"
    if reading.tokens.tags[reading.at - 1] == "NOT":
        reading.at -= 1  # vowed "never to return"


def _read_adverb(reading: Reading) -> None:
    tokens, at = reading.tokens, reading.at
    verb = at + 2 if tokens.tags[at + 1 : at + 2] == ["ADV"] else at + 1
    exists = tokens.lowers[at] == "there" and tokens.tags[verb : verb + 1] in VERBS
    if reading.kinds & CLAUSAL and (exists or opens_with_adverb(reading, at)):
        reading.shape = "clause"
    else:
        reading.at += 1


def _read_verb(reading: Reading) -> None:
    """As in "denied knowing him": what is talked about is itself an action.

    Those spoken to may be doing something: "told cheering supporters".
    """
    at = reading.at
    phrase = phrase_at(reading.sentence, at + 1)
    close = phrase is not None and phrase.first == at + 1
    if phrase and close and is_spoken_to(reading, phrase):
        reading.addressee = (at, phrase.last)
        reading.at = phrase.last
        return
    form = reading.tokens.forms[at]
    if form == "participle" and tells_occasion(reading, at):
        reading.at += 1
    elif form != "gerund":
        inserted = reading.addressee or form == "participle"
        reading.at = that_behind(reading, at) if inserted else at
    elif "object" in reading.kinds:
        reading.shape = "object"
    elif reading.kinds & CLAUSAL and acts_as_subject(reading):
        reading.shape = "clause"


def _read_conjunction(reading: Reading) -> None:
    """As in "told members and friends that": more who were spoken to."""
    phrase = phrase_at(reading.sentence, reading.at + 1)
    if reading.addressee is None or phrase is None:
        return
    told = phrase_at(reading.sentence, phrase.last)
    clause = told is not None and opens_clause(reading, told)
    if clause or complement_follows(reading, phrase):
        reading.addressee = (reading.addressee[0], phrase.last)
        reading.at = phrase.last


def _read_preposition(reading: Reading) -> None:
    at, lemma = reading.at, reading.attribution.lemma
    lower = reading.tokens.lowers[at]
    words = reading.lexicons.reporting
    phrase = phrase_at(reading.sentence, at + 1)
    if lower == "to" and reading.tokens.tags[at + 1 : at + 2] == ["QUOTE"]:
        _read_infinitive(reading)  # promised to "be there"
        return
    carried = lower in words.prepositions.get(lemma, ())
    own = at == reading.attribution.last
    if (
        carried
        and (own or asks_about(reading))
        and not complement_follows(reading, phrase)
    ):
        reading.at, reading.cue_last = at + 1, at + 1 if own else reading.cue_last
        reading.shape = f"preposition {lower}"
        return
    if phrase is None:
        some = reading.tokens.lowers[at + 1 : at + 2] in (["least"], ["most"])
        if some and reading.kinds & CLAUSAL:
            reading.shape = "clause"  # "at least two will come"
        return
    counts = lower in _ABOUT and opens_with_number(reading, at + 1)
    if counts and reading.kinds & CLAUSAL:
        reading.shape = "clause"  # "about 20 will come"
        return
    if lower == "to" and not reading.addressee:
        reading.addressee = (phrase.first, phrase.last)
    reading.at = phrase.last


def _read_phrase(reading: Reading) -> None:
    """A noun phrase: the clause's subject, a date, whom it was said to, or a topic."""
    phrase = phrase_at(reading.sentence, reading.at)
    if phrase is None:
        reading.at += reading.tokens.lowers[reading.at] in _PARTS_OF_TIME
        return
    kinds = reading.kinds
    if is_date(reading, phrase):
        reading.at = phrase.last
    elif kinds & CLAUSAL and opens_clause(reading, phrase):
        reading.shape = "clause"
    elif is_spoken_to(reading, phrase):
        reading.addressee = (phrase.first, phrase.last)
        reading.at = phrase.last
    elif "name_as" in kinds:
        reading.shape = "name"
    elif reading.titled and "inverted" in kinds:
        reading.shape = "headline"
    elif "object" in kinds and not is_done_to(reading, phrase):
        reading.shape = "object"


_STEPS: dict[str, Callable[[Reading], None]] = {
    "QUOTE": _read_quote,
    "POSS": _read_owner,
    "CONJ": _read_conjunction,
    "COMMA": _read_mark,
    "COLON": _read_mark,
    "DASH": pass_dashes,
    "SUB": _read_that,
    "WH": _read_that,
    "TO": _read_infinitive,
    "VERB": _read_verb,
    "ADV": _read_adverb,
    "NOT": _read_adverb,
    "PREP": _read_preposition,
}
