"""Clauses in, attributions out: the verbs by which the text says that somebody says."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from app.extraction.quotes.setting import Mouth, Setting
from app.extraction.quotes.speakers import find_mouth
from app.syntax.verbs import forms_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lexicons.lexicons import Lexicons
    from app.lexicons.reporting import ReportingWords
    from app.syntax.grammar import Clause, Tokens, VerbGroup

_DIRECT = frozenset({"direct"})
_COMMAS = frozenset({",", "?", "!"})
Frame = Literal["verb", "phrase", "noun", "label"]


class Attribution(NamedTuple):
    """A cue, `tokens[first:last]`, and who speaks by it, if the words tell.

    `constructions` are those that the lexicon licenses for the verb; `clause` is the
    verb's clause and `sentence` the index of its sentence. `frame` tells a verb from a
    phrase ("according to"), a noun ("her claim that") and a label ("SMITH:").
    """

    sentence: int
    first: int
    last: int
    lemma: str
    mouth: Mouth | None
    frame: Frame = "verb"
    clause: Clause | None = None
    constructions: frozenset[str] = frozenset()

    @property
    def start(self) -> int:
        """The first token of cue and speaker together."""
        return min(self.first, self.mouth.first) if self.mouth else self.first

    @property
    def end(self) -> int:
        """The token after cue and speaker together."""
        return max(self.last, self.mouth.last) if self.mouth else self.last

    @property
    def closes(self) -> bool:
        """True for a cue that only its place tells: "Reef is growing, study finds"."""
        return self.frame == "verb" and self.clause is None

    @property
    def inverted(self) -> bool:
        """True when the speaker stands after the cue."""
        return self.mouth is not None and self.mouth.first >= self.last


def find_cues(setting: Setting, number: int) -> Iterator[Attribution]:
    """The reporting verbs of one sentence, at the depth of marks that is read."""
    words, tokens = setting.lexicons.reporting, setting.tokens
    if not _may_report(setting):
        return
    for at, clause in enumerate(setting.sentence.clauses):
        verb = clause.verb
        kinds = words.verbs.get(verb.lemma) or _adjacent(setting, clause)
        if not kinds or setting.foreign(verb.head):
            continue
        if (verb.passive and not clause.agent) or _is_phrasal(tokens, verb, words):
            continue
        mouth = find_mouth(setting, at, kinds)
        if _merely_reads(tokens, verb, kinds, mouth=mouth):
            continue
        yield Attribution(
            sentence=number,
            first=_cue_start(setting, verb),
            last=_cue_end(tokens, verb, words),
            lemma=verb.lemma,
            mouth=mouth,
            clause=clause,
            constructions=kinds,
        )


def _may_report(setting: Setting) -> bool:
    """False for a sentence without marks and words of such verbs, to save time."""
    first, last = setting.sentence.first, setting.sentence.last
    lowers, tags = setting.tokens.lowers[first:last], setting.tokens.tags[first:last]
    return "QUOTE" in tags or not _cues(setting.lexicons).isdisjoint(lowers)


@lru_cache(maxsize=4)
def _cues(lexicons: Lexicons) -> frozenset[str]:
    """The forms of all reporting verbs."""
    return forms_of(lexicons.reporting.verbs, lexicons.grammar)


def _adjacent(setting: Setting, clause: Clause) -> frozenset[str]:
    """What a verb of any meaning does right behind words in marks: "No," he grinned."""
    tokens, verb = setting.tokens, clause.verb
    first = min(clause.first, verb.first)
    if first - 2 < setting.sentence.first or not verb.finite:
        return frozenset()
    spoken = tokens.tags[first - 1] == "QUOTE" and tokens.words[first - 2] in _COMMAS
    return _DIRECT if spoken else frozenset()


def _merely_reads(
    tokens: Tokens, verb: VerbGroup, kinds: frozenset[str], *, mouth: Mouth | None
) -> bool:
    """True for he read 'Emma', unlike the sign read 'Stop'."""
    if mouth is None or "evidence" not in kinds or kinds & {"that", "thought"}:
        return False
    comma = tokens.tags[verb.last : verb.last + 1] in (["COMMA"], ["COLON"])
    return tokens.tags[mouth.head] in {"PRON", "NAME"} and not comma


def _is_phrasal(tokens: Tokens, verb: VerbGroup, words: ReportingWords) -> bool:
    """True for "rule out" and the like: such a particle makes another verb."""
    after = tokens.lowers[verb.last] if verb.last < len(tokens.lowers) else ""
    own = words.particles.get(verb.lemma, frozenset())
    return after in words.diverting and after not in own


def _cue_start(setting: Setting, verb: VerbGroup) -> int:
    """The beginning of the verb group and its adverb: "also said"."""
    tokens, first = setting.tokens, verb.first
    loose = setting.lexicons.reporting.loose_adverbs
    while first > setting.sentence.first and tokens.tags[first - 1] in {"ADV", "NOT"}:
        if tokens.lowers[first - 1] in loose or tokens.words[first - 1].istitle():
            break
        first -= 1
    return first


def _cue_end(tokens: Tokens, verb: VerbGroup, words: ReportingWords) -> int:
    """The end of the verb group and its particle: "has pointed out"."""
    particles = words.particles.get(verb.lemma, frozenset())
    last = verb.last
    if last < len(tokens.lowers) and tokens.lowers[last] in particles:
        return last + 1
    return last
