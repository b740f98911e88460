"""A parsed article in, its cast out: the stages of finding who is who, in order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.extraction.actors.casting import cast_of
from app.extraction.actors.coreference.aliases import join_aliases
from app.extraction.actors.coreference.descriptions import find_descriptions
from app.extraction.actors.coreference.epithets import find_epithets
from app.extraction.actors.coreference.lands import note_lands
from app.extraction.actors.coreference.misprints import join_misprints
from app.extraction.actors.coreference.national import enter_national
from app.extraction.actors.coreference.parties import mention_parties
from app.extraction.actors.coreference.possessions import mention_possessions
from app.extraction.actors.coreference.pronouns import resolve_pronouns
from app.extraction.actors.coreference.trades import mention_trades
from app.extraction.actors.datelines import find_in_dateline
from app.extraction.actors.evidence import unproven
from app.extraction.actors.ground import Ground
from app.extraction.actors.grouping import group_names
from app.extraction.actors.headlines import find_in_headlines, part_headlines
from app.extraction.actors.metonyms import acting_capitals
from app.extraction.actors.names.capitals import with_plain_case
from app.extraction.actors.names.clubs import with_clubs
from app.extraction.actors.names.knowledge import knowledge_of
from app.extraction.actors.names.listed import with_listed
from app.extraction.actors.names.reading import read_runs
from app.extraction.actors.names.runs import find_runs
from app.extraction.actors.names.sport import is_on_sport, with_teams
from app.extraction.actors.names.twins import with_twins
from app.extraction.actors.names.works import title_tokens
from app.extraction.actors.offices.affiliations import settle_sides
from app.extraction.actors.offices.ages import find_aged
from app.extraction.actors.offices.bodies import settle_bodies
from app.extraction.actors.offices.counterparts import mention_counterparts
from app.extraction.actors.offices.elections import find_elected, note_parties
from app.extraction.actors.offices.governments import mention_government
from app.extraction.actors.offices.holders import (
    bridge_offices,
    identify_people,
    note_titles,
    resolve_offices,
)
from app.extraction.actors.offices.ministries import give_ministries
from app.extraction.actors.offices.offices import find_offices
from app.extraction.actors.offices.peoples import mention_peoples
from app.extraction.actors.offices.predicates import mention_predicates
from app.extraction.actors.offices.relatives import mention_relatives
from app.extraction.actors.offices.sides import (
    find_sides,
    mention_demonyms,
    mention_people,
)
from app.extraction.actors.offices.strangers import find_strangers
from app.extraction.actors.offices.unnamed import (
    enter_unnamed,
    fill_offices,
    note_late_name,
)
from app.extraction.actors.register import Register
from app.extraction.actors.roles import Roles
from app.extraction.landmarks import find_landmarks

if TYPE_CHECKING:
    from datetime import date

    from app.document import Document
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.offices.offices import Office
    from app.extraction.cast import Cast
    from app.extraction.landmarks import Landmarks
    from app.lexicons.authority import Authority
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse


def find_actors(
    parse: Parse,
    lexicons: Lexicons,
    authority: Authority,
    marks: Landmarks | None = None,
) -> Cast:
    """Everybody and every place that the article speaks of.

    `marks` are the landmarks of the parse, where they have been found already.
    """
    know = knowledge_of(lexicons, authority)
    straight = _with_straight_apostrophes(parse)
    parse = with_plain_case(straight, know)
    if marks is None or parse is not straight:
        marks = find_landmarks(parse.tokens, lexicons)
    roles = Roles(parse)
    register = _group_names(parse, know, roles, marks)
    ground = _ground(register, roles, marks)
    offices = find_offices(ground)
    sides = _resolve_offices(parse, register, ground, offices=offices)
    _resolve_pronouns(parse, register, ground)
    mention_predicates(register, offices)
    settle_sides(parse.document, register, offices, roles)
    mention_possessions(ground, register.entities)
    mention_counterparts(ground, register.entities)
    settle_bodies(parse.document, register)
    return cast_of(parse, register.entities, sides)


def _ground(register: Register, roles: Roles, marks: Landmarks) -> Ground:
    return Ground(
        register.tokens,
        roles,
        register.know,
        register.names,
        register.owners,
        register.inside,
        register.openings,
        marks,
    )


def _with_straight_apostrophes(parse: Parse) -> Parse:
    """The parse with "People's" for "People’s", as lexicons and ids have it."""
    if "’" not in parse.document.text:
        return parse
    words = parse.tokens.words
    words = [word.replace("’", "'") if "’" in word else word for word in words]
    return replace(parse, tokens=replace(parse.tokens, words=words))


def _group_names(
    parse: Parse, know: Knowledge, roles: Roles, marks: Landmarks
) -> Register:
    tokens = parse.tokens
    headlines, prose = part_headlines(parse)
    works = title_tokens(parse, know.titles.kinds)
    runs = find_runs(tokens, prose, capitals=marks.capitals, know=know)
    names = with_twins(read_runs(tokens, runs, works, know), know)
    names = with_listed(tokens, names)
    names = with_teams(tokens, names, know, count=len(marks.sport))
    if is_on_sport(tokens, len(marks.sport)):
        names = with_clubs(tokens, names, prose, know)
    acting = acting_capitals(tokens, names, roles=roles, words=know.metonyms)
    firsts = {sentence.first for sentence in parse.sentences}
    register = Register(tokens, know, firsts)
    group_names(register, names, acting)
    join_aliases(register)
    join_misprints(register)
    note_lands(register)
    give_ministries(register)
    find_in_headlines(parse, register, headlines)
    find_in_dateline(parse.document, register)
    return register


def _resolve_offices(
    parse: Parse, register: Register, ground: Ground, *, offices: list[Office]
) -> dict[int, Entity]:
    days = _days(parse.document)
    note_titles(register, offices)
    note_late_name(register, offices, ground.roles)
    identify_people(register, days)
    note_parties(register, offices)
    open_offices = resolve_offices(register, offices, days)
    find_elected(register, open_offices, ground.roles)
    bridge_offices(register, open_offices, parse=parse, roles=ground.roles)
    fill_offices(register, open_offices)
    enter_unnamed(register, open_offices, ground.roles)
    mention_trades(ground, register.entities)
    mention_relatives(ground, register.entities)
    find_descriptions(ground, register)
    find_epithets(ground, register.entities)
    mention_parties(ground, register.entities)
    enter_national(ground, register)
    sides = find_sides(ground, offices, register)
    mention_government(parse.document, ground, register, sides=sides)
    mention_people(ground)
    mention_demonyms(ground, sides)
    return sides


def _resolve_pronouns(parse: Parse, register: Register, ground: Ground) -> None:
    strangers = find_strangers(ground, register.entities)
    strangers |= find_aged(ground, register.entities)
    register.forget(unproven(ground, register.entities))
    peoples = mention_peoples(ground)
    resolve_pronouns(
        parse, ground, register.entities, strangers=strangers, peoples=peoples
    )


def _days(document: Document) -> tuple[date, date] | None:
    """The first and last day on which the article may have been written."""
    published = document.published
    if published is None or published.value is None:
        return None
    return published.value.earliest, published.value.latest
