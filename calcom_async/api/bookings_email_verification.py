# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.bookings.email_verification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import as_is
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import EmailVerificationResult, EmailVerificationSent

CHECK: Final = Operation(
    "bookings_email_verification_check", "GET", "/bookings/verification/email/check", "bookings.email_verification",
    "check", hosted_only=True,
)  # fmt: skip
SEND_CODE: Final = Operation(
    "bookings_email_verification_send_code", "POST", "/bookings/verification/email/send-code",
    "bookings.email_verification", "send_code", hosted_only=True,
)  # fmt: skip
VERIFY_CODE: Final = Operation(
    "bookings_email_verification_verify_code", "POST", "/bookings/verification/email/verify-code",
    "bookings.email_verification", "verify_code", hosted_only=True,
)  # fmt: skip


class BookingsEmailVerificationResource(Resource):
    """Verification of the booker's email address."""

    async def check(self, *, email: str, user_session_email: str | Unset = UNSET) -> bool:
        """Check whether an email address has to be verified before it can book.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            email: The address to book with.
            user_session_email: The address of the signed-in user who books, if there is one.

        Returns: Whether it has to be verified.

        Raises: BadRequestError, RateLimitError.

        API: `GET /bookings/verification/email/check`.
        """
        return await self._send(CHECK, query={"email": email, "userSessionEmail": user_session_email}, decode=as_is)

    async def send_code(
        self,
        *,
        email: str,
        username: str | Unset = UNSET,
        language: str | Unset = UNSET,
        is_verifying_email: bool | Unset = UNSET,
    ) -> EmailVerificationSent:
        """Send a verification code to an email address.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Pass the code as `emailVerificationCode` when you create the booking.

        Args:
            email: The address to verify.
            username: The name used to greet the recipient.
            language: The language that the email is written in, such as en.
            is_verifying_email: Selects the wording of the email.

        Returns: Whether the code was sent.

        Raises: BadRequestError, RateLimitError, ServerError.

        API: `POST /bookings/verification/email/send-code`.
        """
        return await self._send(
            SEND_CODE,
            body={"email": email, "username": username, "language": language, "isVerifyingEmail": is_verifying_email},
            decode=models.EmailVerificationSent.from_dict,
        )

    async def verify_code(self, *, email: str, code: str) -> EmailVerificationResult:
        """Check a verification code that was sent to an email address.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            code: The code from the email.

        Returns: Whether the code is correct.

        Raises: BadRequestError, RateLimitError, ServerError.

        API: `POST /bookings/verification/email/verify-code`.
        """
        return await self._send(
            VERIFY_CODE, body={"email": email, "code": code}, decode=models.EmailVerificationResult.from_dict
        )


class BookingsEmailVerificationResourceWithResponse(ResourceWithResponse[BookingsEmailVerificationResource]):
    """The methods of `cal.bookings.email_verification`, returning a `Response`."""

    def __init__(self, resource: BookingsEmailVerificationResource) -> None:
        super().__init__(resource)
        self.check: Final = with_response(resource.check)
        self.send_code: Final = with_response(resource.send_code)
        self.verify_code: Final = with_response(resource.verify_code)
