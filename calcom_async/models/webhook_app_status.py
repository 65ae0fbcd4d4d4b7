# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`WebhookAppStatus`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, as_list, complete, dump, locate, new

_NAMES: Final = frozenset(("appName", "type", "success", "failures", "errors"))
_REQUIRED: Final = ("appName", "type", "success", "failures", "errors")


@attrs.define(kw_only=True, repr=False)
class WebhookAppStatus(Model):
    """Whether an app took the booking in."""

    app_name: str
    type: str
    success: int
    failures: int
    errors: list[str]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.app_name = data["appName"]
            model.type = data["type"]
            model.success = data["success"]
            model.failures = data["failures"]
            model.errors = as_list(data["errors"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "appName": self.app_name,
            "type": self.type,
            "success": self.success,
            "failures": self.failures,
            "errors": self.errors,
        }
        return {**dump(fields), **self.additional_properties}
