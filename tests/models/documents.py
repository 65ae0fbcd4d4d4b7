"""Documents that are valid by a schema, as hypothesis strategies.

Written for the subset of JSON Schema that `openapi/README.md` allows, and on purpose without the generator's own code:
what both get from the document should agree.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from codegen.document import bundle

COMPONENTS: dict[str, Any] = bundle()["components"]["schemas"]

# How many references deep optional parts are still filled in.
DEPTH = 2
_DEEPEST = -8

TEXT = st.text(max_size=4) | st.sampled_from(["", "Ada Lovelace", "büro ☕", "2026-12-01", "null"])
SCALARS = st.none() | st.booleans() | st.integers(-9, 9**20) | st.floats(allow_nan=False, allow_infinity=False) | TEXT
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXT, inner, max_size=2), max_leaves=4
)
DAYS = st.dates().map(str)
INSTANTS = st.sampled_from(
    [
        "2026-12-01T09:00:00.000Z",
        "2026-12-01T09:00:00Z",
        "2026-12-01T09:00:00.123+01:00",
        "2027-03-28T02:30:00-09:30",
        "1970-01-01T00:00:00+00:00",
        "9999-12-31T23:59:59.999Z",
    ]
)
_BY_FORMAT = {"date": DAYS, "date-time": INSTANTS}


def alternatives(schema: Any) -> list[Any]:
    """The members of a oneOf or anyOf."""
    return [*schema.get("oneOf", ()), *schema.get("anyOf", ())]


def name_of(reference: Any) -> str:
    """The component that a `$ref` names."""
    name: str = reference["$ref"].rsplit("/", 1)[1]
    return name


def is_union(schema: Any) -> bool:
    """Whether a component tells its members apart."""
    return "discriminator" in schema or "x-discriminate" in schema


def shape(schema: Any) -> tuple[dict[str, Any], frozenset[str]]:
    """An object's properties and which of them are required, composition included."""
    if "$ref" in schema:
        return shape(COMPONENTS[name_of(schema)])
    properties = dict(schema.get("properties", {}))
    required = frozenset(schema.get("required", ()))
    for part in schema.get("allOf", ()):
        inherited, needed = shape(part)
        properties = {**inherited, **properties}
        required |= needed
    return properties, required


@cache
def documents(name: str, depth: int = DEPTH) -> st.SearchStrategy[Any]:
    """What a component describes."""
    schema = COMPONENTS[name]
    return st.deferred(lambda: _union(name, depth) if is_union(schema) else _values(schema, depth))


def _values(schema: Any, depth: int) -> st.SearchStrategy[Any]:
    assert depth > _DEEPEST, "a component that always holds itself"
    if "$ref" in schema:
        return documents(name_of(schema), depth - 1)
    if "allOf" in schema or "properties" in schema:
        return _object(schema, depth)
    if alternatives(schema):
        return st.one_of([_values(option, depth) for option in alternatives(schema)])
    if "const" in schema or "enum" in schema:
        return st.sampled_from([schema["const"]] if "const" in schema else schema["enum"])
    types = schema.get("type")
    if types is None:
        return _BY_FORMAT.get(schema.get("format", ""), JSON)
    return st.one_of([_typed(schema, each, depth) for each in ([types] if isinstance(types, str) else types)])


def _typed(schema: Any, kind: str, depth: int) -> st.SearchStrategy[Any]:
    least, most = schema.get("minimum"), schema.get("maximum")
    match kind:
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(least, most)
        case "number":
            return st.integers(-(2**53), 2**53) | st.floats(least, most, allow_nan=False, allow_infinity=False)
        case "string":
            return _BY_FORMAT.get(schema.get("format", ""), TEXT)
        case "array":
            fewest = schema.get("minItems", 0)
            items = _values(schema["items"], depth)
            return st.lists(items, min_size=fewest, max_size=max(fewest, min(depth, 2), 0))
    return _map(schema, depth)


def _map(schema: Any, depth: int) -> st.SearchStrategy[Any]:
    values = schema.get("additionalProperties", True)
    keys = DAYS if schema.get("propertyNames", {}).get("format") == "date" else TEXT
    return st.dictionaries(keys, JSON if values is True else _values(values, depth), max_size=max(min(depth, 2), 0))


def _object(schema: Any, depth: int, **forced: Any) -> st.SearchStrategy[Any]:
    properties, required = shape(schema)
    shown = {key: value for key, value in properties.items() if key in required or key in forced or depth > 0}
    parts = {key: forced[key] if key in forced else _values(value, depth) for key, value in shown.items()}
    always = {key: values for key, values in parts.items() if key in required or key in forced}
    sometimes = {key: values for key, values in parts.items() if key not in always}
    return st.fixed_dictionaries(always, optional=sometimes)


# -- unions -----------------------------------------------------------------------------------------------------------


def ways(name: str) -> list[tuple[str, dict[str, Any]]]:
    """The members of a union, each with a rule that leads to it: the keys of `x-discriminate`."""
    schema = COMPONENTS[name]
    if "discriminator" in schema:
        tag, mapping = schema["discriminator"]["propertyName"], schema["discriminator"]["mapping"]
        return [(target.rsplit("/", 1)[-1], {"equals": {tag: value}}) for value, target in mapping.items()]
    return [(rule["use"], rule) for rule in schema["x-discriminate"]]


def member_of(name: str, data: Any) -> str | None:
    """The member that the document's rules pick for the data, None where none fits."""
    return next((member for member, rule in ways(name) if _fits(rule, data)), None)


def _fits(rule: dict[str, Any], data: Any) -> bool:
    if "is" in rule and not isinstance(data, {"object": dict, "array": list, "string": str}[rule["is"]]):
        return False
    if not isinstance(data, dict):
        return not rule.keys() & {"has", "lacks", "equals"}
    return (
        all(data.get(key) is not None for key in rule.get("has", ()))
        and all(data.get(key) is None for key in rule.get("lacks", ()))
        and all(key in data and data[key] == value for key, value in rule.get("equals", {}).items())
    )


@cache
def member_documents(name: str, way: int, depth: int = DEPTH) -> st.SearchStrategy[Any]:
    """Documents of one member that no earlier rule of the union claims."""
    member, rule = ways(name)[way]
    schema = COMPONENTS[member]
    if is_union(schema) or "array" in schema.get("type", ()) or "string" in schema.get("type", ()):
        return documents(member, depth - 1)
    properties, _ = shape(schema)
    forced: dict[str, Any] = {key: st.just(value) for key, value in rule.get("equals", {}).items()}
    for key in rule.get("has", ()):
        forced[key] = _values(properties[key], depth - 1).filter(lambda value: value is not None)
    return _object(schema, depth - 1, **forced).filter(lambda data: member_of(name, data) == member)


def _union(name: str, depth: int) -> st.SearchStrategy[Any]:
    return st.one_of([member_documents(name, way, depth) for way in range(len(ways(name)))])


DISCRIMINATING = frozenset(
    key
    for name, schema in COMPONENTS.items()
    if is_union(schema)
    for _, rule in ways(name)
    for key in [*rule.get("has", ()), *rule.get("lacks", ()), *rule.get("equals", ())]
)
"""The keys whose values decide what a document is."""
