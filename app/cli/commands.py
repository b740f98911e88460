"""The commands and their options; what each does is imported when it is called."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from app import __version__
from app.cli.messages import tell
from app.errors import AppError

_EXIT_CODES = (
    "Exit codes: 0 done; 1 it could not be done, or not for every file (the reason is"
    " on standard error); 2 the command line is wrong."
)
_ENVIRONMENT = "Every setting is also an environment variable: ONRECORD_<NAME>."
_HELP = {"help_option_names": ["-h", "--help"]}

app = typer.Typer(
    add_completion=False,
    context_settings=_HELP,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)

Articles = Annotated[
    Path | None, typer.Option(help="Folder of articles. (default: seed/articles)")
]
Actors = Annotated[
    Path | None, typer.Option(help="Authority file. (default: seed/actors.toml)")
]
Database = Annotated[
    Path | None, typer.Option(help="Database file. (default: data/onrecord.db)")
]
Host = Annotated[
    str | None, typer.Option(help="Address to listen on. (default: 127.0.0.1)")
]
Port = Annotated[int | None, typer.Option(help="Port. (default: 8000)")]
Workers = Annotated[int | None, typer.Option(help="Processes. (default: 1)")]
Strict = Annotated[
    bool, typer.Option("--strict", help="Publish nothing if a file cannot be used.")
]
Jsonl = Annotated[
    bool,
    typer.Option(
        "--jsonl", help='Read JSON Lines: {"id", "text", "published"?} on each.'
    ),
]
Explain = Annotated[
    bool,
    typer.Option("--explain", help="Print why quotes and events were kept or left."),
]
Files = Annotated[list[str], typer.Argument(help="Files; - is standard input.")]


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"onrecord {__version__}")
        raise typer.Exit


Version = Annotated[
    bool,
    typer.Option(
        "--version", callback=_print_version, is_eager=True, help="Show the version."
    ),
]


@app.callback(invoke_without_command=True, epilog=f"{_EXIT_CODES} {_ENVIRONMENT}")
def onrecord(context: typer.Context, version: Version = False) -> None:  # noqa: ARG001 the option acts by itself
    """Who said what, who did what to whom, where and when: news articles as a REST API.

    Without a command: seed if there is no database or the articles have changed, then
    serve.
    """
    if context.invoked_subcommand is None:
        from app.cli.seeding import seed_if_stale
        from app.cli.serving import serve_settings
        from app.settings import read_settings

        settings = read_settings()
        seed_if_stale(settings)
        serve_settings(settings)


@app.command(epilog=_EXIT_CODES)
def seed(
    articles: Articles = None,
    actors: Actors = None,
    database: Database = None,
    strict: Strict = False,
) -> None:
    """Read the articles and publish them as one database.

    A file that cannot be used is skipped, by name and with the reason. What was served
    before is served until the new database is complete, verified and on the disk.
    """
    from app.cli.seeding import seed_settings
    from app.settings import read_settings

    settings = read_settings(articles=articles, actors=actors, database=database)
    seed_settings(settings, strict=strict)


@app.command(epilog=_EXIT_CODES)
def serve(
    database: Database = None,
    host: Host = None,
    port: Port = None,
    workers: Workers = None,
) -> None:
    """Serve the database over HTTP until told to stop.

    A database that is published meanwhile is served from the next request on.
    """
    from app.cli.serving import serve_settings
    from app.settings import read_settings

    settings = read_settings(database=database, host=host, port=port, workers=workers)
    serve_settings(settings)


@app.command(epilog=_EXIT_CODES)
def extract(
    files: Files, actors: Actors = None, jsonl: Jsonl = False, explain: Explain = False
) -> None:
    """Print as JSON what is found in articles, without any database.

    One file gives readable JSON, several give one line each. With --jsonl each line of
    the input is one article, and gives one line of output, in the same order.
    """
    from app.cli.extracting import explain_files, extract_files, extract_jsonl
    from app.settings import read_settings

    settings = read_settings(actors=actors)
    if explain:
        failed = explain_files(files, settings.actors)
    else:
        failed = (extract_jsonl if jsonl else extract_files)(files, settings.actors)
    if failed:
        raise typer.Exit(1)


@app.command(epilog=_EXIT_CODES)
def mcp(database: Database = None) -> None:
    """Serve the database to language models, as tools of the Model Context Protocol.

    They are called over standard input and output, by the program that starts this
    command. Needs an extra: pip install 'onrecord[mcp]'.
    """
    from app.cli.mcp import serve_mcp
    from app.settings import read_settings

    serve_mcp(read_settings(database=database))


def main() -> None:
    """Run the command that was typed."""
    try:
        app()
    except AppError as error:
        tell(error)
        sys.exit(1)
