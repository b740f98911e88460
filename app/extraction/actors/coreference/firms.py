"""The company to which somebody in office does something in, the firm meant out.

"The minister fined the company": not whoever spoke last, but the firm that the story
is about, of which chief or shares have been told.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.actors.coreference.nearby import Nearby
    from app.extraction.actors.entities import Entity, Spot
    from app.extraction.actors.ground import Ground
    from app.syntax.grammar import Clause

_COMPANY = "company"
_DONE = frozenset(
    {"fine", "sue", "charge", "accuse", "sanction", "penalise", "penalize", "ban"}
    | {"investigate", "raid", "search", "blacklist", "indict", "prosecute", "bar"}
    | {"order", "warn", "criticise", "criticize", "blame", "condemn", "suspend"}
    | {"nationalise", "nationalize", "seize", "probe", "summon", "reprimand", "force"}
    | {"convict", "censure", "rebuke", "license", "rescue", "compel", "instruct"}
)
_NO_FIRMS = frozenset(
    {"fund", "union", "charity", "foundation", "think-tank", "watchdog", "regulator"}
    | {"party", "council", "court", "university", "movement", "militia", "federation"}
)
_LINKS = frozenset({"of", "at", "in"})
_BACK = 400  # tokens
_MOST = 40  # mentions that are looked at


def sufferer(at: int, first: int, ground: Ground, nearby: Nearby) -> Entity | None:
    """The firm of "fined the company", the tokens from `first` to `at`.

    None if nobody in office does it.
    """
    if ground.tokens.lowers[at] != _COMPANY:
        return None
    clause = ground.roles.clause_before(first)
    if clause is None or clause.verb.passive or clause.verb.lemma not in _DONE:
        return None
    if not _is_of_state(clause, at, ground):
        return None
    near = nearby.before(at, _BACK)
    run = [one for one, spot in near if _runs(spot, ground)]
    firms = [one for one in dict.fromkeys(run) if one.kind == "organization"]
    counts = [bisect_left(firm.starts, at) for firm in firms]
    most = max(counts, default=0)
    main = [firm for firm, count in zip(firms, counts, strict=True) if count == most]
    return min(main, key=lambda firm: firm.starts[0], default=None)


def _is_of_state(clause: Clause, at: int, ground: Ground) -> bool:
    """Whether a country, an office or a court is the subject."""
    head = ground.roles.subject_of(clause, at)
    if head is None:
        return False
    owner = ground.owners.get(ground.inside.get(head, -1))
    if owner is not None and owner.kind == "country":
        return True
    titles = ground.know.titles
    if ground.tokens.lowers[head] in titles.offices | titles.groups:
        return True
    return owner is not None and owner.kind == "person" and bool(owner.titles)


def is_firm(body: Entity, ground: Ground) -> bool:
    """True where its name or anything that is told to be its own is a company's."""
    company = ground.know.organisations.company
    if body.words[-1] in company or any(
        label.rpartition(" ")[2] in company for label in body.labels
    ):
        return True
    return any(_runs(spot, ground) for spot in body.spots[:_MOST])


def is_no_firm(body: Entity, ground: Ground) -> bool:
    """True for Alder Partners, which is told to be "a Boston investment fund"."""
    lowers = ground.tokens.lowers
    return any(
        spot.form == "title" and lowers[spot.last - 1] in _NO_FIRMS
        for spot in body.spots[:_MOST]
    )


def _runs(spot: Spot, ground: Ground) -> bool:
    lowers, belongings = ground.tokens.lowers, ground.know.organisations.belongings
    first, last = spot.first, spot.last
    if first > 1 and lowers[first - 1] in _LINKS:
        return lowers[first - 2] in belongings
    owns = last + 1 < len(lowers) and ground.tokens.tags[last] == "POSS"
    behind = lowers[last + 1 : last + 3] if owns else lowers[last : last + 1]
    return not belongings.isdisjoint(behind)
