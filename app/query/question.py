"""What a list is asked, as one value, and the fingerprint that tells two apart."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from app.query.resource import Value


@dataclass(frozen=True, slots=True)
class Days:
    """A range of days to look at, ends included, and what becomes of the undated.

    Without a word on the undated they are in as long as no day is asked for.
    """

    earliest: str | None = None
    latest: str | None = None
    undated: Literal["include", "exclude"] | None = None

    @property
    def leaves_undated_out(self) -> bool:
        """True when rows without a date do not belong to the answer."""
        if self.undated is None:
            return bool(self.earliest or self.latest)
        return self.undated == "exclude"


@dataclass(frozen=True, slots=True)
class Question:
    """The filters of a list, and what part of it in which order is wanted."""

    sort: str
    filters: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    words: str | None = None
    days: Days = Days()
    limit: int = 20
    cursor: str | None = None

    def fingerprint(self, *where: str) -> str:
        """Equal exactly when filters, words, days and `where` are; order is no matter.

        Limit and cursor do not count; the sort does when it is part of `where`.
        """
        filters = {name: sorted(set(self.filters[name])) for name in self.filters}
        days = (self.days.earliest, self.days.latest, self.days.leaves_undated_out)
        asked = json.dumps([where, filters, self.words, days], sort_keys=True)
        return hashlib.blake2b(asked.encode(), digest_size=9).hexdigest()
