"""What an application does when it starts: have something to serve."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from app.seeding.find import finder
from app.seeding.seed import seed_if_missing

if TYPE_CHECKING:
    from app.seeding.seed import MakeFind, SeedReport
    from app.settings import Settings

_log = logging.getLogger(__name__)


def prepare(settings: Settings, make_find: MakeFind = finder) -> None:
    """Seed when there is no database at all, and log what came of it.

    Of several workers that start at once one seeds, the others wait.

    Raises:
        BadInput: there is no folder of articles.
        SeedFailed: nothing could be published.
    """
    report = seed_if_missing(settings, make_find)
    if report:
        log_report(report)


def log_report(report: SeedReport) -> None:
    """One line for the seeding, and one for each file that needs a look."""
    for problem in report.problems:
        _log.warning("file needs a look", extra=problem)
    _log.info("seeded", extra={"digest": report.digest, **report.counts})
