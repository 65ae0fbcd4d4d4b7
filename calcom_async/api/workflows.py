# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`cal.workflows`."""

from __future__ import annotations

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

LIST: Final = Operation(
    "workflows_list", "GET", "/workflows", "workflows", "list", paginated=Pagination("take-skip", 250, 250),
    hosted_only=True,
)  # fmt: skip
GET: Final = Operation("workflows_get", "GET", "/workflows/{workflowId}", "workflows", "get", hosted_only=True)
CREATE: Final = Operation("workflows_create", "POST", "/workflows", "workflows", "create", hosted_only=True)
UPDATE: Final = Operation(
    "workflows_update", "PATCH", "/workflows/{workflowId}", "workflows", "update", idempotent=True, hosted_only=True,
)  # fmt: skip
DELETE: Final = Operation(
    "workflows_delete", "DELETE", "/workflows/{workflowId}", "workflows", "delete", hosted_only=True,
)  # fmt: skip


class WorkflowsResource(Resource):
    """Messages that are sent by themselves when something happens to your bookings."""

    def list(self, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[Workflow]:
        """List your workflows of event types.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Not for OAuth access tokens of third parties.

        Args:
            take: How many items a page holds at the most.
            skip: How many items to leave out before the first one returned.

        Returns: The items over all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /workflows`.
        """
        return self._pages(LIST, query={"take": take, "skip": skip}, decode=models.Workflow.from_dict)

    async def get(self, workflow_id: int) -> Workflow:
        """Fetch one of your workflows.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Not for OAuth access tokens of third parties.

        Args:
            workflow_id: The workflow's id.

        Returns: The workflow.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `GET /workflows/{workflowId}`.
        """
        return await self._send(GET, path={"workflowId": workflow_id}, decode=models.Workflow.from_dict)

    async def create(
        self,
        *,
        name: str,
        activation: WorkflowActivation | Mapping[str, Any],
        trigger: WorkflowTrigger | Mapping[str, Any],
        steps: Sequence[WorkflowStepInput | Mapping[str, Any]],
    ) -> Workflow:
        """Create a workflow of your event types.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Not for OAuth access tokens of third parties.

        Args:
            activation: Which event types it applies to.
            trigger: What sets it off.
            steps: What it does, in order.

        Returns: The new workflow.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError,
        ServerError.

        API: `POST /workflows`.
        """
        return await self._send(
            CREATE,
            body={"name": name, "activation": activation, "trigger": trigger, "steps": steps},
            decode=models.Workflow.from_dict,
        )

    async def update(
        self,
        workflow_id: int,
        *,
        name: str | Unset = UNSET,
        activation: WorkflowActivation | Mapping[str, Any] | Unset = UNSET,
        trigger: WorkflowTrigger | Mapping[str, Any] | Unset = UNSET,
        steps: Sequence[WorkflowStepInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> Workflow:
        """Change one of your workflows.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Not for OAuth access tokens of third parties. Where the workflow forks into paths, send the step that forks
        it and all steps on the paths along, with their ids.

        Args:
            workflow_id: The workflow's id.
            activation: Which event types it applies to.
            trigger: What sets it off.
            steps: Replaces all steps: those with an `id` are changed, those without are new, and the others are
                deleted. Servers of 2025 refuse new ones.

        Returns: The workflow as it is now.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `PATCH /workflows/{workflowId}`.
        """
        return await self._send(
            UPDATE,
            path={"workflowId": workflow_id},
            body={"name": name, "activation": activation, "trigger": trigger, "steps": steps},
            decode=models.Workflow.from_dict,
        )

    async def delete(self, workflow_id: int) -> None:
        """Delete one of your workflows.

        Known to api.cal.com only; a self-hosted server answers with NotFoundError.

        Not for OAuth access tokens of third parties.

        Args:
            workflow_id: The workflow's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /workflows/{workflowId}`.
        """
        return await self._send(DELETE, path={"workflowId": workflow_id})


class WorkflowsResourceWithResponse(ResourceWithResponse[WorkflowsResource]):
    """The calls of `cal.workflows`, each answering with a `Response`."""

    def __init__(self, resource: WorkflowsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
