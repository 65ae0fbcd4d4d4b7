# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.slots.reservations`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from .. import models
from .._codec import decode_model
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response
from .._unset import UNSET

if TYPE_CHECKING:
    from .._unset import Unset
    from ..models import SlotReservation

GET: Final = Operation(
    "slots_reservations_get", "GET", "/slots/reservations/{uid}", "slots.reservations", "get", api_version="2024-09-04",
    authenticated=False, nullable=True,
)  # fmt: skip
CREATE: Final = Operation(
    "slots_reservations_create", "POST", "/slots/reservations", "slots.reservations", "create",
    api_version="2024-09-04",
)  # fmt: skip
UPDATE: Final = Operation(
    "slots_reservations_update", "PATCH", "/slots/reservations/{uid}", "slots.reservations", "update",
    api_version="2024-09-04", authenticated=False,
)  # fmt: skip
DELETE: Final = Operation(
    "slots_reservations_delete", "DELETE", "/slots/reservations/{uid}", "slots.reservations", "delete",
    api_version="2024-09-04", authenticated=False,
)  # fmt: skip


class SlotsReservationsResource(Resource):
    """Reservations, which hold a slot for a few minutes."""

    async def get(self, uid: str) -> SlotReservation | None:
        """Fetch a reservation, if it exists.

        Args:
            uid: The reservation's uid, a UUID.

        Returns: The reservation, or null.

        Raises: RateLimitError.

        API: `GET /slots/reservations/{uid}`, version 2024-09-04.
        """
        return await self._send(
            GET, path={"uid": uid}, decode=lambda data: decode_model(models.SlotReservation.from_dict, data)
        )

    async def create(
        self,
        *,
        event_type_id: int,
        slot_start: dt.datetime,
        slot_duration: int | Unset = UNSET,
        reservation_duration: int | Unset = UNSET,
    ) -> SlotReservation:
        """Reserve a slot for a few minutes, for example while someone fills in a form.

        Args:
            slot_start: The start of an available slot, in UTC.
            slot_duration: Minutes; for event types with several lengths. The event type's length by default.
            reservation_duration: The number of minutes to hold the slot, 5 by default; only for authenticated
                callers who belong to the event type.

        Returns: The new reservation.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
        UnprocessableEntityError, RateLimitError.

        API: `POST /slots/reservations`, version 2024-09-04.
        """
        return await self._send(
            CREATE,
            body={
                "eventTypeId": event_type_id,
                "slotStart": slot_start,
                "slotDuration": slot_duration,
                "reservationDuration": reservation_duration,
            },
            decode=models.SlotReservation.from_dict,
        )

    async def update(
        self,
        uid: str,
        *,
        event_type_id: int,
        slot_start: dt.datetime,
        slot_duration: int | Unset = UNSET,
        reservation_duration: int | Unset = UNSET,
    ) -> SlotReservation:
        """Move a reservation to another slot or renew it.

        Args:
            uid: The reservation's uid, a UUID.
            slot_start: The start of an available slot, in UTC.
            slot_duration: Minutes; for event types with several lengths. The event type's length by default.
            reservation_duration: The number of minutes to hold the slot, 5 by default; only for authenticated
                callers who belong to the event type.

        Returns: The updated reservation; its duration starts again.

        Raises: BadRequestError, NotFoundError, UnprocessableEntityError, RateLimitError.

        API: `PATCH /slots/reservations/{uid}`, version 2024-09-04.
        """
        return await self._send(
            UPDATE,
            path={"uid": uid},
            body={
                "eventTypeId": event_type_id,
                "slotStart": slot_start,
                "slotDuration": slot_duration,
                "reservationDuration": reservation_duration,
            },
            decode=models.SlotReservation.from_dict,
        )

    async def delete(self, uid: str) -> None:
        """Release a reserved slot.

        Args:
            uid: The reservation's uid, a UUID.

        Raises: NotFoundError, RateLimitError.

        API: `DELETE /slots/reservations/{uid}`, version 2024-09-04.
        """
        return await self._send(DELETE, path={"uid": uid})


class SlotsReservationsResourceWithResponse(ResourceWithResponse[SlotsReservationsResource]):
    """The methods of `cal.slots.reservations`, returning a `Response`."""

    def __init__(self, resource: SlotsReservationsResource) -> None:
        super().__init__(resource)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
