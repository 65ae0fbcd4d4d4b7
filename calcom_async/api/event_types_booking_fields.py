# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.event_types.booking_fields`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import HostedBookingFieldInput, HostedBookingFieldUpdate, HostedBookingForm

GET: Final = Operation(
    "event_types_booking_fields_get", "GET", "/event-types/{eventTypeId}/booking-fields", "event_types.booking_fields",
    "get", api_version="2026-06-12", hosted_only=True,
)  # fmt: skip
UPDATE: Final = Operation(
    "event_types_booking_fields_update", "PATCH", "/event-types/{eventTypeId}/booking-fields",
    "event_types.booking_fields", "update", api_version="2026-06-12", idempotent=True, hosted_only=True,
)  # fmt: skip
DELETE: Final = Operation(
    "event_types_booking_fields_delete", "DELETE", "/event-types/{eventTypeId}/booking-fields/{slug}",
    "event_types.booking_fields", "delete", api_version="2026-06-12", hosted_only=True,
)  # fmt: skip
ADD: Final = Operation(
    "event_types_booking_fields_add", "POST", "/event-types/{eventTypeId}/booking-fields", "event_types.booking_fields",
    "add", api_version="2026-06-12", hosted_only=True,
)  # fmt: skip
REPLACE: Final = Operation(
    "event_types_booking_fields_replace", "PUT", "/event-types/{eventTypeId}/booking-fields",
    "event_types.booking_fields", "replace", api_version="2026-06-12", idempotent=True, hosted_only=True,
)  # fmt: skip


class EventTypesBookingFieldsResource(Resource):
    """The fields of an event type's booking form; only on api.cal.com."""

    async def get(self, event_type_id: int) -> HostedBookingForm:
        """Fetch the booking form of an event type.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            event_type_id: The event type's id.

        Returns: The booking form.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /event-types/{eventTypeId}/booking-fields`, version 2026-06-12.
        """
        return await self._send(GET, path={"eventTypeId": event_type_id}, decode=models.HostedBookingForm.from_dict)

    async def update(
        self, event_type_id: int, *, booking_fields: Sequence[HostedBookingFieldUpdate | Mapping[str, Any]]
    ) -> HostedBookingForm:
        """Change some fields of the booking form of an event type.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Each field is identified by its slug and may appear only once. Fields added by workflows cannot be
        changed.

        Args:
            event_type_id: The event type's id.
            booking_fields: The changes, one for each field.

        Returns: The updated form.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /event-types/{eventTypeId}/booking-fields`, version 2026-06-12.
        """
        return await self._send(
            UPDATE,
            path={"eventTypeId": event_type_id},
            body={"bookingFields": booking_fields},
            decode=models.HostedBookingForm.from_dict,
        )

    async def delete(self, event_type_id: int, slug: str) -> HostedBookingForm:
        """Delete a custom field from the booking form of an event type.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        System fields, which every form has, cannot be deleted; hide them instead.

        Args:
            event_type_id: The event type's id.
            slug: The field's slug.

        Returns: The updated form.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `DELETE /event-types/{eventTypeId}/booking-fields/{slug}`, version 2026-06-12.
        """
        return await self._send(
            DELETE, path={"eventTypeId": event_type_id, "slug": slug}, decode=models.HostedBookingForm.from_dict
        )

    async def add(
        self, event_type_id: int, *, booking_fields: Sequence[HostedBookingFieldInput | Mapping[str, Any]]
    ) -> HostedBookingForm:
        """Add fields to the booking form of an event type.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Only custom fields can be added; the others already exist.

        Args:
            event_type_id: The event type's id.
            booking_fields: The fields to add; only custom fields can be added.

        Returns: The updated form.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /event-types/{eventTypeId}/booking-fields`, version 2026-06-12.
        """
        return await self._send(
            ADD,
            path={"eventTypeId": event_type_id},
            body={"bookingFields": booking_fields},
            decode=models.HostedBookingForm.from_dict,
        )

    async def replace(
        self, event_type_id: int, *, booking_fields: Sequence[HostedBookingFieldInput | Mapping[str, Any]]
    ) -> HostedBookingForm:
        """Replace the whole booking form of an event type.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Also accepts the fields of a form that was fetched. Fields added by workflows are left unchanged.

        Args:
            event_type_id: The event type's id.
            booking_fields: The new fields. Custom fields that are not included are deleted, others are reset to
                their default settings.

        Returns: The updated form.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PUT /event-types/{eventTypeId}/booking-fields`, version 2026-06-12.
        """
        return await self._send(
            REPLACE,
            path={"eventTypeId": event_type_id},
            body={"bookingFields": booking_fields},
            decode=models.HostedBookingForm.from_dict,
        )


class EventTypesBookingFieldsResourceWithResponse(ResourceWithResponse[EventTypesBookingFieldsResource]):
    """The methods of `cal.event_types.booking_fields`, returning a `Response`."""

    def __init__(self, resource: EventTypesBookingFieldsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.add: Final = with_response(resource.add)
        self.replace: Final = with_response(resource.replace)
