# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams.verified_resources.phones`."""

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
    "teams_verified_resources_phones_list", "GET", "/teams/{teamId}/verified-resources/phones",
    "teams.verified_resources.phones", "list", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "teams_verified_resources_phones_get", "GET", "/teams/{teamId}/verified-resources/phones/{id}",
    "teams.verified_resources.phones", "get", nullable=True,
)  # fmt: skip
REQUEST_CODE: Final = Operation(
    "teams_verified_resources_phones_request_code", "POST",
    "/teams/{teamId}/verified-resources/phones/verification-code/request", "teams.verified_resources.phones",
    "request_code", rate_limit=3,
)  # fmt: skip
VERIFY: Final = Operation(
    "teams_verified_resources_phones_verify", "POST",
    "/teams/{teamId}/verified-resources/phones/verification-code/verify", "teams.verified_resources.phones", "verify",
    rate_limit=3,
)  # fmt: skip


class TeamsVerifiedResourcesPhonesResource(Resource):
    """Verified phone numbers that a team can use in its workflows."""

    def list(self, team_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[VerifiedPhone]:
        """List the verified phone numbers of a team.

        Args:
            team_id: The team's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /teams/{teamId}/verified-resources/phones`.
        """
        return self._pages(
            LIST, path={"teamId": team_id}, query={"take": take, "skip": skip}, decode=models.VerifiedPhone.from_dict
        )

    async def get(self, team_id: int, id: int) -> VerifiedPhone | None:
        """Fetch one verified phone number of a team.

        Args:
            team_id: The team's id.
            id: The id of the verified phone number.

        Returns: The phone number, or null.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /teams/{teamId}/verified-resources/phones/{id}`.
        """
        return await self._send(
            GET,
            path={"teamId": team_id, "id": id},
            decode=lambda data: decode_model(models.VerifiedPhone.from_dict, data),
        )

    async def request_code(self, team_id: int, *, phone: str) -> None:
        """Send a code that verifies a phone number for a team.

        At most 3 requests per minute.

        Args:
            team_id: The team's id.
            phone: The number to send the code to, in international format, such as +393401234567.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /teams/{teamId}/verified-resources/phones/verification-code/request`.
        """
        return await self._send(REQUEST_CODE, path={"teamId": team_id}, body={"phone": phone})

    async def verify(self, team_id: int, *, phone: str, code: str) -> VerifiedPhone:
        """Verify a phone number for a team with the code that was sent to it.

        At most 3 requests per minute.

        Args:
            team_id: The team's id.
            phone: The number that the code was sent to.
            code: The code that was sent.

        Returns: The verified phone number.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /teams/{teamId}/verified-resources/phones/verification-code/verify`.
        """
        return await self._send(
            VERIFY, path={"teamId": team_id}, body={"phone": phone, "code": code}, decode=models.VerifiedPhone.from_dict
        )


class TeamsVerifiedResourcesPhonesResourceWithResponse(ResourceWithResponse[TeamsVerifiedResourcesPhonesResource]):
    """The methods of `cal.teams.verified_resources.phones`, returning a `Response`."""

    def __init__(self, resource: TeamsVerifiedResourcesPhonesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.request_code: Final = with_response(resource.request_code)
        self.verify: Final = with_response(resource.verify)
