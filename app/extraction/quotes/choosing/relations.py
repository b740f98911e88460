"""A passage and an attribution in, the names of how they stand to each other out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import verb_between

if TYPE_CHECKING:
    from app.extraction.quotes.cues.attribution import Attribution
    from app.extraction.quotes.scene import Scene, Spoken

_CLOSING = frozenset({"STOP", "COMMA", "COLON", "QUOTE", "DASH"})
_SOON, _MOST_STEPS = 12, 3
_COMMON_CUES = frozenset({"say", "tell", "write", "add", "ask"})
_KINDS = ("direct", "that", "thought", "evidence")
_ENDS = {",": "comma", ".": "stop"}


def relation(scene: Scene, number: int, attribution: Attribution) -> list[str]:
    """What holds between passage `number` and the attribution, and of its cue."""
    spoken = scene.spoken[number]
    steps = spoken.paragraph - scene.paragraph_of[attribution.sentence]
    if steps:
        return _across(scene, spoken, attribution, steps)
    if spoken.first <= attribution.first < spoken.last:
        return ["label inside passage"]
    if attribution.first >= spoken.last:
        return _after(scene, number, attribution) + cue_names(attribution)
    return _before(scene, number, attribution) + cue_names(attribution)


def cue_names(attribution: Attribution) -> list[str]:
    """What kind of cue it is and where it stands."""
    clause = attribution.clause
    if clause is None:
        return [f"cue is a {attribution.frame}"]
    kinds = attribution.constructions
    takes = "cue takes other"
    for kind in _KINDS:
        if kind in kinds:
            takes = f"cue takes {kind}"
            break
    names = [takes, f"cue in {clause.kind} clause"]
    if attribution.lemma in _COMMON_CUES:
        names.append(f"cue is {attribution.lemma}")
    if clause.verb.negated:
        names.append("cue negated")
    return names


def _after(scene: Scene, number: int, attribution: Attribution) -> list[str]:
    """As in "...," he said: the attribution follows the passage in its paragraph."""
    spoken, tags = scene.spoken[number], scene.parse.tokens.tags
    ends = _end_mark(scene, spoken)
    # Of "Lee thanked them for "the work" and said" the speaker stands far before.
    start = attribution.start if attribution.start >= spoken.last else attribution.first
    gap = start - spoken.last
    if gap <= 0 or (gap == 1 and tags[spoken.last] in {"COMMA", "DASH"}):
        order = "inverted" if attribution.inverted else "plain"
        return [f"after {order}", f"after, passage ends with {ends}"]
    following = scene.spoken[number + 1 : number + 3]
    if following and following[0].first < start:
        several = following[-1].first < start and len(following) > 1
        name = "after other passages" if several else "after next passage"
        return [name, f"{name}, next after {following[0].lead}"]
    same = attribution.sentence == _last_sentence(scene, spoken)
    name = "later in sentence" if same else "later in paragraph"
    return [name, f"{name}, passage ends with {ends}"]


def _before(scene: Scene, number: int, attribution: Attribution) -> list[str]:
    """He said, "...": the attribution comes first in their paragraph."""
    spoken = scene.spoken[number]
    end, lead = attribution.end, _lead(spoken)
    if number and scene.spoken[number - 1].first >= end:
        several = number > 1 and scene.spoken[number - 2].first >= end
        name = "before other passages" if several else "before last passage"
        place = "before all" if several else "before both"
        if scene.spoken[number - 1].last <= attribution.start:
            place = "apart"
        return [f"{name}, passage after {lead}", f"{name}, {place}"]
    served = _serves(scene, attribution)
    if attribution.sentence != spoken.sentence:
        steps = min(_MOST_STEPS, spoken.sentence - attribution.sentence)
        colon = "colon" if spoken.lead == "COLON" else "no colon"
        return [f"{steps} sentences before, {served}", f"sentence before, {colon}"]
    gap = spoken.first - end
    near = "right" if gap <= 1 else "soon" if gap <= _SOON else "long"
    last = scene.attributions[scene.cues_before[number] - 1]
    nearest = "nearest" if last is attribution else "another cue between"
    sentence = scene.parse.sentences[spoken.sentence]
    verb = "verb between" if verb_between(sentence, end, spoken.first) else "no verb"
    return [
        f"{near} before, passage after {lead}",
        f"before, {served}",
        f"before, {nearest}",
        f"{near} before, {nearest}",
        f"before, {verb}",
    ]


def _across(
    scene: Scene, spoken: Spoken, attribution: Attribution, steps: int
) -> list[str]:
    """The attribution stands in another paragraph."""
    if steps < 0:
        if _goes_on(scene, attribution):
            return ["paragraph after, goes on"]
        return ["paragraph after", *cue_names(attribution)]
    ending = scene.parse.tokens.tags[scene.paragraph_starts[spoken.paragraph] - 1]
    if steps == 1 and ending == "COLON":
        return ["paragraph before ends with colon", *cue_names(attribution)]
    served = _serves(scene, attribution)
    return [f"{steps} paragraphs before, {served}, passage {place(spoken)}"]


def place(spoken: Spoken) -> str:
    """Where a passage stands in its paragraph, which it may be."""
    if spoken.lead:
        return "inside paragraph"
    return "starts paragraph" if spoken.follower else "is paragraph"


def _goes_on(scene: Scene, attribution: Attribution) -> bool:
    """True when words follow the cue outside of marks: they may be what it reports."""
    tags, end = scene.parse.tokens.tags, attribution.end
    return end < len(tags) and tags[end] not in _CLOSING


def _lead(spoken: Spoken) -> str:
    if spoken.lead in {"COMMA", "COLON"}:
        return spoken.lead
    return "STOP" if spoken.lead in {"STOP", "QUOTE", ""} else "word"


def _serves(scene: Scene, attribution: Attribution) -> str:
    """Whether the attribution follows a passage at once, and so belongs to it."""
    start = attribution.start
    quoted = start > 0 and scene.parse.tokens.tags[start - 1] == "QUOTE"
    return "follows a passage" if quoted else "free"


def _end_mark(scene: Scene, spoken: Spoken) -> str:
    end = scene.parse.document.text[spoken.passage.inner.end - 1]
    return _ENDS.get(end, "sign" if end in "?!—-…" else "word")


def _last_sentence(scene: Scene, spoken: Spoken) -> int:
    """The sentence in which the passage ends."""
    number, sentences = spoken.sentence, scene.parse.sentences
    while number + 1 < len(sentences) and sentences[number + 1].first < spoken.last:
        number += 1
    return number
