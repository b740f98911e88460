"""The command line: `onrecord`, with `seed`, `serve`, `extract`, `mcp` or nothing."""

from app.cli.commands import main

__all__ = ["main"]
