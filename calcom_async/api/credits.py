# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.credits`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import AvailableCredits, CreditCharge, CreditUseLike

GET: Final = Operation("credits_get", "GET", "/credits/available", "credits", "get", hosted_only=True)
CHARGE: Final = Operation("credits_charge", "POST", "/credits/charge", "credits", "charge", hosted_only=True)


class CreditsResource(Resource):
    """The credits that pay for text messages, phone calls and agents."""

    async def get(self) -> AvailableCredits:
        """Fetch the remaining credits: yours, or those of your team or organization.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Returns: The remaining credits.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /credits/available`.
        """
        return await self._send(GET, decode=models.AvailableCredits.from_dict)

    async def charge(
        self, *, credits: int, credit_for: CreditUseLike, external_ref: str | Unset = UNSET
    ) -> CreditCharge:
        """Spend credits.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Pass `external_ref` to make the call safe to repeat: credits are charged once per reference. Without it,
        every call charges again.

        Args:
            credits: The number of credits to charge.
            external_ref: Your own reference for this charge: credits are charged once per reference.

        Returns: The remaining credits after the charge.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /credits/charge`.
        """
        return await self._send(
            CHARGE,
            body={"credits": credits, "creditFor": credit_for, "externalRef": external_ref},
            decode=models.CreditCharge.from_dict,
        )


class CreditsResourceWithResponse(ResourceWithResponse[CreditsResource]):
    """The methods of `cal.credits`, returning a `Response`."""

    def __init__(self, resource: CreditsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.charge: Final = with_response(resource.charge)
