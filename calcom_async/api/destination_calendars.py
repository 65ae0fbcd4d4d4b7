# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.destination_calendars`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import ChosenCalendar, DestinationCalendarIntegrationLike

UPDATE: Final = Operation(
    "destination_calendars_update", "PUT", "/destination-calendars", "destination_calendars", "update", idempotent=True,
)  # fmt: skip


class DestinationCalendarsResource(Resource):
    """The calendar that new bookings are written to."""

    async def update(
        self,
        *,
        integration: DestinationCalendarIntegrationLike,
        external_id: str,
        delegation_credential_id: str | Unset = UNSET,
    ) -> ChosenCalendar:
        """Set the calendar that new bookings are written to.

        Args:
            external_id: As in the list of connected calendars.
            delegation_credential_id: As in the list of connected calendars; for delegated access.

        Returns: The chosen calendar.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PUT /destination-calendars`.
        """
        return await self._send(
            UPDATE,
            body={
                "integration": integration,
                "externalId": external_id,
                "delegationCredentialId": delegation_credential_id,
            },
            decode=models.ChosenCalendar.from_dict,
        )


class DestinationCalendarsResourceWithResponse(ResourceWithResponse[DestinationCalendarsResource]):
    """The methods of `cal.destination_calendars`, returning a `Response`."""

    def __init__(self, resource: DestinationCalendarsResource) -> None:
        super().__init__(resource)
        self.update: Final = with_response(resource.update)
