# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""The API's objects as attrs classes, its enums and its unions. Each has its own module, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lookup

if TYPE_CHECKING:
    from .address_booking_field import AddressBookingField
    from .address_booking_field_input import AddressBookingFieldInput
    from .address_location import AddressLocation
    from .after_event_trigger import AfterEventTrigger
    from .after_guests_cal_video_no_show_trigger import AfterGuestsCalVideoNoShowTrigger
    from .after_hosts_cal_video_no_show_trigger import AfterHostsCalVideoNoShowTrigger
    from .allowlist import Allowlist
    from .allowlist_direction import AllowlistDirection
    from .allowlist_entry import AllowlistEntry
    from .allowlist_metadata import AllowlistMetadata
    from .allowlists import Allowlists
    from .any_booker_active_bookings_limit import AnyBookerActiveBookingsLimit
    from .any_booking import AnyBooking
    from .any_booking_limits_count import AnyBookingLimitsCount
    from .any_booking_limits_duration import AnyBookingLimitsDuration
    from .any_confirmation_policy import AnyConfirmationPolicy
    from .any_event_type import AnyEventType
    from .any_hosted_event_type import AnyHostedEventType
    from .any_new_team import AnyNewTeam
    from .any_recurrence import AnyRecurrence
    from .any_recurring_booking import AnyRecurringBooking
    from .any_seats import AnySeats
    from .any_workflow_step import AnyWorkflowStep
    from .app_push_subscription import AppPushSubscription
    from .assigned_attribute_option import AssignedAttributeOption
    from .assigned_attribute_value import AssignedAttributeValue
    from .attendee_absence_input import AttendeeAbsenceInput
    from .attendee_address_location import AttendeeAddressLocation
    from .attendee_defined_location import AttendeeDefinedLocation
    from .attendee_phone_booking_field import AttendeePhoneBookingField
    from .attendee_phone_location import AttendeePhoneLocation
    from .attribute import Attribute
    from .attribute_assignment import AttributeAssignment
    from .attribute_assignment_actor import AttributeAssignmentActor
    from .attribute_assignment_change import AttributeAssignmentChange
    from .attribute_assignment_change_type import AttributeAssignmentChangeType
    from .attribute_assignment_history import AttributeAssignmentHistory
    from .attribute_assignment_log import AttributeAssignmentLog
    from .attribute_assignment_source import AttributeAssignmentSource
    from .attribute_choice import AttributeChoice
    from .attribute_option import AttributeOption
    from .attribute_option_input import AttributeOptionInput
    from .attribute_query_operator import AttributeQueryOperator, AttributeQueryOperatorLike
    from .attribute_sync_field_mapping import AttributeSyncFieldMapping
    from .attribute_sync_outcome import AttributeSyncOutcome
    from .attribute_sync_rule_evaluation import AttributeSyncRuleEvaluation
    from .attribute_sync_run import AttributeSyncRun
    from .attribute_sync_status import AttributeSyncStatus
    from .attribute_sync_team_change import AttributeSyncTeamChange
    from .attribute_type import AttributeType, AttributeTypeLike
    from .attribute_value import AttributeValue
    from .authorization_link import AuthorizationLink
    from .available_credits import AvailableCredits
    from .before_event_trigger import BeforeEventTrigger
    from .booker_active_bookings_limit import BookerActiveBookingsLimit
    from .booker_layout import BookerLayout, BookerLayoutLike
    from .booker_layouts import BookerLayouts
    from .booker_match import BookerMatch, BookerMatchLike
    from .booking import Booking
    from .booking_address_location_input import BookingAddressLocationInput
    from .booking_attendee import BookingAttendee
    from .booking_attendee_address_input import BookingAttendeeAddressInput
    from .booking_attendee_defined_input import BookingAttendeeDefinedInput
    from .booking_attendee_details import BookingAttendeeDetails
    from .booking_attendee_input import BookingAttendeeInput
    from .booking_attendee_phone_input import BookingAttendeePhoneInput
    from .booking_average_duration import BookingAverageDuration
    from .booking_block_result import BookingBlockResult
    from .booking_event_type import BookingEventType
    from .booking_field import BookingField
    from .booking_field_input import BookingFieldInput
    from .booking_guest_input import BookingGuestInput
    from .booking_host import BookingHost
    from .booking_integration_location_input import BookingIntegrationLocationInput
    from .booking_kpi_stats import BookingKpiStats
    from .booking_limits import BookingLimits
    from .booking_limits_count import BookingLimitsCount
    from .booking_limits_duration import BookingLimitsDuration
    from .booking_link_location_input import BookingLinkLocationInput
    from .booking_location_input import BookingLocationInput
    from .booking_member_stat import BookingMemberStat
    from .booking_member_stats import BookingMemberStats
    from .booking_no_show_updated_trigger import BookingNoShowUpdatedTrigger
    from .booking_paid_trigger import BookingPaidTrigger
    from .booking_payment_initiated_trigger import BookingPaymentInitiatedTrigger
    from .booking_phone_location_input import BookingPhoneLocationInput
    from .booking_reassignment import BookingReassignment
    from .booking_recording import BookingRecording
    from .booking_reference import BookingReference
    from .booking_reference_type import BookingReferenceType, BookingReferenceTypeLike
    from .booking_rejected_trigger import BookingRejectedTrigger
    from .booking_report_reason import BookingReportReason, BookingReportReasonLike
    from .booking_report_result import BookingReportResult
    from .booking_requested_trigger import BookingRequestedTrigger
    from .booking_result import BookingResult
    from .booking_routing import BookingRouting
    from .booking_series import BookingSeries
    from .booking_status import BookingStatus
    from .booking_status_filter import BookingStatusFilter, BookingStatusFilterLike
    from .booking_trend import BookingTrend
    from .booking_window import BookingWindow
    from .boolean_booking_field import BooleanBookingField
    from .boolean_booking_field_input import BooleanBookingFieldInput
    from .business_days_window import BusinessDaysWindow
    from .busy_time import BusyTime
    from .cal_video_settings import CalVideoSettings
    from .cal_video_settings_input import CalVideoSettingsInput
    from .calendar import Calendar
    from .calendar_connection import CalendarConnection
    from .calendar_connection_error import CalendarConnectionError
    from .calendar_connections import CalendarConnections
    from .calendar_credential import CalendarCredential
    from .calendar_days_window import CalendarDaysWindow
    from .calendar_delegation import CalendarDelegation
    from .calendar_event import CalendarEvent
    from .calendar_event_attendee import CalendarEventAttendee
    from .calendar_event_attendee_input import CalendarEventAttendeeInput
    from .calendar_event_host import CalendarEventHost
    from .calendar_event_location import CalendarEventLocation
    from .calendar_event_more_location import CalendarEventMoreLocation
    from .calendar_event_owner import CalendarEventOwner
    from .calendar_event_phone_location import CalendarEventPhoneLocation
    from .calendar_event_response_status import CalendarEventResponseStatus, CalendarEventResponseStatusLike
    from .calendar_event_sip_location import CalendarEventSipLocation
    from .calendar_event_status import CalendarEventStatus, CalendarEventStatusLike
    from .calendar_event_time import CalendarEventTime
    from .calendar_event_time_input import CalendarEventTimeInput
    from .calendar_event_video_location import CalendarEventVideoLocation
    from .calendar_integration import CalendarIntegration
    from .calendar_link import CalendarLink
    from .calendar_provider import CalendarProvider, CalendarProviderLike
    from .calendar_to_load import CalendarToLoad
    from .changed_attribute import ChangedAttribute
    from .chat_link_intent import ChatLinkIntent
    from .checkbox_group_booking_field import CheckboxGroupBookingField
    from .checkbox_group_booking_field_input import CheckboxGroupBookingFieldInput
    from .chosen_calendar import ChosenCalendar
    from .conferencing_app import ConferencingApp
    from .conferencing_app_slug import ConferencingAppSlug, ConferencingAppSlugLike
    from .conferencing_authorization_link import ConferencingAuthorizationLink
    from .conferencing_participant import ConferencingParticipant
    from .conferencing_session import ConferencingSession
    from .confirmation_policy import ConfirmationPolicy
    from .confirmation_policy_type import ConfirmationPolicyType, ConfirmationPolicyTypeLike
    from .connected_calendar import ConnectedCalendar
    from .connected_calendars import ConnectedCalendars
    from .credit_balance import CreditBalance
    from .credit_charge import CreditCharge
    from .credit_use import CreditUse, CreditUseLike
    from .crm_owner_fallback_mode import CrmOwnerFallbackMode, CrmOwnerFallbackModeLike
    from .crm_sync_error import CrmSyncError
    from .date_range_filter_input import DateRangeFilterInput
    from .date_range_input import DateRangeInput
    from .default_conferencing_app import DefaultConferencingApp
    from .delegation_credential import DelegationCredential
    from .deleted_booking_attendee import DeletedBookingAttendee
    from .deleted_event_type import DeletedEventType
    from .deleted_private_link import DeletedPrivateLink
    from .deleted_team_event_type import DeletedTeamEventType
    from .destination_calendar import DestinationCalendar
    from .destination_calendar_integration import DestinationCalendarIntegration, DestinationCalendarIntegrationLike
    from .device_platform import DevicePlatform, DevicePlatformLike
    from .disable_cancelling import DisableCancelling
    from .disable_rescheduling import DisableRescheduling
    from .disabled import Disabled
    from .email_address_step_input import EmailAddressStepInput
    from .email_attendee_step_input import EmailAttendeeStepInput
    from .email_booking_field import EmailBookingField
    from .email_booking_field_input import EmailBookingFieldInput
    from .email_host_step_input import EmailHostStepInput
    from .email_verification_result import EmailVerificationResult
    from .email_verification_sent import EmailVerificationSent
    from .event import Event
    from .event_address_location import EventAddressLocation
    from .event_cancelled_trigger import EventCancelledTrigger
    from .event_link_location import EventLinkLocation
    from .event_location import EventLocation
    from .event_type import EventType
    from .event_type_color import EventTypeColor
    from .event_type_destination_calendar import EventTypeDestinationCalendar
    from .event_type_email_settings import EventTypeEmailSettings
    from .event_type_history import EventTypeHistory
    from .event_type_history_action import EventTypeHistoryAction
    from .event_type_history_entry import EventTypeHistoryEntry
    from .event_type_host import EventTypeHost
    from .event_type_host_input import EventTypeHostInput
    from .event_type_location import EventTypeLocation
    from .event_type_location_input import EventTypeLocationInput
    from .event_type_team import EventTypeTeam
    from .event_type_user import EventTypeUser
    from .event_visibility import EventVisibility
    from .failed_booking_option import FailedBookingOption
    from .form_submitted_no_event_trigger import FormSubmittedNoEventTrigger
    from .form_submitted_trigger import FormSubmittedTrigger
    from .google_service_account_key_input import GoogleServiceAccountKeyInput
    from .guests_booking_field import GuestsBookingField
    from .guests_booking_field_input import GuestsBookingFieldInput
    from .history_actor import HistoryActor
    from .history_actor_type import HistoryActorType
    from .history_diff import HistoryDiff
    from .history_field import HistoryField
    from .history_impersonator import HistoryImpersonator
    from .history_raw_value import HistoryRawValue
    from .history_raw_values import HistoryRawValues
    from .history_value import HistoryValue
    from .history_value_change import HistoryValueChange
    from .host_priority import HostPriority, HostPriorityLike
    from .hosted_booking_field import HostedBookingField
    from .hosted_booking_field_input import HostedBookingFieldInput
    from .hosted_booking_field_type import HostedBookingFieldType, HostedBookingFieldTypeLike
    from .hosted_booking_field_update import HostedBookingFieldUpdate
    from .hosted_booking_form import HostedBookingForm
    from .hosted_custom_choice_field import HostedCustomChoiceField
    from .hosted_custom_choice_type import HostedCustomChoiceType, HostedCustomChoiceTypeLike
    from .hosted_custom_email_field import HostedCustomEmailField
    from .hosted_custom_field import HostedCustomField
    from .hosted_custom_field_type import HostedCustomFieldType, HostedCustomFieldTypeLike
    from .hosted_custom_long_text_field import HostedCustomLongTextField
    from .hosted_email_field import HostedEmailField
    from .hosted_event_type import HostedEventType
    from .hosted_full_name_field import HostedFullNameField
    from .hosted_location_field import HostedLocationField
    from .hosted_name_variant import HostedNameVariant, HostedNameVariantLike
    from .hosted_split_name_field import HostedSplitNameField
    from .hosted_system_field import HostedSystemField
    from .hosted_system_field_name import HostedSystemFieldName, HostedSystemFieldNameLike
    from .hosted_team_event_type import HostedTeamEventType
    from .hosted_team_event_type_result import HostedTeamEventTypeResult
    from .hosted_unknown_field import HostedUnknownField
    from .insights_filter_input import InsightsFilterInput
    from .insights_filter_value_input import InsightsFilterValueInput
    from .insights_form_answer import InsightsFormAnswer
    from .insights_form_attendee import InsightsFormAttendee
    from .insights_form_response import InsightsFormResponse
    from .insights_form_responses import InsightsFormResponses
    from .insights_member import InsightsMember
    from .insights_metric import InsightsMetric
    from .insights_period import InsightsPeriod, InsightsPeriodLike
    from .insights_previous_range import InsightsPreviousRange
    from .insights_scope import InsightsScope, InsightsScopeLike
    from .insights_sort_input import InsightsSortInput
    from .integration_location import IntegrationLocation
    from .interface_language import InterfaceLanguage, InterfaceLanguageLike
    from .language import Language, LanguageLike
    from .link_location import LinkLocation
    from .location_booking_field import LocationBookingField
    from .location_booking_field_input import LocationBookingFieldInput
    from .location_integration import LocationIntegration, LocationIntegrationLike
    from .managed_organization import ManagedOrganization
    from .managed_secret import ManagedSecret
    from .managed_user_profile import ManagedUserProfile
    from .managed_user_tokens import ManagedUserTokens
    from .me import Me
    from .me_organization import MeOrganization
    from .membership_role import MembershipRole, MembershipRoleLike
    from .membership_user import MembershipUser
    from .microsoft_service_account_key_input import MicrosoftServiceAccountKeyInput
    from .multi_email_booking_field import MultiEmailBookingField
    from .multi_email_booking_field_input import MultiEmailBookingFieldInput
    from .multi_select_attribute_value import MultiSelectAttributeValue
    from .multi_select_booking_field import MultiSelectBookingField
    from .multi_select_booking_field_input import MultiSelectBookingFieldInput
    from .multi_select_filter_input import MultiSelectFilterInput
    from .name_booking_field import NameBookingField
    from .name_booking_field_input import NameBookingFieldInput
    from .new_address_location_input import NewAddressLocationInput
    from .new_booking_location_input import NewBookingLocationInput
    from .new_event_trigger import NewEventTrigger
    from .new_link_location_input import NewLinkLocationInput
    from .new_managed_organization import NewManagedOrganization
    from .new_managed_user import NewManagedUser
    from .new_phone_location_input import NewPhoneLocationInput
    from .notes_booking_field import NotesBookingField
    from .notes_booking_field_input import NotesBookingFieldInput
    from .notice_threshold import NoticeThreshold
    from .number_attribute_value import NumberAttributeValue
    from .number_booking_field import NumberBookingField
    from .number_booking_field_input import NumberBookingFieldInput
    from .number_condition_input import NumberConditionInput
    from .number_filter_input import NumberFilterInput
    from .number_filter_operator import NumberFilterOperator, NumberFilterOperatorLike
    from .o_auth_2_client import OAuth2Client
    from .o_auth_2_client_type import OAuth2ClientType
    from .o_auth_2_grant_type import OAuth2GrantType, OAuth2GrantTypeLike
    from .o_auth_2_tokens import OAuth2Tokens
    from .organization_membership import OrganizationMembership
    from .organization_role import OrganizationRole
    from .organization_user import OrganizationUser
    from .organization_user_profile import OrganizationUserProfile
    from .organizers_default_app_location import OrganizersDefaultAppLocation
    from .out_of_office import OutOfOffice
    from .out_of_office_reason import OutOfOfficeReason, OutOfOfficeReasonLike
    from .pending_secret import PendingSecret
    from .permission import Permission, PermissionLike
    from .phone_booking_field import PhoneBookingField
    from .phone_booking_field_input import PhoneBookingFieldInput
    from .phone_call import PhoneCall
    from .phone_call_template import PhoneCallTemplate, PhoneCallTemplateLike
    from .phone_location import PhoneLocation
    from .platform_o_auth_client import PlatformOAuthClient
    from .platform_o_auth_client_credentials import PlatformOAuthClientCredentials
    from .platform_permission import PlatformPermission, PlatformPermissionLike
    from .private_link import PrivateLink
    from .private_note_mode import PrivateNoteMode, PrivateNoteModeLike
    from .radio_group_booking_field import RadioGroupBookingField
    from .radio_group_booking_field_input import RadioGroupBookingFieldInput
    from .range_window import RangeWindow
    from .reassigned_host import ReassignedHost
    from .recurrence import Recurrence
    from .recurrence_frequency import RecurrenceFrequency, RecurrenceFrequencyLike
    from .recurring_booking import RecurringBooking
    from .recurring_seated_booking import RecurringSeatedBooking
    from .refreshed_api_key import RefreshedApiKey
    from .reschedule_event_trigger import RescheduleEventTrigger
    from .reschedule_reason_booking_field import RescheduleReasonBookingField
    from .reschedule_reason_booking_field_input import RescheduleReasonBookingFieldInput
    from .role_type import RoleType
    from .routed_to_per_period import RoutedToPerPeriod
    from .routed_to_period_stat import RoutedToPeriodStat
    from .routed_to_period_stats import RoutedToPeriodStats
    from .routed_to_user import RoutedToUser
    from .routed_to_users import RoutedToUsers
    from .routing_form import RoutingForm
    from .routing_form_answer import RoutingFormAnswer
    from .routing_form_field import RoutingFormField
    from .routing_form_field_option import RoutingFormFieldOption
    from .routing_form_response import RoutingFormResponse
    from .routing_form_result import RoutingFormResult
    from .routing_form_slots import RoutingFormSlots
    from .routing_form_workflow import RoutingFormWorkflow
    from .routing_form_workflow_activation import RoutingFormWorkflowActivation
    from .routing_form_workflow_step_input import RoutingFormWorkflowStepInput
    from .routing_form_workflow_trigger import RoutingFormWorkflowTrigger
    from .routing_forms_by_status import RoutingFormsByStatus
    from .routing_trace import RoutingTrace
    from .routing_trace_answer import RoutingTraceAnswer
    from .routing_trace_form import RoutingTraceForm
    from .routing_trace_form_submission import RoutingTraceFormSubmission
    from .routing_trace_group import RoutingTraceGroup
    from .routing_trace_step import RoutingTraceStep
    from .schedule import Schedule
    from .schedule_availability import ScheduleAvailability
    from .schedule_override import ScheduleOverride
    from .scheduling_config import SchedulingConfig
    from .scheduling_host import SchedulingHost
    from .scheduling_host_group import SchedulingHostGroup
    from .scheduling_type import SchedulingType, SchedulingTypeLike
    from .seated_booking import SeatedBooking
    from .seated_booking_attendee import SeatedBookingAttendee
    from .seats import Seats
    from .secret_rotation_error import SecretRotationError
    from .select_booking_field import SelectBookingField
    from .select_booking_field_input import SelectBookingFieldInput
    from .service_account_key_input import ServiceAccountKeyInput
    from .single_select_attribute_value import SingleSelectAttributeValue
    from .single_select_filter_input import SingleSelectFilterInput
    from .slot import Slot
    from .slot_format import SlotFormat, SlotFormatLike
    from .slot_reservation import SlotReservation
    from .sms_attendee_step_input import SmsAttendeeStepInput
    from .sms_number_step_input import SmsNumberStepInput
    from .sort_order import SortOrder, SortOrderLike
    from .split_name_booking_field import SplitNameBookingField
    from .split_name_booking_field_input import SplitNameBookingFieldInput
    from .team import Team
    from .team_awaiting_payment import TeamAwaitingPayment
    from .team_booking_limits import TeamBookingLimits
    from .team_booking_limits_overview import TeamBookingLimitsOverview
    from .team_event_type import TeamEventType
    from .team_event_type_location_input import TeamEventTypeLocationInput
    from .team_event_type_result import TeamEventTypeResult
    from .team_invite import TeamInvite
    from .team_membership import TeamMembership
    from .team_role import TeamRole
    from .team_sync_outcome import TeamSyncOutcome
    from .text_area_booking_field import TextAreaBookingField
    from .text_area_booking_field_input import TextAreaBookingFieldInput
    from .text_attribute_value import TextAttributeValue
    from .text_booking_field import TextBookingField
    from .text_booking_field_input import TextBookingFieldInput
    from .text_condition_input import TextConditionInput
    from .text_filter_input import TextFilterInput
    from .text_filter_operator import TextFilterOperator, TextFilterOperatorLike
    from .time_based_private_link import TimeBasedPrivateLink
    from .title_booking_field import TitleBookingField
    from .title_booking_field_input import TitleBookingFieldInput
    from .unknown_booking_field import UnknownBookingField
    from .unknown_location import UnknownLocation
    from .url_booking_field import UrlBookingField
    from .url_booking_field_input import UrlBookingFieldInput
    from .usage_based_private_link import UsageBasedPrivateLink
    from .user_conferencing_app import UserConferencingApp
    from .verified_email import VerifiedEmail
    from .verified_phone import VerifiedPhone
    from .webhook import Webhook
    from .webhook_answer import WebhookAnswer
    from .webhook_app_status import WebhookAppStatus
    from .webhook_assignment_report import WebhookAssignmentReport
    from .webhook_attendee import WebhookAttendee
    from .webhook_attendee_presence import WebhookAttendeePresence
    from .webhook_booking import WebhookBooking
    from .webhook_booking_status import WebhookBookingStatus
    from .webhook_call_event_type import WebhookCallEventType
    from .webhook_cancelled_booking import WebhookCancelledBooking
    from .webhook_credential import WebhookCredential
    from .webhook_credential_error import WebhookCredentialError
    from .webhook_credential_problem import WebhookCredentialProblem
    from .webhook_form import WebhookForm
    from .webhook_form_fallback import WebhookFormFallback
    from .webhook_form_redirect import WebhookFormRedirect
    from .webhook_guest_absence import WebhookGuestAbsence
    from .webhook_host_absence import WebhookHostAbsence
    from .webhook_instant_meeting import WebhookInstantMeeting
    from .webhook_language import WebhookLanguage
    from .webhook_meeting import WebhookMeeting
    from .webhook_meeting_attendee import WebhookMeetingAttendee
    from .webhook_meeting_user import WebhookMeetingUser
    from .webhook_no_show import WebhookNoShow
    from .webhook_organizer import WebhookOrganizer
    from .webhook_out_of_office import WebhookOutOfOffice
    from .webhook_out_of_office_entry import WebhookOutOfOfficeEntry
    from .webhook_out_of_office_reason import WebhookOutOfOfficeReason
    from .webhook_paid_booking import WebhookPaidBooking
    from .webhook_person import WebhookPerson
    from .webhook_recording import WebhookRecording
    from .webhook_rejected_booking import WebhookRejectedBooking
    from .webhook_reported_booking import WebhookReportedBooking
    from .webhook_reported_event_type import WebhookReportedEventType
    from .webhook_reported_host import WebhookReportedHost
    from .webhook_rescheduled_booking import WebhookRescheduledBooking
    from .webhook_subscription import WebhookSubscription
    from .webhook_transcript import WebhookTranscript
    from .webhook_transcript_file import WebhookTranscriptFile
    from .webhook_transcript_links import WebhookTranscriptLinks
    from .webhook_trigger import WebhookTrigger, WebhookTriggerLike
    from .webhook_version import WebhookVersion, WebhookVersionLike
    from .webhook_video_call import WebhookVideoCall
    from .webhook_wrong_assignment import WebhookWrongAssignment
    from .weekday import Weekday, WeekdayLike
    from .whats_app_attendee_step_input import WhatsAppAttendeeStepInput
    from .whats_app_number_step_input import WhatsAppNumberStepInput
    from .workflow import Workflow
    from .workflow_action import WorkflowAction
    from .workflow_activation import WorkflowActivation
    from .workflow_email_message_input import WorkflowEmailMessageInput
    from .workflow_message import WorkflowMessage
    from .workflow_path import WorkflowPath
    from .workflow_paths_step import WorkflowPathsStep
    from .workflow_paths_step_input import WorkflowPathsStepInput
    from .workflow_recipient import WorkflowRecipient
    from .workflow_step import WorkflowStep
    from .workflow_step_input import WorkflowStepInput
    from .workflow_template import WorkflowTemplate, WorkflowTemplateLike
    from .workflow_text_message_input import WorkflowTextMessageInput
    from .workflow_time_unit import WorkflowTimeUnit, WorkflowTimeUnitLike
    from .workflow_trigger import WorkflowTrigger
    from .workflow_trigger_offset import WorkflowTriggerOffset
    from .workspace_platform import WorkspacePlatform
    from .workspace_platform_slug import WorkspacePlatformSlug, WorkspacePlatformSlugLike

__all__ = [
    "AddressBookingField", "AddressBookingFieldInput", "AddressLocation", "AfterEventTrigger",
    "AfterGuestsCalVideoNoShowTrigger", "AfterHostsCalVideoNoShowTrigger", "Allowlist", "AllowlistDirection",
    "AllowlistEntry", "AllowlistMetadata", "Allowlists", "AnyBookerActiveBookingsLimit", "AnyBooking",
    "AnyBookingLimitsCount", "AnyBookingLimitsDuration", "AnyConfirmationPolicy", "AnyEventType", "AnyHostedEventType",
    "AnyNewTeam", "AnyRecurrence", "AnyRecurringBooking", "AnySeats", "AnyWorkflowStep", "AppPushSubscription",
    "AssignedAttributeOption", "AssignedAttributeValue", "AttendeeAbsenceInput", "AttendeeAddressLocation",
    "AttendeeDefinedLocation", "AttendeePhoneBookingField", "AttendeePhoneLocation", "Attribute", "AttributeAssignment",
    "AttributeAssignmentActor", "AttributeAssignmentChange", "AttributeAssignmentChangeType",
    "AttributeAssignmentHistory", "AttributeAssignmentLog", "AttributeAssignmentSource", "AttributeChoice",
    "AttributeOption", "AttributeOptionInput", "AttributeQueryOperator", "AttributeQueryOperatorLike",
    "AttributeSyncFieldMapping", "AttributeSyncOutcome", "AttributeSyncRuleEvaluation", "AttributeSyncRun",
    "AttributeSyncStatus", "AttributeSyncTeamChange", "AttributeType", "AttributeTypeLike", "AttributeValue",
    "AuthorizationLink", "AvailableCredits", "BeforeEventTrigger", "BookerActiveBookingsLimit", "BookerLayout",
    "BookerLayoutLike", "BookerLayouts", "BookerMatch", "BookerMatchLike", "Booking", "BookingAddressLocationInput",
    "BookingAttendee", "BookingAttendeeAddressInput", "BookingAttendeeDefinedInput", "BookingAttendeeDetails",
    "BookingAttendeeInput", "BookingAttendeePhoneInput", "BookingAverageDuration", "BookingBlockResult",
    "BookingEventType", "BookingField", "BookingFieldInput", "BookingGuestInput", "BookingHost",
    "BookingIntegrationLocationInput", "BookingKpiStats", "BookingLimits", "BookingLimitsCount",
    "BookingLimitsDuration", "BookingLinkLocationInput", "BookingLocationInput", "BookingMemberStat",
    "BookingMemberStats", "BookingNoShowUpdatedTrigger", "BookingPaidTrigger", "BookingPaymentInitiatedTrigger",
    "BookingPhoneLocationInput", "BookingReassignment", "BookingRecording", "BookingReference", "BookingReferenceType",
    "BookingReferenceTypeLike", "BookingRejectedTrigger", "BookingReportReason", "BookingReportReasonLike",
    "BookingReportResult", "BookingRequestedTrigger", "BookingResult", "BookingRouting", "BookingSeries",
    "BookingStatus", "BookingStatusFilter", "BookingStatusFilterLike", "BookingTrend", "BookingWindow",
    "BooleanBookingField", "BooleanBookingFieldInput", "BusinessDaysWindow", "BusyTime", "CalVideoSettings",
    "CalVideoSettingsInput", "Calendar", "CalendarConnection", "CalendarConnectionError", "CalendarConnections",
    "CalendarCredential", "CalendarDaysWindow", "CalendarDelegation", "CalendarEvent", "CalendarEventAttendee",
    "CalendarEventAttendeeInput", "CalendarEventHost", "CalendarEventLocation", "CalendarEventMoreLocation",
    "CalendarEventOwner", "CalendarEventPhoneLocation", "CalendarEventResponseStatus",
    "CalendarEventResponseStatusLike", "CalendarEventSipLocation", "CalendarEventStatus", "CalendarEventStatusLike",
    "CalendarEventTime", "CalendarEventTimeInput", "CalendarEventVideoLocation", "CalendarIntegration", "CalendarLink",
    "CalendarProvider", "CalendarProviderLike", "CalendarToLoad", "ChangedAttribute", "ChatLinkIntent",
    "CheckboxGroupBookingField", "CheckboxGroupBookingFieldInput", "ChosenCalendar", "ConferencingApp",
    "ConferencingAppSlug", "ConferencingAppSlugLike", "ConferencingAuthorizationLink", "ConferencingParticipant",
    "ConferencingSession", "ConfirmationPolicy", "ConfirmationPolicyType", "ConfirmationPolicyTypeLike",
    "ConnectedCalendar", "ConnectedCalendars", "CreditBalance", "CreditCharge", "CreditUse", "CreditUseLike",
    "CrmOwnerFallbackMode", "CrmOwnerFallbackModeLike", "CrmSyncError", "DateRangeFilterInput", "DateRangeInput",
    "DefaultConferencingApp", "DelegationCredential", "DeletedBookingAttendee", "DeletedEventType",
    "DeletedPrivateLink", "DeletedTeamEventType", "DestinationCalendar", "DestinationCalendarIntegration",
    "DestinationCalendarIntegrationLike", "DevicePlatform", "DevicePlatformLike", "DisableCancelling",
    "DisableRescheduling", "Disabled", "EmailAddressStepInput", "EmailAttendeeStepInput", "EmailBookingField",
    "EmailBookingFieldInput", "EmailHostStepInput", "EmailVerificationResult", "EmailVerificationSent", "Event",
    "EventAddressLocation", "EventCancelledTrigger", "EventLinkLocation", "EventLocation", "EventType",
    "EventTypeColor", "EventTypeDestinationCalendar", "EventTypeEmailSettings", "EventTypeHistory",
    "EventTypeHistoryAction", "EventTypeHistoryEntry", "EventTypeHost", "EventTypeHostInput", "EventTypeLocation",
    "EventTypeLocationInput", "EventTypeTeam", "EventTypeUser", "EventVisibility", "FailedBookingOption",
    "FormSubmittedNoEventTrigger", "FormSubmittedTrigger", "GoogleServiceAccountKeyInput", "GuestsBookingField",
    "GuestsBookingFieldInput", "HistoryActor", "HistoryActorType", "HistoryDiff", "HistoryField", "HistoryImpersonator",
    "HistoryRawValue", "HistoryRawValues", "HistoryValue", "HistoryValueChange", "HostPriority", "HostPriorityLike",
    "HostedBookingField", "HostedBookingFieldInput", "HostedBookingFieldType", "HostedBookingFieldTypeLike",
    "HostedBookingFieldUpdate", "HostedBookingForm", "HostedCustomChoiceField", "HostedCustomChoiceType",
    "HostedCustomChoiceTypeLike", "HostedCustomEmailField", "HostedCustomField", "HostedCustomFieldType",
    "HostedCustomFieldTypeLike", "HostedCustomLongTextField", "HostedEmailField", "HostedEventType",
    "HostedFullNameField", "HostedLocationField", "HostedNameVariant", "HostedNameVariantLike", "HostedSplitNameField",
    "HostedSystemField", "HostedSystemFieldName", "HostedSystemFieldNameLike", "HostedTeamEventType",
    "HostedTeamEventTypeResult", "HostedUnknownField", "InsightsFilterInput", "InsightsFilterValueInput",
    "InsightsFormAnswer", "InsightsFormAttendee", "InsightsFormResponse", "InsightsFormResponses", "InsightsMember",
    "InsightsMetric", "InsightsPeriod", "InsightsPeriodLike", "InsightsPreviousRange", "InsightsScope",
    "InsightsScopeLike", "InsightsSortInput", "IntegrationLocation", "InterfaceLanguage", "InterfaceLanguageLike",
    "Language", "LanguageLike", "LinkLocation", "LocationBookingField", "LocationBookingFieldInput",
    "LocationIntegration", "LocationIntegrationLike", "ManagedOrganization", "ManagedSecret", "ManagedUserProfile",
    "ManagedUserTokens", "Me", "MeOrganization", "MembershipRole", "MembershipRoleLike", "MembershipUser",
    "MicrosoftServiceAccountKeyInput", "MultiEmailBookingField", "MultiEmailBookingFieldInput",
    "MultiSelectAttributeValue", "MultiSelectBookingField", "MultiSelectBookingFieldInput", "MultiSelectFilterInput",
    "NameBookingField", "NameBookingFieldInput", "NewAddressLocationInput", "NewBookingLocationInput",
    "NewEventTrigger", "NewLinkLocationInput", "NewManagedOrganization", "NewManagedUser", "NewPhoneLocationInput",
    "NotesBookingField", "NotesBookingFieldInput", "NoticeThreshold", "NumberAttributeValue", "NumberBookingField",
    "NumberBookingFieldInput", "NumberConditionInput", "NumberFilterInput", "NumberFilterOperator",
    "NumberFilterOperatorLike", "OAuth2Client", "OAuth2ClientType", "OAuth2GrantType", "OAuth2GrantTypeLike",
    "OAuth2Tokens", "OrganizationMembership", "OrganizationRole", "OrganizationUser", "OrganizationUserProfile",
    "OrganizersDefaultAppLocation", "OutOfOffice", "OutOfOfficeReason", "OutOfOfficeReasonLike", "PendingSecret",
    "Permission", "PermissionLike", "PhoneBookingField", "PhoneBookingFieldInput", "PhoneCall", "PhoneCallTemplate",
    "PhoneCallTemplateLike", "PhoneLocation", "PlatformOAuthClient", "PlatformOAuthClientCredentials",
    "PlatformPermission", "PlatformPermissionLike", "PrivateLink", "PrivateNoteMode", "PrivateNoteModeLike",
    "RadioGroupBookingField", "RadioGroupBookingFieldInput", "RangeWindow", "ReassignedHost", "Recurrence",
    "RecurrenceFrequency", "RecurrenceFrequencyLike", "RecurringBooking", "RecurringSeatedBooking", "RefreshedApiKey",
    "RescheduleEventTrigger", "RescheduleReasonBookingField", "RescheduleReasonBookingFieldInput", "RoleType",
    "RoutedToPerPeriod", "RoutedToPeriodStat", "RoutedToPeriodStats", "RoutedToUser", "RoutedToUsers", "RoutingForm",
    "RoutingFormAnswer", "RoutingFormField", "RoutingFormFieldOption", "RoutingFormResponse", "RoutingFormResult",
    "RoutingFormSlots", "RoutingFormWorkflow", "RoutingFormWorkflowActivation", "RoutingFormWorkflowStepInput",
    "RoutingFormWorkflowTrigger", "RoutingFormsByStatus", "RoutingTrace", "RoutingTraceAnswer", "RoutingTraceForm",
    "RoutingTraceFormSubmission", "RoutingTraceGroup", "RoutingTraceStep", "Schedule", "ScheduleAvailability",
    "ScheduleOverride", "SchedulingConfig", "SchedulingHost", "SchedulingHostGroup", "SchedulingType",
    "SchedulingTypeLike", "SeatedBooking", "SeatedBookingAttendee", "Seats", "SecretRotationError",
    "SelectBookingField", "SelectBookingFieldInput", "ServiceAccountKeyInput", "SingleSelectAttributeValue",
    "SingleSelectFilterInput", "Slot", "SlotFormat", "SlotFormatLike", "SlotReservation", "SmsAttendeeStepInput",
    "SmsNumberStepInput", "SortOrder", "SortOrderLike", "SplitNameBookingField", "SplitNameBookingFieldInput", "Team",
    "TeamAwaitingPayment", "TeamBookingLimits", "TeamBookingLimitsOverview", "TeamEventType",
    "TeamEventTypeLocationInput", "TeamEventTypeResult", "TeamInvite", "TeamMembership", "TeamRole", "TeamSyncOutcome",
    "TextAreaBookingField", "TextAreaBookingFieldInput", "TextAttributeValue", "TextBookingField",
    "TextBookingFieldInput", "TextConditionInput", "TextFilterInput", "TextFilterOperator", "TextFilterOperatorLike",
    "TimeBasedPrivateLink", "TitleBookingField", "TitleBookingFieldInput", "UnknownBookingField", "UnknownLocation",
    "UrlBookingField", "UrlBookingFieldInput", "UsageBasedPrivateLink", "UserConferencingApp", "VerifiedEmail",
    "VerifiedPhone", "Webhook", "WebhookAnswer", "WebhookAppStatus", "WebhookAssignmentReport", "WebhookAttendee",
    "WebhookAttendeePresence", "WebhookBooking", "WebhookBookingStatus", "WebhookCallEventType",
    "WebhookCancelledBooking", "WebhookCredential", "WebhookCredentialError", "WebhookCredentialProblem", "WebhookForm",
    "WebhookFormFallback", "WebhookFormRedirect", "WebhookGuestAbsence", "WebhookHostAbsence", "WebhookInstantMeeting",
    "WebhookLanguage", "WebhookMeeting", "WebhookMeetingAttendee", "WebhookMeetingUser", "WebhookNoShow",
    "WebhookOrganizer", "WebhookOutOfOffice", "WebhookOutOfOfficeEntry", "WebhookOutOfOfficeReason",
    "WebhookPaidBooking", "WebhookPerson", "WebhookRecording", "WebhookRejectedBooking", "WebhookReportedBooking",
    "WebhookReportedEventType", "WebhookReportedHost", "WebhookRescheduledBooking", "WebhookSubscription",
    "WebhookTranscript", "WebhookTranscriptFile", "WebhookTranscriptLinks", "WebhookTrigger", "WebhookTriggerLike",
    "WebhookVersion", "WebhookVersionLike", "WebhookVideoCall", "WebhookWrongAssignment", "Weekday", "WeekdayLike",
    "WhatsAppAttendeeStepInput", "WhatsAppNumberStepInput", "Workflow", "WorkflowAction", "WorkflowActivation",
    "WorkflowEmailMessageInput", "WorkflowMessage", "WorkflowPath", "WorkflowPathsStep", "WorkflowPathsStepInput",
    "WorkflowRecipient", "WorkflowStep", "WorkflowStepInput", "WorkflowTemplate", "WorkflowTemplateLike",
    "WorkflowTextMessageInput", "WorkflowTimeUnit", "WorkflowTimeUnitLike", "WorkflowTrigger", "WorkflowTriggerOffset",
    "WorkspacePlatform", "WorkspacePlatformSlug", "WorkspacePlatformSlugLike",
]  # fmt: skip

if not TYPE_CHECKING:

    def __getattr__(name):
        value = globals()[name] = lookup(__name__, name, __all__)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
