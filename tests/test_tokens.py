from __future__ import annotations

import json
import math
import pickle
import time
from base64 import urlsafe_b64encode
from datetime import UTC, datetime
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_async import ConfigurationError, FileTokenStore, MemoryTokenStore, Tokens, tokens
from calcom_async.errors import DecodeError
from calcom_async.models import ManagedUserTokens, OAuth2Tokens
from calcom_async.tokens import LockingTokenStore, TokenStore

pytestmark = pytest.mark.anyio

MOMENT = datetime(2026, 11, 21, 9, tzinfo=UTC)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


def jwt(claims: object) -> str:
    return f"x.{urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip('=')}.x"


def test_they_survive_a_round_trip_through_json() -> None:
    for each in (Tokens("a"), Tokens("a", "r", expires_at=MOMENT, scope="X Y"), Tokens(jwt({"exp": 2_000_000_000}))):
        assert Tokens.from_dict(json.loads(json.dumps(each.reveal()))) == each


def test_secrets_are_masked_and_not_pickled() -> None:
    each = Tokens("acc3ss", "r3fresh", expires_at=MOMENT)
    assert "3" not in repr(each).replace("2026, 11, 21", "")
    with pytest.raises(TypeError, match="in plain text"):
        pickle.dumps(each)


def test_the_apis_responses_are_parsed() -> None:
    managed = {
        "accessToken": "a",
        "refreshToken": "r",
        "accessTokenExpiresAt": 1795251600000,
        "refreshTokenExpiresAt": 1,
    }
    expected = Tokens("a", "r", expires_at=datetime.fromtimestamp(1795251600, UTC))
    assert Tokens.from_dict(managed) == Tokens.from_dict(ManagedUserTokens.from_dict(managed)) == expected
    granted = {"access_token": "a", "token_type": "bearer", "refresh_token": "r", "expires_in": 1800, "scope": "X"}
    for each in (Tokens.from_dict(granted), Tokens.from_dict(OAuth2Tokens.from_dict(granted))):
        assert each.scope == "X"
        assert 1795 < each.ends - time.time() < 1805


@pytest.mark.parametrize(
    ("claims", "ends"),
    [
        ({"exp": 1795251600}, 1795251600),
        ({"expiresAt": 1795251600000, "clientId": "x"}, 1795251600),
        ({"exp": "soon"}, math.inf),
        ({"exp": True}, math.inf),
        ({"exp": 1e300}, math.inf),
        ({"exp": -5}, math.inf),
        ({"exp": 10**400}, math.inf),
        ([], math.inf),
        (None, math.inf),
    ],
)
def test_the_expiry_is_read_from_the_access_token(claims: object, ends: float) -> None:
    assert Tokens(jwt(claims)).ends == ends
    assert Tokens(jwt(claims), expires_at=MOMENT).expires_at == MOMENT


@given(JSON)
def test_no_claims_make_it_fail(claims: object) -> None:
    assert Tokens(jwt(claims)).ends > 0


@given(st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), min_size=1))
def test_no_token_makes_it_fail(text: str) -> None:
    for token in (text, f"x.{text}.x"):
        assert Tokens(token).access_token.reveal() == token


@given(
    JSON
    | st.dictionaries(st.sampled_from(["access_token", "refresh_token", "expires_at", "expires_in", "scope"]), JSON)
)
def test_other_data_is_rejected_and_not_quoted(data: Any) -> None:
    problem = None
    try:
        assert Tokens.from_dict(data).access_token.reveal() == data["access_token"].strip()
    except DecodeError as error:
        problem = error
    if problem is not None:
        assert str(problem).startswith("$: expected tokens: ")
        assert problem.__context__ is None


@pytest.mark.parametrize(
    ("arguments", "settings", "problem"),
    [
        (("",), {}, "the access token is empty"),
        ((3,), {}, "the access token must be a string, not int"),
        (("a", ""), {}, "the refresh token is empty"),
        (("a",), {"expires_at": datetime(2026, 1, 1)}, "expires_at must be an aware datetime"),
        (("a",), {"expires_at": 1795251600}, "expires_at must be an aware datetime"),
    ],
)
def test_invalid_arguments(arguments: tuple[Any, ...], settings: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        Tokens(*arguments, **settings)


async def test_memory_keeps_the_latest_tokens() -> None:
    store = MemoryTokenStore()
    assert await store.load() is None
    assert repr(store) == "<MemoryTokenStore, empty>"
    await store.save(Tokens("a"))
    assert await store.load() == Tokens("a")
    assert repr(store) == "<MemoryTokenStore>"


@pytest.mark.parametrize("kind", ["memory", "file"])
async def test_a_lock_admits_one_at_a_time(kind: str, tmp_path: Any, anyio_backend_name: str) -> None:
    store: Any = MemoryTokenStore() if kind == "memory" else FileTokenStore(tmp_path / "x.json")
    assert isinstance(store, TokenStore)
    assert isinstance(store, LockingTokenStore)
    inside, most = 0, 0

    async def enter() -> None:
        nonlocal inside, most
        async with store.lock():
            inside += 1
            most = max(most, inside)
            await anyio.sleep(0.001)
            inside -= 1

    async def several() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(enter)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(several)
        for _ in range(2):
            tasks.start_soon(anyio.to_thread.run_sync, lambda: anyio.run(several, backend=anyio_backend_name))
    assert (inside, most) == (0, 1)


async def test_a_cancelled_wait_for_a_lock_does_not_hold_it(tmp_path: Any) -> None:
    for store in (MemoryTokenStore(), FileTokenStore(tmp_path / "x.json")):
        async with store.lock():
            with anyio.move_on_after(0.01) as scope:
                async with store.lock():
                    pytest.fail("two are in")
            assert scope.cancelled_caught
        async with store.lock():
            pass


def test_the_file_store_is_importable_from_here_too() -> None:
    assert tokens.FileTokenStore is FileTokenStore
    with pytest.raises(AttributeError, match="no attribute 'Nope'"):
        _ = tokens.Nope
