"""Prepares the document for the parser, and collects what the parser ignores.

The parser understands schemas, parameters and bodies, but not envelopes, discriminators or our extensions. Envelopes
are unwrapped here, each union is replaced by an empty object of the same name (`schemas.py` plans the code that is
emitted for it), and everything about an operation except its types is kept in `OperationFacts`, keyed by operationId.
"""

from __future__ import annotations

import copy
from typing import Any, Literal

from attrs import frozen

from .document import METHODS, DocumentError, JSONObject, operation_id, operations, resolve, variants
from .names import snake

ERROR_CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "500": "ServerError",
}


@frozen
class PaginationFacts:
    """How a list is paginated."""

    style: str
    default: int
    maximum: int
    metadata: bool


@frozen
class OperationFacts:
    """Everything about an operation except the types of its parameters and response."""

    id: str
    method: str
    path: str
    resource: str
    function: str
    summary: str
    description: str
    returns: str
    errors: tuple[str, ...]
    api_version: str | None
    pagination: PaginationFacts | None
    idempotent: bool
    one_time: bool
    rate_limit: int | None
    deprecated: bool
    credential: Literal["required", "optional", "none"]
    redirects: bool
    bare: bool
    listing: bool
    hosted_only: bool = False
    hosted_version: str | None = None
    hosted_fields: tuple[str, ...] = ()

    @property
    def authenticated(self) -> bool:
        """Whether a credential is sent with it."""
        return self.credential != "none"


def prepare(document: JSONObject) -> tuple[JSONObject, dict[str, OperationFacts]]:
    """Return the document in the form the parser understands, and the facts of each operation by operationId."""
    prepared = copy.deepcopy(document)
    facts: dict[str, OperationFacts] = {}
    for method, path, operation in operations(prepared):
        known = _facts(document, method, path, operation)
        facts[known.id] = known
        _simplify(prepared, operation, known)
    schemas = prepared["components"]["schemas"]
    for name, schema in schemas.items():
        if is_union(schema):
            schemas[name] = {"type": "object", "description": schema.get("description", "")}
    for item in prepared["paths"].values():
        item["parameters"] = _wire_parameters(prepared, item.get("parameters", []))
    prepared["paths"].update(_variant_paths(prepared))
    prepared["components"].pop("securitySchemes", None)
    prepared["components"].pop("responses", None)
    prepared.pop("security", None)
    prepared.pop("webhooks", None)
    return prepared, facts


def _variant_paths(prepared: JSONObject) -> JSONObject:
    """The variants under unique paths, because OpenAPI allows only one operation per path and method."""
    paths: JSONObject = {}
    for path, item in prepared["paths"].items():
        for method in METHODS:
            for variant in item.get(method, {}).pop("x-variants", []):
                paths[f"{path}#{variant['operationId']}"] = {"parameters": item["parameters"], method: variant}
    return paths


def is_union(schema: JSONObject) -> bool:
    """Whether a schema has several alternatives that are not all plain scalars."""
    found = members(schema)
    return len(found) > 1 and any("$ref" in member for member in found)


def members(schema: JSONObject) -> list[JSONObject]:
    """The alternatives of a oneOf or anyOf, except null."""
    return [part for part in [*schema.get("oneOf", []), *schema.get("anyOf", [])] if part.get("type") != "null"]


def _facts(document: JSONObject, method: str, path: str, operation: JSONObject) -> OperationFacts:
    status, response = success(document, operation)
    paging = operation.get("x-pagination")
    content = response_schema(document, response)
    data = None if content is None else resolve(document, content).get("properties", {}).get("data")
    redirects = status.startswith("3")
    bare = redirects or (content is not None and "status" not in resolve(document, content).get("properties", {}))
    is_array = data is not None and resolve(document, data).get("type") == "array"
    return OperationFacts(
        id=operation_id(operation),
        method=method.upper(),
        path=path,
        resource=operation["x-resource"],
        function=operation["x-method"],
        summary=operation["summary"].strip(),
        description=operation.get("description", "").strip(),
        returns=response.get("description", "").strip(),
        errors=tuple(ERROR_CLASSES[code] for code in sorted(operation["responses"]) if code in ERROR_CLASSES),
        api_version=operation.get("x-api-version"),
        pagination=None
        if paging is None
        else PaginationFacts(paging["style"], paging["default"], paging["maximum"], paging["metadata"]),
        idempotent=operation.get("x-idempotent", False),
        one_time=operation.get("x-one-time", False),
        rate_limit=operation.get("x-rate-limit"),
        deprecated=operation.get("deprecated", False),
        credential=_credential(operation),
        redirects=redirects,
        hosted_only=operation.get("x-hosted-only", False),
        hosted_version=operation.get("x-hosted-version"),
        hosted_fields=_hosted_fields(document, path, operation),
        bare=bare,
        listing=is_array and operation["x-method"].startswith("list"),
    )


def _credential(operation: JSONObject) -> Literal["required", "optional", "none"]:
    """Whether a credential is required, per the operation's `security`; by default, it is."""
    security = operation.get("security")
    if security is None:
        return "required"
    if not security:
        return "none"
    return "optional" if {} in security else "required"


def _hosted_fields(document: JSONObject, path: str, operation: JSONObject) -> tuple[str, ...]:
    """The inputs that only api.cal.com accepts, for an operation that other servers support, too."""
    if operation.get("x-hosted-only"):
        return ()
    parameters, properties = _inputs(document, path, operation)
    return tuple(name for name, input_ in {**parameters, **properties}.items() if input_.get("x-hosted-only"))


def _inputs(
    document: JSONObject, path: str, operation: JSONObject
) -> tuple[dict[str, JSONObject], dict[str, JSONObject]]:
    """The parameters and the body's properties of an operation, by name."""
    shared = document["paths"][path].get("parameters", [])
    found = (resolve(document, parameter) for parameter in [*shared, *operation.get("parameters", [])])
    content = resolve(document, operation.get("requestBody", {})).get("content", {})
    properties: dict[str, JSONObject] = {}
    for media in content.values():
        properties.update(raw_properties(document, media["schema"]))
    return {parameter["name"]: parameter for parameter in found}, properties


def success(document: JSONObject, operation: JSONObject) -> tuple[str, JSONObject]:
    """The status and the response of a successful call."""
    for status, response in sorted(operation["responses"].items()):
        if status.startswith(("2", "3")):
            return status, resolve(document, response)
    raise DocumentError(f"{operation_id(operation)} has no success response")


def response_schema(document: JSONObject, response: JSONObject) -> JSONObject | None:
    """The schema of a JSON response, including the envelope."""
    content = resolve(document, response).get("content", {})
    schema: JSONObject | None = content.get("application/json", {}).get("schema")
    return schema


def _simplify(prepared: JSONObject, operation: JSONObject, known: OperationFacts) -> None:
    _, response = success(prepared, operation)
    schema = response_schema(prepared, response)
    if schema is not None and not known.bare:
        schema = resolve(prepared, schema)["properties"].get("data")
    body: JSONObject = {"description": "-"}
    if schema is not None:
        body["content"] = {"application/json": {"schema": schema}}
    operation["responses"] = {"200": body}
    operation["operationId"] = known.id
    operation["tags"] = [known.resource]
    operation["parameters"] = _wire_parameters(prepared, operation.get("parameters", []))
    operation.pop("security", None)


def _wire_parameters(prepared: JSONObject, parameters: list[JSONObject]) -> list[JSONObject]:
    found = (resolve(prepared, parameter) for parameter in parameters)
    return [_plain_parameter(parameter) for parameter in found if parameter["in"] in ("path", "query")]


def _plain_parameter(parameter: JSONObject) -> JSONObject:
    schema = {key: value for key, value in parameter["schema"].items() if key != "default"}
    return {
        "name": parameter["name"],
        "in": parameter["in"],
        "required": parameter.get("required", False),
        "description": parameter.get("description", ""),
        "schema": schema,
    }


def raw_properties(document: JSONObject, schema: JSONObject) -> dict[str, JSONObject]:
    """The properties of an object schema as written, including those from allOf."""
    schema = resolve(document, schema)
    found: dict[str, Any] = {}
    for part in schema.get("allOf", []):
        found.update(raw_properties(document, part))
    found.update(schema.get("properties", {}))
    return found


def argument_docs(document: JSONObject, facts: OperationFacts) -> dict[str, str]:
    """Map each Python argument name to its description, for the docstring of an operation."""
    parameters, properties = _inputs(document, facts.path, operation_of(document, facts))
    return {snake(name): _described(input_) for name, input_ in {**parameters, **properties}.items()}


def _described(input_: JSONObject) -> str:
    text: str = input_.get("description", "")
    return f"{text} Only on api.cal.com.".strip() if input_.get("x-hosted-only") else text


def operation_of(document: JSONObject, facts: OperationFacts) -> JSONObject:
    """The operation as it is in the document."""
    declared: JSONObject = document["paths"][facts.path][facts.method.lower()]
    return next(each for each in [declared, *variants(declared)] if operation_id(each) == facts.id)
