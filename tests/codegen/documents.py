"""Small documents in the layout of `openapi/`, and packages of the code generated from them."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from codegen.document import bundle
from codegen.lint import lint
from codegen.project import OUTPUTS, PACKAGE, ROOT, generate

JSONObject = dict[str, Any]

GOLDEN = Path(__file__).parent / "golden"

_numbers = count(1)


# -- parts of a document ----------------------------------------------------------------------------------------------


def text(**more: Any) -> JSONObject:
    """A string."""
    return {"type": "string", **more}


def integer(**more: Any) -> JSONObject:
    """An integer."""
    return {"type": "integer", **more}


def array(items: JSONObject) -> JSONObject:
    """A list."""
    return {"type": "array", "items": items}


def obj(required: tuple[str, ...] = (), **properties: JSONObject) -> JSONObject:
    """An object with properties."""
    return {"type": "object", "required": list(required), "properties": properties}


def ref(name: str) -> JSONObject:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def nullable(name: str) -> JSONObject:
    """A reference to a schema, or null."""
    return {"anyOf": [ref(name), {"type": "null"}]}


def union(*names: str, tag: str = "", **more: Any) -> JSONObject:
    """A union, discriminated by a tag with the lowercase names of the members, or by the keys in `more`."""
    found: JSONObject = {"oneOf": [ref(name) for name in names], **more}
    if tag:
        mapping = {name.lower(): ref(name)["$ref"] for name in names}
        found["discriminator"] = {"propertyName": tag, "mapping": mapping}
    return found


def json_content(schema: JSONObject) -> JSONObject:
    """A JSON body."""
    return {"content": {"application/json": {"schema": schema}}}


def enveloped(data: JSONObject) -> JSONObject:
    """The responses of an operation that succeeds with `data`."""
    return {"200": {"description": "It.", **json_content(obj(("status", "data"), status=text(), data=data))}}


def parameter(name: str, schema: JSONObject, place: str = "query", **more: Any) -> JSONObject:
    """A parameter of an operation."""
    required = {"required": True} if place == "path" else {}
    return {"name": name, "in": place, "schema": schema, **required, **more}


def operation(
    data: JSONObject | None = None, *, resource: str = "things", method: str = "get", body: Any = None, **more: Any
) -> JSONObject:
    """An operation that returns `data` in an envelope."""
    found: JSONObject = {
        "x-resource": resource,
        "x-method": method,
        "summary": "Do it.",
        "responses": enveloped(text() if data is None else data),
    }
    if body is not None:
        found["requestBody"] = json_content(body)
    return {**found, **more}


def document(paths: JSONObject | None = None, schemas: JSONObject | None = None, **root: Any) -> JSONObject:
    """A whole document; every resource is described."""
    paths = {"/things": {"get": operation()}} if paths is None else paths
    resources = {item["x-resource"] for path in paths.values() for item in path.values() if "x-resource" in item}
    names = {".".join(name.split(".")[: depth + 1]) for name in resources for depth in range(name.count(".") + 1)}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "tags": [{"name": name, "description": f"What {name} are."} for name in sorted(names)],
        "paths": paths,
        "components": {"schemas": schemas or {}},
        **root,
    }


# -- files and packages -----------------------------------------------------------------------------------------------


def write(whole: JSONObject, folder: Path) -> Path:
    """Write the document to files (`calcom.yaml`, `paths/`, `schemas/`) and return their directory."""
    components = {**whole.get("components", {})}
    parts = {
        "paths/things.yaml": whole.get("paths", {}),
        "schemas/things.yaml": components.pop("schemas", {}),
        "calcom.yaml": {**{key: value for key, value in whole.items() if key != "paths"}, "components": components},
    }
    for name, content in parts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
    return folder


def problems(whole: JSONObject, folder: Path) -> list[str]:
    """The linter's output for the document, written to a directory."""
    return lint(bundle(write(whole, folder)))


class Package:
    """The generated code as a package, together with the handwritten modules."""

    def __init__(self, folder: Path, source: Path) -> None:
        generate(folder, source)
        self.folder = folder / PACKAGE
        (self.folder / "__init__.py").touch()
        self._link(ROOT / PACKAGE, self.folder)
        self.reference = (folder / "docs" / "reference.md").read_text(encoding="utf-8")
        self.name = f"generated_{next(_numbers)}"
        spec = importlib.util.spec_from_file_location(
            self.name, self.folder / "__init__.py", submodule_search_locations=[str(self.folder)]
        )
        assert spec is not None
        assert spec.loader is not None
        sys.modules[self.name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[self.name])

    def _link(self, handwritten: Path, folder: Path) -> None:
        """Link the missing modules, also in directories that are only partly generated."""
        for item in handwritten.iterdir():
            place = folder / item.name
            if not place.exists():
                place.symlink_to(item)
            elif place.is_dir() and f"{PACKAGE}/{item.name}" not in OUTPUTS:
                self._link(item, place)

    def module(self, name: str) -> ModuleType:
        """One module, such as `api.things`."""
        return importlib.import_module(f"{self.name}.{name}")

    @property
    def models(self) -> Any:
        """The generated models."""
        return self.module("models")

    @property
    def loaded(self) -> set[str]:
        """The modules that have been imported, such as `api.things`."""
        return {name.removeprefix(f"{self.name}.") for name in sys.modules if name.startswith(f"{self.name}.")}

    def client(self, sender: Any = None) -> Any:
        """The root of the resources."""
        client = self.module("api").Resources()
        client._sender = sender
        return client

    def close(self) -> None:
        """Remove the imported modules."""
        for name in [self.name, *(f"{self.name}.{part}" for part in self.loaded)]:
            sys.modules.pop(name, None)


class Recorder:
    """A sender that sends nothing: it records the calls and decodes the given response."""

    def __init__(self, response: Any = None) -> None:
        self.response = response
        self.calls: list[Any] = []

    async def send(self, call: Any) -> Any:
        """Record one call."""
        self.calls.append(call)
        return None if call.decode is None else call.decode(self.response)

    def pages(self, call: Any) -> Any:
        """Record one call and return its items as a plain list."""
        self.calls.append(call)
        return [call.decode(item) for item in self.response]
