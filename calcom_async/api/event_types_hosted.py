# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.event_types.hosted`."""

from __future__ import annotations

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
        AnyHostedEventType,
        AnyRecurrence,
        AnySeats,
        BookerLayouts,
        BookingWindow,
        CalVideoSettingsInput,
        DeletedEventType,
        DisableCancelling,
        DisableRescheduling,
        EventTypeColor,
        EventTypeDestinationCalendar,
        EventTypeEmailSettings,
        EventTypeLocationInput,
        HostedBookingFieldInput,
        HostedEventType,
        InterfaceLanguageLike,
        PrivateNoteModeLike,
        SortOrderLike,
    )
    from ..pagination import Pages

LIST: Final = Operation(
    "event_types_hosted_list", "GET", "/event-types", "event_types.hosted", "list", api_version="2026-06-12",
    hosted_only=True,
)  # fmt: skip
GET: Final = Operation(
    "event_types_hosted_get", "GET", "/event-types/{eventTypeId}", "event_types.hosted", "get",
    api_version="2026-06-12", hosted_only=True,
)  # fmt: skip
CREATE: Final = Operation(
    "event_types_hosted_create", "POST", "/event-types", "event_types.hosted", "create", api_version="2026-06-12",
    hosted_only=True,
)  # fmt: skip
UPDATE: Final = Operation(
    "event_types_hosted_update", "PATCH", "/event-types/{eventTypeId}", "event_types.hosted", "update",
    api_version="2026-06-12", idempotent=True, hosted_only=True,
)  # fmt: skip
DELETE: Final = Operation(
    "event_types_hosted_delete", "DELETE", "/event-types/{eventTypeId}", "event_types.hosted", "delete",
    api_version="2026-06-12", hosted_only=True,
)  # fmt: skip


class EventTypesHostedResource(Resource):
    """Your event types in the format that api.cal.com introduced in June 2026, with newer booking fields."""

    def list(
        self,
        *,
        username: str | Unset = UNSET,
        event_slug: str | Unset = UNSET,
        usernames: Sequence[str] | Unset = UNSET,
        org_slug: str | Unset = UNSET,
        org_id: int | Unset = UNSET,
        sort_created_at: SortOrderLike | Unset = UNSET,
    ) -> Pages[HostedEventType]:
        """List a person's event types, or get a dynamic event type for several people.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            username: The user whose event types to list; hidden ones are returned only to their owner. Without
                it, a server may return none.
            event_slug: Only the event type with this slug; requires `username`.
            usernames: The users who meet together; the response is one dynamic event type without an id of its
                own.
            org_slug: The slug of the organization that the usernames belong to; pass either this or `org_id`.
            org_id: The id of the organization that the usernames belong to; pass either this or `org_slug`.
            sort_created_at: Sort by creation time; without it, the order is not guaranteed.

        Returns: The items as one page, because the API does not paginate them: iterate with `async for`, or
        await the first page.

        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, ServerError.

        API: `GET /event-types`, version 2026-06-12.
        """
        return self._pages(
            LIST,
            query={
                "username": username,
                "eventSlug": event_slug,
                "usernames": usernames,
                "orgSlug": org_slug,
                "orgId": org_id,
                "sortCreatedAt": sort_created_at,
            },
            decode=models.HostedEventType.from_dict,
        )

    async def get(self, event_type_id: int) -> AnyHostedEventType:
        """Fetch an event type that you own, host or administer.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            event_type_id: The event type's id.

        Returns: The event type, of a person or of a team.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `GET /event-types/{eventTypeId}`, version 2026-06-12.
        """
        return await self._send(
            GET, path={"eventTypeId": event_type_id}, decode=models.any_hosted_event_type.decode_any_hosted_event_type
        )

    async def create(
        self,
        *,
        length_in_minutes: int,
        title: str,
        slug: str,
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
        booking_fields: Sequence[HostedBookingFieldInput | Mapping[str, Any]] | Unset = UNSET,
        email_settings: EventTypeEmailSettings | Mapping[str, Any] | Unset = UNSET,
        skip_attendee_email_deliverability_check: bool | Unset = UNSET,
        private_note_enabled: bool | Unset = UNSET,
        private_note_mode: PrivateNoteModeLike | Unset = UNSET,
        private_note_template: str | Unset = UNSET,
        locations: Sequence[EventTypeLocationInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> HostedEventType:
        """Create an event type of your own.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            slug: The last segment of the booking page's URL.
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
            booking_fields: All the questions of the booking form; fields that every form has and that are not
                included are reset to their default settings. Slugs must be unique.
            email_settings: Which of the standard emails are turned off; only within an organization.
            skip_attendee_email_deliverability_check: Whether to accept attendees' addresses without checking
                that mail can be delivered to them; only within an organization.
            private_note_enabled: Whether a booking adds a note to the calendar that only the host sees.
            private_note_mode: How that note is kept private: in an event of its own, or by separate invitations.
            private_note_template: The template for that note. The variables are {Attendee name}, {Link title},
                {Location}, {Host name}, {Event duration} and the booking form's own fields.
            locations: The locations to choose from; Cal Video by default.

        Returns: The new event type.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /event-types`, version 2026-06-12.
        """
        return await self._send(
            CREATE,
            body={
                "lengthInMinutes": length_in_minutes,
                "title": title,
                "slug": slug,
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
                "emailSettings": email_settings,
                "skipAttendeeEmailDeliverabilityCheck": skip_attendee_email_deliverability_check,
                "privateNoteEnabled": private_note_enabled,
                "privateNoteMode": private_note_mode,
                "privateNoteTemplate": private_note_template,
                "locations": locations,
            },
            decode=models.HostedEventType.from_dict,
        )

    async def update(
        self,
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
        booking_fields: Sequence[HostedBookingFieldInput | Mapping[str, Any]] | Unset = UNSET,
        email_settings: EventTypeEmailSettings | Mapping[str, Any] | Unset = UNSET,
        skip_attendee_email_deliverability_check: bool | Unset = UNSET,
        private_note_enabled: bool | Unset = UNSET,
        private_note_mode: PrivateNoteModeLike | Unset = UNSET,
        private_note_template: str | Unset = UNSET,
        length_in_minutes: int | Unset = UNSET,
        title: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        locations: Sequence[EventTypeLocationInput | Mapping[str, Any]] | Unset = UNSET,
        booking_proposal_count: int | Unset | None = UNSET,
    ) -> HostedEventType:
        """Change an event type of your own.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
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
            booking_fields: All the questions of the booking form; fields that every form has and that are not
                included are reset to their default settings. Slugs must be unique.
            email_settings: Which of the standard emails are turned off; only within an organization.
            skip_attendee_email_deliverability_check: Whether to accept attendees' addresses without checking
                that mail can be delivered to them; only within an organization.
            private_note_enabled: Whether a booking adds a note to the calendar that only the host sees.
            private_note_mode: How that note is kept private: in an event of its own, or by separate invitations.
            private_note_template: The template for that note. The variables are {Attendee name}, {Link title},
                {Location}, {Host name}, {Event duration} and the booking form's own fields.
            slug: The last segment of the booking page's URL.
            locations: The locations to choose from; the list replaces the previous one.
            booking_proposal_count: The number of slots that an attendee has to propose; null turns proposals
                off, so that attendees book directly.

        Returns: The updated event type.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /event-types/{eventTypeId}`, version 2026-06-12.
        """
        return await self._send(
            UPDATE,
            path={"eventTypeId": event_type_id},
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
                "emailSettings": email_settings,
                "skipAttendeeEmailDeliverabilityCheck": skip_attendee_email_deliverability_check,
                "privateNoteEnabled": private_note_enabled,
                "privateNoteMode": private_note_mode,
                "privateNoteTemplate": private_note_template,
                "lengthInMinutes": length_in_minutes,
                "title": title,
                "slug": slug,
                "locations": locations,
                "bookingProposalCount": booking_proposal_count,
            },
            decode=models.HostedEventType.from_dict,
        )

    async def delete(self, event_type_id: int) -> DeletedEventType:
        """Delete an event type of your own.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Args:
            event_type_id: The event type's id.

        Returns: The deleted object.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `DELETE /event-types/{eventTypeId}`, version 2026-06-12.
        """
        return await self._send(DELETE, path={"eventTypeId": event_type_id}, decode=models.DeletedEventType.from_dict)


class EventTypesHostedResourceWithResponse(ResourceWithResponse[EventTypesHostedResource]):
    """The methods of `cal.event_types.hosted`, returning a `Response`."""

    def __init__(self, resource: EventTypesHostedResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
