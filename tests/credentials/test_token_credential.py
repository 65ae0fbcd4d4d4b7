"""Credentials that renew themselves, against a server that counts."""

from __future__ import annotations

import copy
import json
import pickle
import re
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import pytest
from support.faulty import Call, Fault, Reply, faulty
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
from calcom_async._credentials import refreshes

pytestmark = pytest.mark.anyio


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with issuing() as server:
        yield server


@pytest.fixture
def short_cooldown(monkeypatch: pytest.MonkeyPatch) -> float:
    """Makes the cooldown after a failed refresh short. Returns after how many seconds it is surely over."""
    monkeypatch.setattr(refreshes, "_COOLDOWN", 0.3)
    return 0.4


def user(issuer: Issuer, *, store: Any = None, given: bool = True, **settings: Any) -> ManagedUser:
    """A user with tokens that are valid there, for all that the user knows."""
    tokens = Tokens(*issuer.issue(), **settings) if given else None
    return ManagedUser(CLIENT, CLIENT_SECRET, tokens, store=store)


def client(issuer: Issuer, credential: Any, **settings: Any) -> CalcomClient:
    return CalcomClient(auth=credential, base_url=issuer.url, rate_limit=None, **settings)


def over() -> datetime:
    return datetime.now(UTC) - timedelta(seconds=1)


# -- renewal


async def test_a_valid_token_is_used_as_it_is(issuer: Issuer) -> None:
    async with client(issuer, user(issuer)) as cal:
        await cal.request("GET", "/me")
        await cal.request("GET", "/me")
    assert (issuer.refreshes, issuer.refused) == (0, 0)


@pytest.mark.parametrize("refusal", [401, 498])
async def test_a_refused_token_is_renewed_and_the_call_sent_again(issuer: Issuer, refusal: int) -> None:
    issuer.refusal = refusal
    async with client(issuer, user(issuer)) as cal:
        issuer.expire()
        answer = await cal.request("POST", "/things", json={"a": 1})
    assert answer.data == {"id": 1}
    assert (issuer.refreshes, issuer.refused, issuer.calls["/v2/things"]) == (1, 1, 2)
    assert issuer.sent[0].body == issuer.sent[-1].body


async def test_a_token_is_renewed_before_it_ends(issuer: Issuer) -> None:
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


async def test_a_thousand_tasks_that_know_of_the_end_cause_one_refresh(issuer: Issuer) -> None:
    async with client(issuer, user(issuer, expires_at=over()), timeout=None) as cal, anyio.create_task_group() as tasks:
        for _ in range(1000):
            tasks.start_soon(cal.request, "GET", "/me")
    assert (issuer.refreshes, issuer.refused) == (1, 0)


async def test_threads_with_loops_of_their_own_cause_one_refresh(issuer: Issuer, anyio_backend_name: str) -> None:
    credential = user(issuer, expires_at=over())
    issuer.faults = [Fault.SLOW_HEADERS]

    async def main() -> None:
        async with client(issuer, credential) as cal, anyio.create_task_group() as tasks:
            for _ in range(20):
                tasks.start_soon(cal.request, "GET", "/me")

    async with anyio.create_task_group() as tasks:
        for _ in range(4):
            tasks.start_soon(anyio.to_thread.run_sync, lambda: anyio.run(main, backend=anyio_backend_name))
    assert issuer.reused == 0
    assert (
        issuer.calls[f"/v2/oauth/{CLIENT}/refresh"] == 2
    )  # the one that was slow is counted when it comes and when it is served


async def test_what_goes_out_with_a_refresh(issuer: Issuer) -> None:
    events: list[Any] = []
    async with client(
        issuer, user(issuer, expires_at=over()), headers={"x-gateway": "1"}, on_event=events.append
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


async def test_a_refusal_fails_all_who_wait_and_is_remembered(issuer: Issuer) -> None:
    credential = user(issuer, expires_at=over())
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
            "force_refresh() gets new tokens if the refresh token is lost"
        }
        assert all(e.final and e.status_code == 400 and e.__context__ is None and e.__cause__ is None for e in errors)
        await call()
        assert issuer.refreshes == 1
        await credential.put(Tokens(*issuer.issue()))
        await cal.request("GET", "/me")
    assert (issuer.refreshes, issuer.refused) == (1, 0)


@pytest.mark.parametrize("fault", [Fault.BAD_GATEWAY, Fault.RESET_READ, Fault.DROP_READ])
async def test_a_transient_failure_is_retried_by_a_call_after_the_cooldown(
    issuer: Issuer, fault: Fault, short_cooldown: float
) -> None:
    issuer.faults = [fault]
    async with client(issuer, user(issuer, expires_at=over())) as cal:
        with pytest.raises(TokenRefreshError) as caught:
            await cal.request("GET", "/me")
        assert not caught.value.final
        for _ in range(3):
            with pytest.raises(TokenRefreshError, match=re.escape(str(caught.value))):
                await cal.request("GET", "/me")
        assert issuer.refreshes == 1  # it may have arrived, and a refresh token works once
        await anyio.sleep(short_cooldown)
        await cal.request("GET", "/me")
        assert issuer.refreshes == 2


async def test_a_refresh_that_surely_did_not_arrive_is_sent_again(issuer: Issuer, waits: list[float]) -> None:
    from support.loopback import refused

    credential = user(issuer, expires_at=over())
    async with CalcomClient(auth=credential, base_url=refused()) as cal:
        with pytest.raises(TokenRefreshError, match=r"no connection.*3 attempts; nothing was sent"):
            await cal.request("GET", "/me")
    assert len(waits) == 2
    async with client(issuer, credential) as cal:
        await cal.request("GET", "/me")


@pytest.mark.parametrize("fault", [Fault.CUT_JSON, Fault.OTHER_JSON, Fault.HTML, Fault.EMPTY])
async def test_an_answer_without_tokens_is_a_failure_that_quotes_nothing(issuer: Issuer, fault: Fault) -> None:
    issuer.faults = [fault]
    async with client(issuer, user(issuer, expires_at=over())) as cal:
        with pytest.raises(TokenRefreshError) as caught:
            await cal.request("GET", "/me")
    assert "S3CR3T" not in str(caught.value)
    assert "oauth_refresh" in str(caught.value)


async def test_a_failure_within_the_last_minute_is_no_matter_yet(issuer: Issuer, short_cooldown: float) -> None:
    issuer.faults = [Fault.BAD_GATEWAY]
    soon = datetime.now(UTC) + timedelta(seconds=30)
    async with client(issuer, user(issuer, expires_at=soon)) as cal:
        await cal.request("GET", "/me")
        assert (issuer.refreshes, issuer.refused) == (1, 0)
        await cal.request("GET", "/me")
        assert issuer.refreshes == 1
        await anyio.sleep(short_cooldown)
        await cal.request("GET", "/me")
        assert issuer.refreshes == 2


async def test_what_is_refused_for_another_reason_uses_up_one_refresh_token_at_most(issuer: Issuer) -> None:
    forbidden = Reply(401, b'{"status":"error","error":{"code":"X","message":"this needs more than a token"}}')
    issuer.rules["/v2/admin"] = forbidden
    async with client(issuer, user(issuer)) as cal:
        for _ in range(5):
            with pytest.raises(AuthenticationError, match="more than a token"):
                await cal.request("GET", "/admin")
        assert issuer.refreshes == 1
        assert issuer.calls["/v2/admin"] == 2 + 4
        await cal.request("GET", "/me")


async def test_a_token_that_is_over_by_our_clock_when_it_comes_does_not_make_a_loop(issuer: Issuer) -> None:
    issuer.lifetime = -7200
    async with client(issuer, user(issuer, expires_at=over())) as cal:
        for _ in range(5):
            await cal.request("GET", "/me")
        assert issuer.refreshes == 1
        issuer.expire()
        await cal.request("GET", "/me")
    assert issuer.refreshes == 2


async def test_no_tokens_at_all(issuer: Issuer) -> None:
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


# -- cancellation


async def test_a_cancelled_caller_loses_nothing_for_the_others(issuer: Issuer) -> None:
    issuer.faults = [Fault.SLOW_HEADERS]
    store = MemoryTokenStore()
    async with client(issuer, user(issuer, store=store, expires_at=over())) as cal:
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
async def test_asyncios_own_cancellation_loses_nothing_either(issuer: Issuer) -> None:
    import asyncio

    issuer.faults = [Fault.SLOW_HEADERS]
    credential = user(issuer, expires_at=over())
    async with client(issuer, credential) as cal:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(cal.request("GET", "/me"), 0.05)
        await cal.request("GET", "/me")
    assert issuer.reused == 0
    assert credential.tokens is not None
    assert credential.tokens.refresh_token.reveal() == issuer.refresh  # type: ignore[union-attr]


async def test_waiting_for_a_renewal_counts_against_the_deadline(issuer: Issuer) -> None:
    issuer.faults = [Fault.SLOW_HEADERS]
    async with client(issuer, user(issuer, expires_at=over())) as cal:
        with pytest.raises(APITimeoutError, match="nothing was sent"):
            await cal.with_options(timeout=0.05).request("GET", "/me")
        await cal.request("GET", "/me")
    assert issuer.reused == 0


# -- the object


def test_it_is_neither_pickled_nor_copied_nor_shown() -> None:
    credential = ManagedUser(CLIENT, CLIENT_SECRET, Tokens("acc3ss", "r3fresh"))
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="neither pickled nor copied"):
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
def test_what_does_not_add_up(settings: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        ManagedUser(**{"client_id": CLIENT, "client_secret": CLIENT_SECRET, **settings})


async def test_only_tokens_are_put() -> None:
    with pytest.raises(ConfigurationError, match=r"put\(\) takes Tokens"):
        await ManagedUser(CLIENT, CLIENT_SECRET).put("acc3ss")  # type: ignore[arg-type]


def test_the_identity_is_the_users() -> None:
    def identity(*tokens: Tokens, **settings: Any) -> bytes:
        return ManagedUser(CLIENT, CLIENT_SECRET, *tokens, **settings).identity

    store = MemoryTokenStore()
    assert identity(user_id=1) == identity(Tokens("a"), user_id=1) != identity(user_id=2)
    assert identity(Tokens("a")) == identity(Tokens("a")) != identity(Tokens("b"))
    assert identity(store=store) == identity(store=store) != identity(store=MemoryTokenStore())
    assert identity() != identity()


def test_time_is_told_by_the_wall() -> None:
    assert Tokens("a", expires_at=over()).ends < time.time()


# -- what a failed refresh means


@pytest.mark.parametrize(
    ("status", "message", "hint"),
    [
        (401, "Invalid client secret", "check client_id and client_secret"),
        (403, "Forbidden", "check client_id and client_secret"),
        (404, "Cannot POST /v2/oauth/client-1/refresh", "check base_url and client_id"),
        (422, "No", None),
    ],
)
async def test_only_a_refused_refresh_token_is_final(
    issuer: Issuer, status: int, message: str, hint: str | None
) -> None:
    body = f'{{"status":"error","error":{{"code":"X","message":"{message}"}}}}'
    issuer.rules[f"/v2/oauth/{CLIENT}/refresh"] = Reply(status, body.encode())
    async with client(issuer, user(issuer, expires_at=over())) as cal:
        with pytest.raises(TokenRefreshError, match=hint) as caught:
            await cal.request("GET", "/me")
    assert not caught.value.final
    assert caught.value.status_code == status


async def test_a_refused_refresh_token_is(issuer: Issuer) -> None:
    credential = user(issuer, expires_at=over())
    issuer.issue()  # somebody else's refresh
    async with client(issuer, credential) as cal:
        with pytest.raises(TokenRefreshError, match="Invalid refresh token") as caught:
            await cal.request("GET", "/me")
    assert caught.value.final


# -- objects for one request each


class Row:
    """A store as web applications write it: made for one request, over a database that outlives it."""

    def __init__(self, table: dict[int, Tokens], number: int) -> None:
        self._table = table
        self._number = number

    async def load(self) -> Tokens | None:
        await anyio.sleep(0.001)
        return self._table.get(self._number)

    async def save(self, tokens: Tokens) -> None:
        await anyio.sleep(0.001)
        self._table[self._number] = tokens


async def test_objects_made_for_each_request_refresh_once_a_user(issuer: Issuer) -> None:
    sent: Counter[str] = Counter()

    async def many_users(call: Call) -> Reply:
        if call.target.endswith("/refresh"):
            used = json.loads(call.body)["refreshToken"]
            sent[used] += 1
            await anyio.sleep(0.01)
            tokens = {"accessToken": f"new-{used}", "refreshToken": f"next-{used}"}
            return Reply(200, json.dumps({"status": "success", "data": tokens}).encode())
        valid = call.headers["authorization"].startswith("Bearer new-")
        return Reply(200 if valid else 498, b'{"status":"success","data":1}')

    table = {number: Tokens(f"old-{number}", f"refresh-{number}", expires_at=over()) for number in range(50)}
    with faulty(many_users, lambda call: None, slow=0.2) as (url, _):
        async with CalcomClient("cal_x", base_url=url, rate_limit=None) as cal, anyio.create_task_group() as group:
            for number in range(200):
                ann = ManagedUser(CLIENT, CLIENT_SECRET, store=Row(table, number % 50))
                group.start_soon(cal.as_user(ann).request, "GET", "/me")
    assert sent == {f"refresh-{number}": 1 for number in range(50)}
    assert {tokens.access_token.reveal() for tokens in table.values()} == {f"new-refresh-{n}" for n in range(50)}


async def test_an_object_that_comes_late_with_the_old_tokens_gets_the_new_ones(issuer: Issuer) -> None:
    old = Tokens(*issuer.issue(), expires_at=over())
    async with CalcomClient("cal_x", base_url=issuer.url, rate_limit=None) as cal:
        for _ in range(3):
            await cal.as_user(ManagedUser(CLIENT, CLIENT_SECRET, old)).request("GET", "/me")
    assert (issuer.refreshes, issuer.reused) == (1, 0)


async def test_another_oauth_client_does_not_share_them(issuer: Issuer) -> None:
    old = Tokens(*issuer.issue(), expires_at=over())
    async with CalcomClient("cal_x", base_url=issuer.url, rate_limit=None) as cal:
        await cal.as_user(ManagedUser(CLIENT, CLIENT_SECRET, old)).request("GET", "/me")
        with pytest.raises(TokenRefreshError):
            await cal.as_user(ManagedUser("client-2", CLIENT_SECRET, old)).request("GET", "/me")


@pytest.mark.parametrize("key", ["row-7", 7])
async def test_a_store_may_name_its_user_for_the_rate_budget(key: str | int) -> None:
    class Keyed(Row):
        def __init__(self) -> None:
            super().__init__({}, 7)
            self.key = key

    first, second = (ManagedUser(CLIENT, CLIENT_SECRET, store=Keyed()) for _ in range(2))
    assert first.identity == second.identity
    assert first.identity != ManagedUser(CLIENT, CLIENT_SECRET, store=Row({}, 7)).identity


async def test_a_store_that_cannot_be_hashed_is_taken() -> None:
    class Unhashable(Row):
        __hash__ = None  # type: ignore[assignment]

    assert ManagedUser(CLIENT, CLIENT_SECRET, store=Unhashable({}, 1)).identity
