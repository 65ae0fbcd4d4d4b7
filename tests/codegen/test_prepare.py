"""The input of the parser, and the facts that are kept for each operation."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from documents import (
    array,
    document,
    integer,
    json_content,
    nullable,
    obj,
    operation,
    parameter,
    ref,
    text,
    union,
    write,
)

from codegen.document import DocumentError, bundle
from codegen.prepare import OperationFacts, PaginationFacts, argument_docs, is_union, prepare, raw_properties

JSONObject = dict[str, Any]


@pytest.fixture
def prepared(tmp_path: Path) -> Any:
    """Prepare a document with one operation, and return the parser's input and the operation's facts."""

    def make(found: JSONObject, *, verb: str = "get", path: str = "/things") -> tuple[JSONObject, OperationFacts]:
        whole, facts = prepare(bundle(write(document({path: {verb: found}}), tmp_path)))
        (known,) = facts.values()
        return whole["paths"][path][verb], known

    return make


class TestFacts:
    def test_of_a_plain_operation(self, prepared: Any) -> None:
        _, known = prepared(operation(text(), resource="things.parts", method="fetch", description=" At length. "))

        assert known == OperationFacts(
            id="things_parts_fetch",
            method="GET",
            path="/things",
            resource="things.parts",
            function="fetch",
            summary="Do it.",
            description="At length.",
            returns="It.",
            errors=(),
            api_version=None,
            pagination=None,
            idempotent=False,
            one_time=False,
            rate_limit=None,
            deprecated=False,
            credential="required",
            redirects=False,
            bare=False,
            listing=False,
        )

    def test_of_an_operation_with_everything(self, prepared: Any) -> None:
        paging = {"style": "take-skip", "default": 100, "maximum": 250, "metadata": True}
        extensions = {"x-api-version": "2024-08-13", "x-idempotent": True, "x-pagination": paging, "x-rate-limit": 5}
        found = operation(array(text()), method="list", deprecated=True, security=[], **extensions)

        _, known = prepared(found, verb="post")

        assert known.method == "POST"
        assert known.api_version == "2024-08-13"
        assert known.pagination == PaginationFacts(style="take-skip", default=100, maximum=250, metadata=True)
        assert known.idempotent
        assert known.rate_limit == 5
        assert known.deprecated
        assert not known.authenticated

    @pytest.mark.parametrize(
        ("security", "credential", "authenticated"),
        [
            ([], "none", False),
            ([{}], "optional", True),
            ([{}, {"bearer": []}], "optional", True),
            ([{"bearer": []}], "required", True),
        ],
    )
    def test_credentials_follow_the_security(
        self, prepared: Any, security: list[JSONObject], credential: str, authenticated: bool
    ) -> None:
        _, known = prepared(operation(security=security))

        assert (known.credential, known.authenticated) == (credential, authenticated)

    def test_hosted_only_fields(self, prepared: Any) -> None:
        hosted = {"x-hosted-only": True}
        body = obj(hue=text(**hosted), size=integer())
        parameters = [parameter("glow", text(), **hosted), parameter("plain", text())]

        _, known = prepared(operation(body=body, parameters=parameters, **{"x-hosted-version": "2026-05-01"}))

        assert (known.hosted_only, known.hosted_version) == (False, "2026-05-01")
        assert known.hosted_fields == ("glow", "hue")

    def test_hosted_only_operations_have_no_hosted_fields(self, prepared: Any) -> None:
        hosted = {"x-hosted-only": True}

        _, known = prepared(operation(body=obj(hue=text(**hosted)), **hosted))

        assert (known.hosted_only, known.hosted_fields) == (True, ())

    def test_errors_are_the_classes_of_the_statuses_in_order(self, prepared: Any) -> None:
        found = operation()
        found["responses"] |= {status: {"description": "No."} for status in ("429", "404", "400", "418")}

        assert prepared(found)[1].errors == ("BadRequestError", "NotFoundError", "RateLimitError")

    @pytest.mark.parametrize(
        ("method", "data", "listing"),
        [
            ("list", array(text()), True),
            ("list_all", array(text()), True),
            ("list", obj(things=text()), False),
            ("create", array(text()), False),
        ],
    )
    def test_a_listing_is_named_list_and_returns_an_array(
        self, prepared: Any, method: str, data: JSONObject, listing: bool
    ) -> None:
        assert prepared(operation(data, method=method))[1].listing is listing

    def test_an_operation_without_a_success_response_is_rejected(self, prepared: Any) -> None:
        with pytest.raises(DocumentError, match="things_get has no success response"):
            prepared(operation(responses={"404": {"description": "No."}}))


class TestResponses:
    def test_envelopes_are_unwrapped(self, prepared: Any) -> None:
        seen, known = prepared(operation(integer()))

        assert seen["responses"] == {"200": {"description": "-", **json_content(integer())}}
        assert not known.bare

    def test_a_response_without_a_status_has_no_envelope(self, prepared: Any) -> None:
        schema = obj(data=text(), name=text())
        seen, known = prepared(operation(responses={"201": {"description": "It.", **json_content(schema)}}))

        assert seen["responses"]["200"]["content"]["application/json"]["schema"] == schema
        assert known.bare

    @pytest.mark.parametrize(
        "response",
        [{"204": {"description": "Gone."}}, {"200": {"description": "Done.", **json_content(obj(status=text()))}}],
        ids=["no body", "status alone"],
    )
    def test_a_response_without_data_has_no_schema(self, prepared: Any, response: JSONObject) -> None:
        seen, known = prepared(operation(responses=response))

        assert seen["responses"] == {"200": {"description": "-"}}
        assert not known.bare

    def test_a_redirect_is_a_success(self, prepared: Any) -> None:
        seen, known = prepared(operation(responses={"302": {"description": "Elsewhere."}}))

        assert "content" not in seen["responses"]["200"]
        assert known.redirects

    def test_the_first_success_counts_and_errors_are_left_out(self, prepared: Any) -> None:
        found = operation(text())
        found["responses"] |= {"201": {"description": "-"}, "400": {"description": "No."}}

        assert set(prepared(found)[0]["responses"]) == {"200"}


class TestParameters:
    def test_defaults_are_left_to_the_server(self, prepared: Any) -> None:
        seen, _ = prepared(operation(parameters=[parameter("size", integer(default=5), description="How many.")]))

        assert seen["parameters"] == [
            {"name": "size", "in": "query", "required": False, "description": "How many.", "schema": integer()}
        ]

    def test_headers_are_not_arguments(self, prepared: Any) -> None:
        assert prepared(operation(parameters=[parameter("x", text(), "header")]))[0]["parameters"] == []

    def test_those_of_the_path_item_are_prepared_too(self, tmp_path: Path) -> None:
        item = {"parameters": [parameter("size", integer(default=5))], "get": operation()}

        whole, _ = prepare(bundle(write(document({"/things": item}), tmp_path)))

        assert whole["paths"]["/things"]["parameters"][0]["schema"] == integer()


def test_unions_become_empty_objects_of_the_same_name(tmp_path: Path) -> None:
    schemas = {"Cat": obj(a=text()), "Dog": obj(b=text()), "Pet": union("Cat", "Dog", tag="type")}
    schemas["Thing"] = obj(pet=ref("Pet"), other=nullable("Cat"))

    whole, _ = prepare(bundle(write(document(schemas=schemas), tmp_path)))

    assert whole["components"]["schemas"]["Pet"] == {"type": "object", "description": ""}
    assert whole["components"]["schemas"]["Thing"] == schemas["Thing"]


class TestVariants:
    """Operations that share a method and path with another one."""

    @pytest.fixture
    def whole(self, tmp_path: Path) -> JSONObject:
        hosted = {"x-hosted-only": True, "x-api-version": "2026-05-01"}
        fields = obj(hue=text(description="Its hue."))
        variants = [operation(integer(), method=name, body=fields, **hosted) for name in ("newer", "newest")]
        get = operation(text(), **{"x-variants": variants})
        item = {"parameters": [parameter("thingId", integer(), "path")], "get": get}
        return bundle(write(document({"/things/{thingId}": item}), tmp_path))

    def test_get_paths_of_their_own(self, whole: JSONObject) -> None:
        paths = prepare(whole)[0]["paths"]

        assert list(paths) == [
            "/things/{thingId}",
            "/things/{thingId}#things_newer",
            "/things/{thingId}#things_newest",
        ]
        assert "x-variants" not in paths["/things/{thingId}"]["get"]
        for item in paths.values():
            assert [each["name"] for each in item["parameters"]] == ["thingId"]

    def test_have_facts_with_the_original_path(self, whole: JSONObject) -> None:
        facts = prepare(whole)[1]

        assert list(facts) == ["things_get", "things_newer", "things_newest"]
        assert {known.path for known in facts.values()} == {"/things/{thingId}"}
        assert [known.api_version for known in facts.values()] == [None, "2026-05-01", "2026-05-01"]
        assert [known.hosted_only for known in facts.values()] == [False, True, True]

    def test_have_their_own_documentation(self, whole: JSONObject) -> None:
        docs = {known.function: argument_docs(whole, known) for known in prepare(whole)[1].values()}

        assert docs["get"] == {"thing_id": ""}
        assert docs["newer"] == docs["newest"] == {"thing_id": "", "hue": "Its hue."}


def test_the_document_itself_is_not_changed(tmp_path: Path) -> None:
    whole = bundle(write(document(schemas={"Pet": union("Cat", "Dog"), "Cat": obj(), "Dog": obj()}), tmp_path))
    before = copy.deepcopy(whole)

    prepare(whole)

    assert whole == before


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"oneOf": [ref("A"), ref("B")]}, True),
        ({"anyOf": [ref("A"), ref("B"), {"type": "null"}]}, True),
        ({"anyOf": [ref("A"), text()]}, True),
        ({"anyOf": [ref("A"), {"type": "null"}]}, False),
        ({"anyOf": [text(), integer()]}, False),
        ({"type": ["string", "integer"]}, False),
        (obj(a=text()), False),
    ],
)
def test_is_union(schema: JSONObject, expected: bool) -> None:
    assert is_union(schema) is expected


def test_raw_properties_include_those_of_all_of() -> None:
    whole = {
        "components": {"schemas": {"Base": obj(id=integer(), name=text()), "Named": {"$ref": "#/x"}}},
        "x": obj(x=text()),
    }
    schema = {"allOf": [ref("Base"), ref("Named"), obj(name=text(description="Its own."))], "properties": {"z": text()}}

    assert raw_properties(whole, schema) == {
        "id": integer(),
        "name": text(description="Its own."),
        "x": text(),
        "z": text(),
    }


def test_argument_docs_are_found_in_path_query_and_body() -> None:
    shared = parameter("thingId", integer(), "path", description="Which.")
    properties = {
        "newName": text(description="What it is called."),
        "hue": text(description="Its hue.", **{"x-hosted-only": True}),
        "glow": text(**{"x-hosted-only": True}),
    }
    found = operation(parameters=[{"$ref": "#/components/parameters/Size"}], body=obj(**properties))
    whole = document({"/things/{thingId}": {"parameters": [shared], "post": found}})
    whole["components"]["parameters"] = {"Size": parameter("size", integer())}

    (known,) = prepare(whole)[1].values()

    assert argument_docs(whole, known) == {
        "thing_id": "Which.",
        "size": "",
        "new_name": "What it is called.",
        "hue": "Its hue. Only on api.cal.com.",
        "glow": "Only on api.cal.com.",
    }
