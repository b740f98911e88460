"""A deed in, what of it is only alleged or proposed out: "an alleged raid"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.document import DateMention
    from app.extraction.annotations import Modality
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Scene

_ADVERBS = frozenset({"allegedly", "reportedly", "purportedly", "supposedly"})
_ADJECTIVES = frozenset(
    {"alleged", "purported", "supposed", "rumoured", "rumored", "proposed", "planned"}
    | {"possible", "potential", "looming"}
)
_WORDS = ("01", "02", "03", "05", "09", "10", "11", "12", "13")
_NEAR = 2  # tokens before a trigger: "allegedly have been shot"


def hedged(scene: Scene, deed: Deed) -> Deed:
    """The deed, hypothetical where the words doubt that it happened."""
    doubted = deed.modality == "actual" and _is_doubted(scene, deed)
    return deed._replace(modality="hypothetical") if doubted else deed


def modality_on(
    scene: Scene, deed: Deed, date: DateMention | None, *, claimed: bool
) -> Modality:
    """That of the deed, planned where a present tells of a day yet to come.

    What is alleged is hypothetical, unless it is told who claims it.
    Not of words, which are said today of that day: "has invited them for Friday".
    """
    if deed.alleged and not claimed:
        return "hypothetical"
    published = scene.cast.parse.document.published
    told = deed.modality == "actual" and not deed.code.startswith(_WORDS)
    if deed.clause is None or not told:
        return deed.modality
    if date is None or date.value is None or published is None:
        return deed.modality
    verb = scene.clauses[deed.clause].verb
    present = verb.tense == "present" and not verb.perfect
    ahead = published.value and date.value.earliest > published.value.latest
    return "planned" if present and ahead else deed.modality


def _is_doubted(scene: Scene, deed: Deed) -> bool:
    if deed.clause is not None:
        return _is_clause_doubted(scene, deed.clause, deed)
    lowers, head = scene.tokens.lowers, deed.trigger[0]
    phrases = (scene.phrases[number] for number in deed.phrases)
    return any(
        phrase.head == head and not _ADJECTIVES.isdisjoint(lowers[phrase.first : head])
        for phrase in phrases
    )


def _is_clause_doubted(scene: Scene, number: int, deed: Deed) -> bool:
    """True for "allegedly", also before the first of two verbs of one subject."""
    clause = scene.clauses[number]
    first, last = clause.verb.first, max(clause.verb.last, deed.trigger[1])
    before = scene.clauses[number - 1] if number else clause
    if clause.kind == "coordinate" and before.subjects == clause.subjects:
        first = min(first, before.verb.first)
    start = max(first - _NEAR, scene.sentence.first)
    return not _ADVERBS.isdisjoint(scene.tokens.lowers[start:last])
