"""Exceptions without the frames that they came through.

A traceback keeps the local variables of its frames, and error trackers record them. Below us, the HTTP library's hold
the headers in plain text, whether a call fails or is canceled.
"""

from __future__ import annotations


def forget_frames(error: BaseException, outer: BaseException | None) -> None:
    """Remove the frames below the caller from an exception that is about to be re-raised.

    `outer` is the exception that was being handled before, which keeps its frames. A cancellation stays linked to those
    it was raised from: anyio recognizes its own by them.
    """
    current: BaseException | None = error
    while current is not None and current is not outer:
        current.__traceback__ = None
        current.__cause__ = None
        if isinstance(current.__context__, Exception) and current.__context__ is not outer:
            current.__context__ = None
        current = current.__context__
