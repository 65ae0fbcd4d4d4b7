"""Plans the code for the document's schemas: models, enums and unions, as plain data for the templates."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from attrs import evolve, frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import EnumProperty

from .arrays import SeriesPlan, series_plan
from .document import DocumentError, JSONObject
from .kinds import Kind, Kinds, series_kind
from .names import constant, module_of, snake
from .prepare import is_union, members, raw_properties


@frozen
class FieldPlan:
    """One attribute of a model."""

    name: str
    wire: str
    kind: Kind
    required: bool
    nullable: bool
    description: str
    secret: bool
    deprecated: bool


@frozen
class ModelPlan:
    """One attrs class."""

    name: str
    module: str
    description: str
    fields: tuple[FieldPlan, ...]

    @property
    def names(self) -> frozenset[str]:
        """The other models, enums and unions that it contains."""
        return frozenset().union(*(item.kind.names for item in self.fields)) - {self.name}


@frozen
class EnumPlan:
    """One open enum."""

    name: str
    module: str
    description: str
    members: tuple[tuple[str, str], ...]
    names: frozenset[str] = frozenset()


@frozen
class Rule:
    """One test of a union: the decoder to use if all conditions hold."""

    decoder: str
    condition: str


@frozen
class Table:
    """Consecutive equality tests on the same keys: the values of the keys, and the decoder for each."""

    keys: tuple[str, ...]
    entries: tuple[tuple[str, str], ...]

    @property
    def constant(self) -> str:
        """The name of the table in the module."""
        return "_BY_" + "_AND_".join(snake(key).upper() for key in self.keys)

    @property
    def lookup(self) -> str:
        """The expression for the lookup key."""
        values = ", ".join(f"data.get({key!r})" for key in self.keys)
        return f"({values})" if len(self.keys) > 1 else values


@frozen
class UnionPlan:
    """One union: an alias and the function that selects the member."""

    name: str
    module: str
    description: str
    annotation: str
    names: frozenset[str]
    tests: tuple[Rule | Table, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every value matches a member."""
        last = self.tests[-1]
        return isinstance(last, Rule) and not last.condition

    @property
    def tables(self) -> list[Table]:
        """The tests that are lookup tables."""
        return [test for test in self.tests if isinstance(test, Table)]


Plan = ModelPlan | EnumPlan | UnionPlan | SeriesPlan


class Schemas:
    """The plans for the document's schemas, each made on first use."""

    def __init__(self, document: JSONObject, data: GeneratorData) -> None:
        self.document = document
        self.components: JSONObject = document["components"]["schemas"]
        self.models: dict[str, Any] = {str(model.class_info.name): model for model in data.models}
        self.enums: dict[str, Any] = {str(enum.class_info.name): enum for enum in data.enums}
        self.unions = frozenset(name for name, schema in self.components.items() if is_union(schema))
        self.kinds = Kinds(self.models, self.unions)
        self._plans: dict[str, Plan] = {}

    def plan(self, name: str) -> Plan:
        """The plan of one named object, enum or union."""
        if name not in self._plans:
            self._plans[name] = self._make(name)
        return self._plans[name]

    def _make(self, name: str) -> Plan:
        if name not in self.components:
            raise DocumentError(f"{name}: an object with properties or an enum must be a named component")
        if name in self.enums:
            return _enum(self.enums[name], self.components[name])
        if name in self.unions:
            return _union(self, name)
        if "x-shares" in self.components[name]:
            return _series(self, name)
        return _model(self.document, self.models[name], self.kinds)


def fields_of(document: JSONObject, model: Any, kinds: Kinds, schema: JSONObject) -> tuple[FieldPlan, ...]:
    """The properties of a parsed object, required ones first."""
    raw = raw_properties(document, schema)
    found = tuple(
        _field(prop, kinds.of(prop), raw[prop.name.get_untrusted_value()])
        for prop in [*model.required_properties, *model.optional_properties]
    )
    names = [item.name for item in found]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise DocumentError(f"{model.class_info.name}: duplicate property names: {', '.join(sorted(twice))}")
    return found


def _field(prop: Any, kind: Kind, raw: JSONObject) -> FieldPlan:
    if "const" in raw:  # the parser supports only string constants
        kind = Kind(f"Literal[{raw['const']!r}]", f"Literal[{raw['const']!r}]", shape="constant")
    wire = prop.name.get_untrusted_value()
    return FieldPlan(
        name=snake(wire),
        wire=wire,
        kind=kind,
        required=prop.required,
        nullable=kind.nullable,
        description=raw.get("description", "").strip(),
        secret=raw.get("format") == "password",
        deprecated=raw.get("deprecated", False),
    )


def _model(document: JSONObject, model: Any, kinds: Kinds) -> ModelPlan:
    name = str(model.class_info.name)
    schema = document["components"]["schemas"][name]
    return ModelPlan(
        name=name,
        module=module_of(name),
        description=schema.get("description", "").strip(),
        fields=fields_of(document, model, kinds, schema),
    )


def _enum(enum: Any, schema: JSONObject) -> EnumPlan:
    if not isinstance(enum, EnumProperty) or enum.value_type is not str:
        raise DocumentError(f"{enum.class_info.name}: only string enums are supported")
    members = tuple((constant(value), value) for value in schema["enum"])
    if len({name for name, _ in members}) < len(members):
        raise DocumentError(f"{enum.class_info.name}: two values have the same Python name")
    description = enum.description.get_untrusted_value() if enum.description else ""
    name = str(enum.class_info.name)
    return EnumPlan(name, module_of(name), description.strip(), members)


def _union(schemas: Schemas, name: str) -> UnionPlan:
    schema = schemas.components[name]
    order = [member["$ref"].rsplit("/", 1)[1] for member in members(schema)]
    found = {member: _member_kind(schemas, member) for member in order}
    annotations = list(dict.fromkeys(found[member].annotation for member in order))
    plan = UnionPlan(
        name=name,
        module=module_of(name),
        description=schema.get("description", "").strip(),
        annotation=" | ".join(annotations),
        names=frozenset().union(*(kind.names for kind in found.values())),
        tests=tuple(_tests(schema, found)),
    )
    return plan if plan.complete else evolve(plan, annotation=f"{plan.annotation} | JSONObject")


def _member_kind(schemas: Schemas, name: str) -> Kind:
    schema = schemas.components[name]
    if name in schemas.models:
        return schemas.kinds.of(schemas.models[name])
    if "x-shares" in schema:
        return series_kind(name)
    if schema.get("type") == "array":
        return schemas.kinds.list_of(_member_kind(schemas, schema["items"]["$ref"].rsplit("/", 1)[1]))
    if schema.get("type") == "string":
        return Kind("str", "str")
    raise DocumentError(f"{name} cannot be a member of a union")


def _series(schemas: Schemas, name: str) -> SeriesPlan:
    schema = schemas.components[name]
    item = schema["items"]["$ref"].rsplit("/", 1)[1]
    names = [member["$ref"].rsplit("/", 1)[1] for member in members(schemas.components[item])] or [item]
    plans = [plan for plan in map(schemas.plan, names) if isinstance(plan, ModelPlan)]
    return series_plan(name, schema, schemas.kinds.named(item), plans)


def _tests(schema: JSONObject, found: dict[str, Kind]) -> Iterator[Rule | Table]:
    if "x-discriminate" not in schema:
        tag = schema["discriminator"]["propertyName"]
        mapping = schema["discriminator"]["mapping"].items()
        yield Table(
            (tag,), tuple((repr(value), found[target.rsplit("/", 1)[-1]].callable()) for value, target in mapping)
        )
        return
    for keys, rules in groupby(schema["x-discriminate"], _equality_keys):
        group = list(rules)
        if keys and len(group) > 1:
            yield Table(keys, tuple((_values(rule, keys), found[rule["use"]].callable()) for rule in group))
        else:
            yield from (_rule(rule, found[rule["use"]]) for rule in group)


def _equality_keys(rule: JSONObject) -> tuple[str, ...]:
    """The keys that a rule compares, if it has no other conditions."""
    return tuple(rule["equals"]) if set(rule) == {"use", "equals"} else ()


def _values(rule: JSONObject, keys: tuple[str, ...]) -> str:
    values = ", ".join(repr(rule["equals"][key]) for key in keys)
    return f"({values})" if len(keys) > 1 else values


def _rule(rule: JSONObject, kind: Kind) -> Rule:
    tests = []
    if "is" in rule:
        tests.append(f"isinstance(data, {_PYTHON_TYPES[rule['is']]})")
    tests += [f"data.get({key!r}) is not None" for key in _listed(rule.get("has"))]
    tests += [f"data.get({key!r}) is None" for key in _listed(rule.get("lacks"))]
    tests += [_equality(key, value) for key, value in rule.get("equals", {}).items()]
    return Rule(kind.decode("data") if kind.shape == "list" else _call(kind), " and ".join(tests))


def _call(kind: Kind) -> str:
    return "data" if kind.decoder is None else f"{kind.callable()}(data)"


def _equality(key: str, value: Any) -> str:
    return f"data.get({key!r}) is {value}" if isinstance(value, bool) else f"data.get({key!r}) == {value!r}"


def _listed(value: str | list[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else value or []


_PYTHON_TYPES = {"object": "dict", "array": "list", "string": "str"}
