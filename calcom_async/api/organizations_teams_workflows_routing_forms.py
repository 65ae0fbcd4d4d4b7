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
    """Messages that a team of an organisation sends by itself when a routing form is filled in."""

    def list(
        self, org_id: int, team_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET
    ) -> Pages[RoutingFormWorkflow]:
        """List a team's workflows of routing forms.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            take: How many items a page holds at the most.
            skip: How many items to leave out before the first one returned.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

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
        """Fetch one workflow of routing forms.

        Args:
            org_id: The organisation's id.
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
        """Create a workflow of routing forms.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            activation: Which routing forms it applies to.
            trigger: What sets it off.
            steps: What it does, in order.

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
        """Change a workflow of routing forms.

        Send `trigger` along whenever it has an offset: servers of 2025 set the offset to one hour otherwise.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            workflow_id: The workflow's id.
            activation: Which routing forms it applies to.
            trigger: What sets it off.
            steps: Replaces all steps: those with an `id` are changed, those without are new, and the others are
                deleted. Servers of 2025 refuse new ones.

        Returns: The workflow as it is now.

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
        """Delete a workflow of routing forms.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            workflow_id: The workflow's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/teams/{teamId}/workflows/{workflowId}/routing-form`.
        """
        return await self._send(DELETE, path={"orgId": org_id, "teamId": team_id, "workflowId": workflow_id})


class OrganizationsTeamsWorkflowsRoutingFormsResourceWithResponse(
    ResourceWithResponse[OrganizationsTeamsWorkflowsRoutingFormsResource]
):
    """The calls of `cal.organizations.teams.workflows.routing_forms`, each answering with a `Response`."""

    def __init__(self, resource: OrganizationsTeamsWorkflowsRoutingFormsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
