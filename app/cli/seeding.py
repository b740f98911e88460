"""`onrecord seed`: a progress bar while it works, and a table when it is done."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, TimeRemainingColumn
from rich.table import Table

from app.cli.messages import tell, tell_problem
from app.errors import AppError
from app.seeding.seed import seed
from app.seeding.staleness import is_stale, published_digest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.seeding.seed import SeedReport
    from app.settings import Settings

# Below this many articles there is nothing to wait for.
_MANY = 50


def seed_settings(settings: Settings, *, strict: bool = False) -> None:
    """Seed, and print what came of it.

    Raises:
        AppError: nothing was published.
    """
    with _progress_bar() as advance:
        report = seed(settings, strict=strict, progress=advance)
    _print_report(report, settings)


def seed_if_stale(settings: Settings) -> None:
    """Seed when the published database is not what the articles give now.

    When that fails, what was published before may still be served.

    Raises:
        AppError: nothing was published, now or before.
    """
    try:
        if is_stale(settings):
            seed_settings(settings)
    except AppError as error:
        if published_digest(settings.database) is None:
            raise
        tell(error)


@contextmanager
def _progress_bar() -> Iterator[Callable[[int, int], None]]:
    """What to tell of the progress; a bar on a terminal, nothing elsewhere."""
    console = Console(stderr=True)
    columns = (*Progress.get_default_columns()[:2], MofNCompleteColumn())
    with Progress(
        *columns,
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as bar:
        task = bar.add_task("Reading articles", visible=False)

        def advance(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total, visible=total > _MANY)

        yield advance


def _print_report(report: SeedReport, settings: Settings) -> None:
    for problem in report.problems:
        tell_problem(problem)
    table = Table("", "count", title=f"Seeded {settings.database}")
    table.columns[1].justify = "right"
    for name, count in report.counts.items():
        table.add_row(name, f"{count:,}")
    Console().print(table)
