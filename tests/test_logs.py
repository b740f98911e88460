"""Every log record is one line of fields that a program can take apart."""

from __future__ import annotations

import logging
import shlex

import pytest

from app.logs import FieldsFormatter, set_up_logging


def line_of(event: str, **fields: object) -> str:
    record = logging.makeLogRecord(
        {"name": "app.a", "levelname": "INFO", "msg": event, "created": 1.5, **fields}
    )
    return FieldsFormatter().format(record)


def test_a_record_is_time_level_logger_event_and_fields() -> None:
    assert line_of("corpus opened", digest="ab12", articles=2) == (
        "time=1970-01-01T00:00:01.500Z level=info logger=app.a"
        ' event="corpus opened" digest=ab12 articles=2'
    )


@pytest.mark.parametrize(
    "value", ["", "a b", 'say "x"', "a=b", "two\nlines", "\x1b[31mred", "zero\u2028"]
)
def test_no_value_can_end_its_line_or_pose_as_another_field(value: str) -> None:
    line = line_of("seen", value=value)

    assert line.isprintable()
    assert shlex.split(line)[4].startswith("value=")
    assert len(shlex.split(line)) == 5


def test_a_traceback_follows_its_line() -> None:
    try:
        raise ValueError("no such thing")
    except ValueError as error:
        line = line_of("failed", exc_info=(ValueError, error, error.__traceback__))

    first, *rest = line.splitlines()
    assert first.endswith("event=failed")
    assert rest[-1] == "ValueError: no such thing"


def test_set_up_logging_sends_everything_to_standard_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    set_up_logging("warning")
    logging.getLogger("app.x").info("not shown")
    logging.getLogger("app.x").warning("shown", extra={"file": "a.txt"})
    root.handlers[:], root.level = handlers, level

    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.endswith("level=warning logger=app.x event=shown file=a.txt\n")
