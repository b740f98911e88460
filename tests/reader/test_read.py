from __future__ import annotations

from pathlib import Path

import pytest

from app.document import Document
from app.errors import BadInput
from app.reader.read import read_article, read_text

SEEDS = Path("seed/articles")
STORY = "PORT HAVEN — The board met. It was short."


def article(tmp_path: Path, text: str, sidecar: str | None = None) -> Document:
    path = tmp_path / "a.txt"
    path.write_text(text)
    if sidecar is not None:
        (tmp_path / "a.meta.toml").write_text(sidecar)
    return read_article(path)


def sections(document: Document) -> list[tuple[str, str, str]]:
    """Kind, first word and last word of each section."""
    words = [
        (part.kind, part.span.of(document.text).split()) for part in document.sections
    ]
    return [(kind, found[0], found[-1]) for kind, found in words]


def test_the_agency_seed_is_read_exactly() -> None:
    document = read_article(SEEDS / "000_6c6e1a3a86551007.txt")

    assert sections(document) == [
        ("boilerplate", "UNITED24", "Ukraine!"),
        ("headline", "Russia", "talks"),
        ("byline", "RIA", "Novosti"),
        ("dateline", "25/06/2008", "-"),
        ("body", "Russia", 'convincing."'),
        ("boilerplate", "Join", "list"),
    ]
    assert document.publisher == "RIA Novosti"
    assert document.published is not None
    assert document.published.value is not None
    assert document.published.value.edtf == "2008-06-25T10:06:00"
    assert document.dateline is not None
    assert document.dateline.span.of(document.text) == "MOSCOW, June 25"
    assert document.dateline.date is not None
    assert document.dateline.date.value is not None
    assert document.dateline.date.value.edtf == "2008-06-25"
    assert len(document.sentences) == 19


def test_the_newspaper_seed_is_read_exactly() -> None:
    document = read_article(SEEDS / "004_5ca849191d14dacf.txt")

    assert sections(document) == [
        ("boilerplate", "Support", "Times!"),
        ("headline", "NATO", "Kaliningrad"),
        ("dateline", "BRUSSELS", "—"),
        ("body", "New", "said."),
        ("credit", "(Reuters,", "Press)"),
        ("boilerplate", "…", "more"),
    ]
    assert document.publisher == "The Moscow Times"
    assert document.published is None
    assert document.dateline is not None
    assert document.dateline.date is None
    assert [part.of(document.text) for part in document.credits] == [
        "Reuters",
        "Associated Press",
    ]


@pytest.mark.parametrize(
    "path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem
)
def test_sections_cover_every_word_once(path: Path) -> None:
    document = read_article(path)

    left = list(document.text)
    for part in document.sections:
        assert "".join(left[part.span.start : part.span.end]).strip()
        left[part.span.start : part.span.end] = [" "] * (
            part.span.end - part.span.start
        )
    assert "".join(left).strip() == ""


@pytest.mark.parametrize(
    "path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem
)
def test_sentences_lie_in_paragraphs_and_paragraphs_in_sections(path: Path) -> None:
    document = read_article(path)

    prose = [s.span for s in document.sections if s.kind in ("headline", "body")]
    assert all(any(s.holds(p) for s in prose) for p in document.paragraphs)
    for sentence in document.sentences:
        assert any(p.holds(sentence) for p in document.paragraphs)


def test_a_sidecar_says_what_the_text_cannot(tmp_path: Path) -> None:
    sidecar = (
        'url = "https://example.org/1"\npublisher = "The Evening Globe"\n'
        'published = 2008-06-25T10:06:00Z\nlanguage = "en-GB"\n'
    )

    document = article(tmp_path, STORY, sidecar)

    assert document.url == "https://example.org/1"
    assert document.publisher == "The Evening Globe"
    assert document.language == "en-GB"
    assert document.published is not None
    assert document.published.value is not None
    assert document.published.value.edtf == "2008-06-25T10:06:00Z"
    assert document.published.basis == "sidecar"


@pytest.mark.parametrize("written", ['"2008-06"', "2008-06-25", '"2008-06-25"'])
def test_a_sidecar_date_may_be_text_or_toml(written: str, tmp_path: Path) -> None:
    document = article(tmp_path, STORY, f"published = {written}\n")

    assert document.published is not None
    assert document.published.value is not None
    assert document.published.value.edtf == written.strip('"')


BAD_SIDECARS = [
    ("no TOML", "published = \n", "line 1", "not TOML"),
    ("unknown key", 'url = "x"\nauthor = "Ann"\n', "line 2", "unknown key 'author'"),
    ("no date", 'published = "soon"\n', "line 1", "'published' must be a date"),
    ("a number", "published = 2008\n", "line 1", "'published' must be a date"),
    ("empty", 'url = " "\n', "line 1", "'url' is empty"),
]


@pytest.mark.parametrize(("case", "sidecar", "line", "reason"), BAD_SIDECARS)
def test_a_broken_sidecar_is_told_by_file_and_line(
    case: str, sidecar: str, line: str, reason: str, tmp_path: Path
) -> None:
    with pytest.raises(BadInput) as caught:
        article(tmp_path, STORY, sidecar)

    assert caught.value.where.endswith(f"a.meta.toml, {line}"), case
    assert caught.value.reason.startswith(reason), case


def test_a_sidecar_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.meta.toml").write_bytes(b"\xff")

    with pytest.raises(BadInput, match=r"a\.meta\.toml: it cannot be read"):
        article(tmp_path, STORY)


def test_replaced_characters_are_reported(tmp_path: Path) -> None:
    document = article(tmp_path, STORY + "\x00")

    assert document.notes == ("1 characters that are no text were replaced by U+FFFD",)
    assert article(tmp_path, STORY).notes == ()


def test_the_date_of_a_caller_must_be_a_date() -> None:
    with pytest.raises(BadInput, match="'soon' is no date"):
        read_text(STORY, published="soon")


def test_a_round_up_may_have_several_datelines() -> None:
    text = "BONN (AFP) — One met.\n\nPARIS (AFP) — Two met.\n\nRain fell."

    document = read_text(text)

    kinds = [part.kind for part in document.sections]
    assert kinds == ["dateline", "body", "dateline", "body"]
    assert document.dateline is not None
    assert document.dateline.place.of(text) == "BONN"
    assert [s.of(text) for s in document.sentences] == [
        "One met.",
        "Two met.",
        "Rain fell.",
    ]


def test_an_agency_alone_is_no_dateline_but_no_prose_either() -> None:
    document = read_text("(CNN) -- Two met. Rain fell.")

    assert document.dateline is None
    assert document.publisher == "CNN"
    assert document.sections[0].kind == "dateline"
    assert len(document.sentences) == 2
