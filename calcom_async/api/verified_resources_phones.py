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
    """Phone numbers that you may write to in your workflows."""

    def list(self, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[VerifiedPhone]:
        """List the phone numbers that you have proved.

        Args:
            take: How many items a page holds at the most.
            skip: How many items to leave out before the first one returned.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /verified-resources/phones`.
        """
        return self._pages(LIST, query={"take": take, "skip": skip}, decode=models.VerifiedPhone.from_dict)

    async def get(self, id: int) -> VerifiedPhone | None:
        """Fetch one phone number that you have proved.

        Args:
            id: The id under which the phone number is kept.

        Returns: The phone number, or null.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /verified-resources/phones/{id}`.
        """
        return await self._send(
            GET, path={"id": id}, decode=lambda data: decode_model(models.VerifiedPhone.from_dict, data)
        )

    async def request_code(self, *, phone: str) -> None:
        """Send a code to a phone number that is to be proved.

        May be called 3 times a minute.

        Args:
            phone: The number that the code is sent to, with the country's code, such as +393401234567.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /verified-resources/phones/verification-code/request`.
        """
        return await self._send(REQUEST_CODE, body={"phone": phone})

    async def verify(self, *, phone: str, code: str) -> VerifiedPhone:
        """Prove a phone number by the code that was sent to it.

        Args:
            phone: The number that the code was sent to.
            code: The code that was sent.

        Returns: The phone number, now proved.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /verified-resources/phones/verification-code/verify`.
        """
        return await self._send(VERIFY, body={"phone": phone, "code": code}, decode=models.VerifiedPhone.from_dict)


class VerifiedResourcesPhonesResourceWithResponse(ResourceWithResponse[VerifiedResourcesPhonesResource]):
    """The calls of `cal.verified_resources.phones`, each answering with a `Response`."""

    def __init__(self, resource: VerifiedResourcesPhonesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.request_code: Final = with_response(resource.request_code)
        self.verify: Final = with_response(resource.verify)
