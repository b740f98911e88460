"""The labels of a transcript in, the turns of speech that they open out.

    MR. DOE: Good morning. ...
    (a further paragraph of what he says)
    QUESTION: Why?

A turn lasts to the end of its paragraph; in a transcript, where labels open most
paragraphs, to the next label.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from app.extraction.quotes.contents.contents import Content
from app.extraction.quotes.cues.questions import KNOWN
from app.extraction.quotes.mouths.lookup import in_headline
from app.syntax.closed import VERBAL

if TYPE_CHECKING:
    from app.extraction.quotes.cues.attribution import Attribution
    from app.extraction.quotes.scene import Scene
    from app.syntax.grammar import Tokens

_LEAST_LABELS = 4  # labels of a transcript, which open half of its paragraphs or more
_LEAST_REPEATS = 2
_GLUED = re.compile(r"[QA][A-Z][a-z']")

Stretch = tuple[int, int]


def read_turns(scene: Scene, people: frozenset[str]) -> dict[int, Content]:
    """Number of the first token after a label -> what is said under it.

    In the headline, one of the nouns `people` needs no verb behind it: "Envoy: No".
    """
    parse, tokens = scene.parse, scene.parse.tokens
    labels = [a for a in scene.attributions if a.frame == "label"]
    if not labels:
        return {}
    headed = {
        label.last
        for label in labels
        if in_headline(parse, parse.sentences[label.sentence].span)
    }
    inner = [label for label in labels if label.last not in headed]
    heads = Counter(_head(tokens, label) for label in inner)
    until = _lasting(scene, inner)
    spoken = {label.last for label in inner} if _is_transcript(scene, inner) else set()
    found: dict[int, Content] = {}
    for label in labels:
        last, titled = label.last, label.last in headed
        if not titled and _leads_marks(tokens, label):
            continue
        stretches = _stretches(scene, label, until.get(last))
        head = _head(tokens, label)
        free = head in people if titled else _is_known(head, heads) or last in spoken
        if stretches and _is_speech(tokens, *stretches[0], free=free):
            found[last] = Content(label, "label", stretches, last, titled=titled)
    return found


def _leads_marks(tokens: Tokens, label: Attribution) -> bool:
    """True for "Ann Lee: “No.”", where the marks tell all; not for "LEE: “No”".

    What stands in marks at the beginning of a transcript's turn is a part of it.
    """
    if label.mouth is None or tokens.tags[label.last : label.last + 1] != ["QUOTE"]:
        return False
    return not tokens.words[label.mouth.head].isupper()


def _head(tokens: Tokens, label: Attribution) -> str:
    return tokens.lowers[label.mouth.head] if label.mouth else ""


def _lasting(scene: Scene, labels: list[Attribution]) -> dict[int, int]:
    """First token after a label -> the paragraph of the next one, in a transcript."""
    if not _is_transcript(scene, labels):
        return {}
    paragraphs = [scene.paragraph_of[label.sentence] for label in labels]
    following = {
        a: b
        for a, b in pairwise(paragraphs)
        if b > a + 1 and not any(_is_glued(scene, at) for at in range(a + 1, b))
    }
    return {
        label.last: following[paragraph]
        for label, paragraph in zip(labels, paragraphs, strict=True)
        if paragraph in following
    }


def _is_transcript(scene: Scene, labels: list[Attribution]) -> bool:
    """True where labels open half of the paragraphs from the first one to the last."""
    if len(labels) < _LEAST_LABELS:
        return False
    first, last = labels[0].sentence, labels[-1].sentence
    spread = scene.paragraph_of[last] - scene.paragraph_of[first] + 1
    return 2 * len(labels) >= spread


def _is_glued(scene: Scene, paragraph: int) -> bool:
    """True for `QWhy?`, a question whose label has lost its colon."""
    first = scene.parse.tokens.words[scene.paragraph_starts[paragraph]]
    return _GLUED.match(first) is not None


def _stretches(
    scene: Scene, label: Attribution, until: int | None
) -> tuple[Stretch, ...]:
    """The paragraphs of a turn, the first without its label."""
    first = scene.paragraph_of[label.sentence]
    opening = (label.last, _unmarked(scene, label, scene.paragraph_end(first)))
    more = [
        (scene.paragraph_starts[number], scene.paragraph_end(number))
        for number in range(first + 1, until or first)
        if not _is_note(scene, number)
    ]
    return (opening, *more) if opening[0] < opening[1] else ()


def _is_note(scene: Scene, paragraph: int) -> bool:
    """True for “(Laughter.)”, a paragraph that is a bracket."""
    first, last = scene.paragraph_starts[paragraph], scene.paragraph_end(paragraph)
    bare = [tag for tag in scene.parse.tokens.tags[first:last] if tag != "QUOTE"]
    while bare and bare[-1] == "STOP":
        bare.pop()
    return (
        bool(bare)
        and (bare[0], bare[-1]) == ("OPEN", "CLOSE")
        and "CLOSE" not in bare[:-1]
    )


def _unmarked(scene: Scene, label: Attribution, last: int) -> int:
    """Of a passage that holds its own label the closing mark is left out."""
    tags = scene.parse.tokens.tags
    if tags[label.start - 1 : label.start] == ["QUOTE"]:
        while last > label.last and tags[last - 1] == "QUOTE":
            last -= 1
    return last


def _is_known(head: str, heads: Counter[str]) -> bool:
    """True for a label that comes again, and for those of questions and answers."""
    return head in KNOWN or heads[head] >= _LEAST_REPEATS


def _is_speech(tokens: Tokens, first: int, last: int, *, free: bool) -> bool:
    """True for a sentence, and behind a label that leaves them `free` for any words."""
    if any(tag in VERBAL for tag in tokens.tags[first:last]):
        return True
    words = any(tokens.words[at][0].isalpha() for at in range(first, last))
    return free and words and tokens.tags[first] != "OPEN"
