# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""Every operation of the API that the SDK supports, by id: for tools, documentation and tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ._operation import Operation, Pagination
from ._operation_index import OperationIndex

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["OPERATIONS", "Operation", "Pagination"]

_FUNCTIONS: Final = {
    "allowlists": "get get_all",
    "api_keys": "refresh",
    "bookings": (
        "list get create by_seat calendar_links cancel conferencing_sessions confirm decline list_by_cursor "
        "mark_absent reassign reassign_to_user recordings references request_reschedule reschedule routing_trace "
        "transcripts update_location"
    ),
    "bookings_attendees": "list get create delete",
    "bookings_email_verification": "check send_code verify_code",
    "bookings_guests": "add",
    "calendars": "get busy_times check connect disconnect free_busy save save_credentials",
    "calendars_connections": "get free_busy",
    "calendars_connections_events": "list get create update delete",
    "calendars_events": "list get create update delete",
    "calendars_ics_feeds": "check save",
    "conferencing": "list auth_url connect disconnect get_default oauth_callback set_default",
    "credits": "get charge",
    "destination_calendars": "update",
    "event_types": "list get create update delete history list_crm_sync_errors scheduling_config",
    "event_types_booking_fields": "get update delete add replace",
    "event_types_hosted": "list get create update delete",
    "event_types_private_links": "list create update delete",
    "event_types_webhooks": "list get create update delete delete_all",
    "events": "list get",
    "insights_bookings": "average_duration event_trends kpi_stats members",
    "insights_routing_forms": (
        "by_status failed_bookings_by_field field_options response_headers responses routed_to_per_period"
    ),
    "me": "get update",
    "me_booking_limits": "get update delete",
    "me_out_of_office": "list create update delete",
    "me_team_booking_limits": "get update delete",
    "notifications_app_push": "create delete",
    "notifications_slack": "delete create_link_intent",
    "notifications_telegram": "delete create_link_intent",
    "oauth": "refresh",
    "oauth2": "get_client token",
    "oauth_clients": "list get create update delete",
    "oauth_clients_users": "list get create update delete force_refresh",
    "oauth_clients_webhooks": "list get create update delete delete_all",
    "organizations_attributes": "list get create update delete",
    "organizations_attributes_assignments": "list create update delete history",
    "organizations_attributes_options": "list create update delete list_assigned list_assigned_by_slug",
    "organizations_attributes_sync_history": "list list_by_user",
    "organizations_bookings": "list block list_by_cursor report",
    "organizations_delegation_credentials": "list get create update delete reset_rotation",
    "organizations_managed": "list get create update delete",
    "organizations_memberships": "list get create update delete",
    "organizations_out_of_office": "list",
    "organizations_roles": "list get create update delete",
    "organizations_roles_permissions": "list add remove remove_many replace",
    "organizations_routing_forms": "list",
    "organizations_routing_forms_responses": "list create update",
    "organizations_schedules": "list",
    "organizations_teams": "list get create update delete invite list_mine",
    "organizations_teams_bookings": "list references",
    "organizations_teams_conferencing": "list auth_url connect disconnect get_default oauth_callback set_default",
    "organizations_teams_event_types": "list get create update delete create_phone_call list_all",
    "organizations_teams_event_types_booking_fields": "get update delete add replace",
    "organizations_teams_event_types_hosted": "list get create update delete list_all",
    "organizations_teams_event_types_private_links": "list create update delete",
    "organizations_teams_memberships": "list get create update delete",
    "organizations_teams_roles": "list get create update delete",
    "organizations_teams_roles_permissions": "list add remove remove_many replace",
    "organizations_teams_routing_forms": "list",
    "organizations_teams_routing_forms_responses": "list create update",
    "organizations_teams_schedules": "list",
    "organizations_teams_stripe": "check connect save",
    "organizations_teams_users_schedules": "list",
    "organizations_teams_verified_resources_emails": "list get request_code verify",
    "organizations_teams_verified_resources_phones": "list get request_code verify",
    "organizations_teams_workflows": "list get create update delete",
    "organizations_teams_workflows_routing_forms": "list get create update delete",
    "organizations_users": "list create update delete",
    "organizations_users_bookings": "list",
    "organizations_users_conferencing": "list set_default",
    "organizations_users_out_of_office": "list create update delete",
    "organizations_users_schedules": "list get create update delete",
    "organizations_webhooks": "list get create update delete",
    "routing_forms": "calculate_slots",
    "schedules": "list get create update delete default",
    "selected_calendars": "create delete",
    "slots": "available",
    "slots_reservations": "get create update delete",
    "stripe": "check connect save",
    "teams": "list get create update delete invite",
    "teams_bookings": "list",
    "teams_event_types": "list get create update delete create_phone_call",
    "teams_event_types_booking_fields": "get update delete add replace",
    "teams_event_types_hosted": "list get create update delete",
    "teams_event_types_webhooks": "list get create update delete delete_all",
    "teams_memberships": "list get create update delete",
    "teams_routing_forms_responses": "create",
    "teams_schedules": "list",
    "teams_users_out_of_office": "list create update delete",
    "teams_verified_resources_emails": "list get request_code verify",
    "teams_verified_resources_phones": "list get request_code verify",
    "verified_resources_emails": "list get request_code verify",
    "verified_resources_phones": "list get request_code verify",
    "webhooks": "list get create update delete",
    "workflows": "list get create update delete",
}

OPERATIONS: Final[Mapping[str, Operation]] = OperationIndex(f"{__package__}.api", _FUNCTIONS)
"""Sorted by id. A lookup imports the module of the resource."""
