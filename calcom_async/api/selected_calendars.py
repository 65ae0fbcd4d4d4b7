# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.selected_calendars`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import decode_model
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import ChosenCalendar

CREATE: Final = Operation(
    "selected_calendars_create", "POST", "/selected-calendars", "selected_calendars", "create", nullable=True,
)  # fmt: skip
DELETE: Final = Operation("selected_calendars_delete", "DELETE", "/selected-calendars", "selected_calendars", "delete")


class SelectedCalendarsResource(Resource):
    """The calendars that are checked for conflicts: their events make you busy."""

    async def create(
        self, *, integration: str, external_id: str, credential_id: int, delegation_credential_id: str | Unset = UNSET
    ) -> ChosenCalendar | None:
        """Select a calendar, so that its events make you busy.

        Args:
            integration: As in the list of connected calendars, for example `google_calendar`.
            external_id: As in the list of connected calendars.
            credential_id: As in the list of connected calendars.
            delegation_credential_id: As in the list of connected calendars; for delegated access.

        Returns: The selected calendar; without a value if it was already selected.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /selected-calendars`.
        """
        return await self._send(
            CREATE,
            body={
                "integration": integration,
                "externalId": external_id,
                "credentialId": credential_id,
                "delegationCredentialId": delegation_credential_id,
            },
            decode=lambda data: decode_model(models.ChosenCalendar.from_dict, data),
        )

    async def delete(
        self, *, integration: str, external_id: str, credential_id: int, delegation_credential_id: str | Unset = UNSET
    ) -> ChosenCalendar:
        """Deselect a calendar, so that its events no longer make you busy.

        Args:
            integration: As in the list of connected calendars.
            external_id: As in the list of connected calendars.
            credential_id: As in the list of connected calendars; -1 for delegated access.
            delegation_credential_id: As in the list of connected calendars; for delegated access.

        Returns: The calendar that was selected before.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `DELETE /selected-calendars`.
        """
        return await self._send(
            DELETE,
            query={
                "integration": integration,
                "externalId": external_id,
                "credentialId": credential_id,
                "delegationCredentialId": delegation_credential_id,
            },
            decode=models.ChosenCalendar.from_dict,
        )


class SelectedCalendarsResourceWithResponse(ResourceWithResponse[SelectedCalendarsResource]):
    """The methods of `cal.selected_calendars`, returning a `Response`."""

    def __init__(self, resource: SelectedCalendarsResource) -> None:
        super().__init__(resource)
        self.create: Final = with_response(resource.create)
        self.delete: Final = with_response(resource.delete)
