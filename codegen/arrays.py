"""Arrays that become classes: sequences that share some of their members' properties (`x-shares`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from .document import DocumentError, JSONObject
from .kinds import Kind
from .names import module_of, snake

if TYPE_CHECKING:
    from .schemas import FieldPlan, ModelPlan

_SOURCE = {
    "first": "Taken from the first member.",
    "last": "Taken from the last member.",
    "standing": "Taken from the first member that is neither cancelled nor rejected; from the first if all are.",
}


@frozen
class SharedPlan:
    """One property of a series: whose it is (`of`), and what it is called there."""

    name: str
    of: str
    attribute: str
    annotation: str
    description: str


@frozen
class SeriesPlan:
    """One class of a sequence."""

    name: str
    module: str
    description: str
    item: Kind
    shared: tuple[SharedPlan, ...]
    models: frozenset[str]

    @property
    def names(self) -> frozenset[str]:
        """The models, enums and unions that it needs."""
        return self.item.names | self.models


def series_plan(name: str, schema: JSONObject, item: Kind, models: list[ModelPlan]) -> SeriesPlan:
    """The plan of an array with `x-shares`; `models` are what an item can be."""
    shared = tuple(_shared(name, schema["x-shares"], models))
    used = {each.attribute for each in shared}
    kinds = [field.kind for model in models for field in model.fields if field.name in used]
    return SeriesPlan(
        name=name,
        module=module_of(name),
        description=schema["description"].strip(),
        item=item,
        shared=shared,
        models=frozenset().union(*(kind.names for kind in kinds)),
    )


def _shared(name: str, shares: JSONObject, models: list[ModelPlan]) -> Iterator[SharedPlan]:
    for wire, source in shares.items():
        of, _, property_name = source.partition(".")
        found = [_field(f"{name}: x-shares: {wire}", model, snake(property_name)) for model in models]
        annotations = list(dict.fromkeys(map(_annotation, found)))
        # Words that fit only some of the models would mislead.
        words = {field.description for field in found}
        description = f"{words.pop()} {_SOURCE[of]}".strip() if len(words) == 1 else _SOURCE[of]
        yield SharedPlan(snake(wire), of, found[0].name, " | ".join(annotations), description)


def _field(place: str, model: ModelPlan, name: str) -> FieldPlan:
    field = next((field for field in model.fields if field.name == name), None)
    if field is None:
        raise DocumentError(f"{place}: {model.name} has no property {name}")
    return field


def _annotation(field: FieldPlan) -> str:
    return f"{field.kind.annotation} | None" if field.nullable or not field.required else field.kind.annotation
