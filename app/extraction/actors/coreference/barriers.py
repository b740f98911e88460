"""A pronoun and its sentence in, those out for whom it cannot stand.

"Georgia opened fire, killing five of its men": not Georgia's. "He met Ali": not Ali.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.coreference.agreement import is_barred
from app.extraction.actors.coreference.possessions import POSSESSIVE
from app.extraction.actors.coreference.preference import is_any
from app.extraction.actors.coreference.speeches import is_same, speaker_of
from app.extraction.actors.roles import SAYING
from app.values import value

if TYPE_CHECKING:
    from app.extraction.actors.coreference.agreement import Candidate, Pronoun
    from app.extraction.actors.coreference.candidates import Field
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.roles import Deeds, Roles
    from app.syntax.grammar import Clause, Parse

_DEMANDING = frozenset({"demand", "urge", "ask", "want", "order", "insist", "request"})
_HARMING = frozenset({"kill", "wound", "injure", "maim", "capture", "behead", "shoot"})
_SUFFERING = frozenset({"him", "her", "it"})
_BACK = 3  # sentences of a speech
_BEING = frozenset({"be", "become", "remain"})


@value
class Barriers:
    """Those for whom a pronoun cannot stand, whatever else speaks for them.

    `speaker` says the words in which it stands, `demander` asks for what it does,
    `others` are the tokens of those who harm whom it owns or whom "they" have dealt
    with before; `partners` do something to it, or it to them, or are spoken of by it.
    """

    pronoun: Pronoun
    speaker: Candidate | None
    demander: Clause | None
    others: set[int]
    partners: set[Entity | None]

    def bar(self, one: Candidate) -> bool:
        """True of whoever speaks, harms or suffers, and of what stands behind it."""
        if one.last > self.pronoun.at or one.first in self.others:
            return True
        if one.entity is not None and one.entity in self.partners:
            return True
        return self.speaker is not None and is_same(one, self.speaker)

    def bar_deeds(self, one: Candidate, deeds: Deeds, *, back: int) -> bool:
        """True where grammar forbids it, `back` sentences away."""
        beside = None if back else deeds.subjects.get(one.last - 1)
        if is_barred(self.pronoun, beside, self.demander):
            return True
        lower = self.pronoun.lower
        if back and self.pronoun.speaks and lower == "it" and _is_idle(one, deeds):
            return True
        return lower == "they" and _is_told(one, deeds)


def barriers_for(
    pronoun: Pronoun, parse: Parse, roles: Roles, *, people: Field, field: Field
) -> Barriers:
    """What forbids a pronoun to stand for one of the field."""
    return Barriers(
        pronoun,
        speaker_of(pronoun, parse, roles, people),
        _demander(pronoun),
        _harmers_of(pronoun, parse) | _dealt_with(pronoun, parse),
        _sufferers_of(pronoun, parse, field)
        | _doers_of(pronoun, parse, field)
        | _spoken_of(pronoun, parse, field),
    )


def _is_told(one: Candidate, deeds: Deeds) -> bool:
    """True for Reuters in "growers told Reuters", who are not the "they" behind it."""
    told = deeds.objects.get(one.last - 1)
    return told is not None and told.verb.lemma in SAYING


def _is_idle(one: Candidate, deeds: Deeds) -> bool:
    """True for Chad in "Talks were held in Chad. It said", which has not acted."""
    country = one.entity is not None and one.entity.kind == "country"
    acts = is_any(deeds.subjects, one) or one.last - 1 in deeds.tellers
    return country and not acts


def _demander(pronoun: Pronoun) -> Clause | None:
    """The clause that asks for what the pronoun does, if one does."""
    governor = pronoun.governor
    return governor if governor and governor.verb.lemma in _DEMANDING else None


def _harmers_of(pronoun: Pronoun, parse: Parse) -> set[int]:
    """The tokens of those who harm whom the pronoun owns: "killing five of its men"."""
    if pronoun.lower not in POSSESSIVE:
        return set()
    sentence, lowers = parse.sentences[pronoun.sentence], parse.tokens.lowers
    if lowers[pronoun.at + 1 : pronoun.at + 2] == ["own"]:
        return set()
    return {
        token
        for clause in sentence.clauses
        if _harms(clause, pronoun.at)
        for index in clause.subjects
        for token in range(sentence.phrases[index].first, sentence.phrases[index].last)
    }


def _dealt_with(pronoun: Pronoun, parse: Parse) -> set[int]:
    """The tokens behind an earlier "they" of the speech, in the sentence of that.

    “They won't say no to Chad. So they say nothing”: those are not Chad.
    """
    if pronoun.lower != "they" or not pronoun.quoted:
        return set()
    tokens, found = parse.tokens, set[int]()
    for sentence in parse.sentences[
        max(0, pronoun.sentence - _BACK) : pronoun.sentence
    ]:
        words = tokens.lowers[sentence.first : sentence.last]
        at = sentence.first + words.index("they") if "they" in words else sentence.last
        if at < sentence.last and tokens.quoted[at]:
            found.update(range(at, sentence.last))
    return found


def _harms(clause: Clause, at: int) -> bool:
    """True for the "killing five" that holds a token."""
    verb = clause.verb
    gerund = verb.form == "gerund" and not verb.finite
    return gerund and verb.lemma in _HARMING and verb.last <= at < clause.last


def _sufferers_of(pronoun: Pronoun, parse: Parse, field: Field) -> set[Entity | None]:
    """Those to whom the pronoun does something; what somebody is, he does not do."""
    doing = pronoun.doing
    if doing is None or not doing.objects or doing.verb.lemma in _BEING:
        return set()
    phrases = parse.sentences[pronoun.sentence].phrases
    return {field.owner(phrases[at].head) for at in doing.objects}


def _doers_of(pronoun: Pronoun, parse: Parse, field: Field) -> set[Entity | None]:
    """Those who do something to the pronoun: "the minister, Ann Lee, phoned her"."""
    done = pronoun.done
    if done is None or not done.verb.finite or pronoun.lower not in _SUFFERING:
        return set()
    if parse.tokens.tags[pronoun.at] != "PRON":
        return set()  # "her" sister
    phrases = parse.sentences[pronoun.sentence].phrases
    return {field.owner(phrases[at].head) for at in done.subjects}


def _spoken_of(pronoun: Pronoun, parse: Parse, field: Field) -> set[Entity | None]:
    """Those round whose deed the pronoun speaks: "Ann Lee, she said, would resign"."""
    saying, at = pronoun.doing, pronoun.at
    if saying is None or not pronoun.speaks or parse.tokens.tags[at - 1] != "COMMA":
        return set()
    sentence = parse.sentences[pronoun.sentence]
    return {
        field.owner(sentence.phrases[index].head)
        for clause in sentence.clauses
        if clause.verb.first >= saying.verb.last
        for index in clause.subjects
        if sentence.phrases[index].last <= at
    }
