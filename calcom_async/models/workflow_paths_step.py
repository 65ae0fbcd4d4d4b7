# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowPathsStep`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, dump, locate, new
from .workflow_path import WorkflowPath

_NAMES: Final = frozenset(("id", "stepNumber", "action", "paths"))
_REQUIRED: Final = ("id", "stepNumber", "action", "paths")


@attrs.define(kw_only=True, repr=False)
class WorkflowPathsStep(Model):
    """Where a workflow forks into paths, each taken under conditions of its own. Only the web app can change it."""

    id: int
    step_number: int
    """Its place in the workflow; the first is 1."""
    action: Literal["paths"] = "paths"
    paths: list[WorkflowPath]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.step_number = data["stepNumber"]
            model.action = data["action"]
            model.paths = decode_list(WorkflowPath.from_dict, data["paths"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"id": self.id, "stepNumber": self.step_number, "action": self.action, "paths": self.paths}
        return {**dump(fields), **self.additional_properties}
