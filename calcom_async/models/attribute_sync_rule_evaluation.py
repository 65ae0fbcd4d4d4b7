# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeSyncRuleEvaluation`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

import attrs

from ..types import DECODE_ERRORS, Getter, JSONObject, Model, complete, decode_datetime, dump, locate, new

_NAMES: Final = frozenset(
    (
        "id",
        "runId",
        "evaluationOrder",
        "attributeKey",
        "operator",
        "expectedValueType",
        "actualValueType",
        "passed",
        "createdAt",
        "ruleId",
        "expectedValue",
        "actualValue",
    )
)
_REQUIRED: Final = (
    "id",
    "runId",
    "evaluationOrder",
    "attributeKey",
    "operator",
    "expectedValueType",
    "actualValueType",
    "passed",
    "createdAt",
)
_NULLABLE: Final = frozenset(("ruleId", "expectedValue", "actualValue"))


@attrs.define(kw_only=True, repr=False)
class AttributeSyncRuleEvaluation(Model):
    """How one rule was applied."""

    id: str
    run_id: str
    evaluation_order: int
    """Its place among the rules."""
    attribute_key: str
    """What the rule looks at, as the app names it."""
    operator: str
    """How the rule compares, such as EQUALS."""
    expected_value_type: str
    actual_value_type: str
    passed: bool
    created_at: dt.datetime
    rule_id: str | None = None
    expected_value: str | None = None
    actual_value: str | None = None
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    _names: ClassVar = _NAMES

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build one from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        try:
            model = new(cls)
            model.id = data["id"]
            model.run_id = data["runId"]
            model.evaluation_order = data["evaluationOrder"]
            model.attribute_key = data["attributeKey"]
            model.operator = data["operator"]
            model.expected_value_type = data["expectedValueType"]
            model.actual_value_type = data["actualValueType"]
            model.passed = data["passed"]
            model.created_at = decode_datetime(data["createdAt"])
            get: Getter = data.get
            model.rule_id = get("ruleId")
            model.expected_value = get("expectedValue")
            model.actual_value = get("actualValue")
            model._source = data  # type: ignore[misc]  # a slot of Model, which mypy does not see here
        except KeyError:
            return cls.from_dict(complete(data, _REQUIRED))
        except DECODE_ERRORS as error:
            raise locate(cls, data, error) from None
        return model

    def to_dict(self) -> JSONObject:
        """The API's JSON for it."""
        fields = {
            "id": self.id,
            "runId": self.run_id,
            "evaluationOrder": self.evaluation_order,
            "attributeKey": self.attribute_key,
            "operator": self.operator,
            "expectedValueType": self.expected_value_type,
            "actualValueType": self.actual_value_type,
            "passed": self.passed,
            "createdAt": self.created_at,
            "ruleId": self.rule_id,
            "expectedValue": self.expected_value,
            "actualValue": self.actual_value,
        }
        return {**dump(fields, _NULLABLE), **self.additional_properties}
