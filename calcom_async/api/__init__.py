# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""The resources at the top of the client. Each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._resource import Sender
    from .bookings import BookingsResource, BookingsResourceWithResponse
    from .calendars import CalendarsResource, CalendarsResourceWithResponse
    from .event_types import EventTypesResource, EventTypesResourceWithResponse
    from .me import MeResource, MeResourceWithResponse
    from .organizations import OrganizationsResource, OrganizationsResourceWithResponse
    from .schedules import SchedulesResource, SchedulesResourceWithResponse
    from .slots import SlotsResource, SlotsResourceWithResponse
    from .teams import TeamsResource, TeamsResourceWithResponse
    from .webhooks import WebhooksResource, WebhooksResourceWithResponse


class Resources:
    """What a client offers; it has a `_sender`."""

    _sender: Sender

    @cached_property
    def bookings(self) -> BookingsResource:
        """Bookings: make, read, move, cancel, confirm and everything else that happens to them."""
        from .bookings import BookingsResource

        return BookingsResource(self._sender)

    @cached_property
    def calendars(self) -> CalendarsResource:
        """Connected calendars and the busy times in them."""
        from .calendars import CalendarsResource

        return CalendarsResource(self._sender)

    @cached_property
    def event_types(self) -> EventTypesResource:
        """What can be booked with you."""
        from .event_types import EventTypesResource

        return EventTypesResource(self._sender)

    @cached_property
    def me(self) -> MeResource:
        """Your own profile."""
        from .me import MeResource

        return MeResource(self._sender)

    @cached_property
    def organizations(self) -> OrganizationsResource:
        """What belongs to an organisation."""
        from .organizations import OrganizationsResource

        return OrganizationsResource(self._sender)

    @cached_property
    def schedules(self) -> SchedulesResource:
        """When you are available."""
        from .schedules import SchedulesResource

        return SchedulesResource(self._sender)

    @cached_property
    def slots(self) -> SlotsResource:
        """Free times that can be booked."""
        from .slots import SlotsResource

        return SlotsResource(self._sender)

    @cached_property
    def teams(self) -> TeamsResource:
        """Teams outside organisations."""
        from .teams import TeamsResource

        return TeamsResource(self._sender)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Addresses that are called when something happens to your bookings."""
        from .webhooks import WebhooksResource

        return WebhooksResource(self._sender)


class ResourcesWithResponse:
    """The same tree, each call answering with a `Response`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def bookings(self) -> BookingsResourceWithResponse:
        """Bookings: make, read, move, cancel, confirm and everything else that happens to them."""
        from .bookings import BookingsResource, BookingsResourceWithResponse

        return BookingsResourceWithResponse(BookingsResource(self._sender))

    @cached_property
    def calendars(self) -> CalendarsResourceWithResponse:
        """Connected calendars and the busy times in them."""
        from .calendars import CalendarsResource, CalendarsResourceWithResponse

        return CalendarsResourceWithResponse(CalendarsResource(self._sender))

    @cached_property
    def event_types(self) -> EventTypesResourceWithResponse:
        """What can be booked with you."""
        from .event_types import EventTypesResource, EventTypesResourceWithResponse

        return EventTypesResourceWithResponse(EventTypesResource(self._sender))

    @cached_property
    def me(self) -> MeResourceWithResponse:
        """Your own profile."""
        from .me import MeResource, MeResourceWithResponse

        return MeResourceWithResponse(MeResource(self._sender))

    @cached_property
    def organizations(self) -> OrganizationsResourceWithResponse:
        """What belongs to an organisation."""
        from .organizations import OrganizationsResource, OrganizationsResourceWithResponse

        return OrganizationsResourceWithResponse(OrganizationsResource(self._sender))

    @cached_property
    def schedules(self) -> SchedulesResourceWithResponse:
        """When you are available."""
        from .schedules import SchedulesResource, SchedulesResourceWithResponse

        return SchedulesResourceWithResponse(SchedulesResource(self._sender))

    @cached_property
    def slots(self) -> SlotsResourceWithResponse:
        """Free times that can be booked."""
        from .slots import SlotsResource, SlotsResourceWithResponse

        return SlotsResourceWithResponse(SlotsResource(self._sender))

    @cached_property
    def teams(self) -> TeamsResourceWithResponse:
        """Teams outside organisations."""
        from .teams import TeamsResource, TeamsResourceWithResponse

        return TeamsResourceWithResponse(TeamsResource(self._sender))

    @cached_property
    def webhooks(self) -> WebhooksResourceWithResponse:
        """Addresses that are called when something happens to your bookings."""
        from .webhooks import WebhooksResource, WebhooksResourceWithResponse

        return WebhooksResourceWithResponse(WebhooksResource(self._sender))
