"""A reporting verb in, the mouth it belongs to out: the words that name the speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.bearers import with_bearer
from app.extraction.quotes.mouths.explained import spread_left
from app.extraction.quotes.mouths.inversion import inverted_subject
from app.extraction.quotes.mouths.lookup import phrase_ending
from app.extraction.quotes.mouths.setting import Mouth, Setting
from app.extraction.quotes.mouths.spreading import spread_right
from app.extraction.quotes.mouths.subjects import subject_before
from app.extraction.quotes.mouths.titled import titled_mouth
from app.extraction.quotes.mouths.trimming import (
    breaks_off,
    without_circumstance,
    without_time,
)
from app.syntax.grammar import Phrase

if TYPE_CHECKING:
    from app.syntax.grammar import Clause, ParsedSentence, Tokens, VerbGroup

# How many clauses back the verb stands with which a further verb is joined.
_REACH = 6
# Clauses whose subject stands before another verb: "Lee went and said", "is to say".
_LATER = frozenset({"coordinate", "infinitive"})
_DATING = frozenset({"after", "before"})
# Behind these a participle is the doing of whoever the sentence is on: "after calling".
_TIMING = frozenset({"after", "before", "since", "while", "when", "upon"})


def find_mouth(setting: Setting, number: int, kinds: frozenset[str]) -> Mouth | None:
    """Who speaks by the verb of clause `number`: before it, after it or shared."""
    clause = setting.sentence.clauses[number]
    if clause.verb.passive:
        return after_cue(setting, setting.sentence.phrases[clause.agent[0]])
    if titled := titled_mouth(setting, clause.verb.first):
        return titled
    if phrase := inverted_subject(setting, clause, kinds):
        return after_cue(setting, phrase)
    relative = _relative_of(setting, clause)
    if relative is not None:
        return Mouth(relative, relative + 1, relative)
    if clause.kind == "participle" and not clause.verb.finite:
        mouth = _of_matrix(setting, number)
        if mouth or clause.verb.form == "gerund":
            return mouth
    joined = clause.kind == "coordinate"
    shared = _sharing(setting, number) if joined else None
    return mouth_before(setting, shared or clause)


def _relative_of(setting: Setting, clause: Clause) -> int | None:
    """The "who" of "who said", and of "who wants to say"."""
    if clause.kind != "infinitive" or clause.governor is None:
        return clause.relative
    above = setting.sentence.clauses[clause.governor]
    return above.relative if above.verb.last == clause.verb.first else None


def _sharing(setting: Setting, number: int) -> Clause | None:
    """The reporting clause whose subject a further verb shares: "said ... and warned".

    It is the nearest one before the joined clause with a verb of the same form, so that
    "said the dam would hold and warned" goes back to who said it.
    """
    clause = setting.sentence.clauses[number]
    verb = clause.verb
    if setting.tokens.tags[verb.first - 1] != "CONJ":
        return None
    verbs, inserted = setting.lexicons.reporting.verbs, False
    for at in range(number - 1, max(-1, number - _REACH), -1):
        earlier = setting.sentence.clauses[at]
        alike = _form(earlier.verb) == _form(verb)
        if not alike or earlier.verb.modal != verb.modal:
            # Who issued a note speaks: "issued a note saying it was late, and added".
            gerund = earlier.verb.form == "gerund"
            inserted = inserted or (gerund and earlier.verb.lemma in verbs)
            continue
        if _is_inserted(setting, earlier):
            inserted = True
            continue
        reports = earlier.verb.lemma in verbs or inserted
        if reports and not setting.foreign(earlier.verb.head):
            return None if earlier.kind in {"relative", "coordinate"} else earlier
    return None


def _form(verb: VerbGroup) -> str:
    """The form of a verb; "did not rule out" and "has ruled out" are put as "ruled"."""
    did = verb.form == "base" and verb.tense == "past"
    has = verb.perfect and verb.tense == "present"
    return "past" if did or has else verb.form


def _is_inserted(setting: Setting, clause: Clause) -> bool:
    """True for "he called" of "what he called a mistake": it joins no further verb."""
    if not clause.subjects:
        return False
    before = setting.sentence.phrases[clause.subjects[0]].first - 1
    return before >= setting.sentence.first and setting.tokens.lowers[before] == "what"


def mouth_before(setting: Setting, clause: Clause) -> Mouth | None:
    """The subject before the verb, with all that explains it."""
    tokens, verb = setting.tokens, clause.verb.first
    phrase = subject_before(setting, clause)
    if phrase is None or setting.foreign(phrase.head):
        return None
    phrase = with_bearer(setting, phrase)
    if phrase.first > 0 and tokens.lowers[phrase.head] == "first":
        pronoun = phrase.first - 1
        if tokens.tags[pronoun] == "WH":
            return Mouth(pronoun, pronoun + 1, pronoun)
    if clause.kind in _LATER:
        verb = _first_verb(setting, clause)
    if phrase.last == verb:
        return Mouth(phrase.first, verb, phrase.head)
    principal = spread_left(setting, phrase, verb)
    last = without_time(setting, principal, verb)
    last = without_circumstance(tokens, principal.last, last)
    if last > principal.last and breaks_off(setting, principal.last, last):
        last = principal.last
    return Mouth(principal.first, last, principal.head)


def _first_verb(setting: Setting, clause: Clause) -> int:
    """The first verb with the subject, which ends the words that name it.

    That is "thanked" of "Lee thanked them but said", "is" of "Lee is to say".
    """
    for earlier in setting.sentence.clauses:
        if earlier.subjects != clause.subjects or earlier.kind == "relative":
            continue
        if earlier.verb.finite or clause.verb.finite:
            return earlier.verb.first
    return clause.verb.first


def _of_matrix(setting: Setting, number: int) -> Mouth | None:
    """The subject of the clause that a participle ("adding") hangs on."""
    clauses = setting.sentence.clauses
    if near := _subject_of_participle(setting, clauses[number].verb.first):
        return near
    before = clauses[number].verb.first - 1
    timed = before >= 0 and setting.tokens.lowers[before] in _TIMING
    around = (*range(number - 1, -1, -1), *range(number + 1, len(clauses)))
    for at in around[:8]:
        clause = clauses[at]
        free = clause.kind not in {"complement", "relative"} and clause.verb.finite
        if not free or setting.foreign(clause.verb.head):
            continue
        if at < number and _only_dates(setting, at):
            continue
        active = clause.subjects and not (clause.verb.passive and not timed)
        mouth = mouth_before(setting, clause) if active else None
        if mouth:
            return mouth
        if clause.objects and at < number:
            phrase = setting.sentence.phrases[clause.objects[0]]
            return after_cue(setting, phrase)
    return None


def _only_dates(setting: Setting, at: int) -> bool:
    """True for "after she won" of "Lee spoke after she won, adding that"."""
    clauses = setting.sentence.clauses
    marker = clauses[at].marker
    if marker is None or setting.tokens.lowers[marker] not in _DATING:
        return False
    return any(clause.kind == "main" and clause.verb.finite for clause in clauses[:at])


def _subject_of_participle(setting: Setting, verb: int) -> Mouth | None:
    """As in "Trump" of "with Trump saying"; a statement is not who speaks."""
    tokens, sentence = setting.tokens, setting.sentence
    phrase = phrase_ending(sentence, verb)
    while phrase and phrase.prep is not None and tokens.lowers[phrase.prep] != "with":
        phrase = phrase_ending(sentence, phrase.prep)
    if phrase is None or setting.is_time(phrase) or setting.foreign(phrase.head):
        return None
    occasion = tokens.lowers[phrase.head] in setting.lexicons.reporting.occasions
    return None if occasion else Mouth(phrase.first, verb, phrase.head)


def after_cue(setting: Setting, phrase: Phrase) -> Mouth:
    """The speaker's words from a phrase on: with what explains it on its right."""
    phrase = with_bearer(setting, phrase)
    return Mouth(phrase.first, spread_right(setting, phrase.last), phrase.head)


def subject_mouth(
    tokens: Tokens, sentence: ParsedSentence, before: int
) -> Mouth | None:
    """The first subject of a sentence that stands outside quotation marks."""
    for clause in sentence.clauses[:6]:
        if clause.verb.first >= before:
            return None
        for number in clause.subjects:
            phrase = sentence.phrases[number]
            if not tokens.quoted[phrase.head] and phrase.last <= clause.verb.first:
                return Mouth(phrase.first, phrase.last, phrase.head)
    return None
