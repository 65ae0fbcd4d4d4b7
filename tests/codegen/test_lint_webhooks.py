"""The linter's rules for webhooks: each trigger needs an entry, and it must define the payload."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from documents import document, json_content, obj, problems, ref, text

JSONObject = dict[str, Any]


def delivery(trigger: str, payload: JSONObject | None = None, **more: Any) -> JSONObject:
    """The delivery of one trigger, in an envelope."""
    body = obj(("triggerEvent",), triggerEvent=text(const=trigger), payload=payload or ref("Thing"))
    post = {"summary": "It was.", "requestBody": json_content(body), "responses": {"2XX": {"description": "Taken."}}}
    return {"post": {**post, **more}}


@pytest.fixture
def whole() -> JSONObject:
    """A document with two triggers and an entry for each."""
    schemas = {"WebhookTrigger": text(enum=["MADE", "GONE"]), "Thing": obj(name=text())}
    return document(schemas=schemas, webhooks={"MADE": delivery("MADE"), "GONE": delivery("GONE")})


def test_each_trigger_has_an_entry(whole: JSONObject, tmp_path: Path) -> None:
    assert problems(whole, tmp_path) == []


def test_a_flat_delivery(whole: JSONObject, tmp_path: Path) -> None:
    parts = [ref("Thing"), obj(("triggerEvent",), triggerEvent=text(const="GONE"))]
    whole["webhooks"]["GONE"]["post"]["requestBody"] = json_content({"type": "object", "allOf": parts})

    assert problems(whole, tmp_path) == []


def test_a_trigger_without_an_entry(whole: JSONObject, tmp_path: Path) -> None:
    del whole["webhooks"]["GONE"]

    assert problems(whole, tmp_path) == ["webhooks: GONE has no entry"]


def test_an_entry_without_a_trigger(whole: JSONObject, tmp_path: Path) -> None:
    whole["webhooks"]["LOST"] = delivery("LOST")

    assert problems(whole, tmp_path) == ["webhooks: LOST is not a WebhookTrigger"]


@pytest.mark.parametrize(
    ("webhook", "problem"),
    [
        (delivery("MADE"), "triggerEvent must be the constant GONE"),
        (delivery("GONE", text()), "the payload must be a reference to a schema"),
        (delivery("GONE", summary="It was"), "the summary must be one sentence that ends with a period"),
        (delivery("GONE", requestBody={"content": {"text/plain": {"schema": text()}}}), "no JSON body"),
        (delivery("GONE", requestBody=json_content(ref("Thing"))), "triggerEvent must be the constant GONE"),
        ({"put": delivery("GONE")["post"]}, "must have one operation, post"),
    ],
)
def test_required_parts_of_a_webhook(whole: JSONObject, tmp_path: Path, webhook: JSONObject, problem: str) -> None:
    whole["webhooks"]["GONE"] = webhook

    assert f"webhooks/GONE: {problem}" in problems(whole, tmp_path)


def test_a_document_without_webhooks_is_valid(tmp_path: Path) -> None:
    assert problems(document(), tmp_path) == []


def test_an_unknown_extension(whole: JSONObject, tmp_path: Path) -> None:
    whole["webhooks"]["GONE"]["post"]["x-flat"] = True

    assert problems(whole, tmp_path) == ["/webhooks/GONE/post: unknown extension x-flat"]
