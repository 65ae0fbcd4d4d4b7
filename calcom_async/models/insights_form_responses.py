# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`InsightsFormResponses`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, JSONObject, Model, complete, decode_list, dump, locate, new
from .insights_form_response import InsightsFormResponse

_NAMES: Final = frozenset(("total", "data"))
_REQUIRED: Final = ("total", "data")


@attrs.define(kw_only=True, repr=False)
class InsightsFormResponses(Model):
    """Some of the responses to routing forms."""

    total: int
    """How many there are, beyond these."""
    data: list[InsightsFormResponse]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.total = data["total"]
            model.data = decode_list(InsightsFormResponse.from_dict, data["data"])
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"total": self.total, "data": self.data}
        return {**dump(fields), **self.additional_properties}
