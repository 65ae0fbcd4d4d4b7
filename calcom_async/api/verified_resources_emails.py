# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.verified_resources.emails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from ..types import UNSET, decode_model

if TYPE_CHECKING:
    from ..models import VerifiedEmail
    from ..pagination import Pages
    from ..types import Unset

_LIST = Operation(
    id="verified_resources_emails_list",
    method="GET",
    path="/verified-resources/emails",
    resource="verified_resources.emails",
    function="list",
    paginated=Pagination(style="take-skip", default=250, maximum=250, metadata=False),
)
_GET = Operation(
    id="verified_resources_emails_get",
    method="GET",
    path="/verified-resources/emails/{id}",
    resource="verified_resources.emails",
    function="get",
)
_REQUEST_CODE = Operation(
    id="verified_resources_emails_request_code",
    method="POST",
    path="/verified-resources/emails/verification-code/request",
    resource="verified_resources.emails",
    function="request_code",
    rate_limit=5,
)
_VERIFY = Operation(
    id="verified_resources_emails_verify",
    method="POST",
    path="/verified-resources/emails/verification-code/verify",
    resource="verified_resources.emails",
    function="verify",
    rate_limit=3,
)


class VerifiedResourcesEmailsResource(Resource):
    """Email addresses that you may write to in your workflows."""

    def list(self, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[VerifiedEmail]:
        """List the email addresses that you have proved.

        Args:
            take: How many items a page holds at the most.
            skip: How many items to leave out before the first one returned.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /verified-resources/emails`.
        """
        return self._pages(_LIST, query={"take": take, "skip": skip}, decode=models.VerifiedEmail.from_dict)

    async def get(self, id: int) -> VerifiedEmail | None:
        """Fetch one email address that you have proved.

        Args:
            id: The id under which the email address is kept.

        Returns: The email address, or null.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /verified-resources/emails/{id}`.
        """
        return await self._send(
            _GET, path={"id": id}, decode=lambda data: decode_model(models.VerifiedEmail.from_dict, data), nullable=True
        )

    async def request_code(self, *, email: str) -> None:
        """Send a code to an email address that is to be proved.

        May be called 5 times a minute. An address that is proved already is refused.

        Args:
            email: The address that the code is sent to.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, ConflictError, RateLimitError,
        ServerError.

        API: `POST /verified-resources/emails/verification-code/request`.
        """
        return await self._send(_REQUEST_CODE, body={"email": email})

    async def verify(self, *, email: str, code: str) -> VerifiedEmail:
        """Prove an email address by the code that was sent to it.

        May be called 3 times a minute.

        Args:
            email: The address that the code was sent to.
            code: The code that was sent.

        Returns: The email address, now proved.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError, ServerError.

        API: `POST /verified-resources/emails/verification-code/verify`.
        """
        return await self._send(_VERIFY, body={"email": email, "code": code}, decode=models.VerifiedEmail.from_dict)


class VerifiedResourcesEmailsResourceWithResponse(ResourceWithResponse[VerifiedResourcesEmailsResource]):
    """The calls of `cal.verified_resources.emails`, each answering with a `Response`."""

    def __init__(self, resource: VerifiedResourcesEmailsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.request_code: Final = with_response(resource.request_code)
        self.verify: Final = with_response(resource.verify)
