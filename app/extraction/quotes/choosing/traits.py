"""What is true of a finding, by name: the features that decide whether it stands.

Their weights (`quote_weights.toml`) give a finding its confidence, so each name says in
plain words what holds.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from app.extraction.quotes.choosing.references import names_work
from app.extraction.quotes.mouths.lookup import in_headline
from app.syntax.closed import SUBJECT_PRONOUNS

if TYPE_CHECKING:
    from app.extraction.quotes.choosing.choice import Line
    from app.extraction.quotes.contents.contents import Content
    from app.extraction.quotes.mouths.setting import Mouth
    from app.extraction.quotes.scene import Spoken
    from app.lexicons.reporting import ReportingWords
    from app.syntax.grammar import Parse, Tokens

_SURE, _LIKELY = 0.97, 0.8
_CHANCES = (0.5, 0.65, 0.75, 0.85, 0.95)
_SURENESSES = ("open", *(f"surer than {chance}" for chance in _CHANCES))
# By how many words: the last of them for any more.
_LENGTHS = (
    *["1 word"] * 2, "2 words", *["3 to 5 words"] * 3, *["6 to 11 words"] * 6,
    "12 or more words",
)  # fmt: skip
_LONG = len(_LENGTHS) - 1


def line_traits(parse: Parse, line: Line, words: ReportingWords) -> list[str]:
    """The traits of a passage taken for a direct quote."""
    length = _length(line.spoken.words)
    return [
        "passage",
        f"passage of {length}",
        f"passage in {line.spoken.passage.style} marks",
        *_place_traits(parse, line.spoken, words, length=length),
        *_choice_traits(line, length),
        *_odd_traits(parse, line.spoken),
    ]


def _place_traits(
    parse: Parse, spoken: Spoken, words: ReportingWords, *, length: str
) -> list[str]:
    """What stands before a passage, together with how it is put."""
    text, inner = parse.document.text, spoken.passage.inner
    lead = f"after {spoken.lead or 'nothing'}"
    follower = spoken.follower or "nothing"
    end = _end(text[inner.end - 1], follower)
    case = "capital" if text[inner.start].isupper() else "small letter"
    traits = [
        f"passage before {follower}",
        f"passage {lead}",
        f"passage {lead}, of {length}",
        f"passage {lead}, ends with {end}",
        f"passage {lead}, begins with {case}",
        f"passage {lead}, before {follower}",
    ]
    if spoken.titled:
        traits += (
            "passage capitalised throughout",
            f"passage capitalised throughout, {lead}",
            f"passage capitalised throughout, of {length}",
            f"passage capitalised throughout, before {follower}",
        )
        if names_work(parse.tokens, spoken.first, words):
            traits.append("passage capitalised throughout, after a work")
    if spoken.lead:
        traits.append(f"passage after the word {parse.tokens.lowers[spoken.first - 1]}")
    return traits


def _odd_traits(parse: Parse, spoken: Spoken) -> list[str]:
    """What holds of few passages only."""
    passage, traits = spoken.passage, []
    if passage.continues:
        traits.append("passage continues another")
    if not (passage.opened and (passage.closed or passage.continued)):
        traits.append("passage lacks a mark")
    if in_headline(parse, passage.span):
        traits.append("passage in headline")
    return traits


def _choice_traits(line: Line, length: str) -> list[str]:
    if line.chosen is None:
        return ["no candidate"]
    sure = (
        "sure" if line.chance > _SURE else "likely" if line.chance > _LIKELY else "open"
    )
    names = line.chosen.features
    traits = [f"speaker {sure}", *[f"by {name}" for name in names]]
    traits.append(f"{length} by {names[0]}")
    return traits


def content_traits(tokens: Tokens, content: Content) -> list[str]:
    """The traits of a reported clause."""
    attribution, mouth = content.attribution, content.attribution.mouth
    first, last = content.stretches[0]
    shape, kind = content.shape, _kind(attribution.constructions)
    opening = tokens.tags[first]
    if opening in {"SUB", "PREP", "WH"}:
        opening = tokens.lowers[first]
    plain = tokens.quoted[first:last].count(0)
    share = "all" if not plain else "some" if plain < last - first else "none"
    sure = _sureness(content.sure)
    traits = [
        "content",
        f"content {shape}",
        f"content {shape} of {kind} cue",
        f"content {shape}, opens with {opening}",
        f"content {shape} of {_length(last - first)}",
        f"content {share} in marks",
        f"cue {attribution.lemma}",
        f"cue {attribution.lemma}, content {shape}",
        *_mouth_traits(tokens, mouth, shape),
        *_verb_traits(content),
        f"end {sure}",
        f"end {sure}, content {shape}",
    ]
    if content.titled:
        traits.append("content in headline")
    return traits


def _sureness(chance: float) -> str:
    """How sure it is where the reported words end."""
    return _SURENESSES[bisect_right(_CHANCES, chance)]


def _verb_traits(content: Content) -> list[str]:
    clause = content.attribution.clause
    if clause is None:
        return [f"cue is a {content.attribution.frame}"]
    verb = clause.verb
    # "that Lee said would help" is relative, though "that" also opens complements.
    kind = "relative" if content.shape == "relative" else clause.kind
    traits = [f"cue in {kind} clause", f"cue {verb.form}, {verb.tense}"]
    if verb.negated:
        traits.append("cue negated")
    if verb.modal:
        traits.append(f"cue with {verb.modal}")
    if verb.passive:
        traits.append("cue passive")
    if content.attribution.inverted:
        traits.append("cue inverted")
    if content.addressee:
        traits.append("addressee named")
    return traits


def _mouth_traits(tokens: Tokens, mouth: Mouth | None, shape: str) -> list[str]:
    if mouth is None:
        return ["no speaker", f"no speaker, content {shape}"]
    tag, lower = tokens.tags[mouth.head], tokens.lowers[mouth.head]
    name = lower if lower in SUBJECT_PRONOUNS else tag.lower()
    traits = [f"speaker is {name}"]
    # Shorter ones tell nothing: by length the table has a weight for these alone.
    if mouth.last - mouth.first >= _LONG:
        traits.append(f"speaker of {_LENGTHS[_LONG]}")
    return traits


def _kind(constructions: frozenset[str]) -> str:
    for name in ("direct", "that", "thought", "evidence"):
        if name in constructions:
            return name
    return "other"


def _length(words: int) -> str:
    return _LENGTHS[min(words, _LONG)]


def _end(character: str, follower: str) -> str:
    """How a passage ends; British printers put its comma behind the mark."""
    if character.isalnum() and follower == "COMMA":
        return "comma"
    if character in ",.":
        return "comma" if character == "," else "stop"
    return "sign" if character in "?!—-…" else "word"
