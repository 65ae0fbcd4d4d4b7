from __future__ import annotations

import pytest

from calcom_async import TokenRefreshError, Tokens
from calcom_async._clock import clock
from calcom_async._credentials.history import _CAPACITY, RefreshHistory, fingerprint

pytestmark = pytest.mark.anyio

TOKENS = Tokens("acc3ss", "r3fresh")
TRANSIENT = TokenRefreshError("502")


async def test_the_cooldown_doubles_with_each_failure_up_to_a_minute() -> None:
    history = RefreshHistory({})
    for cooldown in (1, 2, 4, 8, 16, 32, 60, 60):
        history.failed(TOKENS, TRANSIENT)
        await clock().sleep(cooldown - 0.5)
        assert history.failure(TOKENS) is not None
        await clock().sleep(0.5)
        assert history.failure(TOKENS) is None


async def test_the_server_can_ask_for_a_longer_cooldown() -> None:
    history = RefreshHistory({})
    history.failed(TOKENS, TokenRefreshError("429", retry_after=90))
    await clock().sleep(80)
    failure = history.failure(TOKENS)
    assert failure is not None
    assert failure.hint == "not tried again for 10 s"
    await clock().sleep(10)
    assert history.failure(TOKENS) is None


async def test_a_refusal_lasts_and_other_tokens_start_afresh() -> None:
    history = RefreshHistory({})
    history.failed(TOKENS, TokenRefreshError("no", final=True, hint="sign in"))
    await clock().sleep(1e6)
    failure = history.failure(Tokens("acc3ss", "r3fresh"))
    assert failure is not None
    assert failure.hint == "sign in"
    for other in (Tokens("acc3ss"), Tokens("other", "r3fresh"), Tokens("acc3ss", "other")):
        assert history.failure(other) is None


async def test_a_renewal_that_did_not_help_is_remembered_for_a_while() -> None:
    history = RefreshHistory({})
    history.rejected_again(TOKENS)
    assert history.renewal_is_pointless(TOKENS)
    assert history.failure(TOKENS) is None
    await clock().sleep(300)
    assert not history.renewal_is_pointless(TOKENS)


def test_new_tokens_are_kept_until_they_are_saved() -> None:
    history, new = RefreshHistory({}), Tokens("new")
    assert history.unsaved(TOKENS) is None
    history.obtained(TOKENS, new)
    assert history.unsaved(TOKENS) is new
    assert history.failure(TOKENS) is None
    history.saved(TOKENS)
    assert history.unsaved(TOKENS) is None


def test_it_is_bounded_and_holds_no_token_of_a_failure() -> None:
    entries: dict[bytes, object] = {}
    history = RefreshHistory(entries)  # type: ignore[arg-type]
    for number in range(_CAPACITY + 100):
        history.failed(Tokens(f"acc3ss-{number}"), TRANSIENT)
    assert len(entries) == _CAPACITY
    assert history.failure(Tokens("acc3ss-0")) is None
    assert history.failure(Tokens(f"acc3ss-{_CAPACITY}")) is not None
    assert "acc3ss" not in repr(entries)
    assert b"acc3ss" not in fingerprint(TOKENS)
