# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""The top-level resources of the client. Each is imported on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._resource import Sender
    from .allowlists import AllowlistsResource, AllowlistsResourceWithResponse
    from .api_keys import ApiKeysResource, ApiKeysResourceWithResponse
    from .bookings import BookingsResource, BookingsResourceWithResponse
    from .calendars import CalendarsResource, CalendarsResourceWithResponse
    from .conferencing import ConferencingResource, ConferencingResourceWithResponse
    from .credits import CreditsResource, CreditsResourceWithResponse
    from .destination_calendars import DestinationCalendarsResource, DestinationCalendarsResourceWithResponse
    from .event_types import EventTypesResource, EventTypesResourceWithResponse
    from .events import EventsResource, EventsResourceWithResponse
    from .insights import InsightsResource, InsightsResourceWithResponse
    from .me import MeResource, MeResourceWithResponse
    from .notifications import NotificationsResource, NotificationsResourceWithResponse
    from .oauth import OauthResource, OauthResourceWithResponse
    from .oauth2 import Oauth2Resource, Oauth2ResourceWithResponse
    from .oauth_clients import OauthClientsResource, OauthClientsResourceWithResponse
    from .organizations import OrganizationsResource, OrganizationsResourceWithResponse
    from .routing_forms import RoutingFormsResource, RoutingFormsResourceWithResponse
    from .schedules import SchedulesResource, SchedulesResourceWithResponse
    from .selected_calendars import SelectedCalendarsResource, SelectedCalendarsResourceWithResponse
    from .slots import SlotsResource, SlotsResourceWithResponse
    from .stripe import StripeResource, StripeResourceWithResponse
    from .teams import TeamsResource, TeamsResourceWithResponse
    from .verified_resources import VerifiedResourcesResource, VerifiedResourcesResourceWithResponse
    from .webhooks import WebhooksResource, WebhooksResourceWithResponse
    from .workflows import WorkflowsResource, WorkflowsResourceWithResponse


class Resources:
    """The resources of a client, which provides the `_sender`."""

    _sender: Sender

    @cached_property
    def allowlists(self) -> AllowlistsResource:
        """The IP addresses that Cal.com sends requests from and receives them at."""
        from .allowlists import AllowlistsResource

        return AllowlistsResource(self._sender)

    @cached_property
    def api_keys(self) -> ApiKeysResource:
        """The API key that the client authenticates with."""
        from .api_keys import ApiKeysResource

        return ApiKeysResource(self._sender)

    @cached_property
    def bookings(self) -> BookingsResource:
        """Bookings: create, read, reschedule, cancel and confirm them, and everything else that can be done with a
        booking.
        """
        from .bookings import BookingsResource

        return BookingsResource(self._sender)

    @cached_property
    def calendars(self) -> CalendarsResource:
        """Connected calendars and their busy times."""
        from .calendars import CalendarsResource

        return CalendarsResource(self._sender)

    @cached_property
    def conferencing(self) -> ConferencingResource:
        """Video conferencing apps."""
        from .conferencing import ConferencingResource

        return ConferencingResource(self._sender)

    @cached_property
    def credits(self) -> CreditsResource:
        """The credits that pay for text messages, phone calls and agents."""
        from .credits import CreditsResource

        return CreditsResource(self._sender)

    @cached_property
    def destination_calendars(self) -> DestinationCalendarsResource:
        """The calendar that new bookings are written to."""
        from .destination_calendars import DestinationCalendarsResource

        return DestinationCalendarsResource(self._sender)

    @cached_property
    def event_types(self) -> EventTypesResource:
        """The event types that people can book with you."""
        from .event_types import EventTypesResource

        return EventTypesResource(self._sender)

    @cached_property
    def events(self) -> EventsResource:
        """Events on a fixed date, each with a page that collects RSVPs."""
        from .events import EventsResource

        return EventsResource(self._sender)

    @cached_property
    def insights(self) -> InsightsResource:
        """Statistics about bookings and routing forms."""
        from .insights import InsightsResource

        return InsightsResource(self._sender)

    @cached_property
    def me(self) -> MeResource:
        """Your own profile."""
        from .me import MeResource

        return MeResource(self._sender)

    @cached_property
    def notifications(self) -> NotificationsResource:
        """The channels through which you are notified of your bookings."""
        from .notifications import NotificationsResource

        return NotificationsResource(self._sender)

    @cached_property
    def oauth(self) -> OauthResource:
        """The tokens of a platform's managed users."""
        from .oauth import OauthResource

        return OauthResource(self._sender)

    @cached_property
    def oauth2(self) -> Oauth2Resource:
        """OAuth access to the accounts of users who have consented to it."""
        from .oauth2 import Oauth2Resource

        return Oauth2Resource(self._sender)

    @cached_property
    def oauth_clients(self) -> OauthClientsResource:
        """The OAuth clients of a platform."""
        from .oauth_clients import OauthClientsResource

        return OauthClientsResource(self._sender)

    @cached_property
    def organizations(self) -> OrganizationsResource:
        """Everything that belongs to an organization."""
        from .organizations import OrganizationsResource

        return OrganizationsResource(self._sender)

    @cached_property
    def routing_forms(self) -> RoutingFormsResource:
        """Routing forms, which use the responses to decide who or what is booked."""
        from .routing_forms import RoutingFormsResource

        return RoutingFormsResource(self._sender)

    @cached_property
    def schedules(self) -> SchedulesResource:
        """Your schedules: the times when you can be booked."""
        from .schedules import SchedulesResource

        return SchedulesResource(self._sender)

    @cached_property
    def selected_calendars(self) -> SelectedCalendarsResource:
        """The calendars that are checked for conflicts: their events make you busy."""
        from .selected_calendars import SelectedCalendarsResource

        return SelectedCalendarsResource(self._sender)

    @cached_property
    def slots(self) -> SlotsResource:
        """Slots: the available times that can be booked."""
        from .slots import SlotsResource

        return SlotsResource(self._sender)

    @cached_property
    def stripe(self) -> StripeResource:
        """The Stripe account that receives the payments for bookings."""
        from .stripe import StripeResource

        return StripeResource(self._sender)

    @cached_property
    def teams(self) -> TeamsResource:
        """Teams that do not belong to an organization."""
        from .teams import TeamsResource

        return TeamsResource(self._sender)

    @cached_property
    def verified_resources(self) -> VerifiedResourcesResource:
        """Your verified email addresses and phone numbers."""
        from .verified_resources import VerifiedResourcesResource

        return VerifiedResourcesResource(self._sender)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Webhooks: URLs that are called when something happens to your bookings."""
        from .webhooks import WebhooksResource

        return WebhooksResource(self._sender)

    @cached_property
    def workflows(self) -> WorkflowsResource:
        """Workflows: messages that are sent automatically when something happens to your bookings."""
        from .workflows import WorkflowsResource

        return WorkflowsResource(self._sender)


class ResourcesWithResponse:
    """The same resources, with methods that return a `Response`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def allowlists(self) -> AllowlistsResourceWithResponse:
        """The IP addresses that Cal.com sends requests from and receives them at."""
        from .allowlists import AllowlistsResource, AllowlistsResourceWithResponse

        return AllowlistsResourceWithResponse(AllowlistsResource(self._sender))

    @cached_property
    def api_keys(self) -> ApiKeysResourceWithResponse:
        """The API key that the client authenticates with."""
        from .api_keys import ApiKeysResource, ApiKeysResourceWithResponse

        return ApiKeysResourceWithResponse(ApiKeysResource(self._sender))

    @cached_property
    def bookings(self) -> BookingsResourceWithResponse:
        """Bookings: create, read, reschedule, cancel and confirm them, and everything else that can be done with a
        booking.
        """
        from .bookings import BookingsResource, BookingsResourceWithResponse

        return BookingsResourceWithResponse(BookingsResource(self._sender))

    @cached_property
    def calendars(self) -> CalendarsResourceWithResponse:
        """Connected calendars and their busy times."""
        from .calendars import CalendarsResource, CalendarsResourceWithResponse

        return CalendarsResourceWithResponse(CalendarsResource(self._sender))

    @cached_property
    def conferencing(self) -> ConferencingResourceWithResponse:
        """Video conferencing apps."""
        from .conferencing import ConferencingResource, ConferencingResourceWithResponse

        return ConferencingResourceWithResponse(ConferencingResource(self._sender))

    @cached_property
    def credits(self) -> CreditsResourceWithResponse:
        """The credits that pay for text messages, phone calls and agents."""
        from .credits import CreditsResource, CreditsResourceWithResponse

        return CreditsResourceWithResponse(CreditsResource(self._sender))

    @cached_property
    def destination_calendars(self) -> DestinationCalendarsResourceWithResponse:
        """The calendar that new bookings are written to."""
        from .destination_calendars import DestinationCalendarsResource, DestinationCalendarsResourceWithResponse

        return DestinationCalendarsResourceWithResponse(DestinationCalendarsResource(self._sender))

    @cached_property
    def event_types(self) -> EventTypesResourceWithResponse:
        """The event types that people can book with you."""
        from .event_types import EventTypesResource, EventTypesResourceWithResponse

        return EventTypesResourceWithResponse(EventTypesResource(self._sender))

    @cached_property
    def events(self) -> EventsResourceWithResponse:
        """Events on a fixed date, each with a page that collects RSVPs."""
        from .events import EventsResource, EventsResourceWithResponse

        return EventsResourceWithResponse(EventsResource(self._sender))

    @cached_property
    def insights(self) -> InsightsResourceWithResponse:
        """Statistics about bookings and routing forms."""
        from .insights import InsightsResource, InsightsResourceWithResponse

        return InsightsResourceWithResponse(InsightsResource(self._sender))

    @cached_property
    def me(self) -> MeResourceWithResponse:
        """Your own profile."""
        from .me import MeResource, MeResourceWithResponse

        return MeResourceWithResponse(MeResource(self._sender))

    @cached_property
    def notifications(self) -> NotificationsResourceWithResponse:
        """The channels through which you are notified of your bookings."""
        from .notifications import NotificationsResource, NotificationsResourceWithResponse

        return NotificationsResourceWithResponse(NotificationsResource(self._sender))

    @cached_property
    def oauth(self) -> OauthResourceWithResponse:
        """The tokens of a platform's managed users."""
        from .oauth import OauthResource, OauthResourceWithResponse

        return OauthResourceWithResponse(OauthResource(self._sender))

    @cached_property
    def oauth2(self) -> Oauth2ResourceWithResponse:
        """OAuth access to the accounts of users who have consented to it."""
        from .oauth2 import Oauth2Resource, Oauth2ResourceWithResponse

        return Oauth2ResourceWithResponse(Oauth2Resource(self._sender))

    @cached_property
    def oauth_clients(self) -> OauthClientsResourceWithResponse:
        """The OAuth clients of a platform."""
        from .oauth_clients import OauthClientsResource, OauthClientsResourceWithResponse

        return OauthClientsResourceWithResponse(OauthClientsResource(self._sender))

    @cached_property
    def organizations(self) -> OrganizationsResourceWithResponse:
        """Everything that belongs to an organization."""
        from .organizations import OrganizationsResource, OrganizationsResourceWithResponse

        return OrganizationsResourceWithResponse(OrganizationsResource(self._sender))

    @cached_property
    def routing_forms(self) -> RoutingFormsResourceWithResponse:
        """Routing forms, which use the responses to decide who or what is booked."""
        from .routing_forms import RoutingFormsResource, RoutingFormsResourceWithResponse

        return RoutingFormsResourceWithResponse(RoutingFormsResource(self._sender))

    @cached_property
    def schedules(self) -> SchedulesResourceWithResponse:
        """Your schedules: the times when you can be booked."""
        from .schedules import SchedulesResource, SchedulesResourceWithResponse

        return SchedulesResourceWithResponse(SchedulesResource(self._sender))

    @cached_property
    def selected_calendars(self) -> SelectedCalendarsResourceWithResponse:
        """The calendars that are checked for conflicts: their events make you busy."""
        from .selected_calendars import SelectedCalendarsResource, SelectedCalendarsResourceWithResponse

        return SelectedCalendarsResourceWithResponse(SelectedCalendarsResource(self._sender))

    @cached_property
    def slots(self) -> SlotsResourceWithResponse:
        """Slots: the available times that can be booked."""
        from .slots import SlotsResource, SlotsResourceWithResponse

        return SlotsResourceWithResponse(SlotsResource(self._sender))

    @cached_property
    def stripe(self) -> StripeResourceWithResponse:
        """The Stripe account that receives the payments for bookings."""
        from .stripe import StripeResource, StripeResourceWithResponse

        return StripeResourceWithResponse(StripeResource(self._sender))

    @cached_property
    def teams(self) -> TeamsResourceWithResponse:
        """Teams that do not belong to an organization."""
        from .teams import TeamsResource, TeamsResourceWithResponse

        return TeamsResourceWithResponse(TeamsResource(self._sender))

    @cached_property
    def verified_resources(self) -> VerifiedResourcesResourceWithResponse:
        """Your verified email addresses and phone numbers."""
        from .verified_resources import VerifiedResourcesResource, VerifiedResourcesResourceWithResponse

        return VerifiedResourcesResourceWithResponse(VerifiedResourcesResource(self._sender))

    @cached_property
    def webhooks(self) -> WebhooksResourceWithResponse:
        """Webhooks: URLs that are called when something happens to your bookings."""
        from .webhooks import WebhooksResource, WebhooksResourceWithResponse

        return WebhooksResourceWithResponse(WebhooksResource(self._sender))

    @cached_property
    def workflows(self) -> WorkflowsResourceWithResponse:
        """Workflows: messages that are sent automatically when something happens to your bookings."""
        from .workflows import WorkflowsResource, WorkflowsResourceWithResponse

        return WorkflowsResourceWithResponse(WorkflowsResource(self._sender))
