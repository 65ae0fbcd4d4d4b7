"""JSON made from schemas: valid, deterministic, and no number or text in it twice, so that none can change places."""

from __future__ import annotations

import datetime as dt
from functools import cache
from itertools import count
from typing import Any, NamedTuple

from .described import Described, JSONObject, described, is_by_day, properties, required, shape

NOTHING: Any = object()
MONDAY = dt.datetime(2027, 1, 4, 9, tzinfo=dt.UTC)


class At(NamedTuple):
    """Where a value stands: which alternatives it is to take, out of how many, and within which objects."""

    turn: int
    stride: int = 1
    within: tuple[str, ...] = ()


class Maker:
    """Makes values. With `least` only what has to be there is, and what may be null is null.

    Each `turn` takes the next member of every union; `turns` tells how many it needs to take them all.
    """

    def __init__(self, turn: int = 0, *, least: bool = False) -> None:
        self.turns = 1
        self._turn = turn
        self._least = least
        self._count = count(1)

    def make(self, schema: JSONObject, at: At | None = None) -> Any:
        """A value that the schema allows; NOTHING where it would have to contain itself."""
        at = at or At(self._turn)
        name, schema, nullable, options = shape(schema)
        if nullable and self._least:
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
            if name in needed or not self._least:
                value = self.make(part, at)
                if value is not NOTHING:
                    made[name] = value
                elif name in needed:
                    return NOTHING
        return made

    def _map(self, schema: JSONObject, at: At) -> JSONObject:
        if self._least:
            return {}
        key = "2027-01-04" if is_by_day(schema) else f"key {next(self._count)}"
        part = schema.get("additionalProperties", True)
        value = self.make({} if part is True else part, at)
        return {} if value is NOTHING else {key: value}

    def _list(self, schema: JSONObject, at: At) -> list[Any]:
        """One item for each alternative that there is, within the bounds of the list."""
        items = shape(schema["items"])
        wanted = len(items.options) or len(items.schema.get("enum", [])) or 1
        size = max(schema.get("minItems", 0), 0 if self._least else wanted)
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
                return (MONDAY + dt.timedelta(minutes=number)).isoformat().replace("+00:00", "Z")
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
    """What a request carries, under the API's own names; `turns` as in `Maker`."""

    path: JSONObject
    query: JSONObject
    body: Any
    turns: int


def request_of(operation: Described, turn: int, *, least: bool, hosted: bool) -> Given:
    """A request that the document allows; without `hosted`, without what only that contract takes."""
    maker = Maker(turn, least=least)

    def made(place: str) -> JSONObject:
        return {
            name: maker.make(_filled(parameter["schema"]))
            for name, parameter in operation.placed(place).items()
            if (parameter.get("required") or not least) and (hosted or not parameter.get("x-hosted-only"))
        }

    path, query = made("path"), made("query")
    body = None if operation.body is None else maker.make(operation.body)
    if operation.body is not None and not hosted:
        for name, part in properties(operation.body).items():
            if part.get("x-hosted-only"):
                body.pop(name, None)
    return Given(path, query, body, maker.turns)


def _filled(schema: JSONObject) -> JSONObject:
    """A list in a query holds something: the wire does not know an empty one."""
    kind = shape(schema).schema
    return {**kind, "minItems": max(1, kind.get("minItems", 0))} if kind.get("type") == "array" else schema


class Answer(NamedTuple):
    """What the server answers: the whole JSON, of a listing every page in one. `turns` as in `Maker`."""

    content: Any
    turns: int


@cache
def answer_of(operation_id: str, turn: int, *, least: bool) -> Answer:
    """An answer that the document allows. A paged list has three items or more."""
    operation = described()[operation_id]
    if operation.answer is None:
        return Answer(None, 1)
    maker = Maker(turn, least=least)
    content = maker.make(operation.answer)
    known = properties(operation.answer)
    if "status" in known:
        content["status"] = "success"
    if operation.paging:
        items = shape(known["data"]).schema["items"]
        while len(content["data"]) < 3:
            content["data"].append(maker.make(items))
    return Answer(content, maker.turns)
