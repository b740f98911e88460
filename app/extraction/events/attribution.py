"""A deed and the quotes of an article in, who tells of it out.

A deed that stands in somebody's words is only told by him: "the ministry said that the
rebels attacked". What he condemns or thanks for he does not claim, and what stands
beside his words the article tells itself.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from app.extraction.events.participants import participants
from app.extraction.events.scene.roles import actors_of, subjects_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.document import Span
    from app.extraction.annotations import Participant, Quote, Speaker
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Range, Scene
    from app.syntax.grammar import Clause

_NESTED = 40  # quotes that may open between a long one and the words inside it
# Verbs whose objects have happened, whoever speaks of them or looks on.
_PRESUPPOSING = frozenset(
    {"condemn", "denounce", "deplore", "criticize", "criticise", "welcome", "praise"}
    | {
        "thank",
        "regret",
        "slam",
        "blast",
        "hail",
        "applaud",
        "mourn",
        "decry",
        "lament",
    }
    | {"protest", "oppose", "commend", "celebrate", "congratulate", "investigate"}
    | {"see", "watch", "witness", "film"}
)
# Clauses that open so, behind what somebody undertakes, are the article's own.
_TIMED = frozenset({"after", "before", "since", "as", "when", "while"})
_OPENING = 12  # tokens from the comma before such a clause to its verb
_MEASURED = 4  # tokens in which "two years after" opens it
# Verbs of telling, and who hears what is told.
_TELLING = frozenset(
    {"say", "report", "announce", "tell", "add", "state", "declare", "confirm", "claim"}
    | {"specify", "write", "note", "explain", "allege", "hear"}
)
# Those who say so of what their own clause tells, and of nothing beside it.
_VOUCHING = frozenset({"agree", "testify", "admit", "acknowledge", "recall", "submit"})
_HALVES = frozenset({"North", "South", "East", "West"})  # of a land
_HEARERS = frozenset({"court", "tribunal", "inquest", "jury", "inquiry", "hearing"})


def told_by(
    scene: Scene, deed: Deed, quotes: Sequence[Quote]
) -> tuple[int | None, str | None]:
    """The quote that tells the deed, and who claims it."""
    around = _quotes_around(scene, deed, quotes)
    reported = _telling_quote(scene, deed, quotes, around=around)
    claimants: Sequence[Participant | Speaker | None] = ()
    if deed.claimed_by or not around:
        claimants = participants(scene, deed.claimed_by or _sayers(scene, deed))
    if reported is not None and not claimants:
        claimants = (quotes[reported].speaker,)
    teller = claimants[0] if claimants else None
    return reported, _teller(scene, teller) if teller else None


def _quotes_around(scene: Scene, deed: Deed, quotes: Sequence[Quote]) -> list[int]:
    """The quotes inside which the words stand.

    Quotes are in order of the text, so that only those that open before may hold it.
    """
    span = scene.tokens.span(*deed.trigger)
    after = bisect_right(quotes, span.start, key=lambda quote: quote.span.start)
    near = range(max(0, after - _NESTED), after)
    return [n for n in near if quotes[n].span.end >= span.end]


def _telling_quote(
    scene: Scene, deed: Deed, quotes: Sequence[Quote], *, around: Sequence[int]
) -> int | None:
    """The index of the shortest quote around the deed that tells it."""
    telling = [n for n in around if _tells(scene, deed, quotes[n])]
    return min(
        telling, key=lambda n: quotes[n].span.end - quotes[n].span.start, default=None
    )


def _tells(scene: Scene, deed: Deed, quote: Quote) -> bool:
    """False where the speaker takes the deed for granted, or does not speak of it."""
    if scene.tokens.quoted[deed.trigger[0]] or quote.cue is None:
        return True
    if quote.cue.lemma in _PRESUPPOSING:
        return False
    clause = None if deed.clause is None else scene.clauses[deed.clause]
    if clause is None or not clause.verb.finite:
        return True
    if _begins_before(scene, clause, quote.span) or _is_aside(scene, clause):
        return False
    return not _is_beside(scene, clause, quote)


def _sayers(scene: Scene, deed: Deed) -> tuple[Range, ...]:
    """Who says it where no quote was found: above the clause, or behind it."""
    if deed.clause is None:
        return ()
    clause = scene.clauses[deed.clause]
    governor = clause.governor
    while governor is not None and clause.kind in ("complement", "adverbial"):
        if _is_contrast(scene, clause):
            return ()
        governor = _over_aside(scene, clause, governor)
        above = scene.clauses[governor]
        vouched = clause.kind == "complement" and above.verb.lemma in _VOUCHING
        if (vouched or _says(scene, above)) and above.verb.last <= clause.first:
            return actors_of(scene, subjects_of(scene, above), "")
        clause, governor = above, above.governor
    return _closing(scene, deed.clause)


def _over_aside(scene: Scene, clause: Clause, governor: int) -> int:
    """The verb of "agreed with Ann Lee, defending, that he had left"."""
    tags, aside = scene.tokens.tags, scene.clauses[governor]
    if clause.marker is None or aside.verb.finite or not governor:
        return governor
    closed = tags[aside.verb.first - 1] == tags[clause.marker - 1] == "COMMA"
    shared = scene.clauses[governor - 1].subjects == aside.subjects
    return governor - 1 if closed and shared else governor


def _says(scene: Scene, clause: Clause) -> bool:
    """True for a verb of telling; a court tells what it has heard."""
    if clause.verb.lemma not in _TELLING or clause.verb.negated:
        return False
    if clause.verb.lemma != "hear":
        return True
    return any(not _HEARERS.isdisjoint(scene.names[n]) for n in clause.subjects)


def _closing(scene: Scene, number: int) -> tuple[Range, ...]:
    """Who says it at the end, of "Mines were cleared, the ministry said"."""
    last = scene.clauses[-1]
    if number == len(scene.clauses) - 1 or last.kind != "main" or last.objects:
        return ()
    if not last.verb.finite or not last.subjects or not _says(scene, last):
        return ()
    before = scene.phrases[last.subjects[0]].first - 1
    if scene.tokens.tags[before] != "COMMA":
        return ()
    return actors_of(scene, last.subjects, "")


def _begins_before(scene: Scene, clause: Clause, span: Span) -> bool:
    """True for the second verb of "He vowed to fight and asked for help"."""
    heads = [scene.phrases[number].last for number in clause.subjects]
    return bool(heads) and scene.tokens.ends[heads[-1] - 1] <= span.start


def _is_aside(scene: Scene, clause: Clause) -> bool:
    """True for "agreed to meet, two years after Chad left": nobody undertakes that."""
    above = None if clause.governor is None else scene.clauses[clause.governor]
    if above is None or above.verb.finite:
        return False
    if clause.relative is not None:
        return scene.tokens.tags[clause.relative - 1] == "COMMA"
    tags, at = scene.tokens.tags, clause.verb.first
    begin = max(at - _OPENING, scene.sentence.first)
    while at > begin and tags[at] != "COMMA":
        at -= 1
    return not _TIMED.isdisjoint(scene.tokens.lowers[at + 1 : at + 1 + _MEASURED])


def _is_beside(scene: Scene, clause: Clause, quote: Quote) -> bool:
    """True for what the article adds to the words of others, behind a comma.

    "According to two envoys, and Chad left"; "said it was over, while Chad left";
    "will rule whether to free the ship at Oslo, where police have raided two others".
    """
    tokens, first = scene.tokens, clause.first
    if clause.verb.tense != "past" and not clause.verb.perfect:
        return False
    before, lowers = tokens.tags[first - 2 : first], tokens.lowers
    if before == ["COMMA", "CONJ"]:
        cue = quote.cue
        if cue is None or cue.lemma != "according to":
            return False
        return quote.span.start < cue.span.end <= tokens.starts[first]
    if before[1:] != ["COMMA"]:
        return False
    opened = bisect_left(tokens.starts, quote.span.start)
    asked = lowers[opened] == "whether" and lowers[first] == "where"
    return asked or _is_contrast(scene, clause)


def _is_contrast(scene: Scene, clause: Clause) -> bool:
    """True for "said it was over, while Chad left"."""
    opening, first = scene.tokens.lowers[clause.first], clause.first
    parted = scene.tokens.tags[first - 1 : first] == ["COMMA"]
    return parted and opening == "while" and bool(clause.subjects)


def _teller(scene: Scene, claimant: Participant | Speaker) -> str | None:
    """Who tells it, or for whom he does: the GMB, for "the GMB trade union"."""
    side = claimant.actor or scene.cast.side_at(claimant.span)
    if side is not None:
        return side
    found = scene.cast.mentions_in(claimant.span)
    named = {mention.slug for mention in found if mention.form != "pronoun"}
    named = named or _lands_in(scene, claimant.span)
    return named.pop() if len(named) == 1 else None


def _lands_in(scene: Scene, span: Span) -> set[str]:
    """The one South of the article, of "the South's military"."""
    printed = scene.tokens.words[scene.sentence.first : scene.sentence.last]
    starts = scene.tokens.starts[scene.sentence.first : scene.sentence.last]
    halves = {
        f"{word} "
        for word, start in zip(printed, starts, strict=True)
        if word in _HALVES and span.start <= start < span.end
    }
    return {
        actor.slug
        for actor in scene.cast.actors
        if actor.type == "country" and halves and actor.name.startswith(tuple(halves))
    }
