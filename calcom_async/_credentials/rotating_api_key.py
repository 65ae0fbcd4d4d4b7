"""An API key that can be replaced while programs use it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._checks import is_count
from ..errors import ConfigurationError, InputError
from ..secret import Secret, seal
from .headers import bearer_headers
from .token_calls import request_tokens, token_request
from .token_credential import TokenCredential
from .tokens import Tokens

if TYPE_CHECKING:
    from .protocols import TokenCaller
    from .stores import TokenStore

__all__ = ["RotatingApiKey"]


class RotatingApiKey(TokenCredential):
    """An API key that `refresh` replaces, without a restart, for all clients that use this object or its `store`.

        key = RotatingApiKey(os.environ["CAL_API_KEY"], store=FileTokenStore("~/.config/calcom/key.json"))
        async with CalcomClient(auth=key) as cal:
            await key.refresh(cal, days_valid=90)

    A key in the store takes precedence over `key`. A call that is rejected because another process has replaced the key
    is retried with the one in the store.
    """

    renews: ClassVar[bool] = False

    def __init__(self, key: str | Secret | None = None, *, store: TokenStore | None = None) -> None:
        key = seal(key)
        if key is None and store is None:
            raise ConfigurationError("RotatingApiKey: pass a key, a store that holds one, or both")
        super().__init__(None if key is None else Tokens(key), store, "")

    async def refresh(self, cal: TokenCaller, *, days_valid: int | None = None, never_expires: bool = False) -> Secret:
        """Replace the key. Returns the new one, already saved and in use; the old one becomes invalid at once.

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

        async def fetch(tokens: Tokens | None) -> Tokens:
            if tokens is None:
                raise ConfigurationError("RotatingApiKey: the store contains no key")
            template, handler = cal._token_calls()
            headers = bearer_headers(tokens.access_token)
            request = token_request("api_keys_refresh", body, template=template, headers=headers)
            return await request_tokens(request, handler)

        return (await self._renewal.replace(fetch)).access_token

    def __repr__(self) -> str:
        return "RotatingApiKey(***)"
