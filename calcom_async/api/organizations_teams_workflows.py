# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.organizations.teams.workflows`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from .. import models
from .._operation import Operation, Pagination
from .._resource import Resource, ResourceWithResponse, with_response, with_response_page
from ..types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import Workflow, WorkflowActivation, WorkflowStepInput, WorkflowTrigger
    from ..pagination import Pages
    from ..types import Unset
    from .organizations_teams_workflows_routing_forms import (
        OrganizationsTeamsWorkflowsRoutingFormsResource,
        OrganizationsTeamsWorkflowsRoutingFormsResourceWithResponse,
    )

_LIST = Operation(
    id="organizations_teams_workflows_list",
    method="GET",
    path="/organizations/{orgId}/teams/{teamId}/workflows",
    resource="organizations.teams.workflows",
    function="list",
    paginated=Pagination(style="take-skip", default=250, maximum=250, metadata=False),
)
_GET = Operation(
    id="organizations_teams_workflows_get",
    method="GET",
    path="/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}",
    resource="organizations.teams.workflows",
    function="get",
)
_CREATE = Operation(
    id="organizations_teams_workflows_create",
    method="POST",
    path="/organizations/{orgId}/teams/{teamId}/workflows",
    resource="organizations.teams.workflows",
    function="create",
)
_UPDATE = Operation(
    id="organizations_teams_workflows_update",
    method="PATCH",
    path="/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}",
    resource="organizations.teams.workflows",
    function="update",
    idempotent=True,
)
_DELETE = Operation(
    id="organizations_teams_workflows_delete",
    method="DELETE",
    path="/organizations/{orgId}/teams/{teamId}/workflows/{workflowId}",
    resource="organizations.teams.workflows",
    function="delete",
)


class OrganizationsTeamsWorkflowsResource(Resource):
    """Messages that a team of an organisation sends by itself when something happens to a booking."""

    @cached_property
    def routing_forms(self) -> OrganizationsTeamsWorkflowsRoutingFormsResource:
        """Messages that a team of an organisation sends by itself when a routing form is filled in."""
        from .organizations_teams_workflows_routing_forms import OrganizationsTeamsWorkflowsRoutingFormsResource

        return OrganizationsTeamsWorkflowsRoutingFormsResource(self._sender)

    def list(
        self, org_id: int, team_id: int, *, take: int | Unset = UNSET, skip: int | Unset = UNSET
    ) -> Pages[Workflow]:
        """List a team's workflows of event types.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            take: How many items a page holds at the most.
            skip: How many items to leave out before the first one returned.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/workflows`.
        """
        return self._pages(
            _LIST,
            path={"orgId": org_id, "teamId": team_id},
            query={"take": take, "skip": skip},
            decode=models.Workflow.from_dict,
        )

    async def get(self, org_id: int, team_id: int, workflow_id: int) -> Workflow:
        """Fetch one workflow of event types.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            workflow_id: The workflow's id.

        Returns: The workflow.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /organizations/{orgId}/teams/{teamId}/workflows/{workflowId}`.
        """
        return await self._send(
            _GET, path={"orgId": org_id, "teamId": team_id, "workflowId": workflow_id}, decode=models.Workflow.from_dict
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
        """Create a workflow of event types.

        Servers of 2025 know only some of the triggers: look at the one in the answer. They also ignore
        `includeCalendarEvent` here; set it by an update.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            activation: Which event types it applies to.
            trigger: What sets it off.
            steps: What it does, in order.

        Returns: The new workflow.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /organizations/{orgId}/teams/{teamId}/workflows`.
        """
        return await self._send(
            _CREATE,
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
        """Change a workflow of event types.

        Send `trigger` along whenever it has an offset: servers of 2025 set the offset to one hour otherwise.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            workflow_id: The workflow's id.
            activation: Which event types it applies to.
            trigger: What sets it off.
            steps: Replaces all steps: those with an `id` are changed, those without are new, and the others are
                deleted. Servers of 2025 refuse new ones.

        Returns: The workflow as it is now.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `PATCH /organizations/{orgId}/teams/{teamId}/workflows/{workflowId}`.
        """
        return await self._send(
            _UPDATE,
            path={"orgId": org_id, "teamId": team_id, "workflowId": workflow_id},
            body={"name": name, "activation": activation, "trigger": trigger, "steps": steps},
            decode=models.Workflow.from_dict,
        )

    async def delete(self, org_id: int, team_id: int, workflow_id: int) -> None:
        """Delete a workflow of event types.

        Args:
            org_id: The organisation's id.
            team_id: The team's id.
            workflow_id: The workflow's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /organizations/{orgId}/teams/{teamId}/workflows/{workflowId}`.
        """
        return await self._send(_DELETE, path={"orgId": org_id, "teamId": team_id, "workflowId": workflow_id})


class OrganizationsTeamsWorkflowsResourceWithResponse(ResourceWithResponse[OrganizationsTeamsWorkflowsResource]):
    """The calls of `cal.organizations.teams.workflows`, each answering with a `Response`."""

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
