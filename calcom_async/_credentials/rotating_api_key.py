"""An API key that replaces itself by a new one when asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._checks import is_count
from ..errors import ConfigurationError, InputError
from ..secret import Secret, seal
from .headers import bearer_headers
from .token_calls import ask, token_request
from .token_credential import TokenCredential
from .tokens import Tokens

if TYPE_CHECKING:
    from .protocols import TokenCaller
    from .stores import TokenStore

__all__ = ["RotatingApiKey"]


class RotatingApiKey(TokenCredential):
    """An API key that `refresh` replaces, for all clients that use this object or its `store`, while they run.

        key = RotatingApiKey(os.environ["CAL_API_KEY"], store=FileTokenStore("~/.config/calcom/key.json"))
        async with CalcomClient(auth=key) as cal:
            await key.refresh(cal, days_valid=90)

    What the store holds wins over `key`. A call that is refused because another process has replaced the key is sent
    again with the one in the store.
    """

    renews: ClassVar[bool] = False

    def __init__(self, key: str | Secret | None = None, *, store: TokenStore | None = None) -> None:
        key = seal(key)
        if key is None and store is None:
            raise ConfigurationError("RotatingApiKey: pass a key, a store that holds one, or both")
        super().__init__(None if key is None else Tokens(key), store, "")

    async def refresh(self, cal: TokenCaller, *, days_valid: int | None = None, never_expires: bool = False) -> Secret:
        """Replace the key by a new one, which is saved and in use when this returns it. The old one ends at once.

        `cal` is any client of the same server. The server's default is 30 days. Raises what calls raise.
        API: `POST /api-keys/refresh`.
        """
        if days_valid is not None and not is_count(days_valid):
            raise InputError(f"days_valid must be 1 day or more, not {days_valid!r}")
        body = (
            {"apiKeyNeverExpires": True}
            if never_expires
            else {}
            if days_valid is None
            else {"apiKeyDaysValid": days_valid}
        )

        async def get(tokens: Tokens | None) -> Tokens:
            if tokens is None:
                raise ConfigurationError("RotatingApiKey: the store holds no key")
            like, handler = cal._token_calls()
            headers = bearer_headers(tokens.access_token)
            request = token_request("api_keys_refresh", body, like=like, headers=headers)
            return await ask(request, handler)

        return (await self._renewal.replace(get)).access_token

    def __repr__(self) -> str:
        return "RotatingApiKey(***)"
