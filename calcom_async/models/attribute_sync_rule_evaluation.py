# Generated from openapi/ by `python -m codegen generate`. Do not edit.
"""`AttributeSyncRuleEvaluation`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

import attrs

from .._codec import DECODE_ERRORS, Getter, decode_datetime, new
from .._model import Model


@attrs.define(kw_only=True, repr=False)
class AttributeSyncRuleEvaluation(Model):
    """The application of one rule."""

    id: str
    run_id: str
    evaluation_order: int
    """Its position among the rules."""
    attribute_key: str
    """What the rule checks, as named by the app."""
    operator: str
    """How the rule compares, such as EQUALS."""
    expected_value_type: str
    actual_value_type: str
    passed: bool
    created_at: dt.datetime
    rule_id: str | None = None
    expected_value: str | None = None
    actual_value: str | None = None

    _nullable: ClassVar = frozenset({"rule_id", "expected_value", "actual_value"})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
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
            model._source = data
        except DECODE_ERRORS as error:
            return cls._recover(data, error)
        return model
