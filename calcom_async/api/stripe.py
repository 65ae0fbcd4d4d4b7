# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.stripe`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import as_is
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import AuthorizationLink

CHECK: Final = Operation("stripe_check", "GET", "/stripe/check", "stripe", "check")
CONNECT: Final = Operation("stripe_connect", "GET", "/stripe/connect", "stripe", "connect")
SAVE: Final = Operation(
    "stripe_save", "GET", "/stripe/save", "stripe", "save", authenticated=False, one_time=True, redirects=True,
    bare=True,
)  # fmt: skip


class StripeResource(Resource):
    """The Stripe account that receives the payments for bookings."""

    async def check(self) -> None:
        """Check that your Stripe account is usable.

        Raises an error if it is not usable, or if none is connected.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /stripe/check`.
        """
        return await self._send(CHECK)

    async def connect(
        self, *, return_to: str | Unset = UNSET, on_error_return_to: str | Unset = UNSET
    ) -> AuthorizationLink:
        """Start connecting a Stripe account, so that you can charge for bookings.

        Args:
            return_to: The URL that the user is sent to on success.
            on_error_return_to: The URL that the user is sent to on failure.

        Returns: The consent page, on which the user gives Cal.com access.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `GET /stripe/connect`.
        """
        return await self._send(
            CONNECT,
            query={"returnTo": return_to, "onErrorReturnTo": on_error_return_to},
            decode=models.AuthorizationLink.from_dict,
        )

    async def save(
        self,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
    ) -> str:
        """Finish connecting a Stripe account.

        Stripe redirects the user's browser here; you will rarely need to call it yourself.

        Args:
            state: The `state` parameter of the consent page's URL, as returned by the provider.
            code: The authorization code issued by the provider; missing if the provider reports an error.
            error: The provider's error code.
            error_description: The provider's description of the error.

        Returns: The URL that the server redirects to; the redirect is not followed.

        Raises: BadRequestError, AuthenticationError, RateLimitError, ServerError.

        API: `GET /stripe/save`.
        """
        return await self._send(
            SAVE,
            query={"state": state, "code": code, "error": error, "error_description": error_description},
            decode=as_is,
        )


class StripeResourceWithResponse(ResourceWithResponse[StripeResource]):
    """The methods of `cal.stripe`, returning a `Response`."""

    def __init__(self, resource: StripeResource) -> None:
        super().__init__(resource)
        self.check: Final = with_response(resource.check)
        self.connect: Final = with_response(resource.connect)
        self.save: Final = with_response(resource.save)
