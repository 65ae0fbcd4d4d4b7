"""From the document's webhooks to a table of decoders and the types that handlers receive."""

from __future__ import annotations

import ast
import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from documents import Package, document, json_content, obj, operation, ref, text

from codegen.document import DocumentError
from codegen.webhooks import payload_name


def test_each_trigger_has_its_decoder(library: Package) -> None:
    table = library.module("webhooks._payloads")
    models = library.models
    assert set(table.PAYLOADS) == {"BOOK_LENT", "BOOK_LOST", "MEDIUM_ADDED"}
    lost = table.PAYLOADS["BOOK_LOST"]({"bookId": 7, "foundAt": "2026-12-01T09:00:00Z"})
    assert lost == models.Loss(book_id=7, found_at=dt.datetime(2026, 12, 1, 9, tzinfo=dt.UTC))
    assert isinstance(table.PAYLOADS["MEDIUM_ADDED"]({"type": "audio", "minutes": 3}), models.Audio)


def test_the_payload_table_imports_nothing_else_of_its_package(library: Package) -> None:
    source = (library.folder / "webhooks" / "_payloads.py").read_text(encoding="utf-8")
    imports = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom)]
    assert [node.module for node in imports if node.level == 1] == []


def test_handlers_are_typed_by_trigger(library: Package) -> None:
    source = (library.folder / "webhooks" / "_handlers.py").read_text(encoding="utf-8")
    methods = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef) and node.name == "on"]
    signatures = [(ast.unparse(node.args), ast.unparse(node.returns)) for node in methods if node.returns is not None]
    assert signatures == [
        ("self, *triggers: Literal[WebhookTrigger.BOOK_LENT, 'BOOK_LENT']", "Register[Loan]"),
        ("self, *triggers: Literal[WebhookTrigger.BOOK_LOST, 'BOOK_LOST']", "Register[Loss]"),
        ("self, *triggers: Literal[WebhookTrigger.MEDIUM_ADDED, 'MEDIUM_ADDED']", "Register[Medium]"),
        ("self, *triggers: WebhookTrigger | str", "Register[Any]"),
        ("self, *triggers: WebhookTrigger | str", "Register[Any]"),
    ]


def test_flat_ones_are_known(library: Package) -> None:
    flat = library.module("webhooks._payloads").FLAT
    assert flat == {"BOOK_LOST"}


def test_the_trigger_enum_is_emitted_even_if_no_operation_uses_it(library: Package) -> None:
    assert [trigger.value for trigger in library.models.WebhookTrigger] == ["BOOK_LENT", "BOOK_LOST", "MEDIUM_ADDED"]


def test_a_document_without_webhooks(build: Callable[[Any], Package]) -> None:
    table = build(document()).module("webhooks._payloads")
    found = (table.PAYLOADS, table.FLAT)
    assert found == ({}, frozenset())


def test_a_payload_that_is_not_an_object(build: Callable[[Any], Package]) -> None:
    body = obj(triggerEvent=text(const="MADE"), payload=ref("WebhookTrigger"))
    whole = document(
        {"/things": {"get": operation()}},
        {"WebhookTrigger": text(enum=["MADE"])},
        webhooks={"MADE": {"post": {"summary": "Made.", "requestBody": json_content(body), "responses": {}}}},
    )
    with pytest.raises(DocumentError, match="webhooks/MADE: the payload must be a named object or union"):
        build(whole)


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        (obj(payload=ref("Thing")), "Thing"),
        ({"allOf": [ref("Thing"), obj(a=text())]}, "Thing"),
        (obj(payload=text()), None),
        (obj(a=text()), None),
        ({"allOf": [obj(a=text())]}, None),
    ],
)
def test_the_payload_of_a_body(schema: Any, name: str | None) -> None:
    assert payload_name(schema) == name
