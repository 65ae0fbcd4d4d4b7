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
    """What pays for text messages, phone calls and agents."""

    async def get(self) -> AvailableCredits:
        """Fetch how many credits are left to you, or to your team or organisation.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Returns: What is left.

        Raises: AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /credits/available`.
        """
        return await self._send(GET, decode=models.AvailableCredits.from_dict)

    async def charge(
        self, *, credits: int, credit_for: CreditUseLike, external_ref: str | Unset = UNSET
    ) -> CreditCharge:
        """Spend credits.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Give `external_ref` to be able to send it again: credits are spent once for each. Without it, each call
        spends anew.

        Args:
            credits: How many to spend.
            external_ref: A name of your own for this charge: credits are spent once for each.

        Returns: What is left afterwards.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /credits/charge`.
        """
        return await self._send(
            CHARGE,
            body={"credits": credits, "creditFor": credit_for, "externalRef": external_ref},
            decode=models.CreditCharge.from_dict,
        )


class CreditsResourceWithResponse(ResourceWithResponse[CreditsResource]):
    """The calls of `cal.credits`, each answering with a `Response`."""

    def __init__(self, resource: CreditsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.charge: Final = with_response(resource.charge)
