from __future__ import annotations

import warnings

from calcom_async._deprecated import deprecated


def test_the_function_itself_comes_back_with_the_words_on_it() -> None:
    def ask(question: str) -> str:
        return question

    marked = deprecated("Cal.com plans to remove it")(ask)

    assert marked is ask
    assert vars(ask)["__deprecated__"] == "Cal.com plans to remove it"


def test_calling_it_warns_nobody() -> None:
    @deprecated("Cal.com plans to remove it")
    def ask() -> int:
        return 5

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert ask() == 5
    assert caught == []
