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
    """Workflows: messages that are sent automatically when something happens to your bookings."""

    def list(self, *, take: int | Unset = UNSET, skip: int | Unset = UNSET) -> Pages[Workflow]:
        """List your event type workflows.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Not available to third-party OAuth access tokens.

        Args:
            take: Maximum number of items per page.
            skip: Number of items to skip before the first one returned.

        Returns: The items across all pages: iterate with `async for`, or await the first page.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, RateLimitError.

        API: `GET /workflows`.
        """
        return self._pages(LIST, query={"take": take, "skip": skip}, decode=models.Workflow.from_dict)

    async def get(self, workflow_id: int) -> Workflow:
        """Fetch one of your workflows.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Not available to third-party OAuth access tokens.

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
        """Create a workflow for your event types.

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Not available to third-party OAuth access tokens.

        Args:
            activation: The event types that it applies to.
            trigger: What triggers it.
            steps: The steps, in order.

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

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Not available to third-party OAuth access tokens. If the workflow branches into paths, send the branching
        step and all steps on the paths along, with their ids.

        Args:
            workflow_id: The workflow's id.
            activation: The event types that it applies to.
            trigger: What triggers it.
            steps: Replaces all steps: those with an `id` are updated, those without one are created, and all
                others are deleted. Servers of 2025 reject new ones.

        Returns: The updated workflow.

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

        Only available on api.cal.com; raises NotFoundError on self-hosted servers.

        Not available to third-party OAuth access tokens.

        Args:
            workflow_id: The workflow's id.

        Raises: BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, RateLimitError.

        API: `DELETE /workflows/{workflowId}`.
        """
        return await self._send(DELETE, path={"workflowId": workflow_id})


class WorkflowsResourceWithResponse(ResourceWithResponse[WorkflowsResource]):
    """The methods of `cal.workflows`, returning a `Response`."""

    def __init__(self, resource: WorkflowsResource) -> None:
        super().__init__(resource)
        self.list: Final = with_response_page(resource.list)
        self.get: Final = with_response(resource.get)
        self.create: Final = with_response(resource.create)
        self.update: Final = with_response(resource.update)
        self.delete: Final = with_response(resource.delete)
