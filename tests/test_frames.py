from __future__ import annotations

from calcom_async._frames import forget_frames


def raised(make: str) -> BaseException:
    secret = "in a frame"
    try:
        if make == "chained":
            try:
                raise OSError(secret)
            except OSError:
                raise KeyError("inner")  # noqa: B904
        raise KeyError("inner")
    except KeyError as error:
        return error


def test_neither_frames_nor_the_librarys_errors_are_kept() -> None:
    error = raised("chained")
    assert error.__context__ is not None
    forget_frames(error, None)
    assert (error.__traceback__, error.__cause__, error.__context__) == (None, None, None)


def test_the_exception_that_was_being_handled_keeps_its_frames() -> None:
    outer = raised("plain")
    error = KeyError("inner")
    error.__context__ = outer
    forget_frames(error, outer)
    assert error.__context__ is outer
    assert outer.__traceback__ is not None


def test_cancellations_stay_linked() -> None:
    first, second = KeyboardInterrupt("Cancelled by cancel scope 1"), KeyboardInterrupt()
    second.__context__ = first
    first.__traceback__ = raised("plain").__traceback__
    forget_frames(second, None)
    assert second.__context__ is first
    assert first.__traceback__ is None
