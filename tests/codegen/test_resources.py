"""Resources and their methods, generated and then called: the calls they make and the results they return."""

from __future__ import annotations

import asyncio
import datetime as dt
import inspect
import warnings
from typing import Any

import pytest
from documents import (
    Package,
    Recorder,
    array,
    document,
    integer,
    json_content,
    obj,
    operation,
    parameter,
    ref,
    text,
    union,
)

from codegen.document import DocumentError

JSONObject = dict[str, Any]
DAY = dt.date(2026, 3, 4)


def call(package: Package, method: str, *args: Any, response: Any = None, **kwargs: Any) -> tuple[Any, Any, JSONObject]:
    """A method's result, its operation, and the other parts of its call except the decoder."""
    recorder = Recorder(response)
    found = package.client(recorder)
    for name in method.split("."):
        found = getattr(found, name)
    result = found(*args, **kwargs)
    if inspect.iscoroutine(result):
        result = asyncio.run(result)
    (made,) = recorder.calls
    sent = {part: value for part in ("path", "query", "body") if (value := getattr(made, part))}
    return result, made.operation, sent


def signature(package: Package, method: str) -> inspect.Signature:
    found: Any = package.client()
    for name in method.split("."):
        found = getattr(found, name)
    return inspect.signature(found)


class TestRequests:
    def test_path_parameters_under_the_apis_names(self, library: Package) -> None:
        _, operation, sent = call(library, "books.delete", 5)

        assert (operation.method, operation.path) == ("DELETE", "/books/{bookId}")
        assert sent == {"path": {"bookId": 5}}

    def test_path_parameters_in_the_order_of_the_path(self, library: Package) -> None:
        _, _, sent = call(library, "books.loans.by_day", 5, DAY, last_day=DAY)

        assert sent == {"path": {"bookId": 5, "day": DAY, "lastDay": DAY}}

    def test_omitted_query_arguments_are_unset(self, library: Package) -> None:
        _, _, sent = call(library, "books.list", response=[], take=5, formats=["paperback"])
        unset = library.module("types").UNSET

        assert sent["query"] == {
            "take": 5,
            "skip": unset,
            "formats": ["paperback"],
            "addedAfter": unset,
            "lent": unset,
        }

    def test_a_flattened_body(self, library: Package) -> None:
        _, _, sent = call(library, "books.update", 5, title="Emma", subtitle=None, response={})

        assert sent == {
            "path": {"bookId": 5},
            "body": {"title": "Emma", "subtitle": None, "tags": library.module("types").UNSET},
        }

    def test_a_map_as_the_whole_body(self, library: Package) -> None:
        _, _, sent = call(library, "readers.interview", "ann", answers={"which": "Emma"})

        assert sent == {"path": {"name": "ann"}, "body": {"which": "Emma"}}
        assert list(signature(library, "readers.interview").parameters) == ["name", "answers"]
        assert signature(library, "readers.interview").parameters["answers"].annotation == "Mapping[str, str]"

    def test_a_map_is_named_by_the_last_word_of_its_component(self, build: Any) -> None:
        schemas = {"ThingCustomFields": {"type": "object", "additionalProperties": array(text())}}
        found = operation(body=ref("ThingCustomFields"), parameters=[parameter("size", integer())])
        package = build(document({"/things": {"post": found}}, schemas))

        _, _, sent = call(package, "things.get", fields={"aB": ["c"]}, size=5)

        assert (sent["body"], sent["query"]) == ({"aB": ["c"]}, {"size": 5})
        assert signature(package, "things.get").parameters["fields"].default is inspect.Parameter.empty

    def test_a_property_called_self(self, build: Any) -> None:
        package = build(document({"/things": {"post": operation(body=obj(("self",), self=text()))}}))

        _, _, sent = call(package, "things.get", self_="a")

        assert sent["body"] == {"self": "a"}

    def test_only_nullable_operations_may_lack_data(self, library: Package) -> None:
        recorder = Recorder({})
        asyncio.run(library.client(recorder).books.get(5))
        asyncio.run(library.client(recorder).books.create(title="Emma"))

        assert [sent.operation.nullable for sent in recorder.calls] == [True, False]

    def test_a_body_without_arguments_is_still_sent(self, build: Any) -> None:
        package = build(document({"/things": {"post": operation(body={"type": "object"})}}))
        recorder = Recorder("x")

        asyncio.run(package.client(recorder).things.get())

        assert recorder.calls[0].body == {}

    def test_an_operation_without_a_body_sends_none(self, library: Package) -> None:
        recorder = Recorder({})

        asyncio.run(library.client(recorder).books.get(5))

        assert recorder.calls[0].body is None


class TestResults:
    def test_a_model(self, library: Package) -> None:
        result, _, _ = call(library, "books.get", 5, response={"id": 5})

        assert isinstance(result, library.models.Book)
        assert result.id == 5

    def test_null_if_the_document_permits_it(self, library: Package) -> None:
        assert call(library, "books.get", 5, response=None)[0] is None

    def test_a_union(self, library: Package) -> None:
        result, _, _ = call(library, "books.loans.create", 5, reader={}, response=[{"uid": "a"}])

        assert [loan.uid for loan in result] == ["a"]

    def test_a_map_by_day(self, library: Package) -> None:
        response = {"2026-03-04": [{"uid": "a"}]}

        result, _, _ = call(library, "books.loans.by_day", 5, DAY, DAY, response=response)

        assert [loan.uid for loan in result[DAY]] == ["a"]

    @pytest.mark.parametrize(("method", "kwargs"), [("books.delete", {}), ("books.archive", {})])
    def test_nothing(self, library: Package, method: str, kwargs: JSONObject) -> None:
        assert call(library, method, 5, response={"status": "success"})[0] is None

    def test_the_url_of_a_redirect(self, library: Package) -> None:
        result, operation, _ = call(library, "books.cover", 5, response="https://library.example/5.png")

        assert result == "https://library.example/5.png"
        assert operation.redirects
        assert operation.bare

    def test_a_response_without_an_envelope(self, library: Package) -> None:
        result, operation, _ = call(library, "readers.get", "a", response={"name": "a"})

        assert result == library.models.Reader(name="a")
        assert operation.bare

    @pytest.mark.parametrize(
        ("data", "response"),
        [
            (text(), "a"),
            (integer(), 5),
            ({"type": "boolean"}, True),
            ({}, [1]),
            (array(text()), ["a"]),
            (array(array(integer())), [[1]]),
            ({"type": "object", "additionalProperties": True}, {"a": 1}),
            ({"type": ["string", "null"]}, None),
            ({"type": ["array", "null"], "items": text()}, None),
        ],
        ids=str,
    )
    def test_plain_data(self, build: Any, data: JSONObject, response: Any) -> None:
        package = build(document({"/things": {"get": operation(data)}}))

        assert call(package, "things.get", response=response)[0] == response

    def test_items_of_a_listing(self, library: Package) -> None:
        result, operation, _ = call(library, "books.list", response=[{"id": 1}, {"id": 2}])

        assert [book.id for book in result] == [1, 2]
        assert operation.paginated == ("take-skip", 100, 250, True)

    def test_items_of_an_unpaginated_listing(self, library: Package) -> None:
        result, operation, _ = call(library, "books.loans.list", 5, response=[{"uid": "a"}])

        assert [loan.uid for loan in result] == ["a"]
        assert operation.paginated is None

    @pytest.mark.parametrize(
        ("item", "response", "decoded"),
        [(text(), ["a"], ["a"]), (text(format="date"), ["2026-03-04"], [DAY]), ({}, [{"a": 1}], [{"a": 1}])],
    )
    def test_items_that_are_not_models(self, build: Any, item: JSONObject, response: Any, decoded: Any) -> None:
        package = build(document({"/things": {"get": operation(array(item), method="list")}}))

        assert call(package, "things.list", response=response)[0] == decoded


class TestSignatures:
    def test_only_path_parameters_are_positional(self, library: Package) -> None:
        kinds = {name: found.kind for name, found in signature(library, "books.loans.create").parameters.items()}

        assert kinds == {
            "book_id": inspect.Parameter.POSITIONAL_OR_KEYWORD,
            "reader": inspect.Parameter.KEYWORD_ONLY,
            "guests": inspect.Parameter.KEYWORD_ONLY,
            "until": inspect.Parameter.KEYWORD_ONLY,
        }

    def test_required_arguments_come_first_without_a_default(self, build: Any) -> None:
        body = obj(("z", "y"), a=text(), z=text(), b=text(), y=text())
        package = build(document({"/things": {"post": operation(body=body)}}))

        found = signature(package, "things.get").parameters

        assert list(found) == ["z", "y", "a", "b"]
        assert [name for name in found if found[name].default is inspect.Parameter.empty] == ["z", "y"]
        assert found["a"].default is package.module("types").UNSET

    @pytest.mark.parametrize(
        ("method", "result"),
        [
            ("books.list", "Pages[Book]"),
            ("books.get", "Book | None"),
            ("books.delete", "None"),
            ("books.cover", "str"),
            ("books.loans.create", "AnyLoan"),
            ("books.loans.by_day", "dict[dt.date, builtins.list[Loan]]"),
        ],
    )
    def test_results(self, library: Package, method: str, result: str) -> None:
        assert signature(library, method).return_annotation == result

    def test_names_that_are_keywords(self, build: Any) -> None:
        parameters = [parameter("from", text()), parameter("class", text())]
        package = build(document({"/things": {"get": operation(parameters=parameters)}}))

        _, _, sent = call(package, "things.get", from_="a", class_="b")

        assert sent["query"] == {"from": "a", "class": "b"}

    def test_parameters_of_the_path_item_come_first(self, build: Any) -> None:
        item = {
            "parameters": [parameter("thingId", integer(), "path")],
            "get": operation(parameters=[parameter("size", integer())]),
        }
        whole = document({"/things": {"get": operation(method="other")}})
        whole["paths"]["/things/{thingId}"] = item

        assert list(signature(build(whole), "things.get").parameters) == ["thing_id", "size"]


class TestTree:
    def test_methods_are_in_crud_order(self, library: Package) -> None:
        names = [name for name, found in vars(type(library.client().books)).items() if inspect.isfunction(found)]

        assert names == ["list", "get", "create", "update", "delete", "archive", "cover", "list_by_cursor"]

    def test_resources_are_created_once(self, library: Package) -> None:
        client = library.client()

        assert client.books is client.books
        assert client.books.loans is client.books.loans

    def test_resources_are_documented(self, library: Package) -> None:
        assert type(library.client().books).__doc__ == "The books that can be borrowed."
        assert type(library.client()).books.__doc__ == "The books that can be borrowed."
        assert type(library.client().books).loans.__doc__ == "The loans of a book."

    def test_a_resource_without_methods_has_subresources(self, build: Any) -> None:
        found = operation(text(), resource="shops.floors.things")
        package = build(document({"/things": {"get": found}}))

        assert call(package, "shops.floors.things.get", response="a")[0] == "a"

    def test_a_resource_is_imported_on_first_use(self, build: Any) -> None:
        paths = {"/a": {"get": operation(resource="a")}, "/b": {"get": operation(resource="b")}}
        package: Package = build(document(paths))

        assert package.client().a is not None
        assert {name for name in package.loaded if name.startswith("api.")} == {"api.a"}

    def test_with_response_has_the_same_tree(self, library: Package) -> None:
        recorder = Recorder({"id": 5})
        tree = library.module("api").ResourcesWithResponse(recorder)

        assert asyncio.run(tree.books.get(5)).id == 5
        assert asyncio.run(tree.books.loans.create(5, reader={})) == {"id": 5}
        assert tree.books.loans is tree.books.loans
        assert {name for name in vars(tree.books) if not name.startswith("_")} >= {"list", "get", "archive", "cover"}


class TestOperations:
    def test_every_operation_is_listed_under_its_id(self, library: Package) -> None:
        operations = library.module("operations").OPERATIONS

        assert list(operations) == sorted(operations)
        assert all(name == found.id for name, found in operations.items())
        assert set(operations) == {
            "books_archive",
            "books_cover",
            "books_create",
            "books_delete",
            "books_get",
            "books_list",
            "books_list_by_cursor",
            "books_loans_by_day",
            "books_loans_create",
            "books_loans_list",
            "books_update",
            "readers_get",
            "readers_interview",
        }

    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("books_create", {"api_version": "2024-08-13", "hosted_version": "2026-02-25", "function": "create"}),
            ("books_create", {"hosted_only": False, "hosted_fields": ("signedBy",), "resource": "books"}),
            ("books_list_by_cursor", {"hosted_only": True, "hosted_version": None, "hosted_fields": ()}),
            ("books_list_by_cursor", {"method": "GET", "path": "/books", "api_version": "2026-05-01"}),
            ("books_list_by_cursor", {"paginated": ("cursor", 50, 100, True), "authenticated": True}),
            ("books_get", {"api_version": None, "authenticated": True, "idempotent": False, "deprecated": False}),
            ("books_update", {"idempotent": True, "method": "PATCH"}),
            ("books_archive", {"deprecated": True}),
            ("books_cover", {"redirects": True, "authenticated": False}),
            ("books_list", {"paginated": ("take-skip", 100, 250, True)}),
            ("books_loans_list", {"paginated": None, "resource": "books.loans", "function": "list"}),
        ],
    )
    def test_properties_of_operations(self, library: Package, name: str, expected: JSONObject) -> None:
        found = library.module("operations").OPERATIONS[name]

        assert {key: getattr(found, key) for key in expected} == expected

    def test_they_are_read_only(self, library: Package) -> None:
        with pytest.raises(TypeError):
            library.module("operations").OPERATIONS["books_get"] = None

    def test_methods_send_the_listed_ones(self, library: Package) -> None:
        _, sent, _ = call(library, "books.get", 5)

        assert sent == library.module("operations").OPERATIONS["books_get"]


def test_a_deprecated_method_is_marked(library: Package) -> None:
    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always")
        assert library.client().books.archive.__deprecated__ == "Cal.com plans to remove POST /books/{bookId}/archive"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (array(text()), "things_get: a request body must be an object"),
        (text(), "things_get: a request body must be an object"),
        (ref("Pet"), "things_get: a request body must be an object"),
        (obj(thingId=text()), "things_get: duplicate argument names: thing_id"),
        (obj(fooBar=text(), foo_bar=text()), "duplicate property names: foo_bar"),
    ],
    ids=["list", "text", "union", "argument twice", "property twice"],
)
def test_bodies_that_cannot_be_flattened_are_rejected(build: Any, body: JSONObject, message: str) -> None:
    schemas = {"Pet": union("Cat", "Dog", tag="type"), "Cat": obj(type=text()), "Dog": obj(type=text())}
    found = operation(parameters=[parameter("thing_id", text(), "path")], requestBody=json_content(body))

    with pytest.raises(DocumentError, match=message):
        build(document({"/things/{thing_id}": {"post": found}}, schemas))
