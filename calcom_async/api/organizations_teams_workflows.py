# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.workflows`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import Workflow, WorkflowActivation, WorkflowStepInput, WorkflowTrigger
    from ..pagination import Pages
    from .organizations_teams_workflows_routing_forms import (
        OrganizationsTeamsWorkflowsRoutingFormsResource,
        OrganizationsTeamsWorkflowsRoutingFormsResourceWithResponse,
    )

LIST: Final = Operation(
    "organizations_teams_workflows_list", "GET", "/organizations/{orgId}/teams/{teamId}/workflows",
    "organizations.teams.workflows", "list", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "organizations_teams_workflows_get", "GET", "/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}",
    "organizations.teams.workflows", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_teams_workflows_create", "POST", "/organizations/{orgId}/teams/{teamId}/workflows",
    "organizations.teams.workflows", "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_teams_workflows_update", "PATCH", "/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}",
    "organizations.teams.workflows", "update", idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_teams_workflows_delete", "DELETE", "/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}",
    "organizations.teams.workflows", "delete",
)  # fmt: skip


class OrganizationsTeamsWorkflowsResource(Resource):
    """Messages that an organization team sends automatically when something happens to a booking."""

    @cached_property
    def routing_forms(self) -> OrganizationsTeamsWorkflowsRoutingFormsResource:
        """Messages that an organization team sends automatically when a routing form is filled in."""
        from .organizations_teams_workflows_routing_forms import OrganizationsTeamsWorkflowsRoutingFormsResource

        return OrganizationsTeamsWorkflowsRoutingFormsResource(self._sender)

    def list(
        self, org_id: int, team_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET
    ) -> Pages[Workflow]:
        """List a team's event type workflows.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/workflows`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "teamId": team_id},
            query={"take": take, "skip": skip},
            decode=models.Workflow.from_dict,
        )

    async def get(self, org_id: int, team_id: int, workflow_id: int) -> Workflow:
        """Fetch one event type workflow.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            workflow_id: The workflow's id.

        Returns: The workflow.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/workflows/{workflowId}`.
        """
        return await self._send(
            GET, path={"orgId": org_id, "teamId": team_id, "workflowId": workflow_id}, decode=models.Workflow.from_dict
        )

    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str,
        activation: WorkflowActivation | Mapping[str, Any],
        trigger: WorkflowTrigger | Mapping[str, Any],
        steps: Sequence[WorkflowStepInput | Mapping[str, Any]],
    ) -> Workflow:
        """Create an event type workflow.

        Servers of 2025 support only some of the triggers, so check the one in the response. They also ignore
        `includeCalendarEvent` here; set it with an update.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            activation: The event types that it applies to.
            trigger: What triggers it.
            steps: The steps, in order.

        Returns: The new workflow.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/teams/{teamId}/workflows`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id, "teamId": team_id},
            body={"name": name, "activation": activation, "trigger": trigger, "steps": steps},
            decode=models.Workflow.from_dict,
        )

    async def update(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
        *,
        name: str | Unset = UNSET,
        activation: WorkflowActivation | Mapping[str, Any] | Unset = UNSET,
        trigger: WorkflowTrigger | Mapping[str, Any] | Unset = UNSET,
        steps: Sequence[WorkflowStepInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> Workflow:
        """Change an event type workflow.

        Always send `trigger` along if it has an offset: otherwise servers of 2025 set the offset to one hour.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            workflow_id: The workflow's id.
            activation: The event types that it applies to.
            trigger: What triggers it.
            steps: Replaces all steps: those with an `id` are updated, those without one are created, and all
                others are deleted. Servers of 2025 reject new ones.

        Returns: The updated workflow.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /organizations/{orgId}/teams/{teamId}/workflows/{workflowId}`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "teamId": team_id, "workflowId": workflow_id},
            body={"name": name, "activation": activation, "trigger": trigger, "steps": steps},
            decode=models.Workflow.from_dict,
        )

    async def delete(self, org_id: int, team_id: int, workflow_id: int) -> None:
        """Delete an event type workflow.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            workflow_id: The workflow's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/teams/{teamId}/workflows/{workflowId}`.
        """
        return await self._send(DELETE, path={"orgId": org_id, "teamId": team_id, "workflowId": workflow_id})


class OrganizationsTeamsWorkflowsResourceWithResponse(ResourceWithResponse[OrganizationsTeamsWorkflowsResource]):
    """The methods of `cal.organizations.teams.workflows`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsWorkflowsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)

    @cached_property
    def routing_forms(self) -> OrganizationsTeamsWorkflowsRoutingFormsResourceWithResponse:
        """`cal.with_response.organizations.teams.workflows.routing_forms`."""
        from .organizations_teams_workflows_routing_forms import (
            OrganizationsTeamsWorkflowsRoutingFormsResourceWithResponse,
        )

        return OrganizationsTeamsWorkflowsRoutingFormsResourceWithResponse(self._resource.routing_forms)
