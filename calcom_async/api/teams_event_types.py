# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.teams.event_types`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._operation import Operation
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import (
        AnyBookerActiveBookingsLimit,
        AnyBookingLimitsCount,
        AnyBookingLimitsDuration,
        AnyConfirmationPolicy,
        AnyRecurrence,
        AnySeats,
        BookerLayouts,
        BookingFieldInput,
        BookingWindow,
        CalVideoSettingsInput,
        DeletedTeamEventType,
        DisableCancelling,
        DisableRescheduling,
        EventTypeColor,
        EventTypeDestinationCalendar,
        EventTypeEmailSettings,
        EventTypeHostInput,
        InterfaceLanguageLike,
        PhoneCall,
        PhoneCallTemplateLike,
        SchedulingTypeLike,
        SortOrderLike,
        TeamEventType,
        TeamEventTypeLocationInput,
        TeamEventTypeResult,
    )
    from ..pagination import Pages
    from .teams_event_types_booking_fields import (
        TeamsEventTypesBookingFieldsResource,
        TeamsEventTypesBookingFieldsResourceWithResponse,
    )
    from .teams_event_types_hosted import TeamsEventTypesHostedResource, TeamsEventTypesHostedResourceWithResponse
    from .teams_event_types_webhooks import TeamsEventTypesWebhooksResource, TeamsEventTypesWebhooksResourceWithResponse

LIST: Final = Operation("teams_event_types_list", "GET", "/teams/{teamId}/event-types", "teams.event_types", "list")
GET: Final = Operation(
    "teams_event_types_get", "GET", "/teams/{teamId}/event-types/{eventTypeId}", "teams.event_types", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "teams_event_types_create", "POST", "/teams/{teamId}/event-types", "teams.event_types", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "teams_event_types_update", "PATCH", "/teams/{teamId}/event-types/{eventTypeId}", "teams.event_types", "update",
    idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "teams_event_types_delete", "DELETE", "/teams/{teamId}/event-types/{eventTypeId}", "teams.event_types", "delete",
)  # fmt: skip
CREATE_PHONE_CALL: Final = Operation(
    "teams_event_types_create_phone_call", "POST", "/teams/{teamId}/event-types/{eventTypeId}/create-phone-call",
    "teams.event_types", "create_phone_call", hosted_version="2026-06-12",
)  # fmt: skip


class TeamsEventTypesResource(Resource):
    """The event types that people can book with a team."""

    @cached_property
    def booking_fields(self) -> TeamsEventTypesBookingFieldsResource:
        """The fields of the booking form of a team's event type; only on api.cal.com."""
        from .teams_event_types_booking_fields import TeamsEventTypesBookingFieldsResource

        return TeamsEventTypesBookingFieldsResource(self._sender)

    @cached_property
    def hosted(self) -> TeamsEventTypesHostedResource:
        """The event types of a team in the format that api.cal.com introduced in June 2026, with newer booking
        fields.
        """
        from .teams_event_types_hosted import TeamsEventTypesHostedResource

        return TeamsEventTypesHostedResource(self._sender)

    @cached_property
    def webhooks(self) -> TeamsEventTypesWebhooksResource:
        """Webhooks of one event type of a team."""
        from .teams_event_types_webhooks import TeamsEventTypesWebhooksResource

        return TeamsEventTypesWebhooksResource(self._sender)

    def list(
        self,
        team_id: int,
        *,
        event_slug: str | Unset = UNSET,
        hosts_limit: int | Unset = UNSET,
        sort_created_at: SortOrderLike | Unset = UNSET,
    ) -> Pages[TeamEventType]:
        """List the event types of a team.

        Args:
            team_id: The team's id.
            event_slug: Only the event type with this slug.
            hosts_limit: Maximum number of hosts returned for each event type; all by default.
            sort_created_at: Sort by creation time; without it, the order is not guaranteed.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /teams/{teamId}/event-types`.
        """
        return self._pages(
            LIST,
            path={"teamId": team_id},
            query={"eventSlug": event_slug, "hostsLimit": hosts_limit, "sortCreatedAt": sort_created_at},
            decode=models.TeamEventType.from_dict,
        )

    async def get(self, team_id: int, event_type_id: int) -> TeamEventType:
        """Fetch an event type of a team.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.

        Returns: The event type.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /teams/{teamId}/event-types/{eventTypeId}`.
        """
        return await self._send(
            GET, path={"teamId": team_id, "eventTypeId": event_type_id}, decode=models.TeamEventType.from_dict
        )

    async def create(
        self,
        team_id: int,
        *,
        length_in_minutes: int,
        title: str,
        slug: str,
        scheduling_type: SchedulingTypeLike,
        length_in_minutes_options: Sequence[int] | Unset = UNSET,
        description: str | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        booking_limits_count: AnyBookingLimitsCount | Mapping[str, Any] | Unset = UNSET,
        booker_active_bookings_limit: AnyBookerActiveBookingsLimit | Mapping[str, Any] | Unset = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        booking_limits_duration: AnyBookingLimitsDuration | Mapping[str, Any] | Unset = UNSET,
        booking_window: BookingWindow | Mapping[str, Any] | Unset = UNSET,
        offset_start: int | Unset = UNSET,
        booker_layouts: BookerLayouts | Mapping[str, Any] | Unset = UNSET,
        confirmation_policy: AnyConfirmationPolicy | Mapping[str, Any] | Unset = UNSET,
        recurrence: AnyRecurrence | Mapping[str, Any] | Unset = UNSET,
        requires_booker_email_verification: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        lock_time_zone_toggle_on_booking_page: bool | Unset = UNSET,
        color: EventTypeColor | Mapping[str, Any] | Unset = UNSET,
        seats: AnySeats | Mapping[str, Any] | Unset = UNSET,
        custom_name: str | Unset = UNSET,
        destination_calendar: EventTypeDestinationCalendar | Mapping[str, Any] | Unset = UNSET,
        use_destination_calendar_email: bool | Unset = UNSET,
        hide_calendar_event_details: bool | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        hide_organizer_email: bool | Unset = UNSET,
        cal_video_settings: CalVideoSettingsInput | Mapping[str, Any] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        booking_requires_authentication: bool | Unset = UNSET,
        disable_cancelling: DisableCancelling | Mapping[str, Any] | Unset = UNSET,
        disable_rescheduling: DisableRescheduling | Mapping[str, Any] | Unset = UNSET,
        interface_language: InterfaceLanguageLike | Unset = UNSET,
        allow_rescheduling_past_bookings: bool | Unset = UNSET,
        allow_rescheduling_cancelled_bookings: bool | Unset = UNSET,
        show_optimized_slots: bool | Unset = UNSET,
        booking_fields: Sequence[BookingFieldInput | Mapping[str, Any]] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        hosts: Sequence[EventTypeHostInput | Mapping[str, Any]] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: Sequence[TeamEventTypeLocationInput | Mapping[str, Any]] | Unset = UNSET,
        email_settings: EventTypeEmailSettings | Mapping[str, Any] | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
    ) -> TeamEventTypeResult:
        """Create an event type of a team.

        Args:
            team_id: The team's id.
            slug: The last segment of the booking page's URL.
            scheduling_type: How the bookings are distributed among the hosts.
            length_in_minutes_options: The lengths in minutes that a booker may choose from; `length_in_minutes`
                has to be among them.
            slot_interval: Minutes between the starts of consecutive slots; the event's length by default.
            minimum_booking_notice: Minimum notice for bookings, in minutes.
            before_event_buffer: Minutes kept free before an event.
            after_event_buffer: Minutes kept free after an event.
            schedule_id: The schedule that determines when it can be booked; the host's default schedule by
                default.
            booking_limits_count: The maximum number of bookings per period; `Disabled` removes the limit.
            booker_active_bookings_limit: The maximum number of upcoming bookings per booker; `Disabled` removes
                the limit.
            only_show_first_available_slot: Whether only the first available slot of each day is offered.
            booking_limits_duration: The maximum number of booked minutes per period; `Disabled` removes the
                limit.
            booking_window: How far ahead it can be booked; `Disabled` removes the limit.
            offset_start: Minutes by which all slot starts are shifted.
            booker_layouts: The calendar layouts of the booking page.
            confirmation_policy: When a booking has to be confirmed; `Disabled` means never.
            recurrence: Makes the event type recurring; `Disabled` makes it a single event again.
            requires_booker_email_verification: Whether bookers have to verify their email address with a code.
            hide_calendar_notes: Whether notes are omitted from the calendar event.
            lock_time_zone_toggle_on_booking_page: Whether the time zone on the booking page is locked.
            color: The colors that it is displayed in.
            seats: Lets several people book the same slot; `Disabled` turns this off.
            custom_name: The template for a booking's title. The variables are {Event type title}, {Organiser},
                {Scheduler}, {Location}, {Organiser first name}, {Scheduler first name}, {Scheduler last name},
                {Event duration}, {LOCATION}, {HOST/ATTENDEE}, {HOST}, {ATTENDEE} and {USER}.
            destination_calendar: The calendar that bookings are written to.
            use_destination_calendar_email: Whether the calendar's own address is shown as the organizer's.
            hide_calendar_event_details: Whether the calendar event shows no details.
            success_redirect_url: The URL that a booker is sent to after booking; must be a full URL.
            hide_organizer_email: Whether the organizer's address is omitted from the booking page, emails and
                calendar events.
            cal_video_settings: Settings for Cal Video meetings; not for platform customers.
            hidden: Whether it is hidden from the public profile.
            booking_requires_authentication: Whether only its owner and the team's or organization's admins may
                book it through the API.
            disable_cancelling: Whether bookings can be cancelled.
            disable_rescheduling: Whether, and until when, bookings can be rescheduled.
            interface_language: The booking page's language; the empty string means the visitor's browser
                language.
            allow_rescheduling_past_bookings: Whether a past booking can still be rescheduled.
            allow_rescheduling_cancelled_bookings: Whether a cancelled booking can be booked again through its
                reschedule link.
            show_optimized_slots: Whether to offer slots such that as much time as possible stays bookable.
            booking_fields: The questions of the booking form, besides the name and the email address. On an
                update, the list replaces all of the form's questions.
            disable_guests: Whether bookers cannot invite additional guests.
            hosts: The members who host it; pass either these or `assign_all_team_members`.
            assign_all_team_members: Whether every member is a host, including those who join later; instead of
                `hosts`.
            locations: The locations to choose from; Cal Video by default.
            email_settings: Which of the standard emails are turned off; only for teams of an organization.
            reschedule_with_same_round_robin_host: Whether a rescheduled booking keeps its host.

        Returns: The new event type; if it is managed, a list of the event type and the members' copies.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /teams/{teamId}/event-types`.
        """
        return await self._send(
            CREATE,
            path={"teamId": team_id},
            body={
                "lengthInMinutes": length_in_minutes,
                "title": title,
                "slug": slug,
                "schedulingType": scheduling_type,
                "lengthInMinutesOptions": length_in_minutes_options,
                "description": description,
                "slotInterval": slot_interval,
                "minimumBookingNotice": minimum_booking_notice,
                "beforeEventBuffer": before_event_buffer,
                "afterEventBuffer": after_event_buffer,
                "scheduleId": schedule_id,
                "bookingLimitsCount": booking_limits_count,
                "bookerActiveBookingsLimit": booker_active_bookings_limit,
                "onlyShowFirstAvailableSlot": only_show_first_available_slot,
                "bookingLimitsDuration": booking_limits_duration,
                "bookingWindow": booking_window,
                "offsetStart": offset_start,
                "bookerLayouts": booker_layouts,
                "confirmationPolicy": confirmation_policy,
                "recurrence": recurrence,
                "requiresBookerEmailVerification": requires_booker_email_verification,
                "hideCalendarNotes": hide_calendar_notes,
                "lockTimeZoneToggleOnBookingPage": lock_time_zone_toggle_on_booking_page,
                "color": color,
                "seats": seats,
                "customName": custom_name,
                "destinationCalendar": destination_calendar,
                "useDestinationCalendarEmail": use_destination_calendar_email,
                "hideCalendarEventDetails": hide_calendar_event_details,
                "successRedirectUrl": success_redirect_url,
                "hideOrganizerEmail": hide_organizer_email,
                "calVideoSettings": cal_video_settings,
                "hidden": hidden,
                "bookingRequiresAuthentication": booking_requires_authentication,
                "disableCancelling": disable_cancelling,
                "disableRescheduling": disable_rescheduling,
                "interfaceLanguage": interface_language,
                "allowReschedulingPastBookings": allow_rescheduling_past_bookings,
                "allowReschedulingCancelledBookings": allow_rescheduling_cancelled_bookings,
                "showOptimizedSlots": show_optimized_slots,
                "bookingFields": booking_fields,
                "disableGuests": disable_guests,
                "hosts": hosts,
                "assignAllTeamMembers": assign_all_team_members,
                "locations": locations,
                "emailSettings": email_settings,
                "rescheduleWithSameRoundRobinHost": reschedule_with_same_round_robin_host,
            },
            decode=models.team_event_type_result.decode_team_event_type_result,
        )

    async def update(
        self,
        team_id: int,
        event_type_id: int,
        *,
        length_in_minutes_options: Sequence[int] | Unset = UNSET,
        description: str | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        schedule_id: int | Unset = UNSET,
        booking_limits_count: AnyBookingLimitsCount | Mapping[str, Any] | Unset = UNSET,
        booker_active_bookings_limit: AnyBookerActiveBookingsLimit | Mapping[str, Any] | Unset = UNSET,
        only_show_first_available_slot: bool | Unset = UNSET,
        booking_limits_duration: AnyBookingLimitsDuration | Mapping[str, Any] | Unset = UNSET,
        booking_window: BookingWindow | Mapping[str, Any] | Unset = UNSET,
        offset_start: int | Unset = UNSET,
        booker_layouts: BookerLayouts | Mapping[str, Any] | Unset = UNSET,
        confirmation_policy: AnyConfirmationPolicy | Mapping[str, Any] | Unset = UNSET,
        recurrence: AnyRecurrence | Mapping[str, Any] | Unset = UNSET,
        requires_booker_email_verification: bool | Unset = UNSET,
        hide_calendar_notes: bool | Unset = UNSET,
        lock_time_zone_toggle_on_booking_page: bool | Unset = UNSET,
        color: EventTypeColor | Mapping[str, Any] | Unset = UNSET,
        seats: AnySeats | Mapping[str, Any] | Unset = UNSET,
        custom_name: str | Unset = UNSET,
        destination_calendar: EventTypeDestinationCalendar | Mapping[str, Any] | Unset = UNSET,
        use_destination_calendar_email: bool | Unset = UNSET,
        hide_calendar_event_details: bool | Unset = UNSET,
        success_redirect_url: str | Unset = UNSET,
        hide_organizer_email: bool | Unset = UNSET,
        cal_video_settings: CalVideoSettingsInput | Mapping[str, Any] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        booking_requires_authentication: bool | Unset = UNSET,
        disable_cancelling: DisableCancelling | Mapping[str, Any] | Unset = UNSET,
        disable_rescheduling: DisableRescheduling | Mapping[str, Any] | Unset = UNSET,
        interface_language: InterfaceLanguageLike | Unset = UNSET,
        allow_rescheduling_past_bookings: bool | Unset = UNSET,
        allow_rescheduling_cancelled_bookings: bool | Unset = UNSET,
        show_optimized_slots: bool | Unset = UNSET,
        booking_fields: Sequence[BookingFieldInput | Mapping[str, Any]] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        length_in_minutes: int | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        scheduling_type: SchedulingTypeLike | Unset = UNSET,
        hosts: Sequence[EventTypeHostInput | Mapping[str, Any]] | Unset = UNSET,
        assign_all_team_members: bool | Unset = UNSET,
        locations: Sequence[TeamEventTypeLocationInput | Mapping[str, Any]] | Unset = UNSET,
        email_settings: EventTypeEmailSettings | Mapping[str, Any] | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
    ) -> TeamEventTypeResult:
        """Change an event type of a team.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            length_in_minutes_options: The lengths in minutes that a booker may choose from; `length_in_minutes`
                has to be among them.
            slot_interval: Minutes between the starts of consecutive slots; the event's length by default.
            minimum_booking_notice: Minimum notice for bookings, in minutes.
            before_event_buffer: Minutes kept free before an event.
            after_event_buffer: Minutes kept free after an event.
            schedule_id: The schedule that determines when it can be booked; the host's default schedule by
                default.
            booking_limits_count: The maximum number of bookings per period; `Disabled` removes the limit.
            booker_active_bookings_limit: The maximum number of upcoming bookings per booker; `Disabled` removes
                the limit.
            only_show_first_available_slot: Whether only the first available slot of each day is offered.
            booking_limits_duration: The maximum number of booked minutes per period; `Disabled` removes the
                limit.
            booking_window: How far ahead it can be booked; `Disabled` removes the limit.
            offset_start: Minutes by which all slot starts are shifted.
            booker_layouts: The calendar layouts of the booking page.
            confirmation_policy: When a booking has to be confirmed; `Disabled` means never.
            recurrence: Makes the event type recurring; `Disabled` makes it a single event again.
            requires_booker_email_verification: Whether bookers have to verify their email address with a code.
            hide_calendar_notes: Whether notes are omitted from the calendar event.
            lock_time_zone_toggle_on_booking_page: Whether the time zone on the booking page is locked.
            color: The colors that it is displayed in.
            seats: Lets several people book the same slot; `Disabled` turns this off.
            custom_name: The template for a booking's title. The variables are {Event type title}, {Organiser},
                {Scheduler}, {Location}, {Organiser first name}, {Scheduler first name}, {Scheduler last name},
                {Event duration}, {LOCATION}, {HOST/ATTENDEE}, {HOST}, {ATTENDEE} and {USER}.
            destination_calendar: The calendar that bookings are written to.
            use_destination_calendar_email: Whether the calendar's own address is shown as the organizer's.
            hide_calendar_event_details: Whether the calendar event shows no details.
            success_redirect_url: The URL that a booker is sent to after booking; must be a full URL.
            hide_organizer_email: Whether the organizer's address is omitted from the booking page, emails and
                calendar events.
            cal_video_settings: Settings for Cal Video meetings; not for platform customers.
            hidden: Whether it is hidden from the public profile.
            booking_requires_authentication: Whether only its owner and the team's or organization's admins may
                book it through the API.
            disable_cancelling: Whether bookings can be cancelled.
            disable_rescheduling: Whether, and until when, bookings can be rescheduled.
            interface_language: The booking page's language; the empty string means the visitor's browser
                language.
            allow_rescheduling_past_bookings: Whether a past booking can still be rescheduled.
            allow_rescheduling_cancelled_bookings: Whether a cancelled booking can be booked again through its
                reschedule link.
            show_optimized_slots: Whether to offer slots such that as much time as possible stays bookable.
            booking_fields: The questions of the booking form, besides the name and the email address. On an
                update, the list replaces all of the form's questions.
            disable_guests: Whether bookers cannot invite additional guests.
            slug: The last segment of the booking page's URL.
            scheduling_type: `collective` or `roundRobin`, together with the hosts; an event type cannot be
                changed to or from managed.
            hosts: The members who host it, replacing the previous ones; pass either these or
                `assign_all_team_members`.
            assign_all_team_members: Whether every member is a host, including those who join later; instead of
                `hosts`.
            locations: The locations to choose from; the list replaces the previous one.
            email_settings: Which of the standard emails are turned off; only for teams of an organization.
            reschedule_with_same_round_robin_host: Whether a rescheduled booking keeps its host.

        Returns: The updated event type; if it is managed, a list of the event type and the members' copies.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /teams/{teamId}/event-types/{eventTypeId}`.
        """
        return await self._send(
            UPDATE,
            path={"teamId": team_id, "eventTypeId": event_type_id},
            body={
                "lengthInMinutesOptions": length_in_minutes_options,
                "description": description,
                "slotInterval": slot_interval,
                "minimumBookingNotice": minimum_booking_notice,
                "beforeEventBuffer": before_event_buffer,
                "afterEventBuffer": after_event_buffer,
                "scheduleId": schedule_id,
                "bookingLimitsCount": booking_limits_count,
                "bookerActiveBookingsLimit": booker_active_bookings_limit,
                "onlyShowFirstAvailableSlot": only_show_first_available_slot,
                "bookingLimitsDuration": booking_limits_duration,
                "bookingWindow": booking_window,
                "offsetStart": offset_start,
                "bookerLayouts": booker_layouts,
                "confirmationPolicy": confirmation_policy,
                "recurrence": recurrence,
                "requiresBookerEmailVerification": requires_booker_email_verification,
                "hideCalendarNotes": hide_calendar_notes,
                "lockTimeZoneToggleOnBookingPage": lock_time_zone_toggle_on_booking_page,
                "color": color,
                "seats": seats,
                "customName": custom_name,
                "destinationCalendar": destination_calendar,
                "useDestinationCalendarEmail": use_destination_calendar_email,
                "hideCalendarEventDetails": hide_calendar_event_details,
                "successRedirectUrl": success_redirect_url,
                "hideOrganizerEmail": hide_organizer_email,
                "calVideoSettings": cal_video_settings,
                "hidden": hidden,
                "bookingRequiresAuthentication": booking_requires_authentication,
                "disableCancelling": disable_cancelling,
                "disableRescheduling": disable_rescheduling,
                "interfaceLanguage": interface_language,
                "allowReschedulingPastBookings": allow_rescheduling_past_bookings,
                "allowReschedulingCancelledBookings": allow_rescheduling_cancelled_bookings,
                "showOptimizedSlots": show_optimized_slots,
                "bookingFields": booking_fields,
                "disableGuests": disable_guests,
                "lengthInMinutes": length_in_minutes,
                "title": title,
                "slug": slug,
                "schedulingType": scheduling_type,
                "hosts": hosts,
                "assignAllTeamMembers": assign_all_team_members,
                "locations": locations,
                "emailSettings": email_settings,
                "rescheduleWithSameRoundRobinHost": reschedule_with_same_round_robin_host,
            },
            decode=models.team_event_type_result.decode_team_event_type_result,
        )

    async def delete(self, team_id: int, event_type_id: int) -> DeletedTeamEventType:
        """Delete an event type of a team.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.

        Returns: The deleted object.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `DELETE /teams/{teamId}/event-types/{eventTypeId}`.
        """
        return await self._send(
            DELETE, path={"teamId": team_id, "eventTypeId": event_type_id}, decode=models.DeletedTeamEventType.from_dict
        )

    async def create_phone_call(
        self,
        team_id: int,
        event_type_id: int,
        *,
        your_phone_number: str,
        number_to_call: str,
        cal_api_key: str,
        enabled: bool | Unset = UNSET,
        template_type: PhoneCallTemplateLike | Unset = UNSET,
        scheduler_name: str | Unset = UNSET,
        guest_name: str | Unset = UNSET,
        guest_email: str | Unset = UNSET,
        guest_company: str | Unset = UNSET,
        begin_message: str | Unset = UNSET,
        general_prompt: str | Unset = UNSET,
    ) -> PhoneCall:
        """Have an agent call someone about an event type of a team.

        Args:
            team_id: The team's id.
            event_type_id: The event type's id.
            your_phone_number: The number to call from: a plus sign, the country code and the rest, without
                spaces.
            number_to_call: The number to call, in the same format.
            cal_api_key: The API key that the agent uses to find slots and create bookings.
            enabled: Whether the event type's agent is enabled; true by default.
            template_type: What the agent talks about; your own prompt by default.
            scheduler_name: On whose behalf the agent calls.
            begin_message: The first sentence that the agent says.
            general_prompt: Your own prompt for the agent, if the template is CUSTOM_TEMPLATE.

        Returns: The call.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /teams/{teamId}/event-types/{eventTypeId}/create-phone-call`.
        """
        return await self._send(
            CREATE_PHONE_CALL,
            path={"teamId": team_id, "eventTypeId": event_type_id},
            body={
                "yourPhoneNumber": your_phone_number,
                "numberToCall": number_to_call,
                "calApiKey": cal_api_key,
                "enabled": enabled,
                "templateType": template_type,
                "schedulerName": scheduler_name,
                "guestName": guest_name,
                "guestEmail": guest_email,
                "guestCompany": guest_company,
                "beginMessage": begin_message,
                "generalPrompt": general_prompt,
            },
            decode=models.PhoneCall.from_dict,
        )


class TeamsEventTypesResourceWithResponse(ResourceWithResponse[TeamsEventTypesResource]):
    """The methods of `cal.teams.event_types`, returning a `Response`."""

    def __init__(self, resource: TeamsEventTypesResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
        self.create_phone_call: Final = with_response(resource.create_phone_call)

    @cached_property
    def booking_fields(self) -> TeamsEventTypesBookingFieldsResourceWithResponse:
        """`cal.with_response.teams.event_types.booking_fields`."""
        from .teams_event_types_booking_fields import TeamsEventTypesBookingFieldsResourceWithResponse

        return TeamsEventTypesBookingFieldsResourceWithResponse(self._resource.booking_fields)

    @cached_property
    def hosted(self) -> TeamsEventTypesHostedResourceWithResponse:
        """`cal.with_response.teams.event_types.hosted`."""
        from .teams_event_types_hosted import TeamsEventTypesHostedResourceWithResponse

        return TeamsEventTypesHostedResourceWithResponse(self._resource.hosted)

    @cached_property
    def webhooks(self) -> TeamsEventTypesWebhooksResourceWithResponse:
        """`cal.with_response.teams.event_types.webhooks`."""
        from .teams_event_types_webhooks import TeamsEventTypesWebhooksResourceWithResponse

        return TeamsEventTypesWebhooksResourceWithResponse(self._resource.webhooks)
