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
    """The fields of the booking form of a team's event type; only on api.cal.com."""

    async def get(self, team_id: int, event_type_id: int) -> HostedBookingForm:
        """Fetch the booking form of a team's event type.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.

        Returns: The booking form.

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
        """Change some fields of the booking form of a team's event type.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Each field is identified by its slug and may appear only once. Fields added by workflows cannot be
        changed.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            booking_fields: The changes, one for each field.

        Returns: The updated form.

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

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        System fields, which every form has, cannot be deleted; hide them instead.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            slug: The field's slug.

        Returns: The updated form.

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

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Only custom fields can be added; the others already exist.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            booking_fields: The fields to add; only custom fields can be added.

        Returns: The updated form.

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

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Also accepts the fields of a form that was fetched. Fields added by workflows are left unchanged.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            booking_fields: The new fields. Custom fields that are not included are deleted, others are reset to
                their default settings.

        Returns: The updated form.

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
    """The methods of `cal.teams.event_types.booking_fields`, returning a `Response`."""

    def __init__(self, resource: TeamsEventTypesBookingFieldsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.add: Final = with_response(resource.add)
        self.replace: Final = with_response(resource.replace)
