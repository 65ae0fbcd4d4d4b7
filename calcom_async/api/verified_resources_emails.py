# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.verified_resources.emails`."""

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
    "verified_resources_emails_list", "GET", "/verified-resources/emails", "verified_resources.emails", "list",
    paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "verified_resources_emails_get", "GET", "/verified-resources/emails/{id}", "verified_resources.emails", "get",
    nullable=True,
)  # fmt: skip
REQUEST_CODE: Final = Operation(
    "verified_resources_emails_request_code", "POST", "/verified-resources/emails/verification-code/request",
    "verified_resources.emails", "request_code", rate_limit=5,
)  # fmt: skip
VERIFY: Final = Operation(
    "verified_resources_emails_verify", "POST", "/verified-resources/emails/verification-code/verify",
    "verified_resources.emails", "verify", rate_limit=3,
)  # fmt: skip


class VerifiedResourcesEmailsResource(Resource):
    """Verified email addresses that you can use in your workflows."""

    def list(self, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[VerifiedEmail]:
        """List your verified email addresses.

        Args:
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /verified-resources/emails`.
        """
        return self._pages(LIST, query={"take": take, "skip": skip}, decode=models.VerifiedEmail.from_dict)

    async def get(self, id: int) -> VerifiedEmail | None:
        """Fetch one of your verified email addresses.

        Args:
            id: The id of the verified email address.

        Returns: The email address, or null.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /verified-resources/emails/{id}`.
        """
        return await self._send(
            GET, path={"id": id}, decode=lambda data: decode_model(models.VerifiedEmail.from_dict, data)
        )

    async def request_code(self, *, email: str) -> None:
        """Send a code that verifies an email address.

        At most 5 requests per minute. An address that is already verified is rejected.

        Args:
            email: The address to send the code to.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, ConflictError, RateLimitError,
        ServerError.

        API: `POST /verified-resources/emails/verification-code/request`.
        """
        return await self._send(REQUEST_CODE, body={"email": email})

    async def verify(self, *, email: str, code: str) -> VerifiedEmail:
        """Verify an email address with the code that was sent to it.

        At most 3 requests per minute.

        Args:
            email: The address that the code was sent to.
            code: The code that was sent.

        Returns: The verified email address.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /verified-resources/emails/verification-code/verify`.
        """
        return await self._send(VERIFY, body={"email": email, "code": code}, decode=models.VerifiedEmail.from_dict)


class VerifiedResourcesEmailsResourceWithResponse(ResourceWithResponse[VerifiedResourcesEmailsResource]):
    """The methods of `cal.verified_resources.emails`, returning a `Response`."""

    def __init__(self, resource: VerifiedResourcesEmailsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.request_code: Final = with_response(resource.request_code)
        self.verify: Final = with_response(resource.verify)
