"""The words after a cue in, the place where what was said begins out.

Between a cue and its clause may stand whom it was said to, when, where and how: "told
reporters on Monday in Rome that ...". They are read word by word, once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.extraction.quotes.lookup import clauses_from, in_headline, phrase_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.extraction.quotes.attribution import Attribution
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse, ParsedSentence, Phrase, Tokens

_MAX_SKIPPED = 30
_CLAUSAL = frozenset({"that", "thought", "evidence"})
_QUESTION_WORDS = frozenset(
    {"whether", "if", "how", "why", "what", "when", "where", "who", "which"}
)
_VERBAL = frozenset({"AUX", "MODAL"})
_VERBS = (["VERB"], ["AUX"], ["MODAL"])
_QUOTED = frozenset({"direct", "that", "thought", "name_as", "object"})
_WAITING = frozenset({"SUB", "QUOTE", "TO", "WH", "COLON"})


@dataclass(slots=True)
class Reading:
    """How far the words after a cue have been read, and what was found on the way.

    `titled` is true in the headline, where "says no missiles" needs no verb.
    """

    tokens: Tokens
    sentence: ParsedSentence
    attribution: Attribution
    lexicons: Lexicons
    at: int
    cue_last: int
    titled: bool = False
    addressee: tuple[int, int] | None = None
    shape: str = ""

    @property
    def kinds(self) -> frozenset[str]:
        """The constructions that the cue licenses."""
        return self.attribution.constructions


def read_after_cue(
    parse: Parse, attribution: Attribution, lexicons: Lexicons
) -> Reading:
    """Read on from the cue; `shape` stays empty where nothing reported follows."""
    sentence = parse.sentences[attribution.sentence]
    reading = Reading(
        tokens=parse.tokens,
        sentence=sentence,
        attribution=attribution,
        lexicons=lexicons,
        at=attribution.end,
        cue_last=attribution.last,
        titled=in_headline(parse, sentence.span),
    )
    if attribution.frame == "phrase":
        _read_after_phrase(reading)
        return reading
    limit = min(sentence.last, reading.at + _MAX_SKIPPED)
    while reading.at < limit and not reading.shape:
        before = reading.at
        _STEPS.get(parse.tokens.tags[before], _read_phrase)(reading)
        if reading.at == before:
            break
    return reading


def _read_after_phrase(reading: Reading) -> None:
    """As in "According to her, costs would rise": what follows the comma."""
    tokens, at = reading.tokens, reading.at
    opens = reading.attribution.first == reading.sentence.first or (
        tokens.tags[reading.attribution.first - 1] in {"CONJ", "SUB"}
    )
    if not opens:
        return
    last = min(reading.sentence.last - 1, at + _MAX_SKIPPED)
    for comma in range(at, last):
        if tokens.tags[comma] == "COMMA" and not tokens.quoted[comma]:
            reading.at, reading.shape = comma + 1, "according to"
            return


def _read_quote(reading: Reading) -> None:
    if reading.kinds & _QUOTED:
        reading.shape = "quoted bare"


def _read_mark(reading: Reading) -> None:
    """A comma or colon: what is said follows it, or an aside that another closes."""
    tokens, at = reading.tokens, reading.at + 1
    if at >= reading.sentence.last:
        return
    if tokens.tags[at] == "QUOTE":
        reading.at, reading.shape = at, "quoted"
    elif tokens.tags[reading.at] == "COLON" and tokens.words[reading.at] == ":":
        reading.at, reading.shape = at, "colon"
    elif tokens.tags[at] in {"PREP", "ADV"}:
        _skip_aside(reading, at)


def _skip_aside(reading: Reading, at: int) -> None:
    """As in "said, in a statement, that": only where a complement closes the aside."""
    tokens = reading.tokens
    for end in range(at + 1, min(at + 12, reading.sentence.last - 1)):
        if tokens.tags[end] == "COMMA":
            if tokens.lowers[end + 1] == "that" or tokens.tags[end + 1] == "QUOTE":
                reading.at = end + 1
            return


def _read_that(reading: Reading) -> None:
    lower = reading.tokens.lowers[reading.at]
    if lower == "that" and reading.kinds & _CLAUSAL and _has_clause(reading):
        reading.shape = "that"
    elif lower in _QUESTION_WORDS and (reading.kinds & {"question", "that"}):
        reading.shape = "question"


def _has_clause(reading: Reading) -> bool:
    """True when "that" opens a clause: "a firm that tracks" and "that plan" do not."""
    tokens, at = reading.tokens, reading.at + 1
    if tokens.tags[at : at + 1] in _VERBS and tokens.tags[reading.at] != "SUB":
        return False
    if tokens.tags[at : at + 1] in _VERBS and reading.attribution.inverted:
        return False
    if at < reading.sentence.last and tokens.quoted[at]:
        return True
    ahead = clauses_from(reading.sentence, at)
    near = tokens.tags[at : min(at + _MAX_SKIPPED, reading.sentence.last)]
    return any(clause.verb.finite for clause in ahead) or "MODAL" in near


def _read_infinitive(reading: Reading) -> None:
    wanted = "object_infinitive" if reading.addressee else "infinitive"
    if wanted not in reading.kinds:
        return
    if reading.addressee:
        reading.at = reading.addressee[0]
        reading.shape = "object infinitive"
    else:
        reading.shape = "infinitive"


def _read_adverb(reading: Reading) -> None:
    tokens, at = reading.tokens, reading.at
    exists = tokens.lowers[at] == "there" and tokens.tags[at + 1 : at + 2] in _VERBS
    if exists and reading.kinds & _CLAUSAL:
        reading.shape = "clause"
    else:
        reading.at += 1


def _read_verb(reading: Reading) -> None:
    """As in "denied knowing him": what is talked about is itself an action."""
    gerund = reading.tokens.forms[reading.at] == "gerund"
    if gerund and "object" in reading.kinds:
        reading.shape = "object"


def _read_preposition(reading: Reading) -> None:
    at, lemma = reading.at, reading.attribution.lemma
    lower = reading.tokens.lowers[at]
    words = reading.lexicons.reporting
    phrase = phrase_at(reading.sentence, at + 1)
    if lower == "to" and reading.tokens.tags[at + 1 : at + 2] == ["QUOTE"]:
        _read_infinitive(reading)  # promised to "be there"
        return
    carried = lower in words.prepositions.get(lemma, ())
    if (
        carried
        and at == reading.attribution.last
        and not _complement_follows(reading, phrase)
    ):
        reading.at = reading.cue_last = at + 1
        reading.shape = f"preposition {lower}"
        return
    if phrase is None:
        return
    if lower == "to" and not reading.addressee:
        reading.addressee = (phrase.first, phrase.last)
    reading.at = phrase.last


def _complement_follows(reading: Reading, phrase: Phrase | None) -> bool:
    """True when a clause or quote still follows the phrase: "said of her that"."""
    if phrase is None or phrase.last + 1 >= reading.sentence.last:
        return False
    tokens, at = reading.tokens, phrase.last
    if tokens.tags[at] == "COMMA":
        at += 1
    return tokens.lowers[at] == "that" or tokens.tags[at] == "QUOTE"


def _read_phrase(reading: Reading) -> None:
    """A noun phrase: the clause's subject, a date, whom it was said to, or a topic."""
    phrase = phrase_at(reading.sentence, reading.at)
    if phrase is None:
        return
    kinds = reading.kinds
    if _is_date(reading, phrase):
        reading.at = phrase.last
    elif kinds & _CLAUSAL and _opens_clause(reading, phrase):
        reading.shape = "clause"
    elif _is_spoken_to(reading, phrase):
        reading.addressee = (phrase.first, phrase.last)
        reading.at = phrase.last
    elif "name_as" in kinds:
        reading.shape = "name"
    elif reading.titled and "inverted" in kinds:
        reading.shape = "headline"
    elif "object" in kinds:
        reading.shape = "object"


def _is_date(reading: Reading, phrase: Phrase) -> bool:
    """True for a date that is no subject: "said this week", not "said today is"."""
    tokens = reading.tokens
    if tokens.lowers[phrase.head] not in reading.lexicons.grammar.time:
        return False
    return tokens.tags[phrase.last : phrase.last + 1] not in _VERBS


def _opens_clause(reading: Reading, phrase: Phrase) -> bool:
    """True when the phrase is the subject of a finite verb that follows.

    Verbs that take neither a topic nor a listener can be followed by nothing else.
    """
    kinds = reading.kinds
    follower = reading.tokens.tags[phrase.last : phrase.last + 1]
    if follower and follower[0] in _VERBAL:
        return True
    loose = "inverted" in kinds and "object" not in kinds
    for clause in clauses_from(reading.sentence, phrase.last):
        if not clause.verb.finite:
            continue
        if clause.relative is None and any(
            reading.sentence.phrases[n].first == phrase.first for n in clause.subjects
        ):
            return True
        if loose and clause.marker is None and clause.relative is None:
            return True
    return False


def _is_spoken_to(reading: Reading, phrase: Phrase) -> bool:
    """True when the phrase is whom it was said to, and what was said follows."""
    kinds = reading.kinds
    if reading.addressee or not kinds & {"addressee", "object_infinitive"}:
        return False
    if "addressee" in kinds and "object" not in kinds:
        return True
    tokens = reading.tokens
    for at in range(phrase.last, min(phrase.last + 8, reading.sentence.last)):
        tag = tokens.tags[at]
        if tag in _WAITING:
            return ("object_infinitive" if tag == "TO" else "addressee") in kinds
        if tag in {"STOP", "VERB"}:
            return False
    return False


_STEPS: dict[str, Callable[[Reading], None]] = {
    "QUOTE": _read_quote,
    "COMMA": _read_mark,
    "COLON": _read_mark,
    "SUB": _read_that,
    "WH": _read_that,
    "TO": _read_infinitive,
    "VERB": _read_verb,
    "ADV": _read_adverb,
    "NOT": _read_adverb,
    "PREP": _read_preposition,
}
