# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams.verified_resources.phones`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from ..types import UNSET, decode_model

if TYPE_CHECKING:
    from ..models import VerifiedPhone
    from ..pagination import Pages
    from ..types import Unset

_LIST = Operation(
    id="teams_verified_resources_phones_list",
    method="GET",
    path="/teams/{teamId}/verified-resources/phones",
    resource="teams.verified_resources.phones",
    function="list",
    paginated=Pagination(style="take-skip", default=250, maximum=250, metadata=False),
)
_GET = Operation(
    id="teams_verified_resources_phones_get",
    method="GET",
    path="/teams/{teamId}/verified-resources/phones/{id}",
    resource="teams.verified_resources.phones",
    function="get",
)
_REQUEST_CODE = Operation(
    id="teams_verified_resources_phones_request_code",
    method="POST",
    path="/teams/{teamId}/verified-resources/phones/verification-code/request",
    resource="teams.verified_resources.phones",
    function="request_code",
    rate_limit=3,
)
_VERIFY = Operation(
    id="teams_verified_resources_phones_verify",
    method="POST",
    path="/teams/{teamId}/verified-resources/phones/verification-code/verify",
    resource="teams.verified_resources.phones",
    function="verify",
    rate_limit=3,
)


class TeamsVerifiedResourcesPhonesResource(Resource):
    """Phone numbers that a team may write to in its workflows."""

    def list(self, team_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[VerifiedPhone]:
        """List the phone numbers that were proved for a team.

        Args:
            team_id: The team's id.
            take: How many items a page holds at the most.
            skip: How many items to leave out before the first one returned.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /teams/{teamId}/verified-resources/phones`.
        """
        return self._pages(
            _LIST, path={"teamId": team_id}, query={"take": take, "skip": skip}, decode=models.VerifiedPhone.from_dict
        )

    async def get(self, team_id: int, id: int) -> VerifiedPhone | None:
        """Fetch one phone number that was proved for a team.

        Args:
            team_id: The team's id.
            id: The id under which the phone number is kept.

        Returns: The phone number, or null.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /teams/{teamId}/verified-resources/phones/{id}`.
        """
        return await self._send(
            _GET,
            path={"teamId": team_id, "id": id},
            decode=lambda data: decode_model(models.VerifiedPhone.from_dict, data),
            nullable=True,
        )

    async def request_code(self, team_id: int, *, phone: str) -> None:
        """Send a code to a phone number that is to be proved for a team.

        May be called 3 times a minute.

        Args:
            team_id: The team's id.
            phone: The number that the code is sent to, with the country's code, such as +393401234567.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /teams/{teamId}/verified-resources/phones/verification-code/request`.
        """
        return await self._send(_REQUEST_CODE, path={"teamId": team_id}, body={"phone": phone})

    async def verify(self, team_id: int, *, phone: str, code: str) -> VerifiedPhone:
        """Prove a phone number for a team by the code that was sent to it.

        May be called 3 times a minute.

        Args:
            team_id: The team's id.
            phone: The number that the code was sent to.
            code: The code that was sent.

        Returns: The phone number, now proved.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /teams/{teamId}/verified-resources/phones/verification-code/verify`.
        """
        return await self._send(
            _VERIFY,
            path={"teamId": team_id},
            body={"phone": phone, "code": code},
            decode=models.VerifiedPhone.from_dict,
        )


class TeamsVerifiedResourcesPhonesResourceWithResponse(ResourceWithResponse[TeamsVerifiedResourcesPhonesResource]):
    """The calls of `cal.teams.verified_resources.phones`, each answering with a `Response`."""

    def __init__(self, resource: TeamsVerifiedResourcesPhonesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.request_code: Final = with_response(resource.request_code)
        self.verify: Final = with_response(resource.verify)
