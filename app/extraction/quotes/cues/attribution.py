"""Clauses in, attributions out: the verbs by which the text says that somebody says."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from app.extraction.quotes.cues.handed_on import handed_on, quoted_mouth
from app.extraction.quotes.mouths.lookup import phrase_at
from app.extraction.quotes.mouths.setting import Mouth, Setting
from app.extraction.quotes.mouths.speakers import find_mouth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lexicons.reporting import ReportingWords
    from app.syntax.grammar import Clause, Tokens, VerbGroup

_DIRECT = frozenset({"direct"})
_SAID = frozenset({"direct", "that", "object", "name_as"})
_AUXILIARIES = frozenset({"be", "have", "do"})
_ADVERBS = frozenset({"ADV", "NOT"})
_NAMED = frozenset({"NOUN", "NAME", "ADJ"})  # "retired pilot Ann Lee said"
_COMMAS = frozenset({",", "?", "!"})
Frame = Literal["verb", "phrase", "noun", "label"]


@dataclass(slots=True, eq=False)
class Attribution:
    """A cue, `tokens[first:last]`, and who speaks by it, if the words tell.

    `constructions` are those that the lexicon licenses for the verb; `clause` is the
    verb's clause and `sentence` the index of its sentence. `frame` tells a verb from a
    phrase ("according to"), a noun ("her claim that") and a label ("SMITH:").
    `start` is the first token of cue and speaker together and `end` the one after
    them; `inverted` is true when the speaker stands after the cue.
    """

    sentence: int
    first: int
    last: int
    lemma: str
    mouth: Mouth | None
    frame: Frame = "verb"
    clause: Clause | None = None
    constructions: frozenset[str] = frozenset()
    start: int = field(init=False)
    end: int = field(init=False)
    inverted: bool = field(init=False)

    def __post_init__(self) -> None:
        mouth, first, last = self.mouth, self.first, self.last
        self.start, self.end, self.inverted = first, last, False
        if mouth is not None:
            self.inverted = mouth.first >= last
            if mouth.first < first:
                self.start = mouth.first
            if mouth.last > last:
                self.end = mouth.last

    @property
    def closes(self) -> bool:
        """True for a cue that only its place tells: "Reef is growing, study finds"."""
        return self.frame == "verb" and self.clause is None


def find_cues(setting: Setting, number: int) -> Iterator[Attribution]:
    """The reporting verbs of one sentence, at the depth of marks that is read."""
    tags, quoted, told = setting.tokens.tags, setting.tokens.quoted, None
    words = setting.lexicons.reporting
    for at, clause in enumerate(setting.sentence.clauses):
        verb = clause.verb
        if clause is told or quoted[verb.head] != setting.depth:
            continue
        told = None
        if verb.lemma not in words.every and tags[clause.first - 1] != "QUOTE":
            continue
        if verb.lemma in words.handing and (told := handed_on(setting, at)):
            yield _of_quoted(setting, number, clause, told)
        elif cue := _of_verb(setting, number, at):
            yield cue


def _of_verb(setting: Setting, number: int, at: int) -> Attribution | None:
    """The attribution by the verb of clause `at`, if it reports anything.

    The verb is one of saying, or any that follows a mark.
    """
    tokens, words = setting.tokens, setting.lexicons.reporting
    clause = setting.sentence.clauses[at]
    verb = clause.verb
    kinds = words.verbs.get(verb.lemma)
    if kinds is None:
        if not _is_adjacent(setting, at) and not _has_particle(tokens, verb, words):
            return None
        kinds = _DIRECT
    last = _cue_end(tokens, verb, words)
    if last is None or (verb.passive and _tells_nothing(clause, kinds)):
        return None
    if _makes_work(setting, verb):
        return None
    mouth = find_mouth(setting, at, kinds)
    if "evidence" in kinds and _merely_reads(tokens, verb, kinds, mouth=mouth):
        return None
    first = _cue_start(setting, verb)
    clause = _as_done(setting, clause)
    return Attribution(number, first, last, verb.lemma, mouth, "verb", clause, kinds)


def _as_done(setting: Setting, clause: Clause) -> Clause:
    """The clause, as a main one where it tells what somebody was made to say.

    "Prompting Lee to ask" tells that she asked, unlike "urging Lee to ask".
    """
    if clause.kind != "infinitive" or clause.governor is None:
        return clause
    above = setting.sentence.clauses[clause.governor].verb
    made = above.lemma in setting.lexicons.reporting.causing
    if not made or above.modal or above.negated or above.last == clause.verb.first:
        return clause
    verb = replace(clause.verb, form="past", tense="past", finite=True)
    return replace(clause, kind="main", verb=verb)


def _makes_work(setting: Setting, verb: VerbGroup) -> bool:
    """True for the verb of "wrote the novel “Reefs”": what it names is a title.

    Not for that of "told the show “Reef”", and no further words in marks are its own.
    """
    phrase, words = phrase_at(setting.sentence, verb.last), setting.lexicons.reporting
    if phrase is None or verb.lemma in words.hearer:
        return False
    tokens, mark = setting.tokens, phrase.last
    if tokens.lowers[phrase.head] not in words.works:
        return False
    titled = tokens.tags[mark : mark + 1] == ["QUOTE"] and mark + 1 < len(tokens.words)
    return titled and tokens.words[mark + 1][0].isupper()


def _tells_nothing(clause: Clause, kinds: frozenset[str]) -> bool:
    """True for a passive by nobody, and for "a letter seen by Reuters"."""
    beside = clause.kind == "participle" and kinds.isdisjoint(_SAID)
    return beside or not clause.agent


def _of_quoted(
    setting: Setting, number: int, clause: Clause, told: Clause
) -> Attribution:
    """The attribution to whom `clause` quotes, by the verb of `told`."""
    verb = told.verb
    return Attribution(
        number,
        verb.first,
        verb.last,
        verb.lemma,
        quoted_mouth(setting, clause),
        "verb",
        clause,
        setting.lexicons.reporting.verbs[verb.lemma],
    )


def _is_adjacent(setting: Setting, number: int) -> bool:
    """True for any verb right behind a mark and its comma: "No," he grinned.

    Not for a further one, "No," he said, and left, nor for one meanwhile: as he left.
    """
    clauses = setting.sentence.clauses
    clause = clauses[number]
    verb, before = clause.verb, clause.first - 2
    if before < setting.sentence.first or not verb.finite or clause.marker is not None:
        return False
    if number and clauses[number - 1].verb.first >= clause.first:
        return False
    if _says_next(setting, number):
        return False  # "No," he wants to say; "No," retired pilot Ann Lee said
    return verb.lemma not in _AUXILIARIES and setting.tokens.words[before] in _COMMAS


def _says_next(setting: Setting, number: int) -> bool:
    """True before an infinitive of a verb that may frame words in marks.

    And before a finite one that nothing parts from what the word describes.
    """
    verb = setting.sentence.clauses[number].verb
    for following in setting.sentence.clauses[number + 1 : number + 2]:
        kinds = setting.lexicons.reporting.verbs.get(following.verb.lemma, frozenset())
        said, between = following.verb, slice(verb.last, following.verb.first)
        described = said.finite and _NAMED.issuperset(setting.tokens.tags[between])
        behind = following.kind == "infinitive" and said.first == verb.last
        return (behind or described) and "direct" in kinds
    return False


def _merely_reads(
    tokens: Tokens, verb: VerbGroup, kinds: frozenset[str], *, mouth: Mouth | None
) -> bool:
    """True for he read 'Emma', unlike the sign read 'Stop'."""
    if mouth is None or kinds & {"that", "thought"}:
        return False
    comma = tokens.tags[verb.last : verb.last + 1] in (["COMMA"], ["COLON"])
    return tokens.tags[mouth.head] in {"PRON", "NAME"} and not comma


def _cue_start(setting: Setting, verb: VerbGroup) -> int:
    """The beginning of the verb group and its adverb: "also said"."""
    tokens, first = setting.tokens, verb.first
    while first > setting.sentence.first and tokens.tags[first - 1] in _ADVERBS:
        loose = tokens.lowers[first - 1] in setting.lexicons.reporting.loose_adverbs
        if loose or tokens.words[first - 1].istitle():
            break
        first -= 1
    return first


def _has_particle(tokens: Tokens, verb: VerbGroup, words: ReportingWords) -> bool:
    """True for "shot back:" and the like, which neither word tells alone."""
    particles, behind = words.particles.get(verb.lemma, ()), verb.last + 1
    told = tokens.lowers[verb.last : behind] and tokens.lowers[verb.last] in particles
    return bool(told) and tokens.tags[behind : behind + 1] in (["COLON"], ["COMMA"])


def _cue_end(tokens: Tokens, verb: VerbGroup, words: ReportingWords) -> int | None:
    """The end of the verb group and its particle: "has pointed out".

    None for "rule out" and the like: such a particle makes another verb.
    """
    last, particles = verb.last, words.particles
    if last >= len(tokens.lowers):
        return last
    after = tokens.lowers[last]
    if verb.lemma in particles and after in particles[verb.lemma]:
        return last + 1
    return None if after in words.diverting else last
