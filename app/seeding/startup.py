"""What an application does when it starts: have something to serve.

Seeding is imported only when there is nothing, so that a start does not wait for it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from app.errors import AppError

if TYPE_CHECKING:
    from app.seeding.seed import SeedReport
    from app.settings import Settings

_log = logging.getLogger(__name__)


def prepare(settings: Settings) -> None:
    """Seed when there is no database at all, and log what came of it.

    Of several workers that start at once one seeds, the others wait. When it fails,
    that is logged too: the application starts, says that it is not ready, and serves
    what is published later.
    """
    if settings.database.exists():
        return
    from app.seeding.seed import seed_if_missing

    try:
        report = seed_if_missing(settings)
    except AppError as error:
        _log.error("seeding failed", extra={"reason": str(error)})
        return
    if report:
        _log_report(report)


def _log_report(report: SeedReport) -> None:
    """One line for the seeding, and one for each file that needs a look."""
    for problem in report.problems:
        _log.warning("file needs a look", extra=problem)
    _log.info("seeded", extra={"digest": report.digest, **report.counts})
