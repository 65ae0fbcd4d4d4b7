# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.verified_resources.emails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import decode_model
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import VerifiedEmail
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_teams_verified_resources_emails_list", "GET",
    "/organizations/{orgId}/teams/{teamId}/verified-resources/emails", "organizations.teams.verified_resources.emails",
    "list", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "organizations_teams_verified_resources_emails_get", "GET",
    "/organizations/{orgId}/teams/{teamId}/verified-resources/emails/{id}",
    "organizations.teams.verified_resources.emails", "get", nullable=True,
)  # fmt: skip
REQUEST_CODE: Final = Operation(
    "organizations_teams_verified_resources_emails_request_code", "POST",
    "/organizations/{orgId}/teams/{teamId}/verified-resources/emails/verification-code/request",
    "organizations.teams.verified_resources.emails", "request_code", rate_limit=3,
)  # fmt: skip
VERIFY: Final = Operation(
    "organizations_teams_verified_resources_emails_verify", "POST",
    "/organizations/{orgId}/teams/{teamId}/verified-resources/emails/verification-code/verify",
    "organizations.teams.verified_resources.emails", "verify",
)  # fmt: skip


class OrganizationsTeamsVerifiedResourcesEmailsResource(Resource):
    """Verified email addresses that an organization team can use in its workflows."""

    def list(
        self, org_id: int, team_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET
    ) -> Pages[VerifiedEmail]:
        """List the verified email addresses of an organization's team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/verified-resources/emails`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "teamId": team_id},
            query={"take": take, "skip": skip},
            decode=models.VerifiedEmail.from_dict,
        )

    async def get(self, org_id: int, team_id: int, id: int) -> VerifiedEmail | None:
        """Fetch one verified email address of an organization's team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            id: The id of the verified email address.

        Returns: The email address, or null.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/verified-resources/emails/{id}`.
        """
        return await self._send(
            GET,
            path={"orgId": org_id, "teamId": team_id, "id": id},
            decode=lambda data: decode_model(models.VerifiedEmail.from_dict, data),
        )

    async def request_code(self, org_id: int, team_id: int, *, email: str) -> None:
        """Send a code that verifies an email address for an organization's team.

        At most 3 requests per minute. An address that is already verified is rejected.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            email: The address to send the code to.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError,
        RateLimitError, ServerError.

        API: `POST /organizations/{orgId}/teams/{teamId}/verified-resources/emails/verification-code/request`.
        """
        return await self._send(REQUEST_CODE, path={"orgId": org_id, "teamId": team_id}, body={"email": email})

    async def verify(self, org_id: int, team_id: int, *, email: str, code: str) -> VerifiedEmail:
        """Verify an email address for an organization's team with the code that was sent to it.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            email: The address that the code was sent to.
            code: The code that was sent.

        Returns: The verified email address.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/teams/{teamId}/verified-resources/emails/verification-code/verify`.
        """
        return await self._send(
            VERIFY,
            path={"orgId": org_id, "teamId": team_id},
            body={"email": email, "code": code},
            decode=models.VerifiedEmail.from_dict,
        )


class OrganizationsTeamsVerifiedResourcesEmailsResourceWithResponse(
    ResourceWithResponse[OrganizationsTeamsVerifiedResourcesEmailsResource]
):
    """The methods of `cal.organizations.teams.verified_resources.emails`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsVerifiedResourcesEmailsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.request_code: Final = with_response(resource.request_code)
        self.verify: Final = with_response(resource.verify)
