# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`HostedTeamEventType`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, as_list, as_object, decode_list, decode_model, new
from .._model import Model
from .any_booker_active_bookings_limit import AnyBookerActiveBookingsLimit, decode_any_booker_active_bookings_limit
from .any_booking_limits_count import AnyBookingLimitsCount, decode_any_booking_limits_count
from .any_booking_limits_duration import AnyBookingLimitsDuration, decode_any_booking_limits_duration
from .any_confirmation_policy import AnyConfirmationPolicy, decode_any_confirmation_policy
from .any_recurrence import AnyRecurrence, decode_any_recurrence
from .any_seats import AnySeats, decode_any_seats
from .booker_layouts import BookerLayouts
from .booking_window import BookingWindow, decode_booking_window
from .cal_video_settings import CalVideoSettings
from .disable_cancelling import DisableCancelling
from .disable_rescheduling import DisableRescheduling
from .event_type_color import EventTypeColor
from .event_type_destination_calendar import EventTypeDestinationCalendar
from .event_type_email_settings import EventTypeEmailSettings
from .event_type_host import EventTypeHost
from .event_type_location import EventTypeLocation, decode_event_type_location
from .event_type_team import EventTypeTeam
from .hosted_booking_field import HostedBookingField, decode_hosted_booking_field
from .interface_language import InterfaceLanguage, decode_interface_language
from .private_note_mode import PrivateNoteMode, decode_private_note_mode
from .scheduling_type import SchedulingType, decode_scheduling_type


@attrs.define(kw_only=True, repr=False)
class HostedTeamEventType(Model):
    """An event type of a team, or a member's copy of a managed one, in the format that api.cal.com introduced in
    June 2026.
    """

    id: int
    length_in_minutes: int
    title: str
    slug: str
    """The last segment of the booking page's URL."""
    description: str
    locations: list[EventTypeLocation]
    disable_guests: bool
    """Whether bookers cannot invite additional guests."""
    slot_interval: int | None
    """Minutes between the starts of consecutive slots; null means the event's length."""
    minimum_booking_notice: int
    """Minimum notice for bookings, in minutes."""
    before_event_buffer: int
    """Minutes kept free before an event."""
    after_event_buffer: int
    """Minutes kept free after an event."""
    recurrence: AnyRecurrence | None
    """Null for event types that are not recurring."""
    metadata: dict[str, Any]
    """Settings of apps and other metadata, as stored by the server."""
    price: int
    """In the currency's smallest unit, such as cents."""
    currency: str
    """A lowercase currency code, such as eur."""
    lock_time_zone_toggle_on_booking_page: bool
    """Whether the time zone on the booking page is locked."""
    forward_params_success_redirect: bool | None
    """Whether the booking's data is added to `success_redirect_url`."""
    success_redirect_url: str | None
    """The URL that a booker is sent to after booking."""
    is_instant_event: bool
    schedule_id: int | None
    """The schedule that determines when it can be booked; null means the host's default schedule."""
    only_show_first_available_slot: bool
    """Whether only the first available slot of each day is offered."""
    booking_window: BookingWindow
    confirmation_policy: AnyConfirmationPolicy
    requires_booker_email_verification: bool
    hide_calendar_notes: bool
    seats: AnySeats
    offset_start: int
    """Minutes by which all slot starts are shifted."""
    use_destination_calendar_email: bool
    hide_calendar_event_details: bool
    hide_organizer_email: bool
    """Whether the organizer's address is omitted from the booking page, emails and calendar events."""
    hidden: bool
    """Whether it is hidden from the public profile."""
    booking_requires_authentication: bool
    """Whether only its owner and the team's or organization's admins may book it through the API."""
    hosts: list[EventTypeHost]
    """The hosts; empty for a member's copy of a managed event type."""
    team_id: int | None
    """Null for a member's copy of a managed event type."""
    owner_id: int | None
    """The member who owns a copy of a managed event type; null for the team's own."""
    parent_event_type_id: int | None
    """The managed event type that this one is a copy of; null for the team's own."""
    scheduling_type: SchedulingType | str | None
    """Null for a member's copy of a managed event type."""
    team: EventTypeTeam
    booking_fields: list[HostedBookingField]
    """The questions of the booking form; hidden ones are returned only to those who manage it."""
    booking_url: str | None
    """The URL of the booking page."""
    length_in_minutes_options: list[int] | None = None
    """The lengths in minutes that a booker may choose from; absent if there is no choice."""
    seats_per_time_slot: int | None = None
    """Absent on current servers; see `seats`."""
    seats_show_availability_count: bool | None = None
    """Absent on current servers; see `seats`."""
    booking_limits_count: AnyBookingLimitsCount | None = None
    booker_active_bookings_limit: AnyBookerActiveBookingsLimit | None = None
    booking_limits_duration: AnyBookingLimitsDuration | None = None
    booker_layouts: BookerLayouts | None = None
    color: EventTypeColor | None = None
    custom_name: str | None = None
    """The template for a booking's title."""
    destination_calendar: EventTypeDestinationCalendar | None = None
    cal_video_settings: CalVideoSettings | None = None
    disable_cancelling: DisableCancelling | None = None
    disable_rescheduling: DisableRescheduling | None = None
    interface_language: InterfaceLanguage | str | None = None
    allow_rescheduling_past_bookings: bool | None = None
    allow_rescheduling_cancelled_bookings: bool | None = None
    """Whether a cancelled booking can be booked again through its reschedule link."""
    show_optimized_slots: bool | None = None
    """Whether to offer slots such that as much time as possible stays bookable."""
    skip_attendee_email_deliverability_check: bool | None = None
    """Whether attendees' addresses are accepted without checking that mail can be delivered to them."""
    private_note_enabled: bool | None = None
    """Whether a booking adds a note to the calendar that only the host sees."""
    private_note_mode: PrivateNoteMode | str | None = None
    private_note_template: str | None = None
    """The template for that note."""
    assign_all_team_members: bool | None = None
    """Whether every member is a host, including those who join later."""
    email_settings: EventTypeEmailSettings | None = None
    reschedule_with_same_round_robin_host: bool | None = None
    """Whether a rescheduled booking keeps its host."""
    booking_proposal_count: int | None = None
    """The number of slots that an attendee has to propose; null if attendees book directly."""
    allow_rr_host_choice_on_reschedule: bool | None = None
    """Whether the person who reschedules a booking may choose between its host and the whole team."""

    _wire_names: ClassVar = {"allow_rr_host_choice_on_reschedule": "allowRRHostChoiceOnReschedule"}
    _nullable: ClassVar = frozenset({
        "slot_interval", "recurrence", "forward_params_success_redirect", "success_redirect_url", "schedule_id",
        "team_id", "owner_id", "parent_event_type_id", "scheduling_type", "booking_url", "seats_per_time_slot",
        "seats_show_availability_count", "cal_video_settings", "interface_language",
        "allow_rescheduling_cancelled_bookings", "show_optimized_slots", "private_note_mode", "private_note_template",
        "booking_proposal_count",
    })  # fmt: skip

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        try:
            model = new(cls)
            model.id = data["id"]
            model.length_in_minutes = data["lengthInMinutes"]
            model.title = data["title"]
            model.slug = data["slug"]
            model.description = data["description"]
            model.locations = decode_list(decode_event_type_location, data["locations"])
            model.disable_guests = data["disableGuests"]
            model.slot_interval = data["slotInterval"]
            model.minimum_booking_notice = data["minimumBookingNotice"]
            model.before_event_buffer = data["beforeEventBuffer"]
            model.after_event_buffer = data["afterEventBuffer"]
            model.recurrence = decode_model(decode_any_recurrence, data["recurrence"])
            model.metadata = as_object(data["metadata"])
            model.price = data["price"]
            model.currency = data["currency"]
            model.lock_time_zone_toggle_on_booking_page = data["lockTimeZoneToggleOnBookingPage"]
            model.forward_params_success_redirect = data["forwardParamsSuccessRedirect"]
            model.success_redirect_url = data["successRedirectUrl"]
            model.is_instant_event = data["isInstantEvent"]
            model.schedule_id = data["scheduleId"]
            model.only_show_first_available_slot = data["onlyShowFirstAvailableSlot"]
            model.booking_window = decode_model(decode_booking_window, data["bookingWindow"])
            model.confirmation_policy = decode_model(decode_any_confirmation_policy, data["confirmationPolicy"])
            model.requires_booker_email_verification = data["requiresBookerEmailVerification"]
            model.hide_calendar_notes = data["hideCalendarNotes"]
            model.seats = decode_model(decode_any_seats, data["seats"])
            model.offset_start = data["offsetStart"]
            model.use_destination_calendar_email = data["useDestinationCalendarEmail"]
            model.hide_calendar_event_details = data["hideCalendarEventDetails"]
            model.hide_organizer_email = data["hideOrganizerEmail"]
            model.hidden = data["hidden"]
            model.booking_requires_authentication = data["bookingRequiresAuthentication"]
            model.hosts = decode_list(EventTypeHost.from_dict, data["hosts"])
            model.team_id = data["teamId"]
            model.owner_id = data["ownerId"]
            model.parent_event_type_id = data["parentEventTypeId"]
            model.scheduling_type = decode_scheduling_type(data["schedulingType"])
            model.team = decode_model(EventTypeTeam.from_dict, data["team"])
            model.booking_fields = decode_list(decode_hosted_booking_field, data["bookingFields"])
            model.booking_url = data["bookingUrl"]
            get: Getter = data.get
            model.length_in_minutes_options = as_list(get("lengthInMinutesOptions"))
            model.seats_per_time_slot = get("seatsPerTimeSlot")
            model.seats_show_availability_count = get("seatsShowAvailabilityCount")
            model.booking_limits_count = decode_model(decode_any_booking_limits_count, get("bookingLimitsCount"))
            model.booker_active_bookings_limit = decode_model(
                decode_any_booker_active_bookings_limit, get("bookerActiveBookingsLimit")
            )
            model.booking_limits_duration = decode_model(
                decode_any_booking_limits_duration, get("bookingLimitsDuration")
            )
            model.booker_layouts = decode_model(BookerLayouts.from_dict, get("bookerLayouts"))
            model.color = decode_model(EventTypeColor.from_dict, get("color"))
            model.custom_name = get("customName")
            model.destination_calendar = decode_model(
                EventTypeDestinationCalendar.from_dict, get("destinationCalendar")
            )
            model.cal_video_settings = decode_model(CalVideoSettings.from_dict, get("calVideoSettings"))
            model.disable_cancelling = decode_model(DisableCancelling.from_dict, get("disableCancelling"))
            model.disable_rescheduling = decode_model(DisableRescheduling.from_dict, get("disableRescheduling"))
            model.interface_language = decode_interface_language(get("interfaceLanguage"))
            model.allow_rescheduling_past_bookings = get("allowReschedulingPastBookings")
            model.allow_rescheduling_cancelled_bookings = get("allowReschedulingCancelledBookings")
            model.show_optimized_slots = get("showOptimizedSlots")
            model.skip_attendee_email_deliverability_check = get("skipAttendeeEmailDeliverabilityCheck")
            model.private_note_enabled = get("privateNoteEnabled")
            model.private_note_mode = decode_private_note_mode(get("privateNoteMode"))
            model.private_note_template = get("privateNoteTemplate")
            model.assign_all_team_members = get("assignAllTeamMembers")
            model.email_settings = decode_model(EventTypeEmailSettings.from_dict, get("emailSettings"))
            model.reschedule_with_same_round_robin_host = get("rescheduleWithSameRoundRobinHost")
            model.booking_proposal_count = get("bookingProposalCount")
            model.allow_rr_host_choice_on_reschedule = get("allowRRHostChoiceOnReschedule")
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
