from __future__ import annotations

import copy
import pickle

import pytest

from calcom_async import Secret
from calcom_async.secret import seal

TEXT = "cal_live_0123456789"


def test_every_rendering_masks_a_secret() -> None:
    secret = Secret(TEXT)
    shown = [repr(secret), str(secret), f"{secret}", f"{secret!r:>9}", "{:5}".format(secret), "%s" % secret, [secret]]  # noqa: UP031, UP032
    assert all(TEXT not in str(text) for text in shown)
    assert f"{secret:>6}" == "   ***"
    assert not hasattr(secret, "__dict__")


def test_reveal_returns_the_text() -> None:
    assert Secret(TEXT).reveal() == TEXT
    assert Secret.of(TEXT).reveal() == TEXT
    secret = Secret(TEXT)
    assert Secret.of(secret) is secret


def test_a_secret_equals_only_secrets() -> None:
    assert Secret(TEXT) == Secret(TEXT)
    assert Secret(TEXT) != Secret("other")
    assert Secret(TEXT) != TEXT
    assert Secret("é\ud800") == Secret("é\ud800")


def test_a_secret_is_neither_pickled_nor_hashed() -> None:
    with pytest.raises(TypeError, match="in plain text"):
        pickle.dumps(Secret(TEXT))
    with pytest.raises(TypeError, match="unhashable"):
        hash(Secret(TEXT))


def test_copies_are_the_secret_itself() -> None:
    secret = Secret(TEXT)
    assert copy.copy(secret) is secret
    assert copy.deepcopy([secret])[0] is secret


def test_emptiness_and_type() -> None:
    assert not Secret("")
    assert Secret("x")
    with pytest.raises(TypeError, match="not int"):
        Secret(3)  # type: ignore[arg-type]


def test_sealing_hides_values_and_keeps_what_is_not_secret() -> None:
    secret = Secret(TEXT)
    assert seal(TEXT) == secret
    assert seal(secret) is secret
    assert seal(None) is None
    assert seal(TEXT.encode()) is bytes
    assert seal(bytes) is bytes
