# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`RoutingFormAnswer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, dump, locate, new

_NAMES: Final = frozenset(("label", "value", "identifier"))
_REQUIRED: Final = ("label", "value")


@attrs.define(kw_only=True, repr=False)
class RoutingFormAnswer(Model):
    """The answer to one question of a routing form."""

    label: str
    """The question as it is shown."""
    value: str | float | list[str]
    """The answer; of a question with options it is the option's id, or a list of ids where several can be chosen."""
    identifier: str | None = None
    """The name that the question has in requests and in redirects."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.label = data["label"]
            model.value = data["value"]
            get: Getter = data.get
            model.identifier = get("identifier")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {"label": self.label, "value": self.value, "identifier": self.identifier}
        return {**dump(fields, utc=True), **self.additional_properties}
