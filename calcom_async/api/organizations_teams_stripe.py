# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.stripe`."""

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

CHECK: Final = Operation(
    "organizations_teams_stripe_check", "GET", "/organizations/{orgId}/teams/{teamId}/stripe/check",
    "organizations.teams.stripe", "check",
)  # fmt: skip
CONNECT: Final = Operation(
    "organizations_teams_stripe_connect", "GET", "/organizations/{orgId}/teams/{teamId}/stripe/connect",
    "organizations.teams.stripe", "connect",
)  # fmt: skip
SAVE: Final = Operation(
    "organizations_teams_stripe_save", "GET", "/organizations/{orgId}/teams/{teamId}/stripe/save",
    "organizations.teams.stripe", "save", one_time=True, redirects=True, bare=True,
)  # fmt: skip


class OrganizationsTeamsStripeResource(Resource):
    """The Stripe account that receives the payments for an organization team's bookings."""

    async def check(self, org_id: int, team_id: int) -> None:
        """Check that the Stripe account of an organization's team is usable.

        Raises an error if it is not usable, or if none is connected.

        Args:
            org_id: The organization's id.
            team_id: The team's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /organizations/{orgId}/teams/{teamId}/stripe/check`.
        """
        return await self._send(CHECK, path={"orgId": org_id, "teamId": team_id})

    async def connect(self, org_id: int, team_id: int, *, return_to: str, on_error_return_to: str) -> AuthorizationLink:
        """Start connecting a Stripe account to an organization's team, so that it can charge for bookings.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            return_to: The URL that the user is sent to on success.
            on_error_return_to: The URL that the user is sent to on failure.

        Returns: The consent page, on which the user gives Cal.com access.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /organizations/{orgId}/teams/{teamId}/stripe/connect`.
        """
        return await self._send(
            CONNECT,
            path={"orgId": org_id, "teamId": team_id},
            query={"returnTo": return_to, "onErrorReturnTo": on_error_return_to},
            decode=models.AuthorizationLink.from_dict,
        )

    async def save(
        self,
        org_id: int,
        team_id: int,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
    ) -> str:
        """Finish connecting a Stripe account to an organization's team.

        Stripe redirects the user's browser here; you will rarely need to call it yourself.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            state: The `state` parameter of the consent page's URL, as returned by the provider.
            code: The authorization code issued by the provider; missing if the provider reports an error.
            error: The provider's error code.
            error_description: The provider's description of the error.

        Returns: The URL that the server redirects to; the redirect is not followed.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /organizations/{orgId}/teams/{teamId}/stripe/save`.
        """
        return await self._send(
            SAVE,
            path={"orgId": org_id, "teamId": team_id},
            query={"state": state, "code": code, "error": error, "error_description": error_description},
            decode=as_is,
        )


class OrganizationsTeamsStripeResourceWithResponse(ResourceWithResponse[OrganizationsTeamsStripeResource]):
    """The methods of `cal.organizations.teams.stripe`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsStripeResource) -> None:
        super().__init__(resource)
        self.check: Final = with_response(resource.check)
        self.connect: Final = with_response(resource.connect)
        self.save: Final = with_response(resource.save)
