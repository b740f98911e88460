"""A passage in, everybody who may have said it out, with what speaks for each.

A candidate is a mouth: the speaker of an attribution nearby, the speaker of the passage
before, or the subject of a sentence just before. Its features are the names of what is
true of it, so that their weights can be read (`quote_weights.toml`) and a choice
explained.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.extraction.quotes.choosing.leading import following_cue, leading_cue
from app.extraction.quotes.choosing.relations import place, relation
from app.extraction.quotes.mouths.setting import Mouth
from app.extraction.quotes.mouths.speakers import subject_mouth
from app.syntax.closed import SUBJECT_PRONOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.quotes.cues.attribution import Attribution
    from app.extraction.quotes.scene import Scene, Spoken
    from app.syntax.grammar import Tokens

# How far a speaker is looked for: paragraphs, and attributions before and after.
_PARAGRAPHS_BEFORE, _PARAGRAPHS_AFTER = 2, 1
_MOST_BEFORE, _MOST_AFTER = 8, 4
_SENTENCES = 3
# Of whoever is the subject of the verb right before the marks.
LED = "right before, by its own subject"


@dataclass(slots=True, eq=False)
class Candidate:
    """A mouth that may have spoken a passage, and the features that hold for it."""

    mouth: Mouth
    attribution: Attribution | None
    features: list[str] = field(default_factory=list)


def find_candidates(
    scene: Scene, number: int, previous: Candidate | None
) -> list[Candidate]:
    """The candidates for passage `number`; `previous` spoke the passage before it."""
    spoken = scene.spoken[number]
    if previous and spoken.passage.continues:
        features = ["spoke before, passage continues"]
        return [Candidate(previous.mouth, previous.attribution, features)]
    if cue := leading_cue(scene, number):
        features = [LED]
        features += relation(scene, number, cue)
        candidates = [Candidate(cue.mouth, cue, features)] if cue.mouth else []
    elif (cue := following_cue(scene, number)) and cue.mouth:
        candidates = [Candidate(cue.mouth, cue, list(relation(scene, number, cue)))]
    else:
        candidates = _weighed_later(scene, number, previous)
    tokens = scene.parse.tokens
    for candidate in candidates:
        candidate.features.append(f"speaker is {_form(tokens, candidate.mouth)}")
    return candidates


def _weighed_later(
    scene: Scene, number: int, previous: Candidate | None
) -> list[Candidate]:
    """All who may have spoken a passage, with what holds for each."""
    spoken = scene.spoken[number]
    found: dict[int, Candidate] = {}
    for attribution in _attributions_near(scene, number):
        mouth = attribution.mouth
        if mouth is None:
            continue
        candidate = found.get(mouth.first)
        if candidate is None:
            candidate = found[mouth.first] = Candidate(mouth, attribution)
        elif _is_nearer(spoken, attribution, candidate.attribution):
            candidate.attribution = attribution
        candidate.features += relation(scene, number, attribution)
    for mouth, feature in _subjects_before(scene, spoken):
        _candidate(found, mouth, None).features.append(feature)
    if previous:
        candidate = _candidate(found, previous.mouth, previous.attribution)
        candidate.features.append(_as_previous(scene, number))
    return list(found.values())


def _is_nearer(spoken: Spoken, one: Attribution, other: Attribution | None) -> bool:
    """True when a cue is the better one for a speaker: "he says, pointing at it"."""
    participle = one.clause is not None and one.clause.kind == "participle"
    leads = one.last <= spoken.first <= one.last + 1
    if (
        participle
        and not leads
        and other is not None
        and other.sentence == one.sentence
    ):
        return False
    if _adds(spoken, one, other):
        return False
    return _adds(spoken, other, one) or _gap(spoken, one) < _gap(spoken, other)


def _adds(spoken: Spoken, one: Attribution | None, other: Attribution | None) -> bool:
    """True for "added" of "accused him of ‘theft’ and added": that reports more."""
    if one is None or other is None or one.sentence != other.sentence:
        return False
    behind = one.first >= spoken.last and other.last <= spoken.first
    return behind and one.clause is not None and one.clause.kind == "coordinate"


def _gap(spoken: Spoken, attribution: Attribution | None) -> int:
    """How many tokens part an attribution's cue from a passage."""
    if attribution is None:
        return spoken.last
    if attribution.first < spoken.first:
        return spoken.first - attribution.last
    return attribution.first - spoken.last


def _candidate(
    found: dict[int, Candidate], mouth: Mouth, attribution: Attribution | None
) -> Candidate:
    first = mouth.first
    if first not in found:
        found[first] = Candidate(mouth, attribution, [])
    return found[first]


def _attributions_near(scene: Scene, number: int) -> list[Attribution]:
    """The nearest attributions on either side, a few paragraphs away at most.

    None behind a passage that another answers at once: "Will you go?" "No," said Lee.
    """
    paragraph_of, paragraph = scene.paragraph_of, scene.spoken[number].paragraph
    middle = scene.cues_before[number]
    end = middle if _is_answered(scene, number) else middle + _MOST_AFTER
    least, most = paragraph - _PARAGRAPHS_BEFORE, paragraph + _PARAGRAPHS_AFTER
    return [
        attribution
        for attribution in scene.attributions[max(0, middle - _MOST_BEFORE) : end]
        if least <= paragraph_of[attribution.sentence] <= most
    ]


def _is_answered(scene: Scene, number: int) -> bool:
    """True where the next passage begins right behind the marks of this one."""
    following = scene.spoken[number + 1 : number + 2]
    return bool(following) and following[0].first == scene.spoken[number].last


def _subjects_before(scene: Scene, spoken: Spoken) -> Iterator[tuple[Mouth, str]]:
    """The subject of the passage's own sentence and of the two before it."""
    for back in range(min(_SENTENCES, spoken.sentence + 1)):
        number = spoken.sentence - back
        paragraphs = spoken.paragraph - scene.paragraph_of[number]
        if paragraphs > 1:
            return
        sentence = scene.parse.sentences[number]
        mouth = subject_mouth(scene.parse.tokens, sentence, spoken.first)
        if mouth:
            where = "same paragraph" if paragraphs == 0 else "paragraph before"
            yield mouth, f"subject {back} sentences before, {where}"


def _as_previous(scene: Scene, number: int) -> str:
    """How a passage stands to the one before it."""
    spoken, last = scene.spoken[number], scene.spoken[number - 1]
    steps = spoken.paragraph - last.paragraph
    if steps == 0:
        return f"spoke before in paragraph, passage after {spoken.lead or 'nothing'}"
    return f"spoke {min(steps, 3)} paragraphs before, passage {place(spoken)}"


def _form(tokens: Tokens, mouth: Mouth) -> str:
    tag, lower = tokens.tags[mouth.head], tokens.lowers[mouth.head]
    if tag == "PRON":
        return lower if lower in SUBJECT_PRONOUNS else "another pronoun"
    if tag == "NAME":
        return "a name"
    return "a relative pronoun" if tag == "WH" else "a noun"
