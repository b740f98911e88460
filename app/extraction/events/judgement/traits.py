"""A deed in, what speaks for and against it out, by name.

The names are the features of `event_weights.toml`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.kinds import is_named, is_somebody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.event_figures import Topic
    from app.lexicons.ontology import Ontology
    from app.syntax.grammar import VerbGroup

_SAYING = frozenset({"say", "tell", "announce", "report", "add"})
_TOPICS: tuple[Topic, ...] = ("business", "election", "fighting", "justice")
_FORCE = frozenset(
    {"ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION", "RETREAT", "THREATEN"}
)
_VIOLENT: tuple[Topic, ...] = ("fighting", "justice", "disaster")
_OPENING = 60  # tokens of the headline and the first sentences
_MANY_VERBS, _FEW_VERBS = 5, 2  # in a sentence
_FAR = 6  # tokens between a trigger and whom it concerns


def traits_of(scene: Scene, deed: Deed, ontology: Ontology) -> tuple[str, ...]:
    """The features of the deed, each once."""
    kind = ontology.codes[deed.code].type
    return (
        f"told by {deed.rule}",
        f"type {kind}",
        f"code {deed.code[:3]}",
        f"actor {_naming(scene, deed.actors)}",
        f"recipient {_naming(scene, deed.recipients)}",
        f"{kind} by {_kind_of(scene, deed.actors)}",
        f"{kind} with {_kind_of(scene, deed.recipients)}",
        f"{kind} in the word {_lemma(scene, deed.trigger[0])}",
        f"modality {deed.modality}",
        *_of_clause(scene, deed),
        *_of_story(scene, "force" if kind in _FORCE else "words"),
        *_of_deed(scene, deed),
    )


def _of_deed(scene: Scene, deed: Deed) -> Iterator[str]:
    """What is so of some deeds."""
    if deed.weak:
        yield "weak pattern"
    if deed.background:
        yield "in passing"
    if deed.claimed_by:
        yield "only claimed"
    if scene.tokens.quoted[deed.trigger[0]]:
        yield "in quotation marks"
    if deed.together and len(deed.actors) > 1:
        yield "several act together"
    if len(deed.recipients) > 1:
        yield "several recipients"
    if _is_far(deed):
        yield "recipient far off"


def _of_story(scene: Scene, tone: str) -> Iterator[str]:
    """What the article is about, and the place of the sentence in it."""
    if len(scene.cast.parse.sentences) == 1:
        yield "no article around it"
    for topic in _TOPICS:
        if scene.story.is_about(topic):
            yield f"{tone} in a story of {topic}"
    if not any(map(scene.story.is_about, _VIOLENT)):
        yield f"{tone} in a peaceful story"
    if scene.sentence.first < _OPENING:
        yield "opens the article"
    verbs = len(scene.clauses)
    if verbs >= _MANY_VERBS or verbs <= _FEW_VERBS:
        yield "many verbs beside it" if verbs >= _MANY_VERBS else "few verbs beside it"


def _of_clause(scene: Scene, deed: Deed) -> Iterator[str]:
    """What clause tells it, in which tense, and below which verb."""
    verb = _verb_of(scene, deed)
    if verb is not None:
        yield f"tense {verb.tense} {verb.form}"
        if verb.passive:
            yield "passive"
        if _is_habit(verb) and not _is_headline(scene):
            yield "told as a habit"
    if deed.clause is None:
        return
    clause = scene.clauses[deed.clause]
    yield f"clause {clause.kind}"
    if clause.kind == "complement" and clause.governor is not None:
        said = scene.clauses[clause.governor].verb.lemma in _SAYING
        yield "said by somebody" if said else "below another verb"


def _is_habit(verb: VerbGroup) -> bool:
    """True for "attacks" and "are attacked", which tell of no one time."""
    plain = verb.finite and verb.tense == "present" and not verb.modal
    return plain and not verb.perfect and verb.form != "gerund"


def _is_headline(scene: Scene) -> bool:
    """True for the sentence that the article is headed by, which tells of the past."""
    headline = scene.cast.parse.document.headline
    return headline is not None and scene.sentence.span.start < headline.end


def _lemma(scene: Scene, token: int) -> str:
    lower = scene.tokens.lowers[token]
    return scene.story.lexicons.grammar.lemmas.get(lower, lower)


def _verb_of(scene: Scene, deed: Deed) -> VerbGroup | None:
    """The verb that the trigger begins with, if it is one."""
    first = deed.trigger[0]
    for clause in scene.clauses:
        verb = clause.verb
        if verb.first <= first < verb.last:
            return verb
    return None


def _is_far(deed: Deed) -> bool:
    """True where the first recipient stands far from the trigger, on either side."""
    if not deed.recipients:
        return False
    first, last = deed.recipients[0]
    return max(deed.trigger[0] - last, first - deed.trigger[1]) > _FAR


def _kind_of(scene: Scene, ranges: tuple[Range, ...]) -> str:
    """What the first of the words name: a kind of actor, people, a place, a thing."""
    if not ranges:
        return "nobody"
    words = ranges[0]
    if words[1] - words[0] == 1 and scene.tokens.tags[words[0]] == "PRON":
        return "pronoun"
    side = scene.side(words)
    if side is not None:
        return scene.cast.actor(side).type
    number = scene.phrase_of(words)
    if number is None or is_somebody(scene, number):
        return "people"
    return "place" if scene.cast.places_in(scene.tokens.span(*words)) else "thing"


def _naming(scene: Scene, ranges: tuple[Range, ...]) -> str:
    """How the first of the words name somebody."""
    if not ranges:
        return "nobody"
    first, last = ranges[0]
    if last - first == 1 and scene.tokens.tags[first] == "PRON":
        return "pronoun"
    if scene.side(ranges[0]) is not None:
        return "known"
    number = scene.phrase_of(ranges[0])
    named = number is not None and is_named(scene, number)
    return "named" if named else "noun"
