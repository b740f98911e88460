"""Quotation marks are read as passages, whatever marks a newsroom uses."""

import pytest

from app.document import Span
from app.syntax.passages import find_passages
from tests.ruler import draw, ruled
from tests.steps import count_steps
from tests.syntax.drawing import passages_of

DRAWN = [
    # straight marks, interrupted by the attribution
    """
    "We will go," she said, "but not today."
    -------------           ----------------
    """,
    # curly marks
    """
    “We will go,” she said.
    -------------
    """,
    # guillemets, and guillemets turned inwards
    """
    «We will go», she said. »Never,« he said.
    ------------            --------
    """,
    # low-high marks
    """
    „We will go“, she said.
    ------------
    """,
    # doubled single marks, and the typewriter's pair
    """
    ''We will go,'' she said. ``Never,'' he said.
    ---------------           ----------
    """,
    # mixed marks in one passage
    """
    "We will go,” she said.
    -------------
    """,
    # a quote inside a quote
    """
    "They told us 'no, not now,' and left," she said.
    ---------------------------------------
                  --------------
    """,
    # a quote inside a quote that ends with it
    """
    "They told us: 'Not now,'" she said.
    --------------------------
                   ----------
    """,
    # double marks inside double marks
    """
    “She called it “a good day” and left,” he said.
    --------------------------------------
                   ------------
    """,
    # straight marks inside straight marks
    """
    "She called it "a good day" and left," he said.
    --------------------------------------
                   ------------
    """,
    # British single marks, with apostrophes and a possessive inside
    """
    ‘It’s the workers’ union that can’t decide,’ he said.
    --------------------------------------------
    """,
    # a possessive is the only candidate left
    """
    The 'three sisters' are mountains.
        ---------------
    """,
    # the attribution opens with a dash and without a blank
    """
    She said—"never again"—and left.
             -------------
    """,
    # marks around brackets
    """
    He wrote ("[Sic] transit") on it.
              ---------------
    """,
    # a closing mark is missing: it ends before the next sentence that opens one
    """
    "We will go tomorrow. "Today."
    --------------------- --------
    """,
    # a closing mark is missing: it ends where the text says who spoke
    """
    "We will go, she said. "Today."
    ------------           --------
    """,
    # so it does before a speaker of several words
    """
    “Why go?” he said. “We will go, said harbour poet Ann Lee of Troy.
    ---------          ------------
    """,
    # a single mark closes what a double one opened
    """
    “We will go,' the mayor of Troy said.
    -------------
    """,
    # double marks inside single ones, which they end together
    """
    'She told us, "We will go,"' he said.
    ----------------------------
                  -------------
    """,
    # a closing mark is missing altogether
    """
    He was “highly likely to go.
           ---------------------
    """,
    # the opening mark is missing
    """
    We will go," she said.
    ------------
    """,
    # a mark with a blank on either side opens what another one closes
    """
    He said " never again " and left.
            ---------------
    """,
]


@pytest.mark.parametrize("drawing", DRAWN)
def test_a_passage_runs_from_mark_to_mark(drawing: str) -> None:
    text = ruled(drawing).splitlines()[0]

    assert draw(text, [p.span for p in passages_of(text)]) == ruled(drawing)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He is 5'10\" tall.", id="feet and inches"),
        pytest.param("The players' 12' boat isn't theirs.", id="apostrophes only"),
        pytest.param("Rock 'n' roll of the '90s, get 'em.", id="clipped words"),
        pytest.param('See <a href="http://a.example/b" id="c">here</a>.', id="markup"),
        pytest.param('<a href="never closed', id="broken markup"),
        pytest.param('He saw "" there.', id="nothing between the marks"),
        pytest.param('It measures 12" across.', id="a lone inch mark"),
        pytest.param("", id="no text"),
    ],
)
def test_a_sign_that_quotes_nobody_makes_no_passage(text: str) -> None:
    assert passages_of(text) == ()


def test_the_inner_span_leaves_the_marks_out() -> None:
    text = "``We will go,'' she said."

    (passage,) = passages_of(text)

    assert passage.inner.of(text) == "We will go,"
    assert (passage.opened, passage.closed) == (True, True)


def test_a_passage_tells_depth_and_style() -> None:
    text = "\"They said 'no,' again,\" he said."

    outer, inner = passages_of(text)

    assert (outer.depth, outer.style) == (1, "double")
    assert (inner.depth, inner.style) == (2, "single")


def test_marks_that_cross_do_not_both_count() -> None:
    text = "\"He said 'no\" and that' was it."

    assert [passage.span.of(text) for passage in passages_of(text)] == [
        '"He said \'no"'
    ]


def test_marks_outside_every_paragraph_are_not_read() -> None:
    text = '"Boilerplate"\n"News"'

    (passage,) = find_passages(text, [Span(14, 20)])

    assert passage.inner.of(text) == "News"


@pytest.mark.parametrize("unit", ['"', "'", "“", '" ', "5'1", '="', "' “a. ", "<a ="])
def test_ten_times_the_marks_take_about_ten_times_the_steps(unit: str) -> None:
    few = count_steps(lambda: passages_of(unit * 1_000))
    many = count_steps(lambda: passages_of(unit * 10_000))

    assert many < 12 * few
