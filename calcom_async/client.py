"""The client: one object with the settings, the connections, and the API's resources as attributes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn, Self

from ._address import checked_path
from ._chain import Chain, Session
from ._config import (
    api_version_from,
    attempt_timeout_from,
    base_url_from,
    checked_credential,
    contract_from,
    credential_from,
    grace_from,
    headers_from,
    hook_from,
    max_connections_from,
    rate_limit_from,
    reconcile_from,
    retry_from,
    timeout_from,
    warn_of_plain_http,
)
from ._constants import ATTEMPT_TIMEOUT, GRACE, TIMEOUT
from ._credentials.checks import credential_or_type
from ._http import Network
from ._options import Options
from ._sender import ClientSender, ResponseSender
from ._unset import UNSET
from .api import Resources, ResourcesWithResponse
from .errors import ConfigurationError, InputError
from .rate_limit import RatePolicy
from .reconcile import Reconciliation
from .retry import RetryPolicy
from .secret import seal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import TracebackType

    from ._contract import Contract
    from ._credentials.protocols import Credential, RenewingCredential
    from ._http_types import HTTPClient, HTTPTransport
    from ._request import Handler, Middleware, Request, RetryDecision
    from ._unset import Unset
    from .events import EventHook
    from .response import Response
    from .secret import Secret

__all__ = ["CalcomClient"]

_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
_RETRY = RetryPolicy()
_RATE_LIMIT = RatePolicy()
_RECONCILE = Reconciliation()


class CalcomClient(Resources):
    """A client of Cal.com's API v2.

        async with CalcomClient() as cal:
            me = await cal.me.get()

    The credential is `api_key`, `access_token`, `client_id` with `client_secret`, or any kind in `auth`; without
    these, `CAL_API_KEY` (or `CAL_CLIENT_ID` with `CAL_SECRET_KEY`) from the environment, and finally the key file
    `~/.config/calcom/api_key`. `base_url` includes the version (`https://cal.example.com/api/v2`); a bare host gets
    `/v2`; without one it is `CAL_API_URL`, else `https://api.cal.com/v2`.

    `timeout` is in seconds for a whole call with its retries and waits, None for no limit. `attempt_timeout` is how
    many seconds the server may be silent during one attempt, whatever `timeout` is; None for no limit. `retry` is a
    RetryPolicy or a function of your own (see `calcom_async.retry`), None sends everything once. `rate_limit` keeps
    calls within what the server allows the credential (`calcom_async.rate_limit`), None sends them immediately.
    `reconcile` looks up the booking if the response to creating, moving or canceling one is lost
    (`calcom_async.reconcile`), None raises immediately. `on_event` is called for every attempt and wait
    (`calcom_async.events`). `strict` raises DecodeError if a response lacks what the API's document promises.
    `contract="hosted"` sends the newer versions that only api.cal.com knows, and accepts their fields; the default
    suits every server. `middleware` wraps each call, see `calcom_async.middleware`. `headers` are sent with every
    request.

    `max_connections` limits the concurrent requests of an event loop: 20 by default, no limit if you pass an
    `http_client` (an `httpx.AsyncClient`, with its own limits and timeouts). That one is yours to close; a `transport`
    is closed with each event loop that it was used on. The cookies sent are those that the `http_client` has now, and
    those you set on it without a domain; what the API's responses set is not kept, for many users may share it.

    Without these two, proxies and certificates come from the environment (`HTTPS_PROXY`, `NO_PROXY`, `SSL_CERT_FILE`
    and the like); if one cannot be used, the first call raises ConfigurationError. A `base_url` with http beyond this
    machine, and a key file that other users can read, are logged once per process (WARNING, to `calcom_async`).

    One client serves any number of tasks, on one event loop after another and in several threads; use it with
    `async with`, or call `aclose` when done. Raises ConfigurationError for invalid or contradictory settings.
    API: https://cal.com/docs/api-reference/v2
    """

    def __init__(
        self,
        api_key: str | Secret | None = None,
        *,
        access_token: str | Secret | None = None,
        client_id: str | None = None,
        client_secret: str | Secret | None = None,
        auth: Credential | RenewingCredential | None = None,
        base_url: str | None = None,
        timeout: float | None = TIMEOUT,
        attempt_timeout: float | None = ATTEMPT_TIMEOUT,
        retry: RetryDecision | None = _RETRY,
        rate_limit: RatePolicy | None = _RATE_LIMIT,
        reconcile: Reconciliation | None = _RECONCILE,
        on_event: EventHook | None = None,
        strict: bool = False,
        contract: Contract = "common",
        middleware: Iterable[Middleware] = (),
        headers: Mapping[str, str] | None = None,
        max_connections: int | None = None,
        http_client: HTTPClient | None = None,
        transport: HTTPTransport | None = None,
    ) -> None:
        api_key, access_token, client_secret = seal(api_key), seal(access_token), seal(client_secret)
        auth = seal(auth) if isinstance(auth, str) else auth
        credential = credential_from(api_key, access_token, client_id, client_secret, auth)
        address = base_url_from(base_url)
        self._network: Network | None = Network(
            http_client=http_client, transport=transport, max_connections=max_connections_from(max_connections)
        )
        if transport is None:
            warn_of_plain_http(address)
        calls, attempts = _layers(middleware)
        self._session = Session(address, Chain(calls, attempts, self._network), credential)
        self._set_options(
            Options(
                timeout=timeout_from(timeout),
                attempt_timeout=attempt_timeout_from(attempt_timeout),
                retry=retry_from(retry),
                rate_limit=rate_limit_from(rate_limit),
                reconcile=reconcile_from(reconcile),
                on_event=hook_from(on_event),
                strict=strict,
                headers=headers_from(headers),
                contract=contract_from(contract),
            )
        )

    def _set_options(self, options: Options) -> None:
        self._options = options
        self._sender = self._requests = ClientSender(self._session, options)

    @cached_property
    def with_response(self) -> ResourcesWithResponse:
        """The same resources, whose methods return a `Response`: the data, the status, headers and rate limit.

        Lists return the `Response` of their first page.
        """
        return ResourcesWithResponse(ResponseSender(self._session, self._options))

    def with_options(
        self,
        *,
        timeout: float | Unset | None = UNSET,
        attempt_timeout: float | Unset | None = UNSET,
        retry: RetryDecision | Unset | None = UNSET,
        rate_limit: RatePolicy | Unset | None = UNSET,
        reconcile: Reconciliation | Unset | None = UNSET,
        contract: Contract | Unset = UNSET,
        api_version: str | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Self:
        """A view of this client with other settings, cheap enough to create per call. Closing it closes nothing.

        It shares the credential and the connections. `headers` are added to the client's. `api_version` replaces the
        version of each operation that has one; a server that does not know it responds in its oldest shape.
        """
        changes: dict[str, Any] = {}
        if timeout is not UNSET:
            changes["timeout"] = timeout_from(timeout)
        if attempt_timeout is not UNSET:
            changes["attempt_timeout"] = attempt_timeout_from(attempt_timeout)
        if retry is not UNSET:
            changes["retry"] = retry_from(retry)
        if rate_limit is not UNSET:
            changes["rate_limit"] = rate_limit_from(rate_limit)
        if reconcile is not UNSET:
            changes["reconcile"] = reconcile_from(reconcile)
        if contract is not UNSET:
            changes["contract"] = contract_from(contract)
        if api_version is not UNSET:
            changes["api_version"] = api_version_from(api_version)
        if headers is not UNSET:
            changes["headers"] = {**self._options.headers, **headers_from(headers)}
        return self._view(self._session, self._options.but(**changes))

    def as_user(self, credential: Credential | RenewingCredential) -> Self:
        """A view of this client for another user, cheap enough for one call; thousands may exist at once.

        It shares connections and settings, and has the credential's own rate budget. Closing it closes nothing; it is
        closed with its client. Raises ConfigurationError if `credential` is not a credential (see `calcom_async.auth`).
        """
        credential = credential_or_type(credential)
        return self._view(self._session.with_credential(checked_credential("as_user()", credential)), self._options)

    def _view(self, session: Session, options: Options) -> Self:
        view = type(self).__new__(type(self))
        view._network = None
        view._session = session
        view._set_options(options)
        return view

    def _token_calls(self) -> tuple[Request, Handler]:
        """A template for the calls that credentials make themselves, and the chain that these pass through."""
        return self._requests.template, self._session.below_auth

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        api_version: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Any]:
        """Call an operation that has no method here, through the same credential, retries and deadline.

        `path` is below the base URL, such as `/bookings`; `.` and `..` are refused in any encoding. `params` and `json`
        take what the methods take: datetimes, enums, models, UNSET; `json=None` sends no body. The response's `data` is
        the unwrapped JSON, text if the response is not JSON, None if it is empty. Raises what the methods raise.
        """
        return await self._requests.request(
            _method(method),
            checked_path(path, self._session.base_url),
            params=params or {},
            json=None if json is UNSET else json,
            api_version=api_version_from(api_version) or self._options.api_version,
            headers=headers_from(headers),
        )

    async def aclose(self, *, grace: float = GRACE) -> None:
        """Refuse further calls, which raise ConfigurationError, and close the connections.

        Requests that are at the server have `grace` seconds to finish, and so has the lookup of a booking whose
        response was lost. What is left then raises APIConnectionError. Calls that wait to be sent are refused at once,
        retries included. Closing twice, or a view, does nothing.
        """
        grace = grace_from(grace)
        if self._network is not None:
            self._session.close()
            await self._network.aclose(grace)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._session.base_url}{' (closed)' if self._session.closed else ''}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled or copied: it holds a credential and open connections; "
            "create one in the other process, or a view with with_options()"
        )


def _layers(middleware: Iterable[Middleware]) -> tuple[tuple[Middleware, ...], tuple[Middleware, ...]]:
    """The layers that see each call once, and those that see each attempt."""
    layers = (middleware,) if callable(middleware) else tuple(middleware)
    for layer in layers:
        if not callable(layer) or isinstance(layer, type):
            raise ConfigurationError(f"middleware: {layer!r} is not a function (request, handler) -> response")
    attempts = tuple(layer for layer in layers if getattr(layer, "per_attempt", False))
    return tuple(layer for layer in layers if not getattr(layer, "per_attempt", False)), attempts


def _method(method: str) -> str:
    if not isinstance(method, str) or method.upper() not in _METHODS:
        raise InputError(f"method must be one of {', '.join(sorted(_METHODS))}")
    return method.upper()
