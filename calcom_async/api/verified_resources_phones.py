# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.verified_resources.phones`."""

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
    "verified_resources_phones_list", "GET", "/verified-resources/phones", "verified_resources.phones", "list",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "verified_resources_phones_get", "GET", "/verified-resources/phones/{id}", "verified_resources.phones", "get",
    nullable=True,
)  # fmt: skip
REQUEST_CODE: Final = Operation(
    "verified_resources_phones_request_code", "POST", "/verified-resources/phones/verification-code/request",
    "verified_resources.phones", "request_code", rate_limit=3,
)  # fmt: skip
VERIFY: Final = Operation(
    "verified_resources_phones_verify", "POST", "/verified-resources/phones/verification-code/verify",
    "verified_resources.phones", "verify",
)  # fmt: skip


class VerifiedResourcesPhonesResource(Resource):
    """Verified phone numbers that you can use in your workflows."""

    def list(self, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[VerifiedPhone]:
        """List your verified phone numbers.

        Args:
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /verified-resources/phones`.
        """
        return self._pages(LIST, query={"take": take, "skip": skip}, decode=models.VerifiedPhone.from_dict)

    async def get(self, id: int) -> VerifiedPhone | None:
        """Fetch one of your verified phone numbers.

        Args:
            id: The id of the verified phone number.

        Returns: The phone number, or null.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /verified-resources/phones/{id}`.
        """
        return await self._send(
            GET, path={"id": id}, decode=lambda data: decode_model(models.VerifiedPhone.from_dict, data)
        )

    async def request_code(self, *, phone: str) -> None:
        """Send a code that verifies a phone number.

        At most 3 requests per minute.

        Args:
            phone: The number to send the code to, in international format, such as +393401234567.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /verified-resources/phones/verification-code/request`.
        """
        return await self._send(REQUEST_CODE, body={"phone": phone})

    async def verify(self, *, phone: str, code: str) -> VerifiedPhone:
        """Verify a phone number with the code that was sent to it.

        Args:
            phone: The number that the code was sent to.
            code: The code that was sent.

        Returns: The verified phone number.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /verified-resources/phones/verification-code/verify`.
        """
        return await self._send(VERIFY, body={"phone": phone, "code": code}, decode=models.VerifiedPhone.from_dict)


class VerifiedResourcesPhonesResourceWithResponse(ResourceWithResponse[VerifiedResourcesPhonesResource]):
    """The methods of `cal.verified_resources.phones`, returning a `Response`."""

    def __init__(self, resource: VerifiedResourcesPhonesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.request_code: Final = with_response(resource.request_code)
        self.verify: Final = with_response(resource.verify)
