# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams.event_types.booking_fields`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import HostedBookingFieldInput, HostedBookingFieldUpdate, HostedBookingForm

GET: Final = Operation(
    "teams_event_types_booking_fields_get", "GET", "/teams/{teamId}/event-types/{eventTypeId}/booking-fields",
    "teams.event_types.booking_fields", "get", api_version="2026-06-12", hosted_only=True,
)  # fmt: skip
UPDATE: Final = Operation(
    "teams_event_types_booking_fields_update", "PATCH", "/teams/{teamId}/event-types/{eventTypeId}/booking-fields",
    "teams.event_types.booking_fields", "update", api_version="2026-06-12", idempotent=True, hosted_only=True,
)  # fmt: skip
DELETE: Final = Operation(
    "teams_event_types_booking_fields_delete", "DELETE",
    "/teams/{teamId}/event-types/{eventTypeId}/booking-fields/{slug}", "teams.event_types.booking_fields", "delete",
    api_version="2026-06-12", hosted_only=True,
)  # fmt: skip
ADD: Final = Operation(
    "teams_event_types_booking_fields_add", "POST", "/teams/{teamId}/event-types/{eventTypeId}/booking-fields",
    "teams.event_types.booking_fields", "add", api_version="2026-06-12", hosted_only=True,
)  # fmt: skip
REPLACE: Final = Operation(
    "teams_event_types_booking_fields_replace", "PUT", "/teams/{teamId}/event-types/{eventTypeId}/booking-fields",
    "teams.event_types.booking_fields", "replace", api_version="2026-06-12", idempotent=True, hosted_only=True,
)  # fmt: skip


class TeamsEventTypesBookingFieldsResource(Resource):
    """The booking form of a team's event type, field by field; only on api.cal.com."""

    async def get(self, team_id: int, event_type_id: int) -> HostedBookingForm:
        """Fetch the booking form of a team's event type.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.

        Returns: The form.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /teams/{teamId}/event-types/{eventTypeId}/booking-fields`, version 2026-06-12.
        """
        return await self._send(
            GET, path={"teamId": team_id, "eventTypeId": event_type_id}, decode=models.HostedBookingForm.from_dict
        )

    async def update(
        self,
        team_id: int,
        event_type_id: int,
        *,
        booking_fields: Sequence[HostedBookingFieldUpdate | Mapping[str, Any]],
    ) -> HostedBookingForm:
        """Change some fields on the booking form of a team's event type.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Each field is named by its slug, at most once. Fields that workflows have added cannot be changed.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            booking_fields: The changes, one for each field.

        Returns: The form as it is now.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /teams/{teamId}/event-types/{eventTypeId}/booking-fields`, version 2026-06-12.
        """
        return await self._send(
            UPDATE,
            path={"teamId": team_id, "eventTypeId": event_type_id},
            body={"bookingFields": booking_fields},
            decode=models.HostedBookingForm.from_dict,
        )

    async def delete(self, team_id: int, event_type_id: int, slug: str) -> HostedBookingForm:
        """Delete a custom field from the booking form of a team's event type.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Fields that every form has cannot be deleted; hide them.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            slug: The field's slug.

        Returns: The form as it is now.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `DELETE /teams/{teamId}/event-types/{eventTypeId}/booking-fields/{slug}`, version 2026-06-12.
        """
        return await self._send(
            DELETE,
            path={"teamId": team_id, "eventTypeId": event_type_id, "slug": slug},
            decode=models.HostedBookingForm.from_dict,
        )

    async def add(
        self, team_id: int, event_type_id: int, *, booking_fields: Sequence[HostedBookingFieldInput | Mapping[str, Any]]
    ) -> HostedBookingForm:
        """Add fields to the booking form of a team's event type.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Only custom fields can be added; the others are there already.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            booking_fields: The fields to add; only custom ones can be.

        Returns: The form as it is now.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /teams/{teamId}/event-types/{eventTypeId}/booking-fields`, version 2026-06-12.
        """
        return await self._send(
            ADD,
            path={"teamId": team_id, "eventTypeId": event_type_id},
            body={"bookingFields": booking_fields},
            decode=models.HostedBookingForm.from_dict,
        )

    async def replace(
        self, team_id: int, event_type_id: int, *, booking_fields: Sequence[HostedBookingFieldInput | Mapping[str, Any]]
    ) -> HostedBookingForm:
        """Replace the whole booking form of a team's event type.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Takes the fields of a form that was fetched, too. Fields that workflows have added stay as they are.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            booking_fields: The new set of fields. Custom ones that are not in it are deleted, others go back to
                their usual settings.

        Returns: The form as it is now.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PUT /teams/{teamId}/event-types/{eventTypeId}/booking-fields`, version 2026-06-12.
        """
        return await self._send(
            REPLACE,
            path={"teamId": team_id, "eventTypeId": event_type_id},
            body={"bookingFields": booking_fields},
            decode=models.HostedBookingForm.from_dict,
        )


class TeamsEventTypesBookingFieldsResourceWithResponse(ResourceWithResponse[TeamsEventTypesBookingFieldsResource]):
    """The calls of `cal.teams.event_types.booking_fields`, each answering with a `Response`."""

    def __init__(self, resource: TeamsEventTypesBookingFieldsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.add: Final = with_response(resource.add)
        self.replace: Final = with_response(resource.replace)
