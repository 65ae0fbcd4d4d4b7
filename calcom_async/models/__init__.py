# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""The API's objects as attrs classes, its enums and its unions. Each lives in a module of its own, loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .address_booking_field import AddressBookingField as AddressBookingField
    from .address_booking_field_input import AddressBookingFieldInput as AddressBookingFieldInput
    from .address_location import AddressLocation as AddressLocation
    from .after_event_trigger import AfterEventTrigger as AfterEventTrigger
    from .after_guests_cal_video_no_show_trigger import (
        AfterGuestsCalVideoNoShowTrigger as AfterGuestsCalVideoNoShowTrigger,
    )
    from .after_hosts_cal_video_no_show_trigger import (
        AfterHostsCalVideoNoShowTrigger as AfterHostsCalVideoNoShowTrigger,
    )
    from .allowlist import Allowlist as Allowlist
    from .allowlist_direction import AllowlistDirection as AllowlistDirection
    from .allowlist_direction import decode_allowlist_direction as decode_allowlist_direction
    from .allowlist_entry import AllowlistEntry as AllowlistEntry
    from .allowlist_metadata import AllowlistMetadata as AllowlistMetadata
    from .allowlists import Allowlists as Allowlists
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
    from .any_hosted_event_type import AnyHostedEventType as AnyHostedEventType
    from .any_hosted_event_type import decode_any_hosted_event_type as decode_any_hosted_event_type
    from .any_new_team import AnyNewTeam as AnyNewTeam
    from .any_new_team import decode_any_new_team as decode_any_new_team
    from .any_recurrence import AnyRecurrence as AnyRecurrence
    from .any_recurrence import decode_any_recurrence as decode_any_recurrence
    from .any_recurring_booking import AnyRecurringBooking as AnyRecurringBooking
    from .any_recurring_booking import decode_any_recurring_booking as decode_any_recurring_booking
    from .any_seats import AnySeats as AnySeats
    from .any_seats import decode_any_seats as decode_any_seats
    from .any_workflow_step import AnyWorkflowStep as AnyWorkflowStep
    from .any_workflow_step import decode_any_workflow_step as decode_any_workflow_step
    from .app_push_subscription import AppPushSubscription as AppPushSubscription
    from .assigned_attribute_option import AssignedAttributeOption as AssignedAttributeOption
    from .assigned_attribute_value import AssignedAttributeValue as AssignedAttributeValue
    from .attendee_absence_input import AttendeeAbsenceInput as AttendeeAbsenceInput
    from .attendee_address_location import AttendeeAddressLocation as AttendeeAddressLocation
    from .attendee_defined_location import AttendeeDefinedLocation as AttendeeDefinedLocation
    from .attendee_phone_booking_field import AttendeePhoneBookingField as AttendeePhoneBookingField
    from .attendee_phone_location import AttendeePhoneLocation as AttendeePhoneLocation
    from .attribute import Attribute as Attribute
    from .attribute_assignment import AttributeAssignment as AttributeAssignment
    from .attribute_assignment_actor import AttributeAssignmentActor as AttributeAssignmentActor
    from .attribute_assignment_change import AttributeAssignmentChange as AttributeAssignmentChange
    from .attribute_assignment_change_type import AttributeAssignmentChangeType as AttributeAssignmentChangeType
    from .attribute_assignment_change_type import (
        decode_attribute_assignment_change_type as decode_attribute_assignment_change_type,
    )
    from .attribute_assignment_history import AttributeAssignmentHistory as AttributeAssignmentHistory
    from .attribute_assignment_log import AttributeAssignmentLog as AttributeAssignmentLog
    from .attribute_assignment_source import AttributeAssignmentSource as AttributeAssignmentSource
    from .attribute_assignment_source import decode_attribute_assignment_source as decode_attribute_assignment_source
    from .attribute_choice import AttributeChoice as AttributeChoice
    from .attribute_option import AttributeOption as AttributeOption
    from .attribute_option_input import AttributeOptionInput as AttributeOptionInput
    from .attribute_query_operator import AttributeQueryOperator as AttributeQueryOperator
    from .attribute_query_operator import AttributeQueryOperatorLike as AttributeQueryOperatorLike
    from .attribute_query_operator import decode_attribute_query_operator as decode_attribute_query_operator
    from .attribute_sync_field_mapping import AttributeSyncFieldMapping as AttributeSyncFieldMapping
    from .attribute_sync_outcome import AttributeSyncOutcome as AttributeSyncOutcome
    from .attribute_sync_outcome import decode_attribute_sync_outcome as decode_attribute_sync_outcome
    from .attribute_sync_rule_evaluation import AttributeSyncRuleEvaluation as AttributeSyncRuleEvaluation
    from .attribute_sync_run import AttributeSyncRun as AttributeSyncRun
    from .attribute_sync_status import AttributeSyncStatus as AttributeSyncStatus
    from .attribute_sync_status import decode_attribute_sync_status as decode_attribute_sync_status
    from .attribute_sync_team_change import AttributeSyncTeamChange as AttributeSyncTeamChange
    from .attribute_type import AttributeType as AttributeType
    from .attribute_type import AttributeTypeLike as AttributeTypeLike
    from .attribute_type import decode_attribute_type as decode_attribute_type
    from .attribute_value import AttributeValue as AttributeValue
    from .attribute_value import decode_attribute_value as decode_attribute_value
    from .authorization_link import AuthorizationLink as AuthorizationLink
    from .available_credits import AvailableCredits as AvailableCredits
    from .before_event_trigger import BeforeEventTrigger as BeforeEventTrigger
    from .booker_active_bookings_limit import BookerActiveBookingsLimit as BookerActiveBookingsLimit
    from .booker_layout import BookerLayout as BookerLayout
    from .booker_layout import BookerLayoutLike as BookerLayoutLike
    from .booker_layout import decode_booker_layout as decode_booker_layout
    from .booker_layouts import BookerLayouts as BookerLayouts
    from .booker_match import BookerMatch as BookerMatch
    from .booker_match import BookerMatchLike as BookerMatchLike
    from .booker_match import decode_booker_match as decode_booker_match
    from .booking import Booking as Booking
    from .booking_address_location_input import BookingAddressLocationInput as BookingAddressLocationInput
    from .booking_attendee import BookingAttendee as BookingAttendee
    from .booking_attendee_address_input import BookingAttendeeAddressInput as BookingAttendeeAddressInput
    from .booking_attendee_defined_input import BookingAttendeeDefinedInput as BookingAttendeeDefinedInput
    from .booking_attendee_details import BookingAttendeeDetails as BookingAttendeeDetails
    from .booking_attendee_input import BookingAttendeeInput as BookingAttendeeInput
    from .booking_attendee_phone_input import BookingAttendeePhoneInput as BookingAttendeePhoneInput
    from .booking_average_duration import BookingAverageDuration as BookingAverageDuration
    from .booking_block_result import BookingBlockResult as BookingBlockResult
    from .booking_event_type import BookingEventType as BookingEventType
    from .booking_field import BookingField as BookingField
    from .booking_field import decode_booking_field as decode_booking_field
    from .booking_field_input import BookingFieldInput as BookingFieldInput
    from .booking_field_input import decode_booking_field_input as decode_booking_field_input
    from .booking_guest_input import BookingGuestInput as BookingGuestInput
    from .booking_host import BookingHost as BookingHost
    from .booking_integration_location_input import BookingIntegrationLocationInput as BookingIntegrationLocationInput
    from .booking_kpi_stats import BookingKpiStats as BookingKpiStats
    from .booking_limits import BookingLimits as BookingLimits
    from .booking_limits_count import BookingLimitsCount as BookingLimitsCount
    from .booking_limits_duration import BookingLimitsDuration as BookingLimitsDuration
    from .booking_link_location_input import BookingLinkLocationInput as BookingLinkLocationInput
    from .booking_location_input import BookingLocationInput as BookingLocationInput
    from .booking_location_input import decode_booking_location_input as decode_booking_location_input
    from .booking_member_stat import BookingMemberStat as BookingMemberStat
    from .booking_member_stats import BookingMemberStats as BookingMemberStats
    from .booking_no_show_updated_trigger import BookingNoShowUpdatedTrigger as BookingNoShowUpdatedTrigger
    from .booking_paid_trigger import BookingPaidTrigger as BookingPaidTrigger
    from .booking_payment_initiated_trigger import BookingPaymentInitiatedTrigger as BookingPaymentInitiatedTrigger
    from .booking_phone_location_input import BookingPhoneLocationInput as BookingPhoneLocationInput
    from .booking_reassignment import BookingReassignment as BookingReassignment
    from .booking_recording import BookingRecording as BookingRecording
    from .booking_reference import BookingReference as BookingReference
    from .booking_reference_type import BookingReferenceType as BookingReferenceType
    from .booking_reference_type import BookingReferenceTypeLike as BookingReferenceTypeLike
    from .booking_reference_type import decode_booking_reference_type as decode_booking_reference_type
    from .booking_rejected_trigger import BookingRejectedTrigger as BookingRejectedTrigger
    from .booking_report_reason import BookingReportReason as BookingReportReason
    from .booking_report_reason import BookingReportReasonLike as BookingReportReasonLike
    from .booking_report_reason import decode_booking_report_reason as decode_booking_report_reason
    from .booking_report_result import BookingReportResult as BookingReportResult
    from .booking_requested_trigger import BookingRequestedTrigger as BookingRequestedTrigger
    from .booking_result import BookingResult as BookingResult
    from .booking_result import decode_booking_result as decode_booking_result
    from .booking_routing import BookingRouting as BookingRouting
    from .booking_status import BookingStatus as BookingStatus
    from .booking_status import decode_booking_status as decode_booking_status
    from .booking_status_filter import BookingStatusFilter as BookingStatusFilter
    from .booking_status_filter import BookingStatusFilterLike as BookingStatusFilterLike
    from .booking_status_filter import decode_booking_status_filter as decode_booking_status_filter
    from .booking_trend import BookingTrend as BookingTrend
    from .booking_window import BookingWindow as BookingWindow
    from .booking_window import decode_booking_window as decode_booking_window
    from .boolean_booking_field import BooleanBookingField as BooleanBookingField
    from .boolean_booking_field_input import BooleanBookingFieldInput as BooleanBookingFieldInput
    from .business_days_window import BusinessDaysWindow as BusinessDaysWindow
    from .busy_time import BusyTime as BusyTime
    from .cal_video_settings import CalVideoSettings as CalVideoSettings
    from .cal_video_settings_input import CalVideoSettingsInput as CalVideoSettingsInput
    from .calendar import Calendar as Calendar
    from .calendar_connection import CalendarConnection as CalendarConnection
    from .calendar_connection_error import CalendarConnectionError as CalendarConnectionError
    from .calendar_connections import CalendarConnections as CalendarConnections
    from .calendar_credential import CalendarCredential as CalendarCredential
    from .calendar_days_window import CalendarDaysWindow as CalendarDaysWindow
    from .calendar_delegation import CalendarDelegation as CalendarDelegation
    from .calendar_event import CalendarEvent as CalendarEvent
    from .calendar_event_attendee import CalendarEventAttendee as CalendarEventAttendee
    from .calendar_event_attendee_input import CalendarEventAttendeeInput as CalendarEventAttendeeInput
    from .calendar_event_host import CalendarEventHost as CalendarEventHost
    from .calendar_event_location import CalendarEventLocation as CalendarEventLocation
    from .calendar_event_location import decode_calendar_event_location as decode_calendar_event_location
    from .calendar_event_more_location import CalendarEventMoreLocation as CalendarEventMoreLocation
    from .calendar_event_owner import CalendarEventOwner as CalendarEventOwner
    from .calendar_event_phone_location import CalendarEventPhoneLocation as CalendarEventPhoneLocation
    from .calendar_event_response_status import CalendarEventResponseStatus as CalendarEventResponseStatus
    from .calendar_event_response_status import CalendarEventResponseStatusLike as CalendarEventResponseStatusLike
    from .calendar_event_response_status import (
        decode_calendar_event_response_status as decode_calendar_event_response_status,
    )
    from .calendar_event_sip_location import CalendarEventSipLocation as CalendarEventSipLocation
    from .calendar_event_status import CalendarEventStatus as CalendarEventStatus
    from .calendar_event_status import CalendarEventStatusLike as CalendarEventStatusLike
    from .calendar_event_status import decode_calendar_event_status as decode_calendar_event_status
    from .calendar_event_time import CalendarEventTime as CalendarEventTime
    from .calendar_event_time_input import CalendarEventTimeInput as CalendarEventTimeInput
    from .calendar_event_video_location import CalendarEventVideoLocation as CalendarEventVideoLocation
    from .calendar_integration import CalendarIntegration as CalendarIntegration
    from .calendar_link import CalendarLink as CalendarLink
    from .calendar_provider import CalendarProvider as CalendarProvider
    from .calendar_provider import CalendarProviderLike as CalendarProviderLike
    from .calendar_provider import decode_calendar_provider as decode_calendar_provider
    from .calendar_to_load import CalendarToLoad as CalendarToLoad
    from .changed_attribute import ChangedAttribute as ChangedAttribute
    from .chat_link_intent import ChatLinkIntent as ChatLinkIntent
    from .checkbox_group_booking_field import CheckboxGroupBookingField as CheckboxGroupBookingField
    from .checkbox_group_booking_field_input import CheckboxGroupBookingFieldInput as CheckboxGroupBookingFieldInput
    from .chosen_calendar import ChosenCalendar as ChosenCalendar
    from .conferencing_app import ConferencingApp as ConferencingApp
    from .conferencing_app_slug import ConferencingAppSlug as ConferencingAppSlug
    from .conferencing_app_slug import ConferencingAppSlugLike as ConferencingAppSlugLike
    from .conferencing_app_slug import decode_conferencing_app_slug as decode_conferencing_app_slug
    from .conferencing_authorization_link import ConferencingAuthorizationLink as ConferencingAuthorizationLink
    from .conferencing_participant import ConferencingParticipant as ConferencingParticipant
    from .conferencing_session import ConferencingSession as ConferencingSession
    from .confirmation_policy import ConfirmationPolicy as ConfirmationPolicy
    from .confirmation_policy_type import ConfirmationPolicyType as ConfirmationPolicyType
    from .confirmation_policy_type import ConfirmationPolicyTypeLike as ConfirmationPolicyTypeLike
    from .confirmation_policy_type import decode_confirmation_policy_type as decode_confirmation_policy_type
    from .connected_calendar import ConnectedCalendar as ConnectedCalendar
    from .connected_calendars import ConnectedCalendars as ConnectedCalendars
    from .credit_balance import CreditBalance as CreditBalance
    from .credit_charge import CreditCharge as CreditCharge
    from .credit_use import CreditUse as CreditUse
    from .credit_use import CreditUseLike as CreditUseLike
    from .credit_use import decode_credit_use as decode_credit_use
    from .crm_owner_fallback_mode import CrmOwnerFallbackMode as CrmOwnerFallbackMode
    from .crm_owner_fallback_mode import CrmOwnerFallbackModeLike as CrmOwnerFallbackModeLike
    from .crm_owner_fallback_mode import decode_crm_owner_fallback_mode as decode_crm_owner_fallback_mode
    from .crm_sync_error import CrmSyncError as CrmSyncError
    from .date_range_filter_input import DateRangeFilterInput as DateRangeFilterInput
    from .date_range_input import DateRangeInput as DateRangeInput
    from .default_conferencing_app import DefaultConferencingApp as DefaultConferencingApp
    from .delegation_credential import DelegationCredential as DelegationCredential
    from .deleted_booking_attendee import DeletedBookingAttendee as DeletedBookingAttendee
    from .deleted_event_type import DeletedEventType as DeletedEventType
    from .deleted_private_link import DeletedPrivateLink as DeletedPrivateLink
    from .deleted_team_event_type import DeletedTeamEventType as DeletedTeamEventType
    from .destination_calendar import DestinationCalendar as DestinationCalendar
    from .destination_calendar_integration import DestinationCalendarIntegration as DestinationCalendarIntegration
    from .destination_calendar_integration import (
        DestinationCalendarIntegrationLike as DestinationCalendarIntegrationLike,
    )
    from .destination_calendar_integration import (
        decode_destination_calendar_integration as decode_destination_calendar_integration,
    )
    from .device_platform import DevicePlatform as DevicePlatform
    from .device_platform import DevicePlatformLike as DevicePlatformLike
    from .device_platform import decode_device_platform as decode_device_platform
    from .disable_cancelling import DisableCancelling as DisableCancelling
    from .disable_rescheduling import DisableRescheduling as DisableRescheduling
    from .disabled import Disabled as Disabled
    from .email_address_step_input import EmailAddressStepInput as EmailAddressStepInput
    from .email_attendee_step_input import EmailAttendeeStepInput as EmailAttendeeStepInput
    from .email_booking_field import EmailBookingField as EmailBookingField
    from .email_booking_field_input import EmailBookingFieldInput as EmailBookingFieldInput
    from .email_host_step_input import EmailHostStepInput as EmailHostStepInput
    from .email_verification_result import EmailVerificationResult as EmailVerificationResult
    from .email_verification_sent import EmailVerificationSent as EmailVerificationSent
    from .event import Event as Event
    from .event_address_location import EventAddressLocation as EventAddressLocation
    from .event_cancelled_trigger import EventCancelledTrigger as EventCancelledTrigger
    from .event_link_location import EventLinkLocation as EventLinkLocation
    from .event_location import EventLocation as EventLocation
    from .event_location import decode_event_location as decode_event_location
    from .event_type import EventType as EventType
    from .event_type_color import EventTypeColor as EventTypeColor
    from .event_type_destination_calendar import EventTypeDestinationCalendar as EventTypeDestinationCalendar
    from .event_type_email_settings import EventTypeEmailSettings as EventTypeEmailSettings
    from .event_type_history import EventTypeHistory as EventTypeHistory
    from .event_type_history_action import EventTypeHistoryAction as EventTypeHistoryAction
    from .event_type_history_action import decode_event_type_history_action as decode_event_type_history_action
    from .event_type_history_entry import EventTypeHistoryEntry as EventTypeHistoryEntry
    from .event_type_host import EventTypeHost as EventTypeHost
    from .event_type_host_input import EventTypeHostInput as EventTypeHostInput
    from .event_type_location import EventTypeLocation as EventTypeLocation
    from .event_type_location import decode_event_type_location as decode_event_type_location
    from .event_type_location_input import EventTypeLocationInput as EventTypeLocationInput
    from .event_type_location_input import decode_event_type_location_input as decode_event_type_location_input
    from .event_type_team import EventTypeTeam as EventTypeTeam
    from .event_type_user import EventTypeUser as EventTypeUser
    from .event_visibility import EventVisibility as EventVisibility
    from .event_visibility import decode_event_visibility as decode_event_visibility
    from .failed_booking_option import FailedBookingOption as FailedBookingOption
    from .form_submitted_no_event_trigger import FormSubmittedNoEventTrigger as FormSubmittedNoEventTrigger
    from .form_submitted_trigger import FormSubmittedTrigger as FormSubmittedTrigger
    from .google_service_account_key_input import GoogleServiceAccountKeyInput as GoogleServiceAccountKeyInput
    from .guests_booking_field import GuestsBookingField as GuestsBookingField
    from .guests_booking_field_input import GuestsBookingFieldInput as GuestsBookingFieldInput
    from .history_actor import HistoryActor as HistoryActor
    from .history_actor_type import HistoryActorType as HistoryActorType
    from .history_actor_type import decode_history_actor_type as decode_history_actor_type
    from .history_diff import HistoryDiff as HistoryDiff
    from .history_field import HistoryField as HistoryField
    from .history_impersonator import HistoryImpersonator as HistoryImpersonator
    from .history_raw_value import HistoryRawValue as HistoryRawValue
    from .history_raw_values import HistoryRawValues as HistoryRawValues
    from .history_value import HistoryValue as HistoryValue
    from .history_value import decode_history_value as decode_history_value
    from .history_value_change import HistoryValueChange as HistoryValueChange
    from .host_priority import HostPriority as HostPriority
    from .host_priority import HostPriorityLike as HostPriorityLike
    from .host_priority import decode_host_priority as decode_host_priority
    from .hosted_booking_field import HostedBookingField as HostedBookingField
    from .hosted_booking_field import decode_hosted_booking_field as decode_hosted_booking_field
    from .hosted_booking_field_input import HostedBookingFieldInput as HostedBookingFieldInput
    from .hosted_booking_field_input import decode_hosted_booking_field_input as decode_hosted_booking_field_input
    from .hosted_booking_field_type import HostedBookingFieldType as HostedBookingFieldType
    from .hosted_booking_field_type import HostedBookingFieldTypeLike as HostedBookingFieldTypeLike
    from .hosted_booking_field_type import decode_hosted_booking_field_type as decode_hosted_booking_field_type
    from .hosted_booking_field_update import HostedBookingFieldUpdate as HostedBookingFieldUpdate
    from .hosted_booking_form import HostedBookingForm as HostedBookingForm
    from .hosted_custom_choice_field import HostedCustomChoiceField as HostedCustomChoiceField
    from .hosted_custom_choice_type import HostedCustomChoiceType as HostedCustomChoiceType
    from .hosted_custom_choice_type import HostedCustomChoiceTypeLike as HostedCustomChoiceTypeLike
    from .hosted_custom_choice_type import decode_hosted_custom_choice_type as decode_hosted_custom_choice_type
    from .hosted_custom_email_field import HostedCustomEmailField as HostedCustomEmailField
    from .hosted_custom_field import HostedCustomField as HostedCustomField
    from .hosted_custom_field_type import HostedCustomFieldType as HostedCustomFieldType
    from .hosted_custom_field_type import HostedCustomFieldTypeLike as HostedCustomFieldTypeLike
    from .hosted_custom_field_type import decode_hosted_custom_field_type as decode_hosted_custom_field_type
    from .hosted_custom_long_text_field import HostedCustomLongTextField as HostedCustomLongTextField
    from .hosted_email_field import HostedEmailField as HostedEmailField
    from .hosted_event_type import HostedEventType as HostedEventType
    from .hosted_full_name_field import HostedFullNameField as HostedFullNameField
    from .hosted_location_field import HostedLocationField as HostedLocationField
    from .hosted_name_variant import HostedNameVariant as HostedNameVariant
    from .hosted_name_variant import HostedNameVariantLike as HostedNameVariantLike
    from .hosted_name_variant import decode_hosted_name_variant as decode_hosted_name_variant
    from .hosted_split_name_field import HostedSplitNameField as HostedSplitNameField
    from .hosted_system_field import HostedSystemField as HostedSystemField
    from .hosted_system_field_name import HostedSystemFieldName as HostedSystemFieldName
    from .hosted_system_field_name import HostedSystemFieldNameLike as HostedSystemFieldNameLike
    from .hosted_system_field_name import decode_hosted_system_field_name as decode_hosted_system_field_name
    from .hosted_team_event_type import HostedTeamEventType as HostedTeamEventType
    from .hosted_team_event_type_result import HostedTeamEventTypeResult as HostedTeamEventTypeResult
    from .hosted_team_event_type_result import (
        decode_hosted_team_event_type_result as decode_hosted_team_event_type_result,
    )
    from .hosted_unknown_field import HostedUnknownField as HostedUnknownField
    from .insights_filter_input import InsightsFilterInput as InsightsFilterInput
    from .insights_filter_value_input import InsightsFilterValueInput as InsightsFilterValueInput
    from .insights_filter_value_input import decode_insights_filter_value_input as decode_insights_filter_value_input
    from .insights_form_answer import InsightsFormAnswer as InsightsFormAnswer
    from .insights_form_attendee import InsightsFormAttendee as InsightsFormAttendee
    from .insights_form_response import InsightsFormResponse as InsightsFormResponse
    from .insights_form_responses import InsightsFormResponses as InsightsFormResponses
    from .insights_member import InsightsMember as InsightsMember
    from .insights_metric import InsightsMetric as InsightsMetric
    from .insights_period import InsightsPeriod as InsightsPeriod
    from .insights_period import InsightsPeriodLike as InsightsPeriodLike
    from .insights_period import decode_insights_period as decode_insights_period
    from .insights_previous_range import InsightsPreviousRange as InsightsPreviousRange
    from .insights_scope import InsightsScope as InsightsScope
    from .insights_scope import InsightsScopeLike as InsightsScopeLike
    from .insights_scope import decode_insights_scope as decode_insights_scope
    from .insights_sort_input import InsightsSortInput as InsightsSortInput
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
    from .managed_organization import ManagedOrganization as ManagedOrganization
    from .managed_secret import ManagedSecret as ManagedSecret
    from .managed_user import ManagedUser as ManagedUser
    from .managed_user_tokens import ManagedUserTokens as ManagedUserTokens
    from .me import Me as Me
    from .me_organization import MeOrganization as MeOrganization
    from .membership_role import MembershipRole as MembershipRole
    from .membership_role import MembershipRoleLike as MembershipRoleLike
    from .membership_role import decode_membership_role as decode_membership_role
    from .membership_user import MembershipUser as MembershipUser
    from .microsoft_service_account_key_input import MicrosoftServiceAccountKeyInput as MicrosoftServiceAccountKeyInput
    from .multi_email_booking_field import MultiEmailBookingField as MultiEmailBookingField
    from .multi_email_booking_field_input import MultiEmailBookingFieldInput as MultiEmailBookingFieldInput
    from .multi_select_attribute_value import MultiSelectAttributeValue as MultiSelectAttributeValue
    from .multi_select_booking_field import MultiSelectBookingField as MultiSelectBookingField
    from .multi_select_booking_field_input import MultiSelectBookingFieldInput as MultiSelectBookingFieldInput
    from .multi_select_filter_input import MultiSelectFilterInput as MultiSelectFilterInput
    from .name_booking_field import NameBookingField as NameBookingField
    from .name_booking_field_input import NameBookingFieldInput as NameBookingFieldInput
    from .new_address_location_input import NewAddressLocationInput as NewAddressLocationInput
    from .new_booking_location_input import NewBookingLocationInput as NewBookingLocationInput
    from .new_booking_location_input import decode_new_booking_location_input as decode_new_booking_location_input
    from .new_event_trigger import NewEventTrigger as NewEventTrigger
    from .new_link_location_input import NewLinkLocationInput as NewLinkLocationInput
    from .new_managed_organization import NewManagedOrganization as NewManagedOrganization
    from .new_managed_user import NewManagedUser as NewManagedUser
    from .new_phone_location_input import NewPhoneLocationInput as NewPhoneLocationInput
    from .notes_booking_field import NotesBookingField as NotesBookingField
    from .notes_booking_field_input import NotesBookingFieldInput as NotesBookingFieldInput
    from .notice_threshold import NoticeThreshold as NoticeThreshold
    from .number_attribute_value import NumberAttributeValue as NumberAttributeValue
    from .number_booking_field import NumberBookingField as NumberBookingField
    from .number_booking_field_input import NumberBookingFieldInput as NumberBookingFieldInput
    from .number_condition_input import NumberConditionInput as NumberConditionInput
    from .number_filter_input import NumberFilterInput as NumberFilterInput
    from .number_filter_operator import NumberFilterOperator as NumberFilterOperator
    from .number_filter_operator import NumberFilterOperatorLike as NumberFilterOperatorLike
    from .number_filter_operator import decode_number_filter_operator as decode_number_filter_operator
    from .o_auth_2_client import OAuth2Client as OAuth2Client
    from .o_auth_2_client_type import OAuth2ClientType as OAuth2ClientType
    from .o_auth_2_client_type import decode_o_auth_2_client_type as decode_o_auth_2_client_type
    from .o_auth_2_grant_type import OAuth2GrantType as OAuth2GrantType
    from .o_auth_2_grant_type import OAuth2GrantTypeLike as OAuth2GrantTypeLike
    from .o_auth_2_grant_type import decode_o_auth_2_grant_type as decode_o_auth_2_grant_type
    from .o_auth_2_tokens import OAuth2Tokens as OAuth2Tokens
    from .organization_membership import OrganizationMembership as OrganizationMembership
    from .organization_role import OrganizationRole as OrganizationRole
    from .organization_user import OrganizationUser as OrganizationUser
    from .organization_user_profile import OrganizationUserProfile as OrganizationUserProfile
    from .organizers_default_app_location import OrganizersDefaultAppLocation as OrganizersDefaultAppLocation
    from .out_of_office import OutOfOffice as OutOfOffice
    from .out_of_office_reason import OutOfOfficeReason as OutOfOfficeReason
    from .out_of_office_reason import OutOfOfficeReasonLike as OutOfOfficeReasonLike
    from .out_of_office_reason import decode_out_of_office_reason as decode_out_of_office_reason
    from .pending_secret import PendingSecret as PendingSecret
    from .permission import Permission as Permission
    from .permission import PermissionLike as PermissionLike
    from .permission import decode_permission as decode_permission
    from .phone_booking_field import PhoneBookingField as PhoneBookingField
    from .phone_booking_field_input import PhoneBookingFieldInput as PhoneBookingFieldInput
    from .phone_call import PhoneCall as PhoneCall
    from .phone_call_template import PhoneCallTemplate as PhoneCallTemplate
    from .phone_call_template import PhoneCallTemplateLike as PhoneCallTemplateLike
    from .phone_call_template import decode_phone_call_template as decode_phone_call_template
    from .phone_location import PhoneLocation as PhoneLocation
    from .platform_o_auth_client import PlatformOAuthClient as PlatformOAuthClient
    from .platform_o_auth_client_credentials import PlatformOAuthClientCredentials as PlatformOAuthClientCredentials
    from .platform_permission import PlatformPermission as PlatformPermission
    from .platform_permission import PlatformPermissionLike as PlatformPermissionLike
    from .platform_permission import decode_platform_permission as decode_platform_permission
    from .private_link import PrivateLink as PrivateLink
    from .private_link import decode_private_link as decode_private_link
    from .private_note_mode import PrivateNoteMode as PrivateNoteMode
    from .private_note_mode import PrivateNoteModeLike as PrivateNoteModeLike
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
    from .refreshed_api_key import RefreshedApiKey as RefreshedApiKey
    from .reschedule_event_trigger import RescheduleEventTrigger as RescheduleEventTrigger
    from .reschedule_reason_booking_field import RescheduleReasonBookingField as RescheduleReasonBookingField
    from .reschedule_reason_booking_field_input import (
        RescheduleReasonBookingFieldInput as RescheduleReasonBookingFieldInput,
    )
    from .role_type import RoleType as RoleType
    from .role_type import decode_role_type as decode_role_type
    from .routed_to_per_period import RoutedToPerPeriod as RoutedToPerPeriod
    from .routed_to_period_stat import RoutedToPeriodStat as RoutedToPeriodStat
    from .routed_to_period_stats import RoutedToPeriodStats as RoutedToPeriodStats
    from .routed_to_user import RoutedToUser as RoutedToUser
    from .routed_to_users import RoutedToUsers as RoutedToUsers
    from .routing_form import RoutingForm as RoutingForm
    from .routing_form_answer import RoutingFormAnswer as RoutingFormAnswer
    from .routing_form_field import RoutingFormField as RoutingFormField
    from .routing_form_field_option import RoutingFormFieldOption as RoutingFormFieldOption
    from .routing_form_response import RoutingFormResponse as RoutingFormResponse
    from .routing_form_result import RoutingFormResult as RoutingFormResult
    from .routing_form_slots import RoutingFormSlots as RoutingFormSlots
    from .routing_form_workflow import RoutingFormWorkflow as RoutingFormWorkflow
    from .routing_form_workflow_activation import RoutingFormWorkflowActivation as RoutingFormWorkflowActivation
    from .routing_form_workflow_step_input import RoutingFormWorkflowStepInput as RoutingFormWorkflowStepInput
    from .routing_form_workflow_step_input import (
        decode_routing_form_workflow_step_input as decode_routing_form_workflow_step_input,
    )
    from .routing_form_workflow_trigger import RoutingFormWorkflowTrigger as RoutingFormWorkflowTrigger
    from .routing_form_workflow_trigger import (
        decode_routing_form_workflow_trigger as decode_routing_form_workflow_trigger,
    )
    from .routing_forms_by_status import RoutingFormsByStatus as RoutingFormsByStatus
    from .routing_trace import RoutingTrace as RoutingTrace
    from .routing_trace_answer import RoutingTraceAnswer as RoutingTraceAnswer
    from .routing_trace_form import RoutingTraceForm as RoutingTraceForm
    from .routing_trace_form_submission import RoutingTraceFormSubmission as RoutingTraceFormSubmission
    from .routing_trace_group import RoutingTraceGroup as RoutingTraceGroup
    from .routing_trace_step import RoutingTraceStep as RoutingTraceStep
    from .schedule import Schedule as Schedule
    from .schedule_availability import ScheduleAvailability as ScheduleAvailability
    from .schedule_override import ScheduleOverride as ScheduleOverride
    from .scheduling_config import SchedulingConfig as SchedulingConfig
    from .scheduling_host import SchedulingHost as SchedulingHost
    from .scheduling_host_group import SchedulingHostGroup as SchedulingHostGroup
    from .scheduling_type import SchedulingType as SchedulingType
    from .scheduling_type import SchedulingTypeLike as SchedulingTypeLike
    from .scheduling_type import decode_scheduling_type as decode_scheduling_type
    from .seated_booking import SeatedBooking as SeatedBooking
    from .seated_booking_attendee import SeatedBookingAttendee as SeatedBookingAttendee
    from .seats import Seats as Seats
    from .secret_rotation_error import SecretRotationError as SecretRotationError
    from .secret_rotation_error import decode_secret_rotation_error as decode_secret_rotation_error
    from .select_booking_field import SelectBookingField as SelectBookingField
    from .select_booking_field_input import SelectBookingFieldInput as SelectBookingFieldInput
    from .service_account_key_input import ServiceAccountKeyInput as ServiceAccountKeyInput
    from .service_account_key_input import decode_service_account_key_input as decode_service_account_key_input
    from .single_select_attribute_value import SingleSelectAttributeValue as SingleSelectAttributeValue
    from .single_select_filter_input import SingleSelectFilterInput as SingleSelectFilterInput
    from .slot import Slot as Slot
    from .slot_format import SlotFormat as SlotFormat
    from .slot_format import SlotFormatLike as SlotFormatLike
    from .slot_format import decode_slot_format as decode_slot_format
    from .slot_reservation import SlotReservation as SlotReservation
    from .sms_attendee_step_input import SmsAttendeeStepInput as SmsAttendeeStepInput
    from .sms_number_step_input import SmsNumberStepInput as SmsNumberStepInput
    from .sort_order import SortOrder as SortOrder
    from .sort_order import SortOrderLike as SortOrderLike
    from .sort_order import decode_sort_order as decode_sort_order
    from .split_name_booking_field import SplitNameBookingField as SplitNameBookingField
    from .split_name_booking_field_input import SplitNameBookingFieldInput as SplitNameBookingFieldInput
    from .team import Team as Team
    from .team_awaiting_payment import TeamAwaitingPayment as TeamAwaitingPayment
    from .team_booking_limits import TeamBookingLimits as TeamBookingLimits
    from .team_booking_limits_overview import TeamBookingLimitsOverview as TeamBookingLimitsOverview
    from .team_event_type import TeamEventType as TeamEventType
    from .team_event_type_location_input import TeamEventTypeLocationInput as TeamEventTypeLocationInput
    from .team_event_type_location_input import (
        decode_team_event_type_location_input as decode_team_event_type_location_input,
    )
    from .team_event_type_result import TeamEventTypeResult as TeamEventTypeResult
    from .team_event_type_result import decode_team_event_type_result as decode_team_event_type_result
    from .team_invite import TeamInvite as TeamInvite
    from .team_membership import TeamMembership as TeamMembership
    from .team_role import TeamRole as TeamRole
    from .team_sync_outcome import TeamSyncOutcome as TeamSyncOutcome
    from .team_sync_outcome import decode_team_sync_outcome as decode_team_sync_outcome
    from .text_area_booking_field import TextAreaBookingField as TextAreaBookingField
    from .text_area_booking_field_input import TextAreaBookingFieldInput as TextAreaBookingFieldInput
    from .text_attribute_value import TextAttributeValue as TextAttributeValue
    from .text_booking_field import TextBookingField as TextBookingField
    from .text_booking_field_input import TextBookingFieldInput as TextBookingFieldInput
    from .text_condition_input import TextConditionInput as TextConditionInput
    from .text_filter_input import TextFilterInput as TextFilterInput
    from .text_filter_operator import TextFilterOperator as TextFilterOperator
    from .text_filter_operator import TextFilterOperatorLike as TextFilterOperatorLike
    from .text_filter_operator import decode_text_filter_operator as decode_text_filter_operator
    from .time_based_private_link import TimeBasedPrivateLink as TimeBasedPrivateLink
    from .title_booking_field import TitleBookingField as TitleBookingField
    from .title_booking_field_input import TitleBookingFieldInput as TitleBookingFieldInput
    from .unknown_booking_field import UnknownBookingField as UnknownBookingField
    from .unknown_location import UnknownLocation as UnknownLocation
    from .url_booking_field import UrlBookingField as UrlBookingField
    from .url_booking_field_input import UrlBookingFieldInput as UrlBookingFieldInput
    from .usage_based_private_link import UsageBasedPrivateLink as UsageBasedPrivateLink
    from .user_conferencing_app import UserConferencingApp as UserConferencingApp
    from .verified_email import VerifiedEmail as VerifiedEmail
    from .verified_phone import VerifiedPhone as VerifiedPhone
    from .webhook import Webhook as Webhook
    from .webhook_answer import WebhookAnswer as WebhookAnswer
    from .webhook_app_status import WebhookAppStatus as WebhookAppStatus
    from .webhook_assignment_report import WebhookAssignmentReport as WebhookAssignmentReport
    from .webhook_attendee import WebhookAttendee as WebhookAttendee
    from .webhook_attendee_presence import WebhookAttendeePresence as WebhookAttendeePresence
    from .webhook_booking import WebhookBooking as WebhookBooking
    from .webhook_booking_status import WebhookBookingStatus as WebhookBookingStatus
    from .webhook_booking_status import decode_webhook_booking_status as decode_webhook_booking_status
    from .webhook_call_event_type import WebhookCallEventType as WebhookCallEventType
    from .webhook_cancelled_booking import WebhookCancelledBooking as WebhookCancelledBooking
    from .webhook_credential import WebhookCredential as WebhookCredential
    from .webhook_credential_error import WebhookCredentialError as WebhookCredentialError
    from .webhook_credential_problem import WebhookCredentialProblem as WebhookCredentialProblem
    from .webhook_form import WebhookForm as WebhookForm
    from .webhook_form_fallback import WebhookFormFallback as WebhookFormFallback
    from .webhook_form_redirect import WebhookFormRedirect as WebhookFormRedirect
    from .webhook_guest_absence import WebhookGuestAbsence as WebhookGuestAbsence
    from .webhook_host_absence import WebhookHostAbsence as WebhookHostAbsence
    from .webhook_instant_meeting import WebhookInstantMeeting as WebhookInstantMeeting
    from .webhook_language import WebhookLanguage as WebhookLanguage
    from .webhook_meeting import WebhookMeeting as WebhookMeeting
    from .webhook_meeting_attendee import WebhookMeetingAttendee as WebhookMeetingAttendee
    from .webhook_meeting_user import WebhookMeetingUser as WebhookMeetingUser
    from .webhook_no_show import WebhookNoShow as WebhookNoShow
    from .webhook_organizer import WebhookOrganizer as WebhookOrganizer
    from .webhook_out_of_office import WebhookOutOfOffice as WebhookOutOfOffice
    from .webhook_out_of_office_entry import WebhookOutOfOfficeEntry as WebhookOutOfOfficeEntry
    from .webhook_out_of_office_reason import WebhookOutOfOfficeReason as WebhookOutOfOfficeReason
    from .webhook_paid_booking import WebhookPaidBooking as WebhookPaidBooking
    from .webhook_person import WebhookPerson as WebhookPerson
    from .webhook_recording import WebhookRecording as WebhookRecording
    from .webhook_rejected_booking import WebhookRejectedBooking as WebhookRejectedBooking
    from .webhook_reported_booking import WebhookReportedBooking as WebhookReportedBooking
    from .webhook_reported_event_type import WebhookReportedEventType as WebhookReportedEventType
    from .webhook_reported_host import WebhookReportedHost as WebhookReportedHost
    from .webhook_rescheduled_booking import WebhookRescheduledBooking as WebhookRescheduledBooking
    from .webhook_subscription import WebhookSubscription as WebhookSubscription
    from .webhook_transcript import WebhookTranscript as WebhookTranscript
    from .webhook_transcript_file import WebhookTranscriptFile as WebhookTranscriptFile
    from .webhook_transcript_links import WebhookTranscriptLinks as WebhookTranscriptLinks
    from .webhook_trigger import WebhookTrigger as WebhookTrigger
    from .webhook_trigger import WebhookTriggerLike as WebhookTriggerLike
    from .webhook_trigger import decode_webhook_trigger as decode_webhook_trigger
    from .webhook_version import WebhookVersion as WebhookVersion
    from .webhook_version import WebhookVersionLike as WebhookVersionLike
    from .webhook_version import decode_webhook_version as decode_webhook_version
    from .webhook_video_call import WebhookVideoCall as WebhookVideoCall
    from .webhook_wrong_assignment import WebhookWrongAssignment as WebhookWrongAssignment
    from .weekday import Weekday as Weekday
    from .weekday import WeekdayLike as WeekdayLike
    from .weekday import decode_weekday as decode_weekday
    from .whats_app_attendee_step_input import WhatsAppAttendeeStepInput as WhatsAppAttendeeStepInput
    from .whats_app_number_step_input import WhatsAppNumberStepInput as WhatsAppNumberStepInput
    from .workflow import Workflow as Workflow
    from .workflow_action import WorkflowAction as WorkflowAction
    from .workflow_action import decode_workflow_action as decode_workflow_action
    from .workflow_activation import WorkflowActivation as WorkflowActivation
    from .workflow_email_message_input import WorkflowEmailMessageInput as WorkflowEmailMessageInput
    from .workflow_message import WorkflowMessage as WorkflowMessage
    from .workflow_path import WorkflowPath as WorkflowPath
    from .workflow_paths_step import WorkflowPathsStep as WorkflowPathsStep
    from .workflow_paths_step_input import WorkflowPathsStepInput as WorkflowPathsStepInput
    from .workflow_recipient import WorkflowRecipient as WorkflowRecipient
    from .workflow_recipient import decode_workflow_recipient as decode_workflow_recipient
    from .workflow_step import WorkflowStep as WorkflowStep
    from .workflow_step_input import WorkflowStepInput as WorkflowStepInput
    from .workflow_step_input import decode_workflow_step_input as decode_workflow_step_input
    from .workflow_template import WorkflowTemplate as WorkflowTemplate
    from .workflow_template import WorkflowTemplateLike as WorkflowTemplateLike
    from .workflow_template import decode_workflow_template as decode_workflow_template
    from .workflow_text_message_input import WorkflowTextMessageInput as WorkflowTextMessageInput
    from .workflow_time_unit import WorkflowTimeUnit as WorkflowTimeUnit
    from .workflow_time_unit import WorkflowTimeUnitLike as WorkflowTimeUnitLike
    from .workflow_time_unit import decode_workflow_time_unit as decode_workflow_time_unit
    from .workflow_trigger import WorkflowTrigger as WorkflowTrigger
    from .workflow_trigger import decode_workflow_trigger as decode_workflow_trigger
    from .workflow_trigger_offset import WorkflowTriggerOffset as WorkflowTriggerOffset
    from .workspace_platform import WorkspacePlatform as WorkspacePlatform
    from .workspace_platform_slug import WorkspacePlatformSlug as WorkspacePlatformSlug
    from .workspace_platform_slug import WorkspacePlatformSlugLike as WorkspacePlatformSlugLike
    from .workspace_platform_slug import decode_workspace_platform_slug as decode_workspace_platform_slug

_MODULES: Final = {
    "AddressBookingField": "address_booking_field",
    "AddressBookingFieldInput": "address_booking_field_input",
    "AddressLocation": "address_location",
    "AfterEventTrigger": "after_event_trigger",
    "AfterGuestsCalVideoNoShowTrigger": "after_guests_cal_video_no_show_trigger",
    "AfterHostsCalVideoNoShowTrigger": "after_hosts_cal_video_no_show_trigger",
    "Allowlist": "allowlist",
    "AllowlistDirection": "allowlist_direction",
    "decode_allowlist_direction": "allowlist_direction",
    "AllowlistEntry": "allowlist_entry",
    "AllowlistMetadata": "allowlist_metadata",
    "Allowlists": "allowlists",
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
    "AnyHostedEventType": "any_hosted_event_type",
    "decode_any_hosted_event_type": "any_hosted_event_type",
    "AnyNewTeam": "any_new_team",
    "decode_any_new_team": "any_new_team",
    "AnyRecurrence": "any_recurrence",
    "decode_any_recurrence": "any_recurrence",
    "AnyRecurringBooking": "any_recurring_booking",
    "decode_any_recurring_booking": "any_recurring_booking",
    "AnySeats": "any_seats",
    "decode_any_seats": "any_seats",
    "AnyWorkflowStep": "any_workflow_step",
    "decode_any_workflow_step": "any_workflow_step",
    "AppPushSubscription": "app_push_subscription",
    "AssignedAttributeOption": "assigned_attribute_option",
    "AssignedAttributeValue": "assigned_attribute_value",
    "AttendeeAbsenceInput": "attendee_absence_input",
    "AttendeeAddressLocation": "attendee_address_location",
    "AttendeeDefinedLocation": "attendee_defined_location",
    "AttendeePhoneBookingField": "attendee_phone_booking_field",
    "AttendeePhoneLocation": "attendee_phone_location",
    "Attribute": "attribute",
    "AttributeAssignment": "attribute_assignment",
    "AttributeAssignmentActor": "attribute_assignment_actor",
    "AttributeAssignmentChange": "attribute_assignment_change",
    "AttributeAssignmentChangeType": "attribute_assignment_change_type",
    "decode_attribute_assignment_change_type": "attribute_assignment_change_type",
    "AttributeAssignmentHistory": "attribute_assignment_history",
    "AttributeAssignmentLog": "attribute_assignment_log",
    "AttributeAssignmentSource": "attribute_assignment_source",
    "decode_attribute_assignment_source": "attribute_assignment_source",
    "AttributeChoice": "attribute_choice",
    "AttributeOption": "attribute_option",
    "AttributeOptionInput": "attribute_option_input",
    "AttributeQueryOperator": "attribute_query_operator",
    "AttributeQueryOperatorLike": "attribute_query_operator",
    "decode_attribute_query_operator": "attribute_query_operator",
    "AttributeSyncFieldMapping": "attribute_sync_field_mapping",
    "AttributeSyncOutcome": "attribute_sync_outcome",
    "decode_attribute_sync_outcome": "attribute_sync_outcome",
    "AttributeSyncRuleEvaluation": "attribute_sync_rule_evaluation",
    "AttributeSyncRun": "attribute_sync_run",
    "AttributeSyncStatus": "attribute_sync_status",
    "decode_attribute_sync_status": "attribute_sync_status",
    "AttributeSyncTeamChange": "attribute_sync_team_change",
    "AttributeType": "attribute_type",
    "AttributeTypeLike": "attribute_type",
    "decode_attribute_type": "attribute_type",
    "AttributeValue": "attribute_value",
    "decode_attribute_value": "attribute_value",
    "AuthorizationLink": "authorization_link",
    "AvailableCredits": "available_credits",
    "BeforeEventTrigger": "before_event_trigger",
    "BookerActiveBookingsLimit": "booker_active_bookings_limit",
    "BookerLayout": "booker_layout",
    "BookerLayoutLike": "booker_layout",
    "decode_booker_layout": "booker_layout",
    "BookerLayouts": "booker_layouts",
    "BookerMatch": "booker_match",
    "BookerMatchLike": "booker_match",
    "decode_booker_match": "booker_match",
    "Booking": "booking",
    "BookingAddressLocationInput": "booking_address_location_input",
    "BookingAttendee": "booking_attendee",
    "BookingAttendeeAddressInput": "booking_attendee_address_input",
    "BookingAttendeeDefinedInput": "booking_attendee_defined_input",
    "BookingAttendeeDetails": "booking_attendee_details",
    "BookingAttendeeInput": "booking_attendee_input",
    "BookingAttendeePhoneInput": "booking_attendee_phone_input",
    "BookingAverageDuration": "booking_average_duration",
    "BookingBlockResult": "booking_block_result",
    "BookingEventType": "booking_event_type",
    "BookingField": "booking_field",
    "decode_booking_field": "booking_field",
    "BookingFieldInput": "booking_field_input",
    "decode_booking_field_input": "booking_field_input",
    "BookingGuestInput": "booking_guest_input",
    "BookingHost": "booking_host",
    "BookingIntegrationLocationInput": "booking_integration_location_input",
    "BookingKpiStats": "booking_kpi_stats",
    "BookingLimits": "booking_limits",
    "BookingLimitsCount": "booking_limits_count",
    "BookingLimitsDuration": "booking_limits_duration",
    "BookingLinkLocationInput": "booking_link_location_input",
    "BookingLocationInput": "booking_location_input",
    "decode_booking_location_input": "booking_location_input",
    "BookingMemberStat": "booking_member_stat",
    "BookingMemberStats": "booking_member_stats",
    "BookingNoShowUpdatedTrigger": "booking_no_show_updated_trigger",
    "BookingPaidTrigger": "booking_paid_trigger",
    "BookingPaymentInitiatedTrigger": "booking_payment_initiated_trigger",
    "BookingPhoneLocationInput": "booking_phone_location_input",
    "BookingReassignment": "booking_reassignment",
    "BookingRecording": "booking_recording",
    "BookingReference": "booking_reference",
    "BookingReferenceType": "booking_reference_type",
    "BookingReferenceTypeLike": "booking_reference_type",
    "decode_booking_reference_type": "booking_reference_type",
    "BookingRejectedTrigger": "booking_rejected_trigger",
    "BookingReportReason": "booking_report_reason",
    "BookingReportReasonLike": "booking_report_reason",
    "decode_booking_report_reason": "booking_report_reason",
    "BookingReportResult": "booking_report_result",
    "BookingRequestedTrigger": "booking_requested_trigger",
    "BookingResult": "booking_result",
    "decode_booking_result": "booking_result",
    "BookingRouting": "booking_routing",
    "BookingStatus": "booking_status",
    "decode_booking_status": "booking_status",
    "BookingStatusFilter": "booking_status_filter",
    "BookingStatusFilterLike": "booking_status_filter",
    "decode_booking_status_filter": "booking_status_filter",
    "BookingTrend": "booking_trend",
    "BookingWindow": "booking_window",
    "decode_booking_window": "booking_window",
    "BooleanBookingField": "boolean_booking_field",
    "BooleanBookingFieldInput": "boolean_booking_field_input",
    "BusinessDaysWindow": "business_days_window",
    "BusyTime": "busy_time",
    "CalVideoSettings": "cal_video_settings",
    "CalVideoSettingsInput": "cal_video_settings_input",
    "Calendar": "calendar",
    "CalendarConnection": "calendar_connection",
    "CalendarConnectionError": "calendar_connection_error",
    "CalendarConnections": "calendar_connections",
    "CalendarCredential": "calendar_credential",
    "CalendarDaysWindow": "calendar_days_window",
    "CalendarDelegation": "calendar_delegation",
    "CalendarEvent": "calendar_event",
    "CalendarEventAttendee": "calendar_event_attendee",
    "CalendarEventAttendeeInput": "calendar_event_attendee_input",
    "CalendarEventHost": "calendar_event_host",
    "CalendarEventLocation": "calendar_event_location",
    "decode_calendar_event_location": "calendar_event_location",
    "CalendarEventMoreLocation": "calendar_event_more_location",
    "CalendarEventOwner": "calendar_event_owner",
    "CalendarEventPhoneLocation": "calendar_event_phone_location",
    "CalendarEventResponseStatus": "calendar_event_response_status",
    "CalendarEventResponseStatusLike": "calendar_event_response_status",
    "decode_calendar_event_response_status": "calendar_event_response_status",
    "CalendarEventSipLocation": "calendar_event_sip_location",
    "CalendarEventStatus": "calendar_event_status",
    "CalendarEventStatusLike": "calendar_event_status",
    "decode_calendar_event_status": "calendar_event_status",
    "CalendarEventTime": "calendar_event_time",
    "CalendarEventTimeInput": "calendar_event_time_input",
    "CalendarEventVideoLocation": "calendar_event_video_location",
    "CalendarIntegration": "calendar_integration",
    "CalendarLink": "calendar_link",
    "CalendarProvider": "calendar_provider",
    "CalendarProviderLike": "calendar_provider",
    "decode_calendar_provider": "calendar_provider",
    "CalendarToLoad": "calendar_to_load",
    "ChangedAttribute": "changed_attribute",
    "ChatLinkIntent": "chat_link_intent",
    "CheckboxGroupBookingField": "checkbox_group_booking_field",
    "CheckboxGroupBookingFieldInput": "checkbox_group_booking_field_input",
    "ChosenCalendar": "chosen_calendar",
    "ConferencingApp": "conferencing_app",
    "ConferencingAppSlug": "conferencing_app_slug",
    "ConferencingAppSlugLike": "conferencing_app_slug",
    "decode_conferencing_app_slug": "conferencing_app_slug",
    "ConferencingAuthorizationLink": "conferencing_authorization_link",
    "ConferencingParticipant": "conferencing_participant",
    "ConferencingSession": "conferencing_session",
    "ConfirmationPolicy": "confirmation_policy",
    "ConfirmationPolicyType": "confirmation_policy_type",
    "ConfirmationPolicyTypeLike": "confirmation_policy_type",
    "decode_confirmation_policy_type": "confirmation_policy_type",
    "ConnectedCalendar": "connected_calendar",
    "ConnectedCalendars": "connected_calendars",
    "CreditBalance": "credit_balance",
    "CreditCharge": "credit_charge",
    "CreditUse": "credit_use",
    "CreditUseLike": "credit_use",
    "decode_credit_use": "credit_use",
    "CrmOwnerFallbackMode": "crm_owner_fallback_mode",
    "CrmOwnerFallbackModeLike": "crm_owner_fallback_mode",
    "decode_crm_owner_fallback_mode": "crm_owner_fallback_mode",
    "CrmSyncError": "crm_sync_error",
    "DateRangeFilterInput": "date_range_filter_input",
    "DateRangeInput": "date_range_input",
    "DefaultConferencingApp": "default_conferencing_app",
    "DelegationCredential": "delegation_credential",
    "DeletedBookingAttendee": "deleted_booking_attendee",
    "DeletedEventType": "deleted_event_type",
    "DeletedPrivateLink": "deleted_private_link",
    "DeletedTeamEventType": "deleted_team_event_type",
    "DestinationCalendar": "destination_calendar",
    "DestinationCalendarIntegration": "destination_calendar_integration",
    "DestinationCalendarIntegrationLike": "destination_calendar_integration",
    "decode_destination_calendar_integration": "destination_calendar_integration",
    "DevicePlatform": "device_platform",
    "DevicePlatformLike": "device_platform",
    "decode_device_platform": "device_platform",
    "DisableCancelling": "disable_cancelling",
    "DisableRescheduling": "disable_rescheduling",
    "Disabled": "disabled",
    "EmailAddressStepInput": "email_address_step_input",
    "EmailAttendeeStepInput": "email_attendee_step_input",
    "EmailBookingField": "email_booking_field",
    "EmailBookingFieldInput": "email_booking_field_input",
    "EmailHostStepInput": "email_host_step_input",
    "EmailVerificationResult": "email_verification_result",
    "EmailVerificationSent": "email_verification_sent",
    "Event": "event",
    "EventAddressLocation": "event_address_location",
    "EventCancelledTrigger": "event_cancelled_trigger",
    "EventLinkLocation": "event_link_location",
    "EventLocation": "event_location",
    "decode_event_location": "event_location",
    "EventType": "event_type",
    "EventTypeColor": "event_type_color",
    "EventTypeDestinationCalendar": "event_type_destination_calendar",
    "EventTypeEmailSettings": "event_type_email_settings",
    "EventTypeHistory": "event_type_history",
    "EventTypeHistoryAction": "event_type_history_action",
    "decode_event_type_history_action": "event_type_history_action",
    "EventTypeHistoryEntry": "event_type_history_entry",
    "EventTypeHost": "event_type_host",
    "EventTypeHostInput": "event_type_host_input",
    "EventTypeLocation": "event_type_location",
    "decode_event_type_location": "event_type_location",
    "EventTypeLocationInput": "event_type_location_input",
    "decode_event_type_location_input": "event_type_location_input",
    "EventTypeTeam": "event_type_team",
    "EventTypeUser": "event_type_user",
    "EventVisibility": "event_visibility",
    "decode_event_visibility": "event_visibility",
    "FailedBookingOption": "failed_booking_option",
    "FormSubmittedNoEventTrigger": "form_submitted_no_event_trigger",
    "FormSubmittedTrigger": "form_submitted_trigger",
    "GoogleServiceAccountKeyInput": "google_service_account_key_input",
    "GuestsBookingField": "guests_booking_field",
    "GuestsBookingFieldInput": "guests_booking_field_input",
    "HistoryActor": "history_actor",
    "HistoryActorType": "history_actor_type",
    "decode_history_actor_type": "history_actor_type",
    "HistoryDiff": "history_diff",
    "HistoryField": "history_field",
    "HistoryImpersonator": "history_impersonator",
    "HistoryRawValue": "history_raw_value",
    "HistoryRawValues": "history_raw_values",
    "HistoryValue": "history_value",
    "decode_history_value": "history_value",
    "HistoryValueChange": "history_value_change",
    "HostPriority": "host_priority",
    "HostPriorityLike": "host_priority",
    "decode_host_priority": "host_priority",
    "HostedBookingField": "hosted_booking_field",
    "decode_hosted_booking_field": "hosted_booking_field",
    "HostedBookingFieldInput": "hosted_booking_field_input",
    "decode_hosted_booking_field_input": "hosted_booking_field_input",
    "HostedBookingFieldType": "hosted_booking_field_type",
    "HostedBookingFieldTypeLike": "hosted_booking_field_type",
    "decode_hosted_booking_field_type": "hosted_booking_field_type",
    "HostedBookingFieldUpdate": "hosted_booking_field_update",
    "HostedBookingForm": "hosted_booking_form",
    "HostedCustomChoiceField": "hosted_custom_choice_field",
    "HostedCustomChoiceType": "hosted_custom_choice_type",
    "HostedCustomChoiceTypeLike": "hosted_custom_choice_type",
    "decode_hosted_custom_choice_type": "hosted_custom_choice_type",
    "HostedCustomEmailField": "hosted_custom_email_field",
    "HostedCustomField": "hosted_custom_field",
    "HostedCustomFieldType": "hosted_custom_field_type",
    "HostedCustomFieldTypeLike": "hosted_custom_field_type",
    "decode_hosted_custom_field_type": "hosted_custom_field_type",
    "HostedCustomLongTextField": "hosted_custom_long_text_field",
    "HostedEmailField": "hosted_email_field",
    "HostedEventType": "hosted_event_type",
    "HostedFullNameField": "hosted_full_name_field",
    "HostedLocationField": "hosted_location_field",
    "HostedNameVariant": "hosted_name_variant",
    "HostedNameVariantLike": "hosted_name_variant",
    "decode_hosted_name_variant": "hosted_name_variant",
    "HostedSplitNameField": "hosted_split_name_field",
    "HostedSystemField": "hosted_system_field",
    "HostedSystemFieldName": "hosted_system_field_name",
    "HostedSystemFieldNameLike": "hosted_system_field_name",
    "decode_hosted_system_field_name": "hosted_system_field_name",
    "HostedTeamEventType": "hosted_team_event_type",
    "HostedTeamEventTypeResult": "hosted_team_event_type_result",
    "decode_hosted_team_event_type_result": "hosted_team_event_type_result",
    "HostedUnknownField": "hosted_unknown_field",
    "InsightsFilterInput": "insights_filter_input",
    "InsightsFilterValueInput": "insights_filter_value_input",
    "decode_insights_filter_value_input": "insights_filter_value_input",
    "InsightsFormAnswer": "insights_form_answer",
    "InsightsFormAttendee": "insights_form_attendee",
    "InsightsFormResponse": "insights_form_response",
    "InsightsFormResponses": "insights_form_responses",
    "InsightsMember": "insights_member",
    "InsightsMetric": "insights_metric",
    "InsightsPeriod": "insights_period",
    "InsightsPeriodLike": "insights_period",
    "decode_insights_period": "insights_period",
    "InsightsPreviousRange": "insights_previous_range",
    "InsightsScope": "insights_scope",
    "InsightsScopeLike": "insights_scope",
    "decode_insights_scope": "insights_scope",
    "InsightsSortInput": "insights_sort_input",
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
    "ManagedOrganization": "managed_organization",
    "ManagedSecret": "managed_secret",
    "ManagedUser": "managed_user",
    "ManagedUserTokens": "managed_user_tokens",
    "Me": "me",
    "MeOrganization": "me_organization",
    "MembershipRole": "membership_role",
    "MembershipRoleLike": "membership_role",
    "decode_membership_role": "membership_role",
    "MembershipUser": "membership_user",
    "MicrosoftServiceAccountKeyInput": "microsoft_service_account_key_input",
    "MultiEmailBookingField": "multi_email_booking_field",
    "MultiEmailBookingFieldInput": "multi_email_booking_field_input",
    "MultiSelectAttributeValue": "multi_select_attribute_value",
    "MultiSelectBookingField": "multi_select_booking_field",
    "MultiSelectBookingFieldInput": "multi_select_booking_field_input",
    "MultiSelectFilterInput": "multi_select_filter_input",
    "NameBookingField": "name_booking_field",
    "NameBookingFieldInput": "name_booking_field_input",
    "NewAddressLocationInput": "new_address_location_input",
    "NewBookingLocationInput": "new_booking_location_input",
    "decode_new_booking_location_input": "new_booking_location_input",
    "NewEventTrigger": "new_event_trigger",
    "NewLinkLocationInput": "new_link_location_input",
    "NewManagedOrganization": "new_managed_organization",
    "NewManagedUser": "new_managed_user",
    "NewPhoneLocationInput": "new_phone_location_input",
    "NotesBookingField": "notes_booking_field",
    "NotesBookingFieldInput": "notes_booking_field_input",
    "NoticeThreshold": "notice_threshold",
    "NumberAttributeValue": "number_attribute_value",
    "NumberBookingField": "number_booking_field",
    "NumberBookingFieldInput": "number_booking_field_input",
    "NumberConditionInput": "number_condition_input",
    "NumberFilterInput": "number_filter_input",
    "NumberFilterOperator": "number_filter_operator",
    "NumberFilterOperatorLike": "number_filter_operator",
    "decode_number_filter_operator": "number_filter_operator",
    "OAuth2Client": "o_auth_2_client",
    "OAuth2ClientType": "o_auth_2_client_type",
    "decode_o_auth_2_client_type": "o_auth_2_client_type",
    "OAuth2GrantType": "o_auth_2_grant_type",
    "OAuth2GrantTypeLike": "o_auth_2_grant_type",
    "decode_o_auth_2_grant_type": "o_auth_2_grant_type",
    "OAuth2Tokens": "o_auth_2_tokens",
    "OrganizationMembership": "organization_membership",
    "OrganizationRole": "organization_role",
    "OrganizationUser": "organization_user",
    "OrganizationUserProfile": "organization_user_profile",
    "OrganizersDefaultAppLocation": "organizers_default_app_location",
    "OutOfOffice": "out_of_office",
    "OutOfOfficeReason": "out_of_office_reason",
    "OutOfOfficeReasonLike": "out_of_office_reason",
    "decode_out_of_office_reason": "out_of_office_reason",
    "PendingSecret": "pending_secret",
    "Permission": "permission",
    "PermissionLike": "permission",
    "decode_permission": "permission",
    "PhoneBookingField": "phone_booking_field",
    "PhoneBookingFieldInput": "phone_booking_field_input",
    "PhoneCall": "phone_call",
    "PhoneCallTemplate": "phone_call_template",
    "PhoneCallTemplateLike": "phone_call_template",
    "decode_phone_call_template": "phone_call_template",
    "PhoneLocation": "phone_location",
    "PlatformOAuthClient": "platform_o_auth_client",
    "PlatformOAuthClientCredentials": "platform_o_auth_client_credentials",
    "PlatformPermission": "platform_permission",
    "PlatformPermissionLike": "platform_permission",
    "decode_platform_permission": "platform_permission",
    "PrivateLink": "private_link",
    "decode_private_link": "private_link",
    "PrivateNoteMode": "private_note_mode",
    "PrivateNoteModeLike": "private_note_mode",
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
    "RefreshedApiKey": "refreshed_api_key",
    "RescheduleEventTrigger": "reschedule_event_trigger",
    "RescheduleReasonBookingField": "reschedule_reason_booking_field",
    "RescheduleReasonBookingFieldInput": "reschedule_reason_booking_field_input",
    "RoleType": "role_type",
    "decode_role_type": "role_type",
    "RoutedToPerPeriod": "routed_to_per_period",
    "RoutedToPeriodStat": "routed_to_period_stat",
    "RoutedToPeriodStats": "routed_to_period_stats",
    "RoutedToUser": "routed_to_user",
    "RoutedToUsers": "routed_to_users",
    "RoutingForm": "routing_form",
    "RoutingFormAnswer": "routing_form_answer",
    "RoutingFormField": "routing_form_field",
    "RoutingFormFieldOption": "routing_form_field_option",
    "RoutingFormResponse": "routing_form_response",
    "RoutingFormResult": "routing_form_result",
    "RoutingFormSlots": "routing_form_slots",
    "RoutingFormWorkflow": "routing_form_workflow",
    "RoutingFormWorkflowActivation": "routing_form_workflow_activation",
    "RoutingFormWorkflowStepInput": "routing_form_workflow_step_input",
    "decode_routing_form_workflow_step_input": "routing_form_workflow_step_input",
    "RoutingFormWorkflowTrigger": "routing_form_workflow_trigger",
    "decode_routing_form_workflow_trigger": "routing_form_workflow_trigger",
    "RoutingFormsByStatus": "routing_forms_by_status",
    "RoutingTrace": "routing_trace",
    "RoutingTraceAnswer": "routing_trace_answer",
    "RoutingTraceForm": "routing_trace_form",
    "RoutingTraceFormSubmission": "routing_trace_form_submission",
    "RoutingTraceGroup": "routing_trace_group",
    "RoutingTraceStep": "routing_trace_step",
    "Schedule": "schedule",
    "ScheduleAvailability": "schedule_availability",
    "ScheduleOverride": "schedule_override",
    "SchedulingConfig": "scheduling_config",
    "SchedulingHost": "scheduling_host",
    "SchedulingHostGroup": "scheduling_host_group",
    "SchedulingType": "scheduling_type",
    "SchedulingTypeLike": "scheduling_type",
    "decode_scheduling_type": "scheduling_type",
    "SeatedBooking": "seated_booking",
    "SeatedBookingAttendee": "seated_booking_attendee",
    "Seats": "seats",
    "SecretRotationError": "secret_rotation_error",
    "decode_secret_rotation_error": "secret_rotation_error",
    "SelectBookingField": "select_booking_field",
    "SelectBookingFieldInput": "select_booking_field_input",
    "ServiceAccountKeyInput": "service_account_key_input",
    "decode_service_account_key_input": "service_account_key_input",
    "SingleSelectAttributeValue": "single_select_attribute_value",
    "SingleSelectFilterInput": "single_select_filter_input",
    "Slot": "slot",
    "SlotFormat": "slot_format",
    "SlotFormatLike": "slot_format",
    "decode_slot_format": "slot_format",
    "SlotReservation": "slot_reservation",
    "SmsAttendeeStepInput": "sms_attendee_step_input",
    "SmsNumberStepInput": "sms_number_step_input",
    "SortOrder": "sort_order",
    "SortOrderLike": "sort_order",
    "decode_sort_order": "sort_order",
    "SplitNameBookingField": "split_name_booking_field",
    "SplitNameBookingFieldInput": "split_name_booking_field_input",
    "Team": "team",
    "TeamAwaitingPayment": "team_awaiting_payment",
    "TeamBookingLimits": "team_booking_limits",
    "TeamBookingLimitsOverview": "team_booking_limits_overview",
    "TeamEventType": "team_event_type",
    "TeamEventTypeLocationInput": "team_event_type_location_input",
    "decode_team_event_type_location_input": "team_event_type_location_input",
    "TeamEventTypeResult": "team_event_type_result",
    "decode_team_event_type_result": "team_event_type_result",
    "TeamInvite": "team_invite",
    "TeamMembership": "team_membership",
    "TeamRole": "team_role",
    "TeamSyncOutcome": "team_sync_outcome",
    "decode_team_sync_outcome": "team_sync_outcome",
    "TextAreaBookingField": "text_area_booking_field",
    "TextAreaBookingFieldInput": "text_area_booking_field_input",
    "TextAttributeValue": "text_attribute_value",
    "TextBookingField": "text_booking_field",
    "TextBookingFieldInput": "text_booking_field_input",
    "TextConditionInput": "text_condition_input",
    "TextFilterInput": "text_filter_input",
    "TextFilterOperator": "text_filter_operator",
    "TextFilterOperatorLike": "text_filter_operator",
    "decode_text_filter_operator": "text_filter_operator",
    "TimeBasedPrivateLink": "time_based_private_link",
    "TitleBookingField": "title_booking_field",
    "TitleBookingFieldInput": "title_booking_field_input",
    "UnknownBookingField": "unknown_booking_field",
    "UnknownLocation": "unknown_location",
    "UrlBookingField": "url_booking_field",
    "UrlBookingFieldInput": "url_booking_field_input",
    "UsageBasedPrivateLink": "usage_based_private_link",
    "UserConferencingApp": "user_conferencing_app",
    "VerifiedEmail": "verified_email",
    "VerifiedPhone": "verified_phone",
    "Webhook": "webhook",
    "WebhookAnswer": "webhook_answer",
    "WebhookAppStatus": "webhook_app_status",
    "WebhookAssignmentReport": "webhook_assignment_report",
    "WebhookAttendee": "webhook_attendee",
    "WebhookAttendeePresence": "webhook_attendee_presence",
    "WebhookBooking": "webhook_booking",
    "WebhookBookingStatus": "webhook_booking_status",
    "decode_webhook_booking_status": "webhook_booking_status",
    "WebhookCallEventType": "webhook_call_event_type",
    "WebhookCancelledBooking": "webhook_cancelled_booking",
    "WebhookCredential": "webhook_credential",
    "WebhookCredentialError": "webhook_credential_error",
    "WebhookCredentialProblem": "webhook_credential_problem",
    "WebhookForm": "webhook_form",
    "WebhookFormFallback": "webhook_form_fallback",
    "WebhookFormRedirect": "webhook_form_redirect",
    "WebhookGuestAbsence": "webhook_guest_absence",
    "WebhookHostAbsence": "webhook_host_absence",
    "WebhookInstantMeeting": "webhook_instant_meeting",
    "WebhookLanguage": "webhook_language",
    "WebhookMeeting": "webhook_meeting",
    "WebhookMeetingAttendee": "webhook_meeting_attendee",
    "WebhookMeetingUser": "webhook_meeting_user",
    "WebhookNoShow": "webhook_no_show",
    "WebhookOrganizer": "webhook_organizer",
    "WebhookOutOfOffice": "webhook_out_of_office",
    "WebhookOutOfOfficeEntry": "webhook_out_of_office_entry",
    "WebhookOutOfOfficeReason": "webhook_out_of_office_reason",
    "WebhookPaidBooking": "webhook_paid_booking",
    "WebhookPerson": "webhook_person",
    "WebhookRecording": "webhook_recording",
    "WebhookRejectedBooking": "webhook_rejected_booking",
    "WebhookReportedBooking": "webhook_reported_booking",
    "WebhookReportedEventType": "webhook_reported_event_type",
    "WebhookReportedHost": "webhook_reported_host",
    "WebhookRescheduledBooking": "webhook_rescheduled_booking",
    "WebhookSubscription": "webhook_subscription",
    "WebhookTranscript": "webhook_transcript",
    "WebhookTranscriptFile": "webhook_transcript_file",
    "WebhookTranscriptLinks": "webhook_transcript_links",
    "WebhookTrigger": "webhook_trigger",
    "WebhookTriggerLike": "webhook_trigger",
    "decode_webhook_trigger": "webhook_trigger",
    "WebhookVersion": "webhook_version",
    "WebhookVersionLike": "webhook_version",
    "decode_webhook_version": "webhook_version",
    "WebhookVideoCall": "webhook_video_call",
    "WebhookWrongAssignment": "webhook_wrong_assignment",
    "Weekday": "weekday",
    "WeekdayLike": "weekday",
    "decode_weekday": "weekday",
    "WhatsAppAttendeeStepInput": "whats_app_attendee_step_input",
    "WhatsAppNumberStepInput": "whats_app_number_step_input",
    "Workflow": "workflow",
    "WorkflowAction": "workflow_action",
    "decode_workflow_action": "workflow_action",
    "WorkflowActivation": "workflow_activation",
    "WorkflowEmailMessageInput": "workflow_email_message_input",
    "WorkflowMessage": "workflow_message",
    "WorkflowPath": "workflow_path",
    "WorkflowPathsStep": "workflow_paths_step",
    "WorkflowPathsStepInput": "workflow_paths_step_input",
    "WorkflowRecipient": "workflow_recipient",
    "decode_workflow_recipient": "workflow_recipient",
    "WorkflowStep": "workflow_step",
    "WorkflowStepInput": "workflow_step_input",
    "decode_workflow_step_input": "workflow_step_input",
    "WorkflowTemplate": "workflow_template",
    "WorkflowTemplateLike": "workflow_template",
    "decode_workflow_template": "workflow_template",
    "WorkflowTextMessageInput": "workflow_text_message_input",
    "WorkflowTimeUnit": "workflow_time_unit",
    "WorkflowTimeUnitLike": "workflow_time_unit",
    "decode_workflow_time_unit": "workflow_time_unit",
    "WorkflowTrigger": "workflow_trigger",
    "decode_workflow_trigger": "workflow_trigger",
    "WorkflowTriggerOffset": "workflow_trigger_offset",
    "WorkspacePlatform": "workspace_platform",
    "WorkspacePlatformSlug": "workspace_platform_slug",
    "WorkspacePlatformSlugLike": "workspace_platform_slug",
    "decode_workspace_platform_slug": "workspace_platform_slug",
}

__all__ = [
    "AddressBookingField",
    "AddressBookingFieldInput",
    "AddressLocation",
    "AfterEventTrigger",
    "AfterGuestsCalVideoNoShowTrigger",
    "AfterHostsCalVideoNoShowTrigger",
    "Allowlist",
    "AllowlistDirection",
    "AllowlistEntry",
    "AllowlistMetadata",
    "Allowlists",
    "AnyBookerActiveBookingsLimit",
    "AnyBooking",
    "AnyBookingLimitsCount",
    "AnyBookingLimitsDuration",
    "AnyConfirmationPolicy",
    "AnyEventType",
    "AnyHostedEventType",
    "AnyNewTeam",
    "AnyRecurrence",
    "AnyRecurringBooking",
    "AnySeats",
    "AnyWorkflowStep",
    "AppPushSubscription",
    "AssignedAttributeOption",
    "AssignedAttributeValue",
    "AttendeeAbsenceInput",
    "AttendeeAddressLocation",
    "AttendeeDefinedLocation",
    "AttendeePhoneBookingField",
    "AttendeePhoneLocation",
    "Attribute",
    "AttributeAssignment",
    "AttributeAssignmentActor",
    "AttributeAssignmentChange",
    "AttributeAssignmentChangeType",
    "AttributeAssignmentHistory",
    "AttributeAssignmentLog",
    "AttributeAssignmentSource",
    "AttributeChoice",
    "AttributeOption",
    "AttributeOptionInput",
    "AttributeQueryOperator",
    "AttributeQueryOperatorLike",
    "AttributeSyncFieldMapping",
    "AttributeSyncOutcome",
    "AttributeSyncRuleEvaluation",
    "AttributeSyncRun",
    "AttributeSyncStatus",
    "AttributeSyncTeamChange",
    "AttributeType",
    "AttributeTypeLike",
    "AttributeValue",
    "AuthorizationLink",
    "AvailableCredits",
    "BeforeEventTrigger",
    "BookerActiveBookingsLimit",
    "BookerLayout",
    "BookerLayoutLike",
    "BookerLayouts",
    "BookerMatch",
    "BookerMatchLike",
    "Booking",
    "BookingAddressLocationInput",
    "BookingAttendee",
    "BookingAttendeeAddressInput",
    "BookingAttendeeDefinedInput",
    "BookingAttendeeDetails",
    "BookingAttendeeInput",
    "BookingAttendeePhoneInput",
    "BookingAverageDuration",
    "BookingBlockResult",
    "BookingEventType",
    "BookingField",
    "BookingFieldInput",
    "BookingGuestInput",
    "BookingHost",
    "BookingIntegrationLocationInput",
    "BookingKpiStats",
    "BookingLimits",
    "BookingLimitsCount",
    "BookingLimitsDuration",
    "BookingLinkLocationInput",
    "BookingLocationInput",
    "BookingMemberStat",
    "BookingMemberStats",
    "BookingNoShowUpdatedTrigger",
    "BookingPaidTrigger",
    "BookingPaymentInitiatedTrigger",
    "BookingPhoneLocationInput",
    "BookingReassignment",
    "BookingRecording",
    "BookingReference",
    "BookingReferenceType",
    "BookingReferenceTypeLike",
    "BookingRejectedTrigger",
    "BookingReportReason",
    "BookingReportReasonLike",
    "BookingReportResult",
    "BookingRequestedTrigger",
    "BookingResult",
    "BookingRouting",
    "BookingStatus",
    "BookingStatusFilter",
    "BookingStatusFilterLike",
    "BookingTrend",
    "BookingWindow",
    "BooleanBookingField",
    "BooleanBookingFieldInput",
    "BusinessDaysWindow",
    "BusyTime",
    "CalVideoSettings",
    "CalVideoSettingsInput",
    "Calendar",
    "CalendarConnection",
    "CalendarConnectionError",
    "CalendarConnections",
    "CalendarCredential",
    "CalendarDaysWindow",
    "CalendarDelegation",
    "CalendarEvent",
    "CalendarEventAttendee",
    "CalendarEventAttendeeInput",
    "CalendarEventHost",
    "CalendarEventLocation",
    "CalendarEventMoreLocation",
    "CalendarEventOwner",
    "CalendarEventPhoneLocation",
    "CalendarEventResponseStatus",
    "CalendarEventResponseStatusLike",
    "CalendarEventSipLocation",
    "CalendarEventStatus",
    "CalendarEventStatusLike",
    "CalendarEventTime",
    "CalendarEventTimeInput",
    "CalendarEventVideoLocation",
    "CalendarIntegration",
    "CalendarLink",
    "CalendarProvider",
    "CalendarProviderLike",
    "CalendarToLoad",
    "ChangedAttribute",
    "ChatLinkIntent",
    "CheckboxGroupBookingField",
    "CheckboxGroupBookingFieldInput",
    "ChosenCalendar",
    "ConferencingApp",
    "ConferencingAppSlug",
    "ConferencingAppSlugLike",
    "ConferencingAuthorizationLink",
    "ConferencingParticipant",
    "ConferencingSession",
    "ConfirmationPolicy",
    "ConfirmationPolicyType",
    "ConfirmationPolicyTypeLike",
    "ConnectedCalendar",
    "ConnectedCalendars",
    "CreditBalance",
    "CreditCharge",
    "CreditUse",
    "CreditUseLike",
    "CrmOwnerFallbackMode",
    "CrmOwnerFallbackModeLike",
    "CrmSyncError",
    "DateRangeFilterInput",
    "DateRangeInput",
    "DefaultConferencingApp",
    "DelegationCredential",
    "DeletedBookingAttendee",
    "DeletedEventType",
    "DeletedPrivateLink",
    "DeletedTeamEventType",
    "DestinationCalendar",
    "DestinationCalendarIntegration",
    "DestinationCalendarIntegrationLike",
    "DevicePlatform",
    "DevicePlatformLike",
    "DisableCancelling",
    "DisableRescheduling",
    "Disabled",
    "EmailAddressStepInput",
    "EmailAttendeeStepInput",
    "EmailBookingField",
    "EmailBookingFieldInput",
    "EmailHostStepInput",
    "EmailVerificationResult",
    "EmailVerificationSent",
    "Event",
    "EventAddressLocation",
    "EventCancelledTrigger",
    "EventLinkLocation",
    "EventLocation",
    "EventType",
    "EventTypeColor",
    "EventTypeDestinationCalendar",
    "EventTypeEmailSettings",
    "EventTypeHistory",
    "EventTypeHistoryAction",
    "EventTypeHistoryEntry",
    "EventTypeHost",
    "EventTypeHostInput",
    "EventTypeLocation",
    "EventTypeLocationInput",
    "EventTypeTeam",
    "EventTypeUser",
    "EventVisibility",
    "FailedBookingOption",
    "FormSubmittedNoEventTrigger",
    "FormSubmittedTrigger",
    "GoogleServiceAccountKeyInput",
    "GuestsBookingField",
    "GuestsBookingFieldInput",
    "HistoryActor",
    "HistoryActorType",
    "HistoryDiff",
    "HistoryField",
    "HistoryImpersonator",
    "HistoryRawValue",
    "HistoryRawValues",
    "HistoryValue",
    "HistoryValueChange",
    "HostPriority",
    "HostPriorityLike",
    "HostedBookingField",
    "HostedBookingFieldInput",
    "HostedBookingFieldType",
    "HostedBookingFieldTypeLike",
    "HostedBookingFieldUpdate",
    "HostedBookingForm",
    "HostedCustomChoiceField",
    "HostedCustomChoiceType",
    "HostedCustomChoiceTypeLike",
    "HostedCustomEmailField",
    "HostedCustomField",
    "HostedCustomFieldType",
    "HostedCustomFieldTypeLike",
    "HostedCustomLongTextField",
    "HostedEmailField",
    "HostedEventType",
    "HostedFullNameField",
    "HostedLocationField",
    "HostedNameVariant",
    "HostedNameVariantLike",
    "HostedSplitNameField",
    "HostedSystemField",
    "HostedSystemFieldName",
    "HostedSystemFieldNameLike",
    "HostedTeamEventType",
    "HostedTeamEventTypeResult",
    "HostedUnknownField",
    "InsightsFilterInput",
    "InsightsFilterValueInput",
    "InsightsFormAnswer",
    "InsightsFormAttendee",
    "InsightsFormResponse",
    "InsightsFormResponses",
    "InsightsMember",
    "InsightsMetric",
    "InsightsPeriod",
    "InsightsPeriodLike",
    "InsightsPreviousRange",
    "InsightsScope",
    "InsightsScopeLike",
    "InsightsSortInput",
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
    "ManagedOrganization",
    "ManagedSecret",
    "ManagedUser",
    "ManagedUserTokens",
    "Me",
    "MeOrganization",
    "MembershipRole",
    "MembershipRoleLike",
    "MembershipUser",
    "MicrosoftServiceAccountKeyInput",
    "MultiEmailBookingField",
    "MultiEmailBookingFieldInput",
    "MultiSelectAttributeValue",
    "MultiSelectBookingField",
    "MultiSelectBookingFieldInput",
    "MultiSelectFilterInput",
    "NameBookingField",
    "NameBookingFieldInput",
    "NewAddressLocationInput",
    "NewBookingLocationInput",
    "NewEventTrigger",
    "NewLinkLocationInput",
    "NewManagedOrganization",
    "NewManagedUser",
    "NewPhoneLocationInput",
    "NotesBookingField",
    "NotesBookingFieldInput",
    "NoticeThreshold",
    "NumberAttributeValue",
    "NumberBookingField",
    "NumberBookingFieldInput",
    "NumberConditionInput",
    "NumberFilterInput",
    "NumberFilterOperator",
    "NumberFilterOperatorLike",
    "OAuth2Client",
    "OAuth2ClientType",
    "OAuth2GrantType",
    "OAuth2GrantTypeLike",
    "OAuth2Tokens",
    "OrganizationMembership",
    "OrganizationRole",
    "OrganizationUser",
    "OrganizationUserProfile",
    "OrganizersDefaultAppLocation",
    "OutOfOffice",
    "OutOfOfficeReason",
    "OutOfOfficeReasonLike",
    "PendingSecret",
    "Permission",
    "PermissionLike",
    "PhoneBookingField",
    "PhoneBookingFieldInput",
    "PhoneCall",
    "PhoneCallTemplate",
    "PhoneCallTemplateLike",
    "PhoneLocation",
    "PlatformOAuthClient",
    "PlatformOAuthClientCredentials",
    "PlatformPermission",
    "PlatformPermissionLike",
    "PrivateLink",
    "PrivateNoteMode",
    "PrivateNoteModeLike",
    "RadioGroupBookingField",
    "RadioGroupBookingFieldInput",
    "RangeWindow",
    "ReassignedHost",
    "Recurrence",
    "RecurrenceFrequency",
    "RecurrenceFrequencyLike",
    "RecurringBooking",
    "RecurringSeatedBooking",
    "RefreshedApiKey",
    "RescheduleEventTrigger",
    "RescheduleReasonBookingField",
    "RescheduleReasonBookingFieldInput",
    "RoleType",
    "RoutedToPerPeriod",
    "RoutedToPeriodStat",
    "RoutedToPeriodStats",
    "RoutedToUser",
    "RoutedToUsers",
    "RoutingForm",
    "RoutingFormAnswer",
    "RoutingFormField",
    "RoutingFormFieldOption",
    "RoutingFormResponse",
    "RoutingFormResult",
    "RoutingFormSlots",
    "RoutingFormWorkflow",
    "RoutingFormWorkflowActivation",
    "RoutingFormWorkflowStepInput",
    "RoutingFormWorkflowTrigger",
    "RoutingFormsByStatus",
    "RoutingTrace",
    "RoutingTraceAnswer",
    "RoutingTraceForm",
    "RoutingTraceFormSubmission",
    "RoutingTraceGroup",
    "RoutingTraceStep",
    "Schedule",
    "ScheduleAvailability",
    "ScheduleOverride",
    "SchedulingConfig",
    "SchedulingHost",
    "SchedulingHostGroup",
    "SchedulingType",
    "SchedulingTypeLike",
    "SeatedBooking",
    "SeatedBookingAttendee",
    "Seats",
    "SecretRotationError",
    "SelectBookingField",
    "SelectBookingFieldInput",
    "ServiceAccountKeyInput",
    "SingleSelectAttributeValue",
    "SingleSelectFilterInput",
    "Slot",
    "SlotFormat",
    "SlotFormatLike",
    "SlotReservation",
    "SmsAttendeeStepInput",
    "SmsNumberStepInput",
    "SortOrder",
    "SortOrderLike",
    "SplitNameBookingField",
    "SplitNameBookingFieldInput",
    "Team",
    "TeamAwaitingPayment",
    "TeamBookingLimits",
    "TeamBookingLimitsOverview",
    "TeamEventType",
    "TeamEventTypeLocationInput",
    "TeamEventTypeResult",
    "TeamInvite",
    "TeamMembership",
    "TeamRole",
    "TeamSyncOutcome",
    "TextAreaBookingField",
    "TextAreaBookingFieldInput",
    "TextAttributeValue",
    "TextBookingField",
    "TextBookingFieldInput",
    "TextConditionInput",
    "TextFilterInput",
    "TextFilterOperator",
    "TextFilterOperatorLike",
    "TimeBasedPrivateLink",
    "TitleBookingField",
    "TitleBookingFieldInput",
    "UnknownBookingField",
    "UnknownLocation",
    "UrlBookingField",
    "UrlBookingFieldInput",
    "UsageBasedPrivateLink",
    "UserConferencingApp",
    "VerifiedEmail",
    "VerifiedPhone",
    "Webhook",
    "WebhookAnswer",
    "WebhookAppStatus",
    "WebhookAssignmentReport",
    "WebhookAttendee",
    "WebhookAttendeePresence",
    "WebhookBooking",
    "WebhookBookingStatus",
    "WebhookCallEventType",
    "WebhookCancelledBooking",
    "WebhookCredential",
    "WebhookCredentialError",
    "WebhookCredentialProblem",
    "WebhookForm",
    "WebhookFormFallback",
    "WebhookFormRedirect",
    "WebhookGuestAbsence",
    "WebhookHostAbsence",
    "WebhookInstantMeeting",
    "WebhookLanguage",
    "WebhookMeeting",
    "WebhookMeetingAttendee",
    "WebhookMeetingUser",
    "WebhookNoShow",
    "WebhookOrganizer",
    "WebhookOutOfOffice",
    "WebhookOutOfOfficeEntry",
    "WebhookOutOfOfficeReason",
    "WebhookPaidBooking",
    "WebhookPerson",
    "WebhookRecording",
    "WebhookRejectedBooking",
    "WebhookReportedBooking",
    "WebhookReportedEventType",
    "WebhookReportedHost",
    "WebhookRescheduledBooking",
    "WebhookSubscription",
    "WebhookTranscript",
    "WebhookTranscriptFile",
    "WebhookTranscriptLinks",
    "WebhookTrigger",
    "WebhookTriggerLike",
    "WebhookVersion",
    "WebhookVersionLike",
    "WebhookVideoCall",
    "WebhookWrongAssignment",
    "Weekday",
    "WeekdayLike",
    "WhatsAppAttendeeStepInput",
    "WhatsAppNumberStepInput",
    "Workflow",
    "WorkflowAction",
    "WorkflowActivation",
    "WorkflowEmailMessageInput",
    "WorkflowMessage",
    "WorkflowPath",
    "WorkflowPathsStep",
    "WorkflowPathsStepInput",
    "WorkflowRecipient",
    "WorkflowStep",
    "WorkflowStepInput",
    "WorkflowTemplate",
    "WorkflowTemplateLike",
    "WorkflowTextMessageInput",
    "WorkflowTimeUnit",
    "WorkflowTimeUnitLike",
    "WorkflowTrigger",
    "WorkflowTriggerOffset",
    "WorkspacePlatform",
    "WorkspacePlatformSlug",
    "WorkspacePlatformSlugLike",
    "decode_allowlist_direction",
    "decode_any_booker_active_bookings_limit",
    "decode_any_booking",
    "decode_any_booking_limits_count",
    "decode_any_booking_limits_duration",
    "decode_any_confirmation_policy",
    "decode_any_event_type",
    "decode_any_hosted_event_type",
    "decode_any_new_team",
    "decode_any_recurrence",
    "decode_any_recurring_booking",
    "decode_any_seats",
    "decode_any_workflow_step",
    "decode_attribute_assignment_change_type",
    "decode_attribute_assignment_source",
    "decode_attribute_query_operator",
    "decode_attribute_sync_outcome",
    "decode_attribute_sync_status",
    "decode_attribute_type",
    "decode_attribute_value",
    "decode_booker_layout",
    "decode_booker_match",
    "decode_booking_field",
    "decode_booking_field_input",
    "decode_booking_location_input",
    "decode_booking_reference_type",
    "decode_booking_report_reason",
    "decode_booking_result",
    "decode_booking_status",
    "decode_booking_status_filter",
    "decode_booking_window",
    "decode_calendar_event_location",
    "decode_calendar_event_response_status",
    "decode_calendar_event_status",
    "decode_calendar_provider",
    "decode_conferencing_app_slug",
    "decode_confirmation_policy_type",
    "decode_credit_use",
    "decode_crm_owner_fallback_mode",
    "decode_destination_calendar_integration",
    "decode_device_platform",
    "decode_event_location",
    "decode_event_type_history_action",
    "decode_event_type_location",
    "decode_event_type_location_input",
    "decode_event_visibility",
    "decode_history_actor_type",
    "decode_history_value",
    "decode_host_priority",
    "decode_hosted_booking_field",
    "decode_hosted_booking_field_input",
    "decode_hosted_booking_field_type",
    "decode_hosted_custom_choice_type",
    "decode_hosted_custom_field_type",
    "decode_hosted_name_variant",
    "decode_hosted_system_field_name",
    "decode_hosted_team_event_type_result",
    "decode_insights_filter_value_input",
    "decode_insights_period",
    "decode_insights_scope",
    "decode_interface_language",
    "decode_language",
    "decode_location_integration",
    "decode_membership_role",
    "decode_new_booking_location_input",
    "decode_number_filter_operator",
    "decode_o_auth_2_client_type",
    "decode_o_auth_2_grant_type",
    "decode_out_of_office_reason",
    "decode_permission",
    "decode_phone_call_template",
    "decode_platform_permission",
    "decode_private_link",
    "decode_private_note_mode",
    "decode_recurrence_frequency",
    "decode_role_type",
    "decode_routing_form_workflow_step_input",
    "decode_routing_form_workflow_trigger",
    "decode_scheduling_type",
    "decode_secret_rotation_error",
    "decode_service_account_key_input",
    "decode_slot_format",
    "decode_sort_order",
    "decode_team_event_type_location_input",
    "decode_team_event_type_result",
    "decode_team_sync_outcome",
    "decode_text_filter_operator",
    "decode_webhook_booking_status",
    "decode_webhook_trigger",
    "decode_webhook_version",
    "decode_weekday",
    "decode_workflow_action",
    "decode_workflow_recipient",
    "decode_workflow_step_input",
    "decode_workflow_template",
    "decode_workflow_time_unit",
    "decode_workflow_trigger",
    "decode_workspace_platform_slug",
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
