# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WorkflowPathsStepInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("action", "id"))
_REQUIRED: Final = ("action", "id")


@attrs.define(kw_only=True, repr=False)
class WorkflowPathsStepInput(Model):
    """Only in an update: keeps the place where a workflow forks as it is."""

    action: Literal["paths"] = "paths"
    id: int
    """The step to keep."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.action = data["action"]
            model.id = data["id"]
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"action": self.action, "id": self.id}
        return {**dump(fields, utc=True), **self.additional_properties}
