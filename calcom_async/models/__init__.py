# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""The API's objects as attrs classes, its enums and its unions. Each lives in a module of its own, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .address_booking_field import AddressBookingField as AddressBookingField
    from .address_booking_field_input import AddressBookingFieldInput as AddressBookingFieldInput
    from .address_location import AddressLocation as AddressLocation
    from .any_booker_active_bookings_limit import AnyBookerActiveBookingsLimit as AnyBookerActiveBookingsLimit
    from .any_booker_active_bookings_limit import (
        decode_any_booker_active_bookings_limit as decode_any_booker_active_bookings_limit,
    )
    from .any_booking import AnyBooking as AnyBooking
    from .any_booking import decode_any_booking as decode_any_booking
    from .any_booking_limits_count import AnyBookingLimitsCount as AnyBookingLimitsCount
    from .any_booking_limits_count import decode_any_booking_limits_count as decode_any_booking_limits_count
    from .any_booking_limits_duration import AnyBookingLimitsDuration as AnyBookingLimitsDuration
    from .any_booking_limits_duration import decode_any_booking_limits_duration as decode_any_booking_limits_duration
    from .any_confirmation_policy import AnyConfirmationPolicy as AnyConfirmationPolicy
    from .any_confirmation_policy import decode_any_confirmation_policy as decode_any_confirmation_policy
    from .any_event_type import AnyEventType as AnyEventType
    from .any_event_type import decode_any_event_type as decode_any_event_type
    from .any_new_team import AnyNewTeam as AnyNewTeam
    from .any_new_team import decode_any_new_team as decode_any_new_team
    from .any_recurrence import AnyRecurrence as AnyRecurrence
    from .any_recurrence import decode_any_recurrence as decode_any_recurrence
    from .any_recurring_booking import AnyRecurringBooking as AnyRecurringBooking
    from .any_recurring_booking import decode_any_recurring_booking as decode_any_recurring_booking
    from .any_seats import AnySeats as AnySeats
    from .any_seats import decode_any_seats as decode_any_seats
    from .attendee_absence_input import AttendeeAbsenceInput as AttendeeAbsenceInput
    from .attendee_address_location import AttendeeAddressLocation as AttendeeAddressLocation
    from .attendee_defined_location import AttendeeDefinedLocation as AttendeeDefinedLocation
    from .attendee_phone_booking_field import AttendeePhoneBookingField as AttendeePhoneBookingField
    from .attendee_phone_location import AttendeePhoneLocation as AttendeePhoneLocation
    from .booker_active_bookings_limit import BookerActiveBookingsLimit as BookerActiveBookingsLimit
    from .booker_layout import BookerLayout as BookerLayout
    from .booker_layout import BookerLayoutLike as BookerLayoutLike
    from .booker_layout import decode_booker_layout as decode_booker_layout
    from .booker_layouts import BookerLayouts as BookerLayouts
    from .booking import Booking as Booking
    from .booking_address_location_input import BookingAddressLocationInput as BookingAddressLocationInput
    from .booking_attendee import BookingAttendee as BookingAttendee
    from .booking_attendee_address_input import BookingAttendeeAddressInput as BookingAttendeeAddressInput
    from .booking_attendee_defined_input import BookingAttendeeDefinedInput as BookingAttendeeDefinedInput
    from .booking_attendee_details import BookingAttendeeDetails as BookingAttendeeDetails
    from .booking_attendee_input import BookingAttendeeInput as BookingAttendeeInput
    from .booking_attendee_phone_input import BookingAttendeePhoneInput as BookingAttendeePhoneInput
    from .booking_event_type import BookingEventType as BookingEventType
    from .booking_field import BookingField as BookingField
    from .booking_field import decode_booking_field as decode_booking_field
    from .booking_field_input import BookingFieldInput as BookingFieldInput
    from .booking_field_input import decode_booking_field_input as decode_booking_field_input
    from .booking_guest_input import BookingGuestInput as BookingGuestInput
    from .booking_host import BookingHost as BookingHost
    from .booking_integration_location_input import BookingIntegrationLocationInput as BookingIntegrationLocationInput
    from .booking_limits_count import BookingLimitsCount as BookingLimitsCount
    from .booking_limits_duration import BookingLimitsDuration as BookingLimitsDuration
    from .booking_link_location_input import BookingLinkLocationInput as BookingLinkLocationInput
    from .booking_location_input import BookingLocationInput as BookingLocationInput
    from .booking_location_input import decode_booking_location_input as decode_booking_location_input
    from .booking_phone_location_input import BookingPhoneLocationInput as BookingPhoneLocationInput
    from .booking_reassignment import BookingReassignment as BookingReassignment
    from .booking_recording import BookingRecording as BookingRecording
    from .booking_reference import BookingReference as BookingReference
    from .booking_reference_type import BookingReferenceType as BookingReferenceType
    from .booking_reference_type import BookingReferenceTypeLike as BookingReferenceTypeLike
    from .booking_reference_type import decode_booking_reference_type as decode_booking_reference_type
    from .booking_result import BookingResult as BookingResult
    from .booking_result import decode_booking_result as decode_booking_result
    from .booking_routing_input import BookingRoutingInput as BookingRoutingInput
    from .booking_status import BookingStatus as BookingStatus
    from .booking_status import decode_booking_status as decode_booking_status
    from .booking_status_filter import BookingStatusFilter as BookingStatusFilter
    from .booking_status_filter import BookingStatusFilterLike as BookingStatusFilterLike
    from .booking_status_filter import decode_booking_status_filter as decode_booking_status_filter
    from .booking_window import BookingWindow as BookingWindow
    from .booking_window import decode_booking_window as decode_booking_window
    from .boolean_booking_field import BooleanBookingField as BooleanBookingField
    from .boolean_booking_field_input import BooleanBookingFieldInput as BooleanBookingFieldInput
    from .business_days_window import BusinessDaysWindow as BusinessDaysWindow
    from .busy_time import BusyTime as BusyTime
    from .cal_video_settings import CalVideoSettings as CalVideoSettings
    from .cal_video_settings_input import CalVideoSettingsInput as CalVideoSettingsInput
    from .calendar import Calendar as Calendar
    from .calendar_connection_error import CalendarConnectionError as CalendarConnectionError
    from .calendar_days_window import CalendarDaysWindow as CalendarDaysWindow
    from .calendar_delegation import CalendarDelegation as CalendarDelegation
    from .calendar_integration import CalendarIntegration as CalendarIntegration
    from .calendar_link import CalendarLink as CalendarLink
    from .calendar_to_load import CalendarToLoad as CalendarToLoad
    from .checkbox_group_booking_field import CheckboxGroupBookingField as CheckboxGroupBookingField
    from .checkbox_group_booking_field_input import CheckboxGroupBookingFieldInput as CheckboxGroupBookingFieldInput
    from .conferencing_participant import ConferencingParticipant as ConferencingParticipant
    from .conferencing_session import ConferencingSession as ConferencingSession
    from .confirmation_policy import ConfirmationPolicy as ConfirmationPolicy
    from .confirmation_policy_type import ConfirmationPolicyType as ConfirmationPolicyType
    from .confirmation_policy_type import ConfirmationPolicyTypeLike as ConfirmationPolicyTypeLike
    from .confirmation_policy_type import decode_confirmation_policy_type as decode_confirmation_policy_type
    from .connected_calendar import ConnectedCalendar as ConnectedCalendar
    from .connected_calendars import ConnectedCalendars as ConnectedCalendars
    from .deleted_booking_attendee import DeletedBookingAttendee as DeletedBookingAttendee
    from .deleted_event_type import DeletedEventType as DeletedEventType
    from .deleted_private_link import DeletedPrivateLink as DeletedPrivateLink
    from .deleted_team_event_type import DeletedTeamEventType as DeletedTeamEventType
    from .destination_calendar import DestinationCalendar as DestinationCalendar
    from .disable_cancelling import DisableCancelling as DisableCancelling
    from .disable_rescheduling import DisableRescheduling as DisableRescheduling
    from .disabled import Disabled as Disabled
    from .email_booking_field import EmailBookingField as EmailBookingField
    from .email_booking_field_input import EmailBookingFieldInput as EmailBookingFieldInput
    from .event_type import EventType as EventType
    from .event_type_color import EventTypeColor as EventTypeColor
    from .event_type_destination_calendar import EventTypeDestinationCalendar as EventTypeDestinationCalendar
    from .event_type_email_settings import EventTypeEmailSettings as EventTypeEmailSettings
    from .event_type_host import EventTypeHost as EventTypeHost
    from .event_type_host_input import EventTypeHostInput as EventTypeHostInput
    from .event_type_location import EventTypeLocation as EventTypeLocation
    from .event_type_location import decode_event_type_location as decode_event_type_location
    from .event_type_location_input import EventTypeLocationInput as EventTypeLocationInput
    from .event_type_location_input import decode_event_type_location_input as decode_event_type_location_input
    from .event_type_team import EventTypeTeam as EventTypeTeam
    from .event_type_user import EventTypeUser as EventTypeUser
    from .guests_booking_field import GuestsBookingField as GuestsBookingField
    from .guests_booking_field_input import GuestsBookingFieldInput as GuestsBookingFieldInput
    from .host_priority import HostPriority as HostPriority
    from .host_priority import HostPriorityLike as HostPriorityLike
    from .host_priority import decode_host_priority as decode_host_priority
    from .integration_location import IntegrationLocation as IntegrationLocation
    from .interface_language import InterfaceLanguage as InterfaceLanguage
    from .interface_language import InterfaceLanguageLike as InterfaceLanguageLike
    from .interface_language import decode_interface_language as decode_interface_language
    from .language import Language as Language
    from .language import LanguageLike as LanguageLike
    from .language import decode_language as decode_language
    from .link_location import LinkLocation as LinkLocation
    from .location_booking_field import LocationBookingField as LocationBookingField
    from .location_booking_field_input import LocationBookingFieldInput as LocationBookingFieldInput
    from .location_integration import LocationIntegration as LocationIntegration
    from .location_integration import LocationIntegrationLike as LocationIntegrationLike
    from .location_integration import decode_location_integration as decode_location_integration
    from .me import Me as Me
    from .me_organization import MeOrganization as MeOrganization
    from .membership_role import MembershipRole as MembershipRole
    from .membership_role import MembershipRoleLike as MembershipRoleLike
    from .membership_role import decode_membership_role as decode_membership_role
    from .membership_user import MembershipUser as MembershipUser
    from .multi_email_booking_field import MultiEmailBookingField as MultiEmailBookingField
    from .multi_email_booking_field_input import MultiEmailBookingFieldInput as MultiEmailBookingFieldInput
    from .multi_select_booking_field import MultiSelectBookingField as MultiSelectBookingField
    from .multi_select_booking_field_input import MultiSelectBookingFieldInput as MultiSelectBookingFieldInput
    from .name_booking_field import NameBookingField as NameBookingField
    from .name_booking_field_input import NameBookingFieldInput as NameBookingFieldInput
    from .new_address_location_input import NewAddressLocationInput as NewAddressLocationInput
    from .new_booking_location_input import NewBookingLocationInput as NewBookingLocationInput
    from .new_booking_location_input import decode_new_booking_location_input as decode_new_booking_location_input
    from .new_link_location_input import NewLinkLocationInput as NewLinkLocationInput
    from .new_phone_location_input import NewPhoneLocationInput as NewPhoneLocationInput
    from .notes_booking_field import NotesBookingField as NotesBookingField
    from .notes_booking_field_input import NotesBookingFieldInput as NotesBookingFieldInput
    from .notice_threshold import NoticeThreshold as NoticeThreshold
    from .number_booking_field import NumberBookingField as NumberBookingField
    from .number_booking_field_input import NumberBookingFieldInput as NumberBookingFieldInput
    from .organizers_default_app_location import OrganizersDefaultAppLocation as OrganizersDefaultAppLocation
    from .phone_booking_field import PhoneBookingField as PhoneBookingField
    from .phone_booking_field_input import PhoneBookingFieldInput as PhoneBookingFieldInput
    from .phone_location import PhoneLocation as PhoneLocation
    from .private_link import PrivateLink as PrivateLink
    from .private_link import decode_private_link as decode_private_link
    from .private_note_mode import PrivateNoteMode as PrivateNoteMode
    from .private_note_mode import decode_private_note_mode as decode_private_note_mode
    from .radio_group_booking_field import RadioGroupBookingField as RadioGroupBookingField
    from .radio_group_booking_field_input import RadioGroupBookingFieldInput as RadioGroupBookingFieldInput
    from .range_window import RangeWindow as RangeWindow
    from .reassigned_host import ReassignedHost as ReassignedHost
    from .recurrence import Recurrence as Recurrence
    from .recurrence_frequency import RecurrenceFrequency as RecurrenceFrequency
    from .recurrence_frequency import RecurrenceFrequencyLike as RecurrenceFrequencyLike
    from .recurrence_frequency import decode_recurrence_frequency as decode_recurrence_frequency
    from .recurring_booking import RecurringBooking as RecurringBooking
    from .recurring_seated_booking import RecurringSeatedBooking as RecurringSeatedBooking
    from .reschedule_reason_booking_field import RescheduleReasonBookingField as RescheduleReasonBookingField
    from .reschedule_reason_booking_field_input import (
        RescheduleReasonBookingFieldInput as RescheduleReasonBookingFieldInput,
    )
    from .schedule import Schedule as Schedule
    from .schedule_availability import ScheduleAvailability as ScheduleAvailability
    from .schedule_override import ScheduleOverride as ScheduleOverride
    from .scheduling_type import SchedulingType as SchedulingType
    from .scheduling_type import SchedulingTypeLike as SchedulingTypeLike
    from .scheduling_type import decode_scheduling_type as decode_scheduling_type
    from .seated_booking import SeatedBooking as SeatedBooking
    from .seated_booking_attendee import SeatedBookingAttendee as SeatedBookingAttendee
    from .seats import Seats as Seats
    from .select_booking_field import SelectBookingField as SelectBookingField
    from .select_booking_field_input import SelectBookingFieldInput as SelectBookingFieldInput
    from .slot import Slot as Slot
    from .slot_format import SlotFormat as SlotFormat
    from .slot_format import SlotFormatLike as SlotFormatLike
    from .slot_format import decode_slot_format as decode_slot_format
    from .slot_reservation import SlotReservation as SlotReservation
    from .sort_order import SortOrder as SortOrder
    from .sort_order import SortOrderLike as SortOrderLike
    from .sort_order import decode_sort_order as decode_sort_order
    from .split_name_booking_field import SplitNameBookingField as SplitNameBookingField
    from .split_name_booking_field_input import SplitNameBookingFieldInput as SplitNameBookingFieldInput
    from .team import Team as Team
    from .team_awaiting_payment import TeamAwaitingPayment as TeamAwaitingPayment
    from .team_event_type import TeamEventType as TeamEventType
    from .team_event_type_location_input import TeamEventTypeLocationInput as TeamEventTypeLocationInput
    from .team_event_type_location_input import (
        decode_team_event_type_location_input as decode_team_event_type_location_input,
    )
    from .team_event_type_result import TeamEventTypeResult as TeamEventTypeResult
    from .team_event_type_result import decode_team_event_type_result as decode_team_event_type_result
    from .team_membership import TeamMembership as TeamMembership
    from .text_area_booking_field import TextAreaBookingField as TextAreaBookingField
    from .text_area_booking_field_input import TextAreaBookingFieldInput as TextAreaBookingFieldInput
    from .text_booking_field import TextBookingField as TextBookingField
    from .text_booking_field_input import TextBookingFieldInput as TextBookingFieldInput
    from .time_based_private_link import TimeBasedPrivateLink as TimeBasedPrivateLink
    from .title_booking_field import TitleBookingField as TitleBookingField
    from .title_booking_field_input import TitleBookingFieldInput as TitleBookingFieldInput
    from .unknown_booking_field import UnknownBookingField as UnknownBookingField
    from .unknown_location import UnknownLocation as UnknownLocation
    from .url_booking_field import UrlBookingField as UrlBookingField
    from .url_booking_field_input import UrlBookingFieldInput as UrlBookingFieldInput
    from .usage_based_private_link import UsageBasedPrivateLink as UsageBasedPrivateLink
    from .webhook import Webhook as Webhook
    from .webhook_trigger import WebhookTrigger as WebhookTrigger
    from .webhook_trigger import WebhookTriggerLike as WebhookTriggerLike
    from .webhook_trigger import decode_webhook_trigger as decode_webhook_trigger
    from .webhook_version import WebhookVersion as WebhookVersion
    from .webhook_version import WebhookVersionLike as WebhookVersionLike
    from .webhook_version import decode_webhook_version as decode_webhook_version
    from .weekday import Weekday as Weekday
    from .weekday import WeekdayLike as WeekdayLike
    from .weekday import decode_weekday as decode_weekday

_MODULES: Final = {
    "AddressBookingField": "address_booking_field",
    "AddressBookingFieldInput": "address_booking_field_input",
    "AddressLocation": "address_location",
    "AnyBookerActiveBookingsLimit": "any_booker_active_bookings_limit",
    "decode_any_booker_active_bookings_limit": "any_booker_active_bookings_limit",
    "AnyBooking": "any_booking",
    "decode_any_booking": "any_booking",
    "AnyBookingLimitsCount": "any_booking_limits_count",
    "decode_any_booking_limits_count": "any_booking_limits_count",
    "AnyBookingLimitsDuration": "any_booking_limits_duration",
    "decode_any_booking_limits_duration": "any_booking_limits_duration",
    "AnyConfirmationPolicy": "any_confirmation_policy",
    "decode_any_confirmation_policy": "any_confirmation_policy",
    "AnyEventType": "any_event_type",
    "decode_any_event_type": "any_event_type",
    "AnyNewTeam": "any_new_team",
    "decode_any_new_team": "any_new_team",
    "AnyRecurrence": "any_recurrence",
    "decode_any_recurrence": "any_recurrence",
    "AnyRecurringBooking": "any_recurring_booking",
    "decode_any_recurring_booking": "any_recurring_booking",
    "AnySeats": "any_seats",
    "decode_any_seats": "any_seats",
    "AttendeeAbsenceInput": "attendee_absence_input",
    "AttendeeAddressLocation": "attendee_address_location",
    "AttendeeDefinedLocation": "attendee_defined_location",
    "AttendeePhoneBookingField": "attendee_phone_booking_field",
    "AttendeePhoneLocation": "attendee_phone_location",
    "BookerActiveBookingsLimit": "booker_active_bookings_limit",
    "BookerLayout": "booker_layout",
    "BookerLayoutLike": "booker_layout",
    "decode_booker_layout": "booker_layout",
    "BookerLayouts": "booker_layouts",
    "Booking": "booking",
    "BookingAddressLocationInput": "booking_address_location_input",
    "BookingAttendee": "booking_attendee",
    "BookingAttendeeAddressInput": "booking_attendee_address_input",
    "BookingAttendeeDefinedInput": "booking_attendee_defined_input",
    "BookingAttendeeDetails": "booking_attendee_details",
    "BookingAttendeeInput": "booking_attendee_input",
    "BookingAttendeePhoneInput": "booking_attendee_phone_input",
    "BookingEventType": "booking_event_type",
    "BookingField": "booking_field",
    "decode_booking_field": "booking_field",
    "BookingFieldInput": "booking_field_input",
    "decode_booking_field_input": "booking_field_input",
    "BookingGuestInput": "booking_guest_input",
    "BookingHost": "booking_host",
    "BookingIntegrationLocationInput": "booking_integration_location_input",
    "BookingLimitsCount": "booking_limits_count",
    "BookingLimitsDuration": "booking_limits_duration",
    "BookingLinkLocationInput": "booking_link_location_input",
    "BookingLocationInput": "booking_location_input",
    "decode_booking_location_input": "booking_location_input",
    "BookingPhoneLocationInput": "booking_phone_location_input",
    "BookingReassignment": "booking_reassignment",
    "BookingRecording": "booking_recording",
    "BookingReference": "booking_reference",
    "BookingReferenceType": "booking_reference_type",
    "BookingReferenceTypeLike": "booking_reference_type",
    "decode_booking_reference_type": "booking_reference_type",
    "BookingResult": "booking_result",
    "decode_booking_result": "booking_result",
    "BookingRoutingInput": "booking_routing_input",
    "BookingStatus": "booking_status",
    "decode_booking_status": "booking_status",
    "BookingStatusFilter": "booking_status_filter",
    "BookingStatusFilterLike": "booking_status_filter",
    "decode_booking_status_filter": "booking_status_filter",
    "BookingWindow": "booking_window",
    "decode_booking_window": "booking_window",
    "BooleanBookingField": "boolean_booking_field",
    "BooleanBookingFieldInput": "boolean_booking_field_input",
    "BusinessDaysWindow": "business_days_window",
    "BusyTime": "busy_time",
    "CalVideoSettings": "cal_video_settings",
    "CalVideoSettingsInput": "cal_video_settings_input",
    "Calendar": "calendar",
    "CalendarConnectionError": "calendar_connection_error",
    "CalendarDaysWindow": "calendar_days_window",
    "CalendarDelegation": "calendar_delegation",
    "CalendarIntegration": "calendar_integration",
    "CalendarLink": "calendar_link",
    "CalendarToLoad": "calendar_to_load",
    "CheckboxGroupBookingField": "checkbox_group_booking_field",
    "CheckboxGroupBookingFieldInput": "checkbox_group_booking_field_input",
    "ConferencingParticipant": "conferencing_participant",
    "ConferencingSession": "conferencing_session",
    "ConfirmationPolicy": "confirmation_policy",
    "ConfirmationPolicyType": "confirmation_policy_type",
    "ConfirmationPolicyTypeLike": "confirmation_policy_type",
    "decode_confirmation_policy_type": "confirmation_policy_type",
    "ConnectedCalendar": "connected_calendar",
    "ConnectedCalendars": "connected_calendars",
    "DeletedBookingAttendee": "deleted_booking_attendee",
    "DeletedEventType": "deleted_event_type",
    "DeletedPrivateLink": "deleted_private_link",
    "DeletedTeamEventType": "deleted_team_event_type",
    "DestinationCalendar": "destination_calendar",
    "DisableCancelling": "disable_cancelling",
    "DisableRescheduling": "disable_rescheduling",
    "Disabled": "disabled",
    "EmailBookingField": "email_booking_field",
    "EmailBookingFieldInput": "email_booking_field_input",
    "EventType": "event_type",
    "EventTypeColor": "event_type_color",
    "EventTypeDestinationCalendar": "event_type_destination_calendar",
    "EventTypeEmailSettings": "event_type_email_settings",
    "EventTypeHost": "event_type_host",
    "EventTypeHostInput": "event_type_host_input",
    "EventTypeLocation": "event_type_location",
    "decode_event_type_location": "event_type_location",
    "EventTypeLocationInput": "event_type_location_input",
    "decode_event_type_location_input": "event_type_location_input",
    "EventTypeTeam": "event_type_team",
    "EventTypeUser": "event_type_user",
    "GuestsBookingField": "guests_booking_field",
    "GuestsBookingFieldInput": "guests_booking_field_input",
    "HostPriority": "host_priority",
    "HostPriorityLike": "host_priority",
    "decode_host_priority": "host_priority",
    "IntegrationLocation": "integration_location",
    "InterfaceLanguage": "interface_language",
    "InterfaceLanguageLike": "interface_language",
    "decode_interface_language": "interface_language",
    "Language": "language",
    "LanguageLike": "language",
    "decode_language": "language",
    "LinkLocation": "link_location",
    "LocationBookingField": "location_booking_field",
    "LocationBookingFieldInput": "location_booking_field_input",
    "LocationIntegration": "location_integration",
    "LocationIntegrationLike": "location_integration",
    "decode_location_integration": "location_integration",
    "Me": "me",
    "MeOrganization": "me_organization",
    "MembershipRole": "membership_role",
    "MembershipRoleLike": "membership_role",
    "decode_membership_role": "membership_role",
    "MembershipUser": "membership_user",
    "MultiEmailBookingField": "multi_email_booking_field",
    "MultiEmailBookingFieldInput": "multi_email_booking_field_input",
    "MultiSelectBookingField": "multi_select_booking_field",
    "MultiSelectBookingFieldInput": "multi_select_booking_field_input",
    "NameBookingField": "name_booking_field",
    "NameBookingFieldInput": "name_booking_field_input",
    "NewAddressLocationInput": "new_address_location_input",
    "NewBookingLocationInput": "new_booking_location_input",
    "decode_new_booking_location_input": "new_booking_location_input",
    "NewLinkLocationInput": "new_link_location_input",
    "NewPhoneLocationInput": "new_phone_location_input",
    "NotesBookingField": "notes_booking_field",
    "NotesBookingFieldInput": "notes_booking_field_input",
    "NoticeThreshold": "notice_threshold",
    "NumberBookingField": "number_booking_field",
    "NumberBookingFieldInput": "number_booking_field_input",
    "OrganizersDefaultAppLocation": "organizers_default_app_location",
    "PhoneBookingField": "phone_booking_field",
    "PhoneBookingFieldInput": "phone_booking_field_input",
    "PhoneLocation": "phone_location",
    "PrivateLink": "private_link",
    "decode_private_link": "private_link",
    "PrivateNoteMode": "private_note_mode",
    "decode_private_note_mode": "private_note_mode",
    "RadioGroupBookingField": "radio_group_booking_field",
    "RadioGroupBookingFieldInput": "radio_group_booking_field_input",
    "RangeWindow": "range_window",
    "ReassignedHost": "reassigned_host",
    "Recurrence": "recurrence",
    "RecurrenceFrequency": "recurrence_frequency",
    "RecurrenceFrequencyLike": "recurrence_frequency",
    "decode_recurrence_frequency": "recurrence_frequency",
    "RecurringBooking": "recurring_booking",
    "RecurringSeatedBooking": "recurring_seated_booking",
    "RescheduleReasonBookingField": "reschedule_reason_booking_field",
    "RescheduleReasonBookingFieldInput": "reschedule_reason_booking_field_input",
    "Schedule": "schedule",
    "ScheduleAvailability": "schedule_availability",
    "ScheduleOverride": "schedule_override",
    "SchedulingType": "scheduling_type",
    "SchedulingTypeLike": "scheduling_type",
    "decode_scheduling_type": "scheduling_type",
    "SeatedBooking": "seated_booking",
    "SeatedBookingAttendee": "seated_booking_attendee",
    "Seats": "seats",
    "SelectBookingField": "select_booking_field",
    "SelectBookingFieldInput": "select_booking_field_input",
    "Slot": "slot",
    "SlotFormat": "slot_format",
    "SlotFormatLike": "slot_format",
    "decode_slot_format": "slot_format",
    "SlotReservation": "slot_reservation",
    "SortOrder": "sort_order",
    "SortOrderLike": "sort_order",
    "decode_sort_order": "sort_order",
    "SplitNameBookingField": "split_name_booking_field",
    "SplitNameBookingFieldInput": "split_name_booking_field_input",
    "Team": "team",
    "TeamAwaitingPayment": "team_awaiting_payment",
    "TeamEventType": "team_event_type",
    "TeamEventTypeLocationInput": "team_event_type_location_input",
    "decode_team_event_type_location_input": "team_event_type_location_input",
    "TeamEventTypeResult": "team_event_type_result",
    "decode_team_event_type_result": "team_event_type_result",
    "TeamMembership": "team_membership",
    "TextAreaBookingField": "text_area_booking_field",
    "TextAreaBookingFieldInput": "text_area_booking_field_input",
    "TextBookingField": "text_booking_field",
    "TextBookingFieldInput": "text_booking_field_input",
    "TimeBasedPrivateLink": "time_based_private_link",
    "TitleBookingField": "title_booking_field",
    "TitleBookingFieldInput": "title_booking_field_input",
    "UnknownBookingField": "unknown_booking_field",
    "UnknownLocation": "unknown_location",
    "UrlBookingField": "url_booking_field",
    "UrlBookingFieldInput": "url_booking_field_input",
    "UsageBasedPrivateLink": "usage_based_private_link",
    "Webhook": "webhook",
    "WebhookTrigger": "webhook_trigger",
    "WebhookTriggerLike": "webhook_trigger",
    "decode_webhook_trigger": "webhook_trigger",
    "WebhookVersion": "webhook_version",
    "WebhookVersionLike": "webhook_version",
    "decode_webhook_version": "webhook_version",
    "Weekday": "weekday",
    "WeekdayLike": "weekday",
    "decode_weekday": "weekday",
}

__all__ = [
    "AddressBookingField",
    "AddressBookingFieldInput",
    "AddressLocation",
    "AnyBookerActiveBookingsLimit",
    "AnyBooking",
    "AnyBookingLimitsCount",
    "AnyBookingLimitsDuration",
    "AnyConfirmationPolicy",
    "AnyEventType",
    "AnyNewTeam",
    "AnyRecurrence",
    "AnyRecurringBooking",
    "AnySeats",
    "AttendeeAbsenceInput",
    "AttendeeAddressLocation",
    "AttendeeDefinedLocation",
    "AttendeePhoneBookingField",
    "AttendeePhoneLocation",
    "BookerActiveBookingsLimit",
    "BookerLayout",
    "BookerLayoutLike",
    "BookerLayouts",
    "Booking",
    "BookingAddressLocationInput",
    "BookingAttendee",
    "BookingAttendeeAddressInput",
    "BookingAttendeeDefinedInput",
    "BookingAttendeeDetails",
    "BookingAttendeeInput",
    "BookingAttendeePhoneInput",
    "BookingEventType",
    "BookingField",
    "BookingFieldInput",
    "BookingGuestInput",
    "BookingHost",
    "BookingIntegrationLocationInput",
    "BookingLimitsCount",
    "BookingLimitsDuration",
    "BookingLinkLocationInput",
    "BookingLocationInput",
    "BookingPhoneLocationInput",
    "BookingReassignment",
    "BookingRecording",
    "BookingReference",
    "BookingReferenceType",
    "BookingReferenceTypeLike",
    "BookingResult",
    "BookingRoutingInput",
    "BookingStatus",
    "BookingStatusFilter",
    "BookingStatusFilterLike",
    "BookingWindow",
    "BooleanBookingField",
    "BooleanBookingFieldInput",
    "BusinessDaysWindow",
    "BusyTime",
    "CalVideoSettings",
    "CalVideoSettingsInput",
    "Calendar",
    "CalendarConnectionError",
    "CalendarDaysWindow",
    "CalendarDelegation",
    "CalendarIntegration",
    "CalendarLink",
    "CalendarToLoad",
    "CheckboxGroupBookingField",
    "CheckboxGroupBookingFieldInput",
    "ConferencingParticipant",
    "ConferencingSession",
    "ConfirmationPolicy",
    "ConfirmationPolicyType",
    "ConfirmationPolicyTypeLike",
    "ConnectedCalendar",
    "ConnectedCalendars",
    "DeletedBookingAttendee",
    "DeletedEventType",
    "DeletedPrivateLink",
    "DeletedTeamEventType",
    "DestinationCalendar",
    "DisableCancelling",
    "DisableRescheduling",
    "Disabled",
    "EmailBookingField",
    "EmailBookingFieldInput",
    "EventType",
    "EventTypeColor",
    "EventTypeDestinationCalendar",
    "EventTypeEmailSettings",
    "EventTypeHost",
    "EventTypeHostInput",
    "EventTypeLocation",
    "EventTypeLocationInput",
    "EventTypeTeam",
    "EventTypeUser",
    "GuestsBookingField",
    "GuestsBookingFieldInput",
    "HostPriority",
    "HostPriorityLike",
    "IntegrationLocation",
    "InterfaceLanguage",
    "InterfaceLanguageLike",
    "Language",
    "LanguageLike",
    "LinkLocation",
    "LocationBookingField",
    "LocationBookingFieldInput",
    "LocationIntegration",
    "LocationIntegrationLike",
    "Me",
    "MeOrganization",
    "MembershipRole",
    "MembershipRoleLike",
    "MembershipUser",
    "MultiEmailBookingField",
    "MultiEmailBookingFieldInput",
    "MultiSelectBookingField",
    "MultiSelectBookingFieldInput",
    "NameBookingField",
    "NameBookingFieldInput",
    "NewAddressLocationInput",
    "NewBookingLocationInput",
    "NewLinkLocationInput",
    "NewPhoneLocationInput",
    "NotesBookingField",
    "NotesBookingFieldInput",
    "NoticeThreshold",
    "NumberBookingField",
    "NumberBookingFieldInput",
    "OrganizersDefaultAppLocation",
    "PhoneBookingField",
    "PhoneBookingFieldInput",
    "PhoneLocation",
    "PrivateLink",
    "PrivateNoteMode",
    "RadioGroupBookingField",
    "RadioGroupBookingFieldInput",
    "RangeWindow",
    "ReassignedHost",
    "Recurrence",
    "RecurrenceFrequency",
    "RecurrenceFrequencyLike",
    "RecurringBooking",
    "RecurringSeatedBooking",
    "RescheduleReasonBookingField",
    "RescheduleReasonBookingFieldInput",
    "Schedule",
    "ScheduleAvailability",
    "ScheduleOverride",
    "SchedulingType",
    "SchedulingTypeLike",
    "SeatedBooking",
    "SeatedBookingAttendee",
    "Seats",
    "SelectBookingField",
    "SelectBookingFieldInput",
    "Slot",
    "SlotFormat",
    "SlotFormatLike",
    "SlotReservation",
    "SortOrder",
    "SortOrderLike",
    "SplitNameBookingField",
    "SplitNameBookingFieldInput",
    "Team",
    "TeamAwaitingPayment",
    "TeamEventType",
    "TeamEventTypeLocationInput",
    "TeamEventTypeResult",
    "TeamMembership",
    "TextAreaBookingField",
    "TextAreaBookingFieldInput",
    "TextBookingField",
    "TextBookingFieldInput",
    "TimeBasedPrivateLink",
    "TitleBookingField",
    "TitleBookingFieldInput",
    "UnknownBookingField",
    "UnknownLocation",
    "UrlBookingField",
    "UrlBookingFieldInput",
    "UsageBasedPrivateLink",
    "Webhook",
    "WebhookTrigger",
    "WebhookTriggerLike",
    "WebhookVersion",
    "WebhookVersionLike",
    "Weekday",
    "WeekdayLike",
    "decode_any_booker_active_bookings_limit",
    "decode_any_booking",
    "decode_any_booking_limits_count",
    "decode_any_booking_limits_duration",
    "decode_any_confirmation_policy",
    "decode_any_event_type",
    "decode_any_new_team",
    "decode_any_recurrence",
    "decode_any_recurring_booking",
    "decode_any_seats",
    "decode_booker_layout",
    "decode_booking_field",
    "decode_booking_field_input",
    "decode_booking_location_input",
    "decode_booking_reference_type",
    "decode_booking_result",
    "decode_booking_status",
    "decode_booking_status_filter",
    "decode_booking_window",
    "decode_confirmation_policy_type",
    "decode_event_type_location",
    "decode_event_type_location_input",
    "decode_host_priority",
    "decode_interface_language",
    "decode_language",
    "decode_location_integration",
    "decode_membership_role",
    "decode_new_booking_location_input",
    "decode_private_link",
    "decode_private_note_mode",
    "decode_recurrence_frequency",
    "decode_scheduling_type",
    "decode_slot_format",
    "decode_sort_order",
    "decode_team_event_type_location_input",
    "decode_team_event_type_result",
    "decode_webhook_trigger",
    "decode_webhook_version",
    "decode_weekday",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
