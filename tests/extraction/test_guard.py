"""An article that breaks the rules, or takes too long, is refused by its name."""

import re
import threading
from time import monotonic

import pytest

from app.errors import BadInput
from app.extraction.guard import guarded

_LONG = 20.0  # seconds: no test comes near it


class _SlowToGo:
    """Finalized until an error ends that, which is the alarm's; Python drops it."""

    def __del__(self) -> None:
        _spin()


def _spin() -> None:
    end = monotonic() + _LONG
    while monotonic() < end:
        pass


def test_an_error_of_the_rules_names_the_article_and_the_place_but_no_text() -> None:
    with pytest.raises(BadInput) as caught, guarded("a.txt"):
        raise KeyError("words of the article")

    assert re.fullmatch(
        r"a\.txt: the rules fail on it \(KeyError, test_guard\.py line \d+\)",
        str(caught.value),
    )


def test_our_own_errors_pass_unchanged() -> None:
    with pytest.raises(BadInput, match="it is empty"), guarded("a.txt"):
        raise BadInput("b.txt", "it is empty")


def test_an_article_that_takes_too_long_is_refused() -> None:
    refused = pytest.raises(BadInput, match=r"a\.txt: it was not read within 0\.05 s")
    with refused, guarded("a.txt", seconds=0.05):
        _spin()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_so_is_one_whose_time_is_up_while_something_is_finalized() -> None:
    refused = pytest.raises(BadInput, match=r"a\.txt: it was not read within 0\.05 s")
    with refused, guarded("a.txt", seconds=0.05):
        del_it = _SlowToGo()
        del del_it
        _spin()


def test_outside_the_main_thread_there_is_no_timer_and_no_harm() -> None:
    done: list[bool] = []

    def work() -> None:
        with guarded("a.txt", seconds=0.01):
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    assert done == [True]
