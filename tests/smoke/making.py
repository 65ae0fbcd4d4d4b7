"""Generate valid, deterministic JSON from schemas, with unique numbers and strings so that mix-ups are detected."""

from __future__ import annotations

import datetime as dt
from functools import cache
from itertools import count
from typing import Any, NamedTuple

from .described import Described, JSONObject, described, is_by_day, properties, required, shape

NOTHING: Any = object()
MONDAY = dt.datetime(2027, 1, 4, 9, tzinfo=dt.UTC)


class At(NamedTuple):
    """The context of a value: which alternative to choose, out of how many, and the enclosing objects."""

    turn: int
    stride: int = 1
    within: tuple[str, ...] = ()


class Maker:
    """Generates values. With `minimal`, optional fields are omitted and nullable fields are null.

    Each `turn` uses the next member of every union; `turns` is the number of turns that cover all members.
    """

    def __init__(self, turn: int = 0, *, minimal: bool = False) -> None:
        self.turns = 1
        self._turn = turn
        self._minimal = minimal
        self._count = count(1)

    def make(self, schema: JSONObject, at: At | None = None) -> Any:
        """A value that the schema allows, or NOTHING if it would have to contain itself."""
        at = at or At(self._turn)
        name, schema, nullable, options = shape(schema)
        if nullable and self._minimal:
            return None
        if options:
            return self._option(options, at)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][self._turn % len(schema["enum"])]
        if name in at.within:
            return NOTHING
        if "allOf" in schema or "properties" in schema:
            return self._object(name, schema, at)
        match schema.get("type"):
            case "object":
                return self._map(schema, at)
            case "array":
                return self._list(schema, at)
            case "string":
                return self._text(schema)
            case "integer" | "number" as kind:
                return self._number(schema, kind)
            case "boolean":
                return next(self._count) % 2 == 0
        return f"anything {next(self._count)}"

    def _option(self, options: tuple[JSONObject, ...], at: At) -> Any:
        stride = at.stride * len(options)
        self.turns = max(self.turns, stride)
        first = at.turn % len(options)
        for option in (*options[first:], *options[:first]):
            made = self.make(option, at._replace(turn=at.turn // len(options), stride=stride))
            if made is not NOTHING:
                return made
        return NOTHING

    def _object(self, owner: str | None, schema: JSONObject, at: At) -> Any:
        made, needed = {}, required(schema)
        at = at if owner is None else at._replace(within=(*at.within, owner))
        for name, part in properties(schema).items():
            if name in needed or not self._minimal:
                value = self.make(part, at)
                if value is not NOTHING:
                    made[name] = value
                elif name in needed:
                    return NOTHING
        return made

    def _map(self, schema: JSONObject, at: At) -> JSONObject:
        if self._minimal:
            return {}
        key = "2027-01-04" if is_by_day(schema) else f"key {next(self._count)}"
        part = schema.get("additionalProperties", True)
        value = self.make({} if part is True else part, at)
        return {} if value is NOTHING else {key: value}

    def _list(self, schema: JSONObject, at: At) -> list[Any]:
        """One item for each alternative, within the bounds of the list."""
        items = shape(schema["items"])
        count = len(items.options) or len(items.schema.get("enum", [])) or 1
        size = max(schema.get("minItems", 0), 0 if self._minimal else count)
        size = min(size, schema.get("maxItems", size))
        if "enum" in items.schema:
            return items.schema["enum"][:size]
        options = items.options or (schema["items"],)
        made = (self.make(options[position % len(options)], at) for position in range(size))
        return [value for value in made if value is not NOTHING]

    def _text(self, schema: JSONObject) -> str:
        number = next(self._count)
        match schema.get("format"):
            case "date-time":
                return (MONDAY + dt.timedelta(minutes=number)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
            case "date":
                return (MONDAY + dt.timedelta(days=number)).date().isoformat()
            case "email":
                return f"ada.{number}@example.com"
            case "uri":
                return f"https://example.com/{number}"
        if "pattern" in schema:
            return f"+39{number:08}"
        return f"tête-à-tête & {number}/2"[-schema.get("maxLength", 100) :]

    def _number(self, schema: JSONObject, kind: str) -> int | float:
        number = max(next(self._count), schema.get("minimum", 0))
        number = min(number, schema.get("maximum", number))
        return number + 0.5 if kind == "number" and "maximum" not in schema else number


class Given(NamedTuple):
    """The values of a request, by their API names. `turns` is the same as in `Maker`."""

    path: JSONObject
    query: JSONObject
    body: Any
    turns: int


def request_of(operation: Described, turn: int, *, minimal: bool, hosted: bool) -> Given:
    """A request that the document allows. Hosted-only fields are included only if `hosted` is true."""
    maker = Maker(turn, minimal=minimal)

    def made(place: str) -> JSONObject:
        return {
            name: maker.make(_non_empty(parameter["schema"]))
            for name, parameter in operation.placed(place).items()
            if (parameter.get("required") or not minimal) and (hosted or not parameter.get("x-hosted-only"))
        }

    path, query = made("path"), made("query")
    body = None if operation.body is None else maker.make(operation.body)
    if operation.body is not None and not hosted:
        for name, part in properties(operation.body).items():
            if part.get("x-hosted-only"):
                body.pop(name, None)
    return Given(path, query, body, maker.turns)


def _non_empty(schema: JSONObject) -> JSONObject:
    """Require an item in lists: a query cannot express an empty list."""
    kind = shape(schema).schema
    return {**kind, "minItems": max(1, kind.get("minItems", 0))} if kind.get("type") == "array" else schema


class Reply(NamedTuple):
    """The JSON of a response, with all pages of a list in one. `turns` is the same as in `Maker`."""

    content: Any
    turns: int


@cache
def reply_to(operation_id: str, turn: int, *, minimal: bool) -> Reply:
    """A response that the document allows. A paginated list has at least three items."""
    operation = described()[operation_id]
    if operation.response is None:
        return Reply(None, 1)
    maker = Maker(turn, minimal=minimal)
    content = maker.make(operation.response)
    fields = properties(operation.response)
    if "status" in fields:
        content["status"] = "success"
    if operation.paging:
        items = shape(fields["data"]).schema["items"]
        while len(content["data"]) < 3:
            content["data"].append(maker.make(items))
    return Reply(content, maker.turns)
