"""Decides which schemas are emitted, whether each is sent or received, and what its module contains as a result."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from .arrays import SeriesPlan
from .names import wire_name
from .resources import Resource, every
from .schemas import EnumPlan, FieldPlan, ModelPlan, Plan, Schemas, UnionPlan

_TEMPLATES: dict[type[Plan], str] = {
    ModelPlan: "model.py.jinja",
    EnumPlan: "enum.py.jinja",
    UnionPlan: "union.py.jinja",
    SeriesPlan: "series.py.jinja",
}


@frozen
class Emission:
    """A schema to emit, with the data that its template needs."""

    plan: Plan
    sent: bool
    received: bool
    cyclic: frozenset[str]

    @property
    def name(self) -> str:
        """The name of the class or alias."""
        return self.plan.name

    @property
    def module(self) -> str:
        """The module in `calcom_async.models`."""
        return self.plan.module

    @property
    def template(self) -> str:
        """The template that renders it."""
        return _TEMPLATES[type(self.plan)]

    @property
    def exports(self) -> list[str]:
        """The names that `calcom_async.models` exports from its module."""
        like = [f"{self.name}Like"] if isinstance(self.plan, EnumPlan) and self.sent else []
        return [self.name, *like]

    @property
    def imports(self) -> list[str]:
        """The names that models containing it import from its module."""
        return (
            [self.name] if isinstance(self.plan, ModelPlan | SeriesPlan) else [*self.exports, f"decode_{self.module}"]
        )

    @property
    def only_sent(self) -> bool:
        """Whether the API never returns it: attributes that are not set are then UNSET instead of None."""
        return self.sent and not self.received

    def annotation(self, item: FieldPlan) -> str:
        """The type annotation of an attribute."""
        text = item.kind.argument if self.only_sent else item.kind.annotation
        if self.only_sent and not item.required:
            text = f"{text} | Unset"
        may_be_none = item.nullable or (not item.required and not self.only_sent)
        return f"{text} | None" if may_be_none else text

    def default(self, item: FieldPlan) -> str:
        """The code after the annotation: the default value, if any."""
        if item.kind.shape == "constant" and item.required:
            value = f"{item.kind.annotation[8:-1]}"
        elif item.required:
            return " = attrs.field(metadata={'secret': True})" if item.secret else ""
        else:
            value = self.absent
        return f" = attrs.field(default={value}, metadata={{'secret': True}})" if item.secret else f" = {value}"

    @property
    def required(self) -> list[FieldPlan]:
        """The attributes that the API always sends or always requires."""
        return [item for item in self.plan.fields if item.required] if isinstance(self.plan, ModelPlan) else []

    @property
    def optional(self) -> list[FieldPlan]:
        """The other attributes."""
        return [item for item in self.plan.fields if not item.required] if isinstance(self.plan, ModelPlan) else []

    @property
    def absent(self) -> str:
        """The value of an optional attribute that is absent from the data."""
        return "UNSET" if self.only_sent else "None"

    def decode(self, item: FieldPlan) -> str:
        """The expression that decodes an attribute."""
        through = bool(item.kind.names & self.cyclic)
        if item.required:
            return item.kind.decode(f"data[{item.wire!r}]", through)
        if not self.only_sent:
            return item.kind.decode(f"get({item.wire!r})", through)
        if item.kind.decoder is None and item.kind.shape in ("scalar", "constant"):
            return f"get({item.wire!r}, UNSET)"
        return f"{item.kind.decode(f'get({item.wire!r})', through)} if {item.wire!r} in data else UNSET"

    @property
    def wire_names(self) -> list[str]:
        """The API's names that cannot be derived from the attribute names, as the items of a dict."""
        fields = self.plan.fields if isinstance(self.plan, ModelPlan) else ()
        return [f'"{item.name}": "{item.wire}"' for item in fields if item.wire != wire_name(item.name)]

    @property
    def nullable(self) -> list[str]:
        """The attributes that are sent as null when they are None."""
        if not isinstance(self.plan, ModelPlan):
            return []
        return [
            item.name
            for item in self.plan.fields
            if (item.nullable or item.kind.annotation == "Any") and (item.required or not self.sent or self.only_sent)
        ]


def emissions(resources: Iterable[Resource], schemas: Schemas, delivered: Iterable[str] = ()) -> list[Emission]:
    """Every schema that a method takes or returns or that a webhook delivers, directly or nested in another."""
    sent: set[str] = set()
    received: set[str] = set()
    _reach(schemas, delivered, received)
    for resource in every(resources):
        for method in resource.methods:
            for argument in method.arguments:
                _reach(schemas, argument.kind.names, sent)
            if method.result is not None:
                _reach(schemas, method.result.names, received)
    return [
        Emission(schemas.plan(name), name in sent, name in received, _cyclic(schemas, name))
        for name in sorted(sent | received)
    ]


def _reach(schemas: Schemas, names: Iterable[str], seen: set[str]) -> None:
    for name in names:
        if name not in seen:
            seen.add(name)
            _reach(schemas, schemas.plan(name).names, seen)


def _cyclic(schemas: Schemas, name: str) -> frozenset[str]:
    """The neighbors that refer back to this schema, so they cannot be imported at the top of its module.

    A union needs its members at import time, so in a cycle the models import lazily.
    """
    if isinstance(schemas.plan(name), UnionPlan):
        return frozenset()
    found = set()
    for neighbor in schemas.plan(name).names - {name}:
        reached: set[str] = set()
        _reach(schemas, [neighbor], reached)
        if name in reached:
            found.add(neighbor)
    return frozenset(found)
