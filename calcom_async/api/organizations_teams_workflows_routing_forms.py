# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.workflows.routing_forms`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from .._unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._unset import Unset
    from ..models import (
        RoutingFormWorkflow,
        RoutingFormWorkflowActivation,
        RoutingFormWorkflowStepInput,
        RoutingFormWorkflowTrigger,
    )
    from ..pagination import Pages

LIST: Final = Operation(
    "organizations_teams_workflows_routing_forms_list", "GET",
    "/organizations/{orgId}/teams/{teamId}/workflows/routing-form", "organizations.teams.workflows.routing_forms",
    "list", paginated=Pagination("take-skip", 250, 250),
)  # fmt: skip
GET: Final = Operation(
    "organizations_teams_workflows_routing_forms_get", "GET",
    "/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form",
    "organizations.teams.workflows.routing_forms", "get",
)  # fmt: skip
CREATE: Final = Operation(
    "organizations_teams_workflows_routing_forms_create", "POST",
    "/organizations/{orgId}/teams/{teamId}/workflows/routing-form", "organizations.teams.workflows.routing_forms",
    "create",
)  # fmt: skip
UPDATE: Final = Operation(
    "organizations_teams_workflows_routing_forms_update", "PATCH",
    "/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form",
    "organizations.teams.workflows.routing_forms", "update", idempotent=True,
)  # fmt: skip
DELETE: Final = Operation(
    "organizations_teams_workflows_routing_forms_delete", "DELETE",
    "/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form",
    "organizations.teams.workflows.routing_forms", "delete",
)  # fmt: skip


class OrganizationsTeamsWorkflowsRoutingFormsResource(Resource):
    """Messages that an organization team sends automatically when a routing form is filled in."""

    def list(
        self, org_id: int, team_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET
    ) -> Pages[RoutingFormWorkflow]:
        """List a team's routing form workflows.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/workflows/routing-form`.
        """
        return self._pages(
            LIST,
            path={"orgId": org_id, "teamId": team_id},
            query={"take": take, "skip": skip},
            decode=models.RoutingFormWorkflow.from_dict,
        )

    async def get(self, org_id: int, team_id: int, workflow_id: int) -> RoutingFormWorkflow:
        """Fetch one routing form workflow.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            workflow_id: The workflow's id.

        Returns: The workflow.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form`.
        """
        return await self._send(
            GET,
            path={"orgId": org_id, "teamId": team_id, "workflowId": workflow_id},
            decode=models.RoutingFormWorkflow.from_dict,
        )

    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str,
        activation: RoutingFormWorkflowActivation | Mapping[str, Any],
        trigger: RoutingFormWorkflowTrigger | Mapping[str, Any],
        steps: Sequence[RoutingFormWorkflowStepInput | Mapping[str, Any]],
    ) -> RoutingFormWorkflow:
        """Create a routing form workflow.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            activation: The routing forms that it applies to.
            trigger: What triggers it.
            steps: The steps, in order.

        Returns: The new workflow.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/teams/{teamId}/workflows/routing-form`.
        """
        return await self._send(
            CREATE,
            path={"orgId": org_id, "teamId": team_id},
            body={"name": name, "activation": activation, "trigger": trigger, "steps": steps},
            decode=models.RoutingFormWorkflow.from_dict,
        )

    async def update(
        self,
        org_id: int,
        team_id: int,
        workflow_id: int,
        *,
        name: str | Unset = UNSET,
        activation: RoutingFormWorkflowActivation | Mapping[str, Any] | Unset = UNSET,
        trigger: RoutingFormWorkflowTrigger | Mapping[str, Any] | Unset = UNSET,
        steps: Sequence[RoutingFormWorkflowStepInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> RoutingFormWorkflow:
        """Change a routing form workflow.

        Always send `trigger` along if it has an offset: otherwise servers of 2025 set the offset to one hour.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            workflow_id: The workflow's id.
            activation: The routing forms that it applies to.
            trigger: What triggers it.
            steps: Replaces all steps: those with an `id` are updated, those without one are created, and all
                others are deleted. Servers of 2025 reject new ones.

        Returns: The updated workflow.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form`.
        """
        return await self._send(
            UPDATE,
            path={"orgId": org_id, "teamId": team_id, "workflowId": workflow_id},
            body={"name": name, "activation": activation, "trigger": trigger, "steps": steps},
            decode=models.RoutingFormWorkflow.from_dict,
        )

    async def delete(self, org_id: int, team_id: int, workflow_id: int) -> None:
        """Delete a routing form workflow.

        Args:
            org_id: The organization's id.
            team_id: The team's id.
            workflow_id: The workflow's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form`.
        """
        return await self._send(DELETE, path={"orgId": org_id, "teamId": team_id, "workflowId": workflow_id})


class OrganizationsTeamsWorkflowsRoutingFormsResourceWithResponse(
    ResourceWithResponse[OrganizationsTeamsWorkflowsRoutingFormsResource]
):
    """The methods of `cal.organizations.teams.workflows.routing_forms`, returning a `Response`."""

    def __init__(self, resource: OrganizationsTeamsWorkflowsRoutingFormsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
