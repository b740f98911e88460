"""A sentence in, the deeds of which somebody is accused by a noun in -ing out.

"Accused the police of shooting rubber bullets": the grammar sees a noun there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.deeds import FORCE, Deed
from app.extraction.events.scene.roles import actors_of, behind, subjects_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.events.scene.reading import Reading
    from app.syntax.grammar import Clause

ACCUSING = frozenset({"accuse", "suspect"})
_WORDS = frozenset(
    {"accuse", "accuses", "accused", "accusing", "suspect", "suspects", "suspected"}
    | {"suspecting"}
)
_AT = ("at", "on", "into", "against")


def charged_deeds(reading: Reading) -> Iterator[Deed]:
    """The deeds of force of which clauses accuse their objects, as claims."""
    if _WORDS.isdisjoint(reading.scene.vocabulary):
        return
    for clause in reading.scene.clauses:
        if clause.verb.lemma in ACCUSING and clause.objects and not clause.verb.passive:
            deed = _charged(reading, clause)
            if deed is not None:
                yield deed


def _charged(reading: Reading, clause: Clause) -> Deed | None:
    scene = reading.scene
    found = behind(scene, clause.verb.last - 1, ("of",))
    if not found:
        return None
    phrase = scene.phrases[found[0]]
    lower = scene.tokens.lowers[phrase.first]
    lemma = scene.story.lexicons.grammar.lemmas.get(lower, "")
    patterns = scene.patterns.free.get(lemma, ())
    code = next((p.code for p in patterns if p.code.startswith(FORCE)), None)
    if code is None or not lower.endswith("ing") or phrase.head == phrase.first:
        return None
    hit = behind(scene, phrase.last - 1, _AT, target="who")
    return Deed(
        code=code,
        trigger=(phrase.first, phrase.last),
        actors=actors_of(scene, clause.objects, code),
        recipients=tuple(scene.words(number) for number in hit),
        rule="verb",
        claimed_by=actors_of(scene, subjects_of(scene, clause), ""),
        phrases=frozenset({found[0], *hit}),
    )
