"""What the views of a client share, and what differs with the credential."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .auth import authenticate
from .middleware import compose
from .rate_limit import paced

if TYPE_CHECKING:
    from .auth import Credential, RenewingCredential
    from .middleware import Handler, Middleware


class Session:
    """What the views of a client with one credential share: the address, the chain of layers, and the client's life."""

    __slots__ = ("_chain", "base_url", "handle", "life")

    def __init__(self, base_url: str, chain: Chain, credential: Credential | RenewingCredential) -> None:
        self.base_url = base_url
        self.life = chain.life
        self.handle = chain.handler(credential, base_url)
        self._chain = chain

    def with_credential(self, credential: Credential | RenewingCredential) -> Session:
        """The same connections for somebody else."""
        return Session(self.base_url, self._chain, credential)

    @property
    def below_auth(self) -> Handler:
        """The chain from observation down, for calls that vouch for themselves."""
        return self._chain.below_auth

    @property
    def closed(self) -> bool:
        """Whether the client is."""
        return self.life.over


class Life:
    """Whether a client has been closed, for all its views."""

    __slots__ = ("over",)

    def __init__(self) -> None:
        self.over = False


class Chain:
    """The layers of a client, without those that depend on a credential, which come in between."""

    __slots__ = ("_attempts", "_calls", "below_auth", "life")

    def __init__(self, calls: tuple[Middleware, ...], attempts: tuple[Middleware, ...], below_auth: Handler) -> None:
        self._calls = calls
        self._attempts = attempts
        self.below_auth = below_auth
        self.life = Life()

    def handler(self, credential: Credential | RenewingCredential, address: str) -> Handler:
        """The whole of it for this credential."""
        layers = (*self._calls, paced(credential, address), *self._attempts, authenticate(credential))
        return compose(layers, self.below_auth)
