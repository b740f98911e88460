"""What readers said of events on whole articles is kept without a word of them."""

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from benchmarks.event_findings import findings_of
from benchmarks.event_judgements import Judgement, read_articles, read_judgements

if TYPE_CHECKING:
    from benchmarks.event_findings import Finding

_TEXT = "Norway condemned the raid. Ann Lee, the mayor, was not in town that day."
_VERDICTS = {"right", "figure", "business", "type", "actor", "recipient", "unreal"}


def condemned() -> "Finding":
    (found,) = findings_of(_TEXT, None)
    return found


def judged(verdict: str, **changes: object) -> Judgement:
    found = condemned()
    fields = {
        "article": "0" * 12,
        "part": "learn",
        "verdict": verdict,
        "trigger": found.trigger,
        "kind": found.kind,
        "modality": found.modality,
        "actors": found.actors,
        "recipients": found.recipients,
    }
    return Judgement(**{**fields, **changes})  # type: ignore[arg-type]


def test_every_judgement_has_a_verdict_and_a_part() -> None:
    judgements = read_judgements()

    assert {one.verdict for one in judgements} == _VERDICTS
    assert {one.part for one in judgements} <= {"learn", "mended", "held"}
    assert all(int(one.article, 16) >= 0 for one in judgements)


def test_no_article_is_both_held_back_and_learned_from() -> None:
    parts = {(one.article, one.part == "held") for one in read_judgements()}

    assert len(parts) == len({article for article, _ in parts})


CASES = [
    # the same event, whoever judged it
    ("right", {}, True),
    # the end of a phrase has moved
    ("right", {"recipients": ((17, 27),)}, True),
    # other parties are another event, unless it was none at all
    ("right", {"recipients": ()}, False),
    ("figure", {"recipients": ()}, True),
    ("actor", {"actors": ((0, 7),)}, False),
    # what was told as a fact and is one no more was not judged
    ("unreal", {"modality": "planned"}, False),
    # another type, another trigger
    ("figure", {"kind": "AID"}, False),
    ("figure", {"trigger": (28, 30)}, False),
]


@pytest.mark.parametrize(("verdict", "changes", "expected"), CASES)
def test_a_judgement_is_of_the_event_that_it_fits(
    verdict: str, changes: dict[str, object], *, expected: bool
) -> None:
    assert judged(verdict, **changes).fits(condemned()) is expected


def test_articles_are_known_by_what_they_say(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newswire = tmp_path / "newswire.jsonl"
    newswire.write_text(json.dumps({"id": "x/1", "text": _TEXT}), encoding="utf-8")
    digest = sha256(_TEXT.encode()).hexdigest()[:12]

    found = read_articles(newswire, [digest, "f" * 12])

    assert found[digest].text == _TEXT
    assert "1 judged articles are not in" in capsys.readouterr().out


def test_a_file_without_the_newswire_is_refused(tmp_path: Path) -> None:
    newswire = tmp_path / "newswire.jsonl"
    newswire.write_text("", encoding="utf-8")

    with pytest.raises(SystemExit, match="not part of this repository"):
        read_articles(newswire, ["f" * 12])
