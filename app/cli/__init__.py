"""The command line: `onrecord seed`, `serve`, `extract`; alone it seeds and serves."""

from app.cli.commands import main

__all__ = ["main"]
