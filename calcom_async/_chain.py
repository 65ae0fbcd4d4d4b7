"""The chain that a call passes through between a method of the client and the network.

`layers()` alone defines the order. A layer is a function `(request, handler) -> response`; some are made for one
credential.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ._credentials.identity import identity_of
from ._credentials.layer import authenticate_layer
from ._deadline import deadline_layer
from ._observe import observe_layer
from ._rate.layer import rate_limit_layer
from ._reconcile.layer import reconcile_layer
from ._request import compose
from ._retry import retry_layer

if TYPE_CHECKING:
    from ._credentials.protocols import Credential, RenewingCredential
    from ._http import Network
    from ._request import Handler, Middleware


class Chain:
    """The layers of one client: the user's middleware, then the network."""

    __slots__ = ("closed", "network", "per_attempt", "per_call", "refreshes")

    def __init__(self, per_call: tuple[Middleware, ...], per_attempt: tuple[Middleware, ...], network: Network) -> None:
        self.per_call = per_call
        self.per_attempt = per_attempt
        self.network = network
        self.closed = False
        """Whether the client has been closed, for all its views."""
        self.refreshes: dict[bytes, Any] = {}
        """What the client remembers of token refreshes, see `_credentials.history`."""

    def layers(self, credential: Credential | RenewingCredential, address: str) -> tuple[Middleware, ...]:
        """All layers of a call with this credential, the outermost first."""
        return (
            self.network.track,  # what `aclose` waits for
            deadline_layer,  # one deadline for the whole call
            *self.per_call,  # the user's middleware: sees each call once
            reconcile_layer,  # reads back a booking whose response was lost
            retry_layer,  # re-sends what may be re-sent
            self.network.admit,  # takes a place at the connection gate
            rate_limit_layer(partial(identity_of, credential, address)),  # waits for the credential's budget
            *self.per_attempt,  # the user's middleware: sees each attempt
            authenticate_layer(credential, self.refreshes),  # adds the credential's headers, renews its tokens
            observe_layer,  # logs, and calls the event hook
        )


class Session:
    """What the views of a client with one credential share: the address, the composed chain, whether it is closed."""

    __slots__ = ("_chain", "base_url", "handle")

    def __init__(self, base_url: str, chain: Chain, credential: Credential | RenewingCredential) -> None:
        self.base_url = base_url
        self.handle: Handler = compose(chain.layers(credential, base_url), chain.network)
        self._chain = chain

    def with_credential(self, credential: Credential | RenewingCredential) -> Session:
        """The same connections with another credential."""
        return Session(self.base_url, self._chain, credential)

    @property
    def below_auth(self) -> Handler:
        """The chain below authentication, for calls that bring their own credential."""
        return compose((observe_layer,), self._chain.network)

    @property
    def closed(self) -> bool:
        """Whether the client has been closed."""
        return self._chain.closed

    def close(self) -> None:
        """Refuse further calls, from every view of the client."""
        self._chain.closed = True
