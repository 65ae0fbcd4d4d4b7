# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import RefreshedApiKey

REFRESH: Final = Operation("api_keys_refresh", "POST", "/api-keys/refresh", "api_keys", "refresh")


class ApiKeysResource(Resource):
    """The API key that the client authenticates with."""

    async def refresh(
        self, *, api_key_days_valid: int | Unset = UNSET, api_key_never_expires: bool | Unset = UNSET
    ) -> RefreshedApiKey:
        """Replace the API key used for this call with a new one.

        The old key stops working immediately; the client keeps using it unless its credential is a
        `RotatingApiKey`.

        Args:
            api_key_days_valid: The number of days for which the new key is valid.
            api_key_never_expires: Whether the new key never expires.

        Returns: The new key.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `POST /api-keys/refresh`.
        """
        return await self._send(
            REFRESH,
            body={"apiKeyDaysValid": api_key_days_valid, "apiKeyNeverExpires": api_key_never_expires},
            decode=models.RefreshedApiKey.from_dict,
        )


class ApiKeysResourceWithResponse(ResourceWithResponse[ApiKeysResource]):
    """The methods of `cal.api_keys`, returning a `Response`."""

    def __init__(self, resource: ApiKeysResource) -> None:
        super().__init__(resource)
        self.refresh: Final = with_response(resource.refresh)
