"""The linter's rules about webhooks: each trigger has one, and it says what is delivered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from documents import document, json_content, obj, problems, ref, text

JSONObject = dict[str, Any]


def delivery(trigger: str, payload: JSONObject | None = None, **more: Any) -> JSONObject:
    """What one trigger delivers, in an envelope."""
    body = obj(("triggerEvent",), triggerEvent=text(const=trigger), payload=payload or ref("Thing"))
    post = {"summary": "It was.", "requestBody": json_content(body), "responses": {"2XX": {"description": "Taken."}}}
    return {"post": {**post, **more}}


@pytest.fixture
def whole() -> JSONObject:
    """A document with two triggers and a webhook for each."""
    schemas = {"WebhookTrigger": text(enum=["MADE", "GONE"]), "Thing": obj(name=text())}
    return document(schemas=schemas, webhooks={"MADE": delivery("MADE"), "GONE": delivery("GONE")})


def test_each_trigger_has_one(whole: JSONObject, tmp_path: Path) -> None:
    assert problems(whole, tmp_path) == []


def test_a_flat_delivery(whole: JSONObject, tmp_path: Path) -> None:
    parts = [ref("Thing"), obj(("triggerEvent",), triggerEvent=text(const="GONE"))]
    whole["webhooks"]["GONE"]["post"]["requestBody"] = json_content({"type": "object", "allOf": parts})

    assert problems(whole, tmp_path) == []


def test_a_trigger_without_one(whole: JSONObject, tmp_path: Path) -> None:
    del whole["webhooks"]["GONE"]

    assert problems(whole, tmp_path) == ["webhooks: GONE is not described"]


def test_one_without_a_trigger(whole: JSONObject, tmp_path: Path) -> None:
    whole["webhooks"]["LOST"] = delivery("LOST")

    assert problems(whole, tmp_path) == ["webhooks: LOST is no WebhookTrigger"]


@pytest.mark.parametrize(
    ("webhook", "problem"),
    [
        (delivery("MADE"), "triggerEvent is not the constant GONE"),
        (delivery("GONE", text()), "the payload is not a reference to a schema"),
        (delivery("GONE", summary="It was"), "the summary is one sentence that ends in a full stop"),
        (delivery("GONE", requestBody={"content": {"text/plain": {"schema": text()}}}), "no JSON body"),
        (delivery("GONE", requestBody=json_content(ref("Thing"))), "triggerEvent is not the constant GONE"),
        ({"put": delivery("GONE")["post"]}, "a delivery is one post"),
    ],
)
def test_what_a_webhook_needs(whole: JSONObject, tmp_path: Path, webhook: JSONObject, problem: str) -> None:
    whole["webhooks"]["GONE"] = webhook

    assert f"webhooks/GONE: {problem}" in problems(whole, tmp_path)


def test_a_document_without_webhooks_is_fine(tmp_path: Path) -> None:
    assert problems(document(), tmp_path) == []


def test_an_extension_that_is_unknown(whole: JSONObject, tmp_path: Path) -> None:
    whole["webhooks"]["GONE"]["post"]["x-flat"] = True

    assert problems(whole, tmp_path) == ["/webhooks/GONE/post: unknown extension x-flat"]
