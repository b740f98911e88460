"""Tags and named characters left in a pasted text are not read as words."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.document import FILLER
from app.extraction.extract import extract
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.markup import without_markup
from app.reader.read import read_text

_AUTHORITY = Path("seed/actors.toml")
PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Globe</title><script>let a = "b";</script></head>
<body class="story">
<h1 class="top">Board to widen channel, minister says</h1>
<p>By <a href="/people/jane-doe">Jane Doe</a></p>
<p>BONN, June 25, 2008 (Reuters) &#8211; The minister, <b>Karin Lohmann</b>, said on \
Wednesday that the board would widen the channel.</p>
<p>&quot;We have waited long enough,&quot; Lohmann told <a href="/x?a=1">reporters</a>.\
<br/>&ldquo;The ships are getting longer.&rdquo;</p>
<!-- a place for a notice -->
<p>Poland <em>accused</em> Germany of breaking a promise to Smith &amp; Sons.</p>
</body></html>"""

PLAIN = [
    ("inline tag", "a <b>b</b> c", "a    b     c"),
    ("tag that ends a line", "a<br/>b", "a\n    b"),
    ("in capitals", "a<BR>b", "a\n   b"),
    ("note", "a <!-- b --> c", "a \n          c"),
    ("script", "a <script>b = 1</script> c", "a \n                      c"),
    ("script without end", "a <script>b", "a \n       b"),
    ("style closed only", "a </style> b", "a \n        b"),
    ("named character", "Smith &amp; Sons", "Smith &     Sons"),
    ("opening mark", "&quot;Yes&quot;", '     "Yes"     '),
    ("apostrophe", "Poland&rsquo;s", "Poland      ’s"),
    ("blank", "a&nbsp;b", "a      b"),
    ("a letter", "Ren&eacute;e", f"Ren\u00e9{FILLER * 7}e"),
    ("no such character", "a &nosuch; b", "a &nosuch; b"),
]


@pytest.mark.parametrize(("case", "text", "plain"), PLAIN)
def test_markup_leaves_every_other_character_in_its_place(
    case: str, text: str, plain: str
) -> None:
    found = without_markup(text)

    assert len(found.text) == len(text), case
    assert found.text == plain, case


@pytest.mark.parametrize(
    "text", ["2 < 3 > 1", "<jane@globe.example>", "AT&T & Sons", "<p></p>"]
)
def test_what_is_no_markup_or_nothing_else_stays(text: str) -> None:
    assert without_markup(text) == (text, ())


def test_a_page_with_tags_is_read_as_one_without() -> None:
    found = read_text(PAGE)

    assert found.text == PAGE
    assert found.headline is not None
    assert found.headline.of(PAGE) == "Board to widen channel, minister says"
    assert found.byline is not None
    assert found.byline.of(PAGE).endswith("Jane Doe")
    assert found.published is not None
    assert found.published.value is not None
    assert found.published.value.edtf == "2008-06-25"
    assert [sentence.of(PAGE) for sentence in found.sentences][2:4] == [
        '&quot;We have waited long enough,&quot; Lohmann told <a href="/x?a=1">'
        "reporters</a>.",
        "&ldquo;The ships are getting longer.&rdquo;",
    ]


def test_sections_cover_the_markup_too() -> None:
    found = read_text(PAGE)

    ends = [0, *(part.span.end for part in found.sections)]
    starts = [*(part.span.start for part in found.sections), len(PAGE)]
    gaps = [PAGE[end:start] for end, start in zip(ends, starts, strict=True)]
    assert not "".join(gaps).strip()


def test_findings_point_into_the_text_with_its_tags() -> None:
    found = extract(read_text(PAGE), load_lexicons(), load_authority(_AUTHORITY))

    names = {actor.name for actor in found.actors}
    assert names >= {"Karin Lohmann", "Poland", "Germany", "Smith & Sons"}
    direct = [quote for quote in found.quotes if quote.quote_type == "direct"]
    assert [quote.span.of(PAGE) for quote in direct] == [
        "We have waited long enough,",
        "The ships are getting longer.",
    ]
    assert [event.trigger.of(PAGE) for event in found.events] == ["accused"]
