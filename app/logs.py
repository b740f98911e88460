"""Log records -> lines of `key=value`, set up in one place for every process.

A module logs an event in plain words and gives what belongs to it as fields:
`log.info("corpus opened", extra={"digest": digest})`. The text of an article is never
one of them.
"""

from __future__ import annotations

import json
import logging
import logging.config
from datetime import UTC, datetime
from typing import Any

# What every record has; all else was given as a field.
_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
# uvicorn gives each record a second, coloured message.
_NO_FIELDS = frozenset({"color_message"})


class FieldsFormatter(logging.Formatter):
    """One line for each record: time in UTC, level, logger, event, then its fields."""

    def format(self, record: logging.LogRecord) -> str:
        """The line; a traceback, where there is one, follows on lines of its own."""
        when = datetime.fromtimestamp(record.created, UTC)
        fields = {
            "time": when.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
            **_fields(record),
        }
        line = " ".join(f"{key}={_plain(value)}" for key, value in fields.items())
        if record.exc_info:
            line = f"{line}\n{self.formatException(record.exc_info)}"
        return line


def logging_configuration(level: str) -> dict[str, Any]:
    """What `logging.config.dictConfig` takes; it can be sent to other processes."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"fields": {"()": "app.logs.FieldsFormatter"}},
        "handlers": {
            "stderr": {"class": "logging.StreamHandler", "formatter": "fields"}
        },
        "root": {"handlers": ["stderr"], "level": level.upper()},
    }


def set_up_logging(level: str) -> None:
    """Have everything of at least this level logged to standard error."""
    logging.config.dictConfig(logging_configuration(level))


def _fields(record: logging.LogRecord) -> dict[str, object]:
    given = vars(record).items()
    return {key: val for key, val in given if key not in _OWN and key not in _NO_FIELDS}


def _plain(value: object) -> str:
    """The value on one line, in quotation marks where it would not end clearly."""
    text = str(value)
    if text and text.isprintable() and not any(mark in text for mark in ' "='):
        return text
    return json.dumps(text)
