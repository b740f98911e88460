"""A cast in, its countries by demonym out: "russian" is the Russia of the cast."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.extraction.cast import Cast
    from app.lexicons.lexicons import Lexicons


def demonyms_of(cast: Cast, lexicons: Lexicons) -> dict[str, str]:
    """Demonym in lower case -> slug, of the countries that the article speaks of."""
    by_code = _by_code(lexicons)
    return {
        demonym: actor.slug
        for actor in cast.actors
        if actor.type == "country" and actor.country_code
        for demonym in by_code.get(actor.country_code, ())
    }


@lru_cache(maxsize=4)
def _by_code(lexicons: Lexicons) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for country in lexicons.countries:
        lower = tuple(demonym.lower() for demonym in country.demonyms)
        if country.code and not country.former:
            found[country.code] = (*found.get(country.code, ()), *lower)
    return found
