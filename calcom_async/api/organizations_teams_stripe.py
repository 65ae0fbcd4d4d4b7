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
    "organizations.teams.stripe", "save", redirects=True, bare=True,
)  # fmt: skip


class OrganizationsTeamsStripeResource(Resource):
    """The Stripe account that paid bookings of a team of an organisation go to."""

    async def check(self, org_id: int, team_id: int) -> None:
        """Check that the Stripe account of an organisation's team can be used.

        Raises an error where it cannot, or where none is connected.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /organizations/{orgId}/teams/{teamId}/stripe/check`.
        """
        return await self._send(CHECK, path={"orgId": org_id, "teamId": team_id})

    async def connect(self, org_id: int, team_id: int, *, return_to: str, on_error_return_to: str) -> AuthorizationLink:
        """Begin to connect a Stripe account to an organisation's team, so that bookings can be paid.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            return_to: Where the user is sent when all went well.
            on_error_return_to: Where the user is sent otherwise.

        Returns: The page on which the user gives Cal.com access.

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
        """Finish connecting a Stripe account to an organisation's team.

        Stripe sends the user's browser here; there is hardly a reason to call it yourself.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            state: The state of the consent page's address, as the provider hands it back.
            code: The code that the provider has given out; missing when it reports an error.
            error: The provider's name for what went wrong.
            error_description: What went wrong, in words.

        Returns: The address that the server redirects to; it is not followed.

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
    """The calls of `cal.organizations.teams.stripe`, each answering with a `Response`."""

    def __init__(self, resource: OrganizationsTeamsStripeResource) -> None:
        super().__init__(resource)
        self.check: Final = with_response(resource.check)
        self.connect: Final = with_response(resource.connect)
        self.save: Final = with_response(resource.save)
