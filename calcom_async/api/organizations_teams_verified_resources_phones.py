# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.verified_resources.phones`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import decode_model
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import VerifiedPhone
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_teams_verified_resources_phones_list", "GET",
    "/organizations/{orgId}/teams/{teamId}/verified-resources/phones", "organizations.teams.verified_resources.phones",
    "list", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "organizations_teams_verified_resources_phones_get", "GET",
    "/organizations/{orgId}/teams/{teamId}/verified-resources/phones/{id}",
    "organizations.teams.verified_resources.phones", "get", nullable=True,
)  # fmt: skip
REQUEST_CODE: Final = Operation(
    "organizations_teams_verified_resources_phones_request_code", "POST",
    "/organizations/{orgId}/teams/{teamId}/verified-resources/phones/verification-code/request",
    "organizations.teams.verified_resources.phones", "request_code", rate_limit=3,
)  # fmt: skip
VERIFY: Final = Operation(
    "organizations_teams_verified_resources_phones_verify", "POST",
    "/organizations/{orgId}/teams/{teamId}/verified-resources/phones/verification-code/verify",
    "organizations.teams.verified_resources.phones", "verify", rate_limit=3,
)  # fmt: skip


class OrganizationsTeamsVerifiedResourcesPhonesResource(Resource):
    """Verified phone numbers that an organization team can use in its workflows."""

    def list(
        self, org_id: int, team_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET
    ) -> Pages[VerifiedPhone]:
        """List the verified phone numbers of an organization's team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/verified-resources/phones`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "teamId": team_id},
            query={"take": take, "skip": skip},
            decode=models.VerifiedPhone.from_dict,
        )

    async def get(self, org_id: int, team_id: int, id: int) -> VerifiedPhone | None:
        """Fetch one verified phone number of an organization's team.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            id: The id of the verified phone number.

        Returns: The phone number, or null.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/verified-resources/phones/{id}`.
        """
        return await self._send(
            GET,
            path={"orgId": org_id, "teamId": team_id, "id": id},
            decode=lambda data: decode_model(models.VerifiedPhone.from_dict, data),
        )

    async def request_code(self, org_id: int, team_id: int, *, phone: str) -> None:
        """Send a code that verifies a phone number for an organization's team.

        At most 3 requests per minute.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            phone: The number to send the code to, in international format, such as +393401234567.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/teams/{teamId}/verified-resources/phones/verification-code/request`.
        """
        return await self._send(REQUEST_CODE, path={"orgId": org_id, "teamId": team_id}, body={"phone": phone})

    async def verify(self, org_id: int, team_id: int, *, phone: str, code: str) -> VerifiedPhone:
        """Verify a phone number for an organization's team with the code that was sent to it.

        At most 3 requests per minute.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            phone: The number that the code was sent to.
            code: The code that was sent.

        Returns: The verified phone number.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/teams/{teamId}/verified-resources/phones/verification-code/verify`.
        """
        return await self._send(
            VERIFY,
            path={"orgId": org_id, "teamId": team_id},
            body={"phone": phone, "code": code},
            decode=models.VerifiedPhone.from_dict,
        )


class OrganizationsTeamsVerifiedResourcesPhonesResourceWithResponse(
    ResourceWithResponse[OrganizationsTeamsVerifiedResourcesPhonesResource]
):
    """The methods of `cal.organizations.teams.verified_resources.phones`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsVerifiedResourcesPhonesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.request_code: Final = with_response(resource.request_code)
        self.verify: Final = with_response(resource.verify)
