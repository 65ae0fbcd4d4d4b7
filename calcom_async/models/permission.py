# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`Permission`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._codec import member_decoder
from .._model import OpenEnum


class Permission(OpenEnum):
    """What a role permits, as resource and action; `*.*` is everything. Roles of organizations cannot have
    `booking.readTeamBookings` and `booking.readTeamAuditLogs`. Roles of teams cannot have `*.*`, `team.create`,
    `booking.readOrgBookings`, `booking.readOrgAuditLogs` or anything that starts with `organization.` or
    `watchlist.`.
    """

    ALL = "*.*"
    ROLE_CREATE = "role.create"
    ROLE_READ = "role.read"
    ROLE_UPDATE = "role.update"
    ROLE_DELETE = "role.delete"
    EVENT_TYPE_CREATE = "eventType.create"
    EVENT_TYPE_READ = "eventType.read"
    EVENT_TYPE_UPDATE = "eventType.update"
    EVENT_TYPE_DELETE = "eventType.delete"
    TEAM_CREATE = "team.create"
    TEAM_READ = "team.read"
    TEAM_UPDATE = "team.update"
    TEAM_DELETE = "team.delete"
    TEAM_INVITE = "team.invite"
    TEAM_REMOVE = "team.remove"
    TEAM_LIST_MEMBERS = "team.listMembers"
    TEAM_LIST_MEMBERS_PRIVATE = "team.listMembersPrivate"
    TEAM_CHANGE_MEMBER_ROLE = "team.changeMemberRole"
    TEAM_IMPERSONATE = "team.impersonate"
    ORGANIZATION_CREATE = "organization.create"
    ORGANIZATION_READ = "organization.read"
    ORGANIZATION_LIST_MEMBERS = "organization.listMembers"
    ORGANIZATION_LIST_MEMBERS_PRIVATE = "organization.listMembersPrivate"
    ORGANIZATION_INVITE = "organization.invite"
    ORGANIZATION_REMOVE = "organization.remove"
    ORGANIZATION_MANAGE_BILLING = "organization.manageBilling"
    ORGANIZATION_CHANGE_MEMBER_ROLE = "organization.changeMemberRole"
    ORGANIZATION_IMPERSONATE = "organization.impersonate"
    ORGANIZATION_PASSWORD_RESET = "organization.passwordReset"
    ORGANIZATION_UPDATE = "organization.update"
    BOOKING_READ = "booking.read"
    BOOKING_READ_ORG_BOOKINGS = "booking.readOrgBookings"
    BOOKING_READ_TEAM_BOOKINGS = "booking.readTeamBookings"
    BOOKING_READ_RECORDINGS = "booking.readRecordings"
    BOOKING_UPDATE = "booking.update"
    BOOKING_READ_ORG_AUDIT_LOGS = "booking.readOrgAuditLogs"
    BOOKING_READ_TEAM_AUDIT_LOGS = "booking.readTeamAuditLogs"
    INSIGHTS_READ = "insights.read"
    WORKFLOW_CREATE = "workflow.create"
    WORKFLOW_READ = "workflow.read"
    WORKFLOW_UPDATE = "workflow.update"
    WORKFLOW_DELETE = "workflow.delete"
    ORGANIZATION_ATTRIBUTES_READ = "organization.attributes.read"
    ORGANIZATION_ATTRIBUTES_UPDATE = "organization.attributes.update"
    ORGANIZATION_ATTRIBUTES_DELETE = "organization.attributes.delete"
    ORGANIZATION_ATTRIBUTES_CREATE = "organization.attributes.create"
    ORGANIZATION_ATTRIBUTES_EDIT_USERS = "organization.attributes.editUsers"
    ROUTING_FORM_CREATE = "routingForm.create"
    ROUTING_FORM_READ = "routingForm.read"
    ROUTING_FORM_UPDATE = "routingForm.update"
    ROUTING_FORM_DELETE = "routingForm.delete"
    WEBHOOK_CREATE = "webhook.create"
    WEBHOOK_READ = "webhook.read"
    WEBHOOK_UPDATE = "webhook.update"
    WEBHOOK_DELETE = "webhook.delete"
    WATCHLIST_CREATE = "watchlist.create"
    WATCHLIST_READ = "watchlist.read"
    WATCHLIST_UPDATE = "watchlist.update"
    WATCHLIST_DELETE = "watchlist.delete"
    FEATURE_OPT_IN_READ = "featureOptIn.read"
    FEATURE_OPT_IN_UPDATE = "featureOptIn.update"


PermissionLike: TypeAlias = (
    Permission
    | Literal[
        "*.*",
        "role.create",
        "role.read",
        "role.update",
        "role.delete",
        "eventType.create",
        "eventType.read",
        "eventType.update",
        "eventType.delete",
        "team.create",
        "team.read",
        "team.update",
        "team.delete",
        "team.invite",
        "team.remove",
        "team.listMembers",
        "team.listMembersPrivate",
        "team.changeMemberRole",
        "team.impersonate",
        "organization.create",
        "organization.read",
        "organization.listMembers",
        "organization.listMembersPrivate",
        "organization.invite",
        "organization.remove",
        "organization.manageBilling",
        "organization.changeMemberRole",
        "organization.impersonate",
        "organization.passwordReset",
        "organization.update",
        "booking.read",
        "booking.readOrgBookings",
        "booking.readTeamBookings",
        "booking.readRecordings",
        "booking.update",
        "booking.readOrgAuditLogs",
        "booking.readTeamAuditLogs",
        "insights.read",
        "workflow.create",
        "workflow.read",
        "workflow.update",
        "workflow.delete",
        "organization.attributes.read",
        "organization.attributes.update",
        "organization.attributes.delete",
        "organization.attributes.create",
        "organization.attributes.editUsers",
        "routingForm.create",
        "routingForm.read",
        "routingForm.update",
        "routingForm.delete",
        "webhook.create",
        "webhook.read",
        "webhook.update",
        "webhook.delete",
        "watchlist.create",
        "watchlist.read",
        "watchlist.update",
        "watchlist.delete",
        "featureOptIn.read",
        "featureOptIn.update",
    ]
)
"""Accepted as an argument: a member, or its value as a string."""

decode_permission: Final = member_decoder(Permission)
