"""Plans the code for the document's operations: one class per resource, as plain data for the templates."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import field, frozen, mutable
from openapi_python_client.parser import GeneratorData

from .document import DocumentError, JSONObject, resolve
from .kinds import Kind, is_map
from .names import class_name, module_name, snake
from .prepare import OperationFacts, argument_docs, operation_of
from .schemas import FieldPlan, Schemas, fields_of


@frozen
class Argument:
    """One argument of a method: `place` is where it is sent (path, query or body), `wire` is its name there."""

    name: str
    wire: str
    place: str
    kind: Kind
    required: bool
    nullable: bool
    description: str

    @property
    def annotation(self) -> str:
        """The annotation in the method's signature."""
        text = self.kind.argument if self.required else f"{self.kind.argument} | Unset"
        return f"{text} | None" if self.nullable and self.place == "body" else text


@frozen
class Method:
    """One operation as a method of its resource."""

    facts: OperationFacts
    arguments: tuple[Argument, ...]
    result: Kind | None
    has_body: bool

    @property
    def constant(self) -> str:
        """The name of the module-level constant that holds the operation."""
        return self.facts.function.upper()

    def placed(self, place: str) -> list[Argument]:
        """The arguments that are sent in one place."""
        return [argument for argument in self.arguments if argument.place == place]

    @property
    def keywords(self) -> list[Argument]:
        """The keyword-only arguments."""
        return [argument for argument in self.arguments if argument.place != "path"]

    @property
    def nullable(self) -> bool:
        """Whether the data in its envelope may be null or missing."""
        return self.result is not None and self.result.nullable

    @property
    def bare(self) -> bool:
        """Whether the response has no envelope."""
        return self.result is not None and self.facts.bare

    @property
    def item(self) -> Kind:
        """The kind of a list's items."""
        if self.result is None or self.result.item is None:
            raise DocumentError(f"{self.facts.id} is a list without items")
        return self.result.item

    @property
    def names(self) -> frozenset[str]:
        """All models, enums and aliases in its signature."""
        used = frozenset().union(*(argument.kind.argument_names for argument in self.arguments))
        return used | (self.result.names if self.result else frozenset())


@mutable
class Resource:
    """One resource of the client: its methods and subresources."""

    path: str
    description: str
    methods: list[Method] = field(factory=list)
    children: list[Resource] = field(factory=list)

    @property
    def class_name(self) -> str:
        """`event_types.webhooks` becomes `EventTypesWebhooksResource`; shorter names are left to the models."""
        return f"{class_name(self.path)}Resource"

    @property
    def module(self) -> str:
        """`event_types.webhooks` is in the module `event_types_webhooks`."""
        return module_name(self.path)

    @property
    def name(self) -> str:
        """The attribute of the parent that holds it."""
        return self.path.rsplit(".", 1)[-1]

    @property
    def names(self) -> list[str]:
        """All models, enums and aliases in its signatures."""
        return sorted(frozenset().union(*(method.names for method in self.methods)))


def plan_resources(
    document: JSONObject, data: GeneratorData, schemas: Schemas, facts: dict[str, OperationFacts]
) -> list[Resource]:
    """The top-level resources of the client, sorted by name; all others are among their `children`."""
    found: dict[str, Resource] = {}
    tags = {tag["name"]: tag["description"] for tag in document["tags"]}
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            known = facts[str(endpoint.name)]
            _resource(found, known.resource, tags).methods.append(_method(document, endpoint, known, schemas))
    for resource in found.values():
        resource.methods.sort(key=lambda method: _rank(method.facts))
        resource.children.sort(key=lambda child: child.path)
    return sorted((resource for path, resource in found.items() if "." not in path), key=lambda resource: resource.path)


def every(resources: Iterable[Resource]) -> Iterable[Resource]:
    """The resources and all their subresources."""
    for resource in resources:
        yield resource
        yield from every(resource.children)


_VERBS = ("list", "get", "create", "update", "delete")


def _rank(facts: OperationFacts) -> tuple[int, str]:
    return (_VERBS.index(facts.function) if facts.function in _VERBS else len(_VERBS), facts.function)


def _resource(found: dict[str, Resource], path: str, tags: dict[str, str]) -> Resource:
    if path not in found:
        found[path] = Resource(path, tags.get(path, ""))
        if "." in path:
            _resource(found, path.rsplit(".", 1)[0], tags).children.append(found[path])
    return found[path]


def _method(document: JSONObject, endpoint: Any, facts: OperationFacts, schemas: Schemas) -> Method:
    docs = argument_docs(document, facts)
    arguments = [_argument(prop, "path", schemas, docs) for prop in endpoint.path_parameters]
    arguments += [_argument(prop, "query", schemas, docs) for prop in endpoint.query_parameters]
    for body in endpoint.bodies:
        arguments += _from_body(document, body, facts, schemas, docs)
    names = [argument.name for argument in arguments]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise DocumentError(f"{facts.id}: duplicate argument names: {', '.join(sorted(twice))}")
    result = Kind("str", "str") if facts.redirects else _result(endpoint, schemas)
    return Method(facts, tuple(_ordered(arguments)), result, bool(endpoint.bodies))


def _ordered(arguments: list[Argument]) -> list[Argument]:
    return sorted(arguments, key=lambda argument: (argument.place != "path", not argument.required))


def _argument(prop: Any, place: str, schemas: Schemas, docs: dict[str, str]) -> Argument:
    wire = prop.name.get_untrusted_value()
    kind = schemas.kinds.of(prop)
    return Argument(snake(wire), wire, place, kind, prop.required or place == "path", kind.nullable, docs[snake(wire)])


def _from_field(item: FieldPlan, docs: dict[str, str]) -> Argument:
    return Argument(item.name, item.wire, "body", item.kind, item.required, item.nullable, docs[item.name])


def _from_body(
    document: JSONObject, body: Any, facts: OperationFacts, schemas: Schemas, docs: dict[str, str]
) -> list[Argument]:
    """An argument for each property; a map is a single argument, named after the last word of its component."""
    name = str(getattr(getattr(body.prop, "class_info", None), "name", ""))
    if name not in schemas.models or name in schemas.unions:
        raise DocumentError(f"{facts.id}: a request body must be an object")
    model = schemas.models[name]
    content = resolve(document, operation_of(document, facts)["requestBody"])["content"]
    schema = next(iter(content.values()))["schema"]
    if is_map(model) and "additionalProperties" in resolve(document, schema):
        description = resolve(document, schema).get("description", "")
        whole = snake(name).rsplit("_", 1)[-1]
        return [Argument(whole, whole, "whole", schemas.kinds.of(model), True, False, description)]
    return [_from_field(item, docs) for item in fields_of(document, model, schemas.kinds, schema)]


def _result(endpoint: Any, schemas: Schemas) -> Kind | None:
    for response in endpoint.responses:
        if response.data.content:
            return schemas.kinds.of(response.prop)
    return None
