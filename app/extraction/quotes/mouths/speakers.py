"""A reporting verb in, the mouth it belongs to out: the words that name the speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.bearers import with_bearer
from app.extraction.quotes.mouths.lookup import (
    clause_with_subject,
    phrase_at,
    phrase_ending,
    verb_between,
)
from app.extraction.quotes.mouths.setting import Mouth, Setting
from app.extraction.quotes.mouths.spreading import spread_left, spread_right
from app.extraction.quotes.mouths.subjects import subject_before
from app.extraction.quotes.mouths.trimming import (
    breaks_off,
    without_circumstance,
    without_time,
)
from app.syntax.grammar import Phrase

if TYPE_CHECKING:
    from app.syntax.grammar import Clause, ParsedSentence, Tokens, VerbGroup

_TURNS = frozenset({"COMMA", "QUOTE", "DASH"})
_MAX_INVERTED_GROUP = 2
# How many clauses back the verb stands with which a further verb is joined.
_COUNTING = frozenset({"one", "another", "some", "many"})
_REACH = 6
# Clauses whose subject stands before another verb: "Lee went and said", "is to say".
_LATER = frozenset({"coordinate", "infinitive"})
# Behind these a participle is the doing of whoever the sentence is on: "after calling".
_TIMING = frozenset({"after", "before", "since", "while", "when", "upon"})


def find_mouth(setting: Setting, number: int, kinds: frozenset[str]) -> Mouth | None:
    """Who speaks by the verb of clause `number`: before it, after it or shared."""
    clause = setting.sentence.clauses[number]
    if clause.verb.passive:
        return after_cue(setting, setting.sentence.phrases[clause.agent[0]])
    if phrase := _inverted_subject(setting, clause, kinds):
        return after_cue(setting, phrase)
    relative = _relative_of(setting, clause)
    if relative is not None:
        return Mouth(relative, relative + 1, relative)
    if clause.kind == "participle" and not clause.verb.finite:
        mouth = _of_matrix(setting, number)
        if mouth or clause.verb.form == "gerund":
            return mouth
    return mouth_before(setting, _sharing(setting, number) or clause)


def _relative_of(setting: Setting, clause: Clause) -> int | None:
    """The "who" of "who said", and of "who wants to say"."""
    if clause.kind != "infinitive" or clause.governor is None:
        return clause.relative
    above = setting.sentence.clauses[clause.governor]
    return above.relative if above.verb.last == clause.verb.first else None


def _inverted_subject(
    setting: Setting, clause: Clause, kinds: frozenset[str]
) -> Phrase | None:
    """The phrase after the verb, where the verb stands before its subject."""
    verb, tokens, sentence = clause.verb, setting.tokens, setting.sentence
    before = verb.first - 1
    if before >= sentence.first and tokens.tags[before] not in _TURNS:
        return None
    short = verb.last - verb.first <= _MAX_INVERTED_GROUP and verb.finite
    if "direct" not in kinds or not short:
        return None
    at = verb.last
    if at < sentence.last and tokens.tags[at] == "ADV":
        at += 1
    phrase = _phrase_after(setting, at)
    if phrase is None or setting.is_time(phrase):
        return None
    behind = before >= sentence.first and tokens.tags[before] == "QUOTE"
    if not behind and clause_with_subject(sentence, phrase.first):
        return None
    return phrase if _needs_subject(setting, clause, kinds) else None


def _phrase_after(setting: Setting, at: int) -> Phrase | None:
    """The phrase at a token, also where a participle in it was read as a verb.

    "One unaligned strategist" and "undecided voter Ann Lee" are one phrase each.
    """
    tokens, sentence = setting.tokens, setting.sentence
    phrase = phrase_at(sentence, at)
    odd = at if phrase is None else phrase.last
    if odd >= sentence.last:
        return phrase
    slashed = tokens.words[odd] == "/"  # "9/11 widow Ann Lee"
    counts = phrase is None or tokens.lowers[phrase.head] in _COUNTING
    if not slashed and (not counts or tokens.tags[odd] != "VERB"):
        return phrase
    rest = phrase_at(sentence, odd + 1)
    return phrase if rest is None else Phrase(at, rest.last, rest.head)


def _needs_subject(setting: Setting, clause: Clause, kinds: frozenset[str]) -> bool:
    """True when what stands before the verb is no subject of it.

    That is so behind a passage, and behind a whole clause ("Costs will rise, said X").
    """
    tokens, sentence, verb = setting.tokens, setting.sentence, clause.verb.first
    if not clause.subjects:
        return True
    subject = sentence.phrases[clause.subjects[0]]
    if subject.first > verb or setting.foreign(subject.head):
        return True
    if tokens.tags[verb - 1] == "QUOTE":
        return any(
            setting.foreign(at) for at in range(max(subject.last, verb - 4), verb)
        )
    return "inverted" in kinds and verb_between(sentence, subject.last, verb)


def _sharing(setting: Setting, number: int) -> Clause | None:
    """The reporting clause whose subject a further verb shares: "said ... and warned".

    It is the nearest one before with a verb of the same form, so that "said the dam
    would hold and warned" goes back to who said it.
    """
    clause = setting.sentence.clauses[number]
    verb = clause.verb
    if clause.kind != "coordinate" or setting.tokens.tags[verb.first - 1] != "CONJ":
        return None
    verbs, inserted = setting.lexicons.reporting.verbs, False
    for at in range(number - 1, max(-1, number - _REACH), -1):
        earlier = setting.sentence.clauses[at]
        alike = _form(earlier.verb) == _form(verb)
        if not alike or earlier.verb.modal != verb.modal:
            continue
        if _is_inserted(setting, earlier):
            inserted = True
            continue
        reports = earlier.verb.lemma in verbs or inserted
        if reports and not setting.foreign(earlier.verb.head):
            return None if earlier.kind in {"relative", "coordinate"} else earlier
    return None


def _form(verb: VerbGroup) -> str:
    """The form of a verb; "did not rule out" is put as "ruled out" is."""
    return "past" if verb.form == "base" and verb.tense == "past" else verb.form


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
        active = clause.subjects and not (clause.verb.passive and not timed)
        mouth = mouth_before(setting, clause) if active else None
        if mouth:
            return mouth
        if clause.objects and at < number:
            phrase = setting.sentence.phrases[clause.objects[0]]
            return after_cue(setting, phrase)
    return None


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
