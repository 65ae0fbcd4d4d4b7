"""Fixtures for the generator's tests; their building blocks are in `documents.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from documents import GOLDEN, Package, document, integer, nullable, obj, operation, parameter, ref, text, union, write

JSONObject = dict[str, Any]


@pytest.fixture
def build(tmp_path: Path) -> Iterator[Callable[[JSONObject], Package]]:
    """Generate the code for a document and import it as a package."""
    built: list[Package] = []

    def make(whole: JSONObject) -> Package:
        folder = tmp_path / f"package{len(built)}"
        built.append(Package(folder, write(whole, tmp_path / f"document{len(built)}")))
        return built[-1]

    yield make
    for package in built:
        package.close()


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    """The package generated from the golden document."""
    package = Package(tmp_path_factory.mktemp("library") / "package", GOLDEN / "openapi")
    yield package
    package.close()


@pytest.fixture
def whole() -> JSONObject:
    """A valid document."""
    schemas = {
        "Thing": obj(("id",), id=integer(), colour=ref("Colour"), pet=ref("Pet"), friend=nullable("Thing")),
        "Colour": text(enum=["red", "green"]),
        "Pet": union("Cat", "Dog", tag="type"),
        "Cat": obj(type=text(const="cat")),
        "Dog": obj(type=text(const="dog")),
    }
    get = operation(ref("Thing"), parameters=[parameter("thingId", integer(), "path")])
    create = operation(ref("Thing"), method="create", body=obj(("colour",), colour=ref("Colour")))
    return document({"/things/{thingId}": {"get": get}, "/things": {"post": create}}, schemas)
