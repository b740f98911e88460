"""The application in, every pattern that it compiles out, and where it does so.

    python -m benchmarks.compiled_patterns    # one JSON object a line

These are the patterns of modules and those made of words of the lexicons: all that are
compiled while every module is imported and the articles of the seed are read.
"""

from __future__ import annotations

import json
import pkgutil
import re
import sys
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest import mock

_LEFT_OUT = ("__main__", "mcp")  # it starts the program; it needs an extra


def compiled_patterns() -> dict[re.Pattern[str], str]:
    """The patterns, each with its file and line; to be called before any import."""
    found: dict[re.Pattern[str], str] = {}
    compile_ = re.compile

    def noting(pattern: Any, flags: int = 0) -> Any:
        compiled = compile_(pattern, flags)
        caller = traceback.extract_stack(limit=2)[0]
        file = Path(caller.filename)
        if file.is_relative_to(Path("app").resolve()) and isinstance(pattern, str):
            where = f"{file.relative_to(Path.cwd())}:{caller.lineno}"
            found.setdefault(compiled, where)
        return compiled

    with mock.patch.object(re, "compile", noting):
        _compile_all()
    return found


def _compile_all() -> None:
    """Import every module and read the articles of the seed."""
    app = import_module("app")
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if module.name.rpartition(".")[2] not in _LEFT_OUT:
            import_module(module.name)
    lexicons = sys.modules["app.lexicons.lexicons"].load_lexicons()
    authority = sys.modules["app.lexicons.authority"].read_authority("", "")
    for path in sorted(Path("seed/articles").glob("*.txt")):
        document = sys.modules["app.reader.read"].read_article(path)
        sys.modules["app.extraction.extract"].extract(document, lexicons, authority)


def main() -> None:
    """Print the patterns in order of where they are."""
    for pattern, where in sorted(compiled_patterns().items(), key=lambda one: one[1]):
        line = {"where": where, "pattern": pattern.pattern, "flags": pattern.flags}
        print(json.dumps(line))


if __name__ == "__main__":
    main()
