"""Credentials that renew themselves, against a server that counts."""

from __future__ import annotations

import copy
import pickle
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import pytest
from support.faulty import Fault, Reply
from support.issuer import CLIENT, CLIENT_SECRET, Issuer, issuing

from calcom_async import (
    APITimeoutError,
    AuthenticationError,
    CalcomClient,
    ConfigurationError,
    ManagedUser,
    MemoryTokenStore,
    TokenRefreshError,
    Tokens,
)
from calcom_async._clock import clock

pytestmark = pytest.mark.anyio


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with issuing() as server:
        yield server


def user(issuer: Issuer, *, store: Any = None, given: bool = True, **settings: Any) -> ManagedUser:
    """A user with tokens that the server has just issued."""
    tokens = Tokens(*issuer.issue(), **settings) if given else None
    return ManagedUser(CLIENT, CLIENT_SECRET, tokens, store=store)


def client(issuer: Issuer, credential: Any, **settings: Any) -> CalcomClient:
    return CalcomClient(auth=credential, base_url=issuer.url, rate_limit=None, **settings)


def expired() -> datetime:
    return datetime.now(UTC) - timedelta(seconds=1)


# -- renewal


async def test_a_valid_token_is_used(issuer: Issuer) -> None:
    async with client(issuer, user(issuer)) as cal:
        await cal.request("GET", "/me")
        await cal.request("GET", "/me")
    assert (issuer.refreshes, issuer.refused) == (0, 0)


@pytest.mark.parametrize("refusal", [401, 498])
async def test_a_rejected_token_is_renewed_and_the_call_retried(issuer: Issuer, refusal: int) -> None:
    issuer.refusal = refusal
    async with client(issuer, user(issuer)) as cal:
        issuer.expire()
        response = await cal.request("POST", "/things", json={"a": 1})
    assert response.data == {"id": 1}
    assert (issuer.refreshes, issuer.refused, issuer.calls["/v2/things"]) == (1, 1, 2)
    assert issuer.sent[0].body == issuer.sent[-1].body


async def test_a_token_is_renewed_before_it_expires(issuer: Issuer) -> None:
    soon = datetime.now(UTC) + timedelta(seconds=50)
    async with client(issuer, user(issuer, expires_at=soon)) as cal:
        await cal.request("GET", "/me")
    assert (issuer.refreshes, issuer.refused) == (1, 0)


@pytest.mark.slow
async def test_a_thousand_tasks_cause_one_refresh(issuer: Issuer) -> None:
    credential = user(issuer)
    done = []
    async with client(issuer, credential, timeout=None) as cal:
        issuer.expire()

        async def call() -> None:
            done.append((await cal.request("GET", "/me")).data)

        async with anyio.create_task_group() as tasks:
            for _ in range(1000):
                tasks.start_soon(call)
    assert done == [{"id": 1}] * 1000
    assert (issuer.refreshes, issuer.reused) == (1, 0)


async def test_a_thousand_tasks_with_an_expired_token_cause_one_refresh(issuer: Issuer) -> None:
    async with (
        client(issuer, user(issuer, expires_at=expired()), timeout=None) as cal,
        anyio.create_task_group() as tasks,
    ):
        for _ in range(1000):
            tasks.start_soon(cal.request, "GET", "/me")
    assert (issuer.refreshes, issuer.refused) == (1, 0)


async def test_threads_with_loops_of_their_own_cause_one_refresh(issuer: Issuer, anyio_backend_name: str) -> None:
    credential = user(issuer, expires_at=expired())
    issuer.faults = [Fault.SLOW_HEADERS]

    async def main() -> None:
        async with client(issuer, credential) as cal, anyio.create_task_group() as tasks:
            for _ in range(20):
                tasks.start_soon(cal.request, "GET", "/me")

    async with anyio.create_task_group() as tasks:
        for _ in range(4):
            tasks.start_soon(anyio.to_thread.run_sync, lambda: anyio.run(main, backend=anyio_backend_name))
    assert issuer.reused == 0
    assert issuer.calls[f"/v2/oauth/{CLIENT}/refresh"] == 2  # the slow one is counted on arrival and when served


async def test_what_a_refresh_sends(issuer: Issuer) -> None:
    events: list[Any] = []
    async with client(
        issuer, user(issuer, expires_at=expired()), headers={"x-gateway": "1"}, on_event=events.append
    ) as cal:
        await cal.request("POST", "/things", json={})
    refresh = issuer.sent[0]
    assert refresh.target == f"/v2/oauth/{CLIENT}/refresh"
    assert (refresh.headers["x-cal-client-id"], refresh.headers["x-cal-secret-key"]) == (CLIENT, CLIENT_SECRET)
    assert refresh.headers["x-gateway"] == "1"
    assert "authorization" not in refresh.headers
    assert "cal-api-version" not in refresh.headers
    operations = [event.operation for event in events if type(event).__name__ == "RequestEvent"]
    assert operations == ["oauth_refresh", None]
    assert len({event.call for event in events}) == 2


# -- failures


async def test_a_refusal_fails_all_waiting_calls_and_is_remembered(issuer: Issuer) -> None:
    credential = user(issuer, expires_at=expired())
    issuer.refresh = "another"
    errors: list[TokenRefreshError] = []
    async with client(issuer, credential, timeout=None) as cal:

        async def call() -> None:
            with pytest.raises(TokenRefreshError) as caught:
                await cal.request("GET", "/me")
            errors.append(caught.value)

        async with anyio.create_task_group() as tasks:
            for _ in range(100):
                tasks.start_soon(call)
        assert len({id(error) for error in errors}) == 100
        assert {str(error) for error in errors} == {
            "the tokens could not be renewed: 400 SomeException: Invalid refresh token (POST /oauth/client-1/refresh); "
            "call force_refresh() to get new tokens without it"
        }
        assert all(e.final and e.status_code == 400 and e.__context__ is None and e.__cause__ is None for e in errors)
        await call()
        assert issuer.refreshes == 1
        await credential.put(Tokens(*issuer.issue()))
        await cal.request("GET", "/me")
    assert (issuer.refreshes, issuer.refused) == (1, 0)


@pytest.mark.parametrize("fault", [Fault.BAD_GATEWAY, Fault.RESET_READ, Fault.DROP_READ])
async def test_a_transient_failure_is_retried_by_a_later_call(issuer: Issuer, fault: Fault) -> None:
    issuer.faults = [fault]
    async with client(issuer, user(issuer, expires_at=expired())) as cal:
        with pytest.raises(TokenRefreshError) as caught:
            await cal.request("GET", "/me")
        assert not caught.value.final
        assert issuer.refreshes == 1  # it may have arrived, and a refresh token works once
        await clock().sleep(1)
        await cal.request("GET", "/me")


async def test_a_refresh_that_certainly_did_not_arrive_is_retried(issuer: Issuer, waits: list[float]) -> None:
    from support.loopback import refused

    credential = user(issuer, expires_at=expired())
    async with CalcomClient(auth=credential, base_url=refused()) as cal:
        with pytest.raises(TokenRefreshError, match=r"no connection.*3 attempts; nothing was sent"):
            await cal.request("GET", "/me")
    assert len(waits) == 2
    async with client(issuer, credential) as cal:
        await cal.request("GET", "/me")


@pytest.mark.parametrize("fault", [Fault.CUT_JSON, Fault.OTHER_JSON, Fault.HTML, Fault.EMPTY])
async def test_a_response_without_tokens_is_a_failure_that_quotes_nothing(issuer: Issuer, fault: Fault) -> None:
    issuer.faults = [fault]
    async with client(issuer, user(issuer, expires_at=expired())) as cal:
        with pytest.raises(TokenRefreshError) as caught:
            await cal.request("GET", "/me")
    assert "S3CR3T" not in str(caught.value)
    assert "oauth_refresh" in str(caught.value)


async def test_a_failed_early_renewal_does_not_fail_the_call(issuer: Issuer) -> None:
    issuer.faults = [Fault.BAD_GATEWAY]
    soon = datetime.now(UTC) + timedelta(seconds=30)
    async with client(issuer, user(issuer, expires_at=soon)) as cal:
        await cal.request("GET", "/me")
        await cal.request("GET", "/me")
        assert (issuer.refreshes, issuer.refused) == (1, 0)
        await clock().sleep(1)
        await cal.request("GET", "/me")
        assert issuer.refreshes == 2


async def test_calls_rejected_for_another_reason_use_up_at_most_one_refresh_token(issuer: Issuer) -> None:
    forbidden = Reply(401, b'{"status":"error","error":{"code":"X","message":"this needs more than a token"}}')
    issuer.rules["/v2/admin"] = forbidden
    async with client(issuer, user(issuer)) as cal:
        for _ in range(5):
            with pytest.raises(AuthenticationError, match="more than a token"):
                await cal.request("GET", "/admin")
        assert issuer.refreshes == 1
        assert issuer.calls["/v2/admin"] == 2 + 4
        await cal.request("GET", "/me")


async def test_new_tokens_that_are_expired_by_our_clock_cause_no_loop(issuer: Issuer) -> None:
    issuer.lifetime = -7200
    async with client(issuer, user(issuer, expires_at=expired())) as cal:
        for _ in range(5):
            await cal.request("GET", "/me")
        assert issuer.refreshes == 1
        issuer.expire()
        await cal.request("GET", "/me")
    assert issuer.refreshes == 2


async def test_no_tokens(issuer: Issuer) -> None:
    for store in (None, MemoryTokenStore()):
        async with client(issuer, user(issuer, store=store, given=False)) as cal:
            with pytest.raises(ConfigurationError, match="there are no tokens yet"):
                await cal.request("GET", "/me")
    assert not issuer.calls


async def test_tokens_without_a_refresh_token(issuer: Issuer) -> None:
    credential = ManagedUser(CLIENT, CLIENT_SECRET, Tokens(issuer.issue()[0]))
    async with client(issuer, credential) as cal:
        await cal.request("GET", "/me")
        issuer.expire()
        with pytest.raises(TokenRefreshError, match="there is no refresh token") as caught:
            await cal.request("GET", "/me")
    assert caught.value.final


# -- rejected tokens


def at_most(number: int) -> Any:
    """Middleware that bounds the number of concurrent attempts before they get their token."""
    places = anyio.CapacityLimiter(number)

    async def limit(request: Any, handler: Any) -> Any:
        async with places:
            return await handler(request)

    limit.per_attempt = True  # type: ignore[attr-defined]
    return limit


@pytest.mark.parametrize("refusal", [401, 498])
async def test_calls_that_wait_for_a_connection_go_out_with_the_new_token(issuer: Issuer, refusal: int) -> None:
    issuer.refusal = refusal
    async with client(issuer, user(issuer), middleware=[at_most(10)]) as cal:
        issuer.expire()
        async with anyio.create_task_group() as tasks:
            for _ in range(200):
                tasks.start_soon(cal.request, "GET", "/me")
    assert (issuer.refreshes, issuer.reused) == (1, 0)
    assert issuer.refused <= 10
    assert issuer.calls["/v2/me"] == 200 + issuer.refused


@pytest.mark.parametrize("refusal", [401, 498])
async def test_no_call_is_sent_with_a_token_that_is_being_renewed(issuer: Issuer, refusal: int) -> None:
    issuer.refusal = refusal
    issuer.faults = [Fault.SLOW_HEADERS]
    async with client(issuer, user(issuer)) as cal, anyio.create_task_group() as tasks:
        issuer.expire()
        tasks.start_soon(cal.request, "GET", "/me")
        while not issuer.refreshes:
            await anyio.sleep(0.001)
        for _ in range(50):
            tasks.start_soon(cal.request, "GET", "/me")
    assert (issuer.refused, issuer.calls["/v2/me"], issuer.reused) == (1, 52, 0)


async def test_a_rejected_token_is_not_sent_while_it_cannot_be_renewed(issuer: Issuer) -> None:
    issuer.faults = [Fault.BAD_GATEWAY]
    async with client(issuer, user(issuer)) as cal:
        issuer.expire()
        for _ in range(5):
            with pytest.raises(TokenRefreshError):
                await cal.request("GET", "/me")
        assert (issuer.refreshes, issuer.refused) == (1, 1)
        await clock().sleep(1)
        await cal.request("GET", "/me")
    assert (issuer.refreshes, issuer.refused) == (2, 1)


async def test_a_token_rejected_with_401_is_still_used_if_it_cannot_be_renewed(issuer: Issuer) -> None:
    issuer.rules["/v2/admin"] = Reply(401, b'{"status":"error","error":{"code":"X","message":"no"}}')
    issuer.faults = [Fault.BAD_GATEWAY]
    async with client(issuer, user(issuer)) as cal:
        with pytest.raises(TokenRefreshError):
            await cal.request("GET", "/admin")
        await cal.request("GET", "/me")
    assert (issuer.refreshes, issuer.refused) == (1, 0)


async def test_a_subclass_may_override_send(issuer: Issuer) -> None:
    seen: list[str] = []

    class Watched(ManagedUser):
        async def send(self, request: Any, handler: Any) -> Any:
            seen.append(request.path)
            return await super().send(request, handler)

    async with client(issuer, Watched(CLIENT, CLIENT_SECRET, Tokens(*issuer.issue()))) as cal:
        issuer.expire()
        await cal.request("GET", "/me")
    assert (seen, issuer.refreshes) == (["/me"], 1)


# -- cancellation


async def test_a_cancelled_caller_does_not_affect_the_others(issuer: Issuer) -> None:
    issuer.faults = [Fault.SLOW_HEADERS]
    store = MemoryTokenStore()
    async with client(issuer, user(issuer, store=store, expires_at=expired())) as cal:
        async with anyio.create_task_group() as first:
            first.start_soon(cal.request, "GET", "/me")
            while not issuer.sent:
                await anyio.sleep(0.001)
            async with anyio.create_task_group() as others:
                others.start_soon(cal.request, "GET", "/me")
                await anyio.sleep(0.001)
                first.cancel_scope.cancel()
        await cal.request("GET", "/me")
    assert (issuer.reused, issuer.refused) == (0, 0)
    stored = await store.load()
    assert stored is not None
    assert stored.refresh_token.reveal() == issuer.refresh  # type: ignore[union-attr]


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_native_asyncio_cancellation_loses_nothing_either(issuer: Issuer) -> None:
    import asyncio

    issuer.faults = [Fault.SLOW_HEADERS]
    credential = user(issuer, expires_at=expired())
    async with client(issuer, credential) as cal:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(cal.request("GET", "/me"), 0.05)
        await cal.request("GET", "/me")
    assert issuer.reused == 0
    assert credential.tokens is not None
    assert credential.tokens.refresh_token.reveal() == issuer.refresh  # type: ignore[union-attr]


async def test_waiting_for_a_renewal_counts_against_the_deadline(issuer: Issuer) -> None:
    issuer.faults = [Fault.SLOW_HEADERS]
    async with client(issuer, user(issuer, expires_at=expired())) as cal:
        with pytest.raises(APITimeoutError, match="nothing was sent"):
            await cal.with_options(timeout=0.05).request("GET", "/me")
        await cal.request("GET", "/me")
    assert issuer.reused == 0


# -- the object


def test_it_cannot_be_pickled_or_copied_and_shows_no_secret() -> None:
    credential = ManagedUser(CLIENT, CLIENT_SECRET, Tokens("acc3ss", "r3fresh"))
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="cannot be pickled or copied"):
            attempt(credential)
    shown = repr(credential) + repr(vars(credential)) + repr(credential.tokens)
    assert not any(secret in shown for secret in ("acc3ss", "r3fresh", CLIENT_SECRET))


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"tokens": "acc3ss"}, r"tokens must be Tokens\(...\), not str"),
        ({"store": {}}, r"store must have load\(\) and save\(\)"),
        ({"store": MemoryTokenStore}, r"store must have load\(\) and save\(\)"),
        ({"user_id": "1"}, "user_id must be a number"),
        ({"client_secret": ""}, "secret is empty"),
    ],
)
def test_invalid_settings(settings: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        ManagedUser(**{"client_id": CLIENT, "client_secret": CLIENT_SECRET, **settings})


async def test_put_takes_only_tokens() -> None:
    with pytest.raises(ConfigurationError, match=r"put\(\) takes Tokens"):
        await ManagedUser(CLIENT, CLIENT_SECRET).put("acc3ss")  # type: ignore[arg-type]


def test_expiry_is_wall_clock_time() -> None:
    assert Tokens("a", expires_at=expired()).ends < time.time()
