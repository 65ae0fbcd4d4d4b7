"""Which schemas are emitted, how that depends on whether they are sent or received, and lazy imports."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from typing import Any

import pytest
from documents import Package, array, document, integer, nullable, obj, operation, ref, text, union

JSONObject = dict[str, Any]
ROME = dt.timezone(dt.timedelta(hours=2))
ELEVEN = dt.datetime(2026, 7, 1, 11, tzinfo=ROME)


class TestWhichSchemas:
    def test_unused_schemas_are_omitted(self, library: Package) -> None:
        assert not {"Problem", "ResponseStatus", "LoanCreate", "BookCreate"} & set(library.models.__all__)

    def test_bodies_become_arguments_but_nested_schemas_are_emitted(self, library: Package) -> None:
        assert "ReaderInput" in library.models.__all__

    def test_nested_schemas_are_emitted(self, library: Package) -> None:
        assert {"Shelf", "Review", "Audio"} <= set(library.models.__all__)

    def test_enums_that_can_be_sent_have_an_alias_for_arguments(self, build: Any) -> None:
        schemas = {"Sent": text(enum=["a"]), "Got": text(enum=["b"]), "Thing": obj(got=ref("Got"))}
        body = obj(sent=ref("Sent"))

        models = build(document({"/things": {"post": operation(ref("Thing"), body=body)}}, schemas)).models

        assert "SentLike" in models.__all__
        assert "GotLike" not in models.__all__

    def test_a_document_without_schemas(self, build: Any) -> None:
        assert build(document()).models.__all__ == []


class TestModelsPackage:
    def test_every_export_exists(self, library: Package) -> None:
        assert all(getattr(library.models, name) is not None for name in library.models.__all__)
        assert set(library.models.__all__) <= set(dir(library.models))
        assert library.models.__all__ == sorted(library.models.__all__)

    def test_each_name_is_exported_once_and_decoders_are_in_the_modules(self, library: Package) -> None:
        assert len(set(library.models.__all__)) == len(library.models.__all__)
        assert not [name for name in library.models.__all__ if name.startswith("decode_")]
        assert library.models.medium.decode_medium is library.module("models.medium").decode_medium
        assert not hasattr(library.models, "decode_medium")

    def test_an_unknown_name_is_an_attribute_error(self, library: Package) -> None:
        with pytest.raises(AttributeError, match="has no attribute 'Bok'"):
            _ = library.models.Bok

    def test_modules_are_imported_on_first_use(self, build: Any) -> None:
        schemas = {"Thing": obj(part=ref("Part")), "Part": obj(a=text()), "Other": obj(a=text())}
        paths = {
            "/things": {"get": operation(ref("Thing"))},
            "/others": {"get": operation(ref("Other"), method="other")},
        }
        package: Package = build(document(paths, schemas))

        assert package.models is not None
        assert not {name for name in package.loaded if name.startswith("models.")}
        assert package.models.Thing.__name__ == "Thing"
        assert {name for name in package.loaded if name.startswith("models.")} == {"models.thing", "models.part"}

    def test_resources_import_no_models(self, build: Any) -> None:
        package: Package = build(document({"/things": {"get": operation(ref("Thing"))}}, {"Thing": obj(a=text())}))

        assert package.client().things is not None
        assert "api.things" in package.loaded
        assert "models.thing" not in package.loaded


class TestWireNames:
    @pytest.fixture
    def thing(self, build: Any) -> Any:
        fields = {name: text() for name in ("eventTypeId", "iCalUID", "No-Show (Host)", "from", "snake_case", "plain")}
        return build(document({"/things": {"get": operation(ref("Thing"))}}, {"Thing": obj(**fields)})).models.Thing

    def test_only_underivable_names_are_in_the_table(self, thing: Any) -> None:
        assert thing._wire_names == {
            "i_cal_uid": "iCalUID",
            "no_show_host": "No-Show (Host)",
            "snake_case": "snake_case",
        }

    def test_all_names_are_sent_as_the_api_expects_them(self, thing: Any) -> None:
        wire = dict.fromkeys(("eventTypeId", "iCalUID", "No-Show (Host)", "from", "snake_case", "plain"), "x")

        assert thing.from_dict(wire).to_dict() == wire
        assert thing.from_dict(wire).additional_properties == {}


class TestSentOnly:
    @pytest.fixture
    def reader(self, library: Package) -> Any:
        return library.models.ReaderInput

    def test_unset_fields_are_not_sent(self, library: Package, reader: Any) -> None:
        made = reader(name="a", member_since=ELEVEN)

        assert made.nickname is library.module("types").UNSET
        assert set(made.to_dict()) == {"name", "memberSince"}

    def test_none_is_sent_for_nullable_fields(self, reader: Any) -> None:
        assert reader(name="a", member_since=ELEVEN, nickname=None).to_dict()["nickname"] is None

    def test_instants_are_sent_in_utc(self, reader: Any) -> None:
        assert reader(name="a", member_since=ELEVEN).to_dict()["memberSince"] == "2026-07-01T09:00:00.000Z"

    def test_a_naive_instant_is_rejected_by_field_name(self, library: Package, reader: Any) -> None:
        with pytest.raises(library.module("errors").InputError, match="memberSince must be an aware datetime"):
            reader(name="a", member_since=dt.datetime(2026, 7, 1, 11)).to_dict()

    def test_enums_are_accepted_as_members_or_strings(self, library: Package, reader: Any) -> None:
        for value in (library.models.BookFormat.PAPERBACK, "paperback"):
            sent = reader(name="a", member_since=ELEVEN, favourite=value).to_dict()["favourite"]
            assert sent == "paperback"
            assert type(sent) is str

    def test_it_can_be_read_from_json_as_well(self, library: Package, reader: Any) -> None:
        wire = {"name": "a", "memberSince": "2026-07-01T09:00:00.000Z", "nickname": None, "favourite": "paperback"}

        made = reader.from_dict(wire)

        assert made == reader(name="a", member_since=ELEVEN, nickname=None, favourite="paperback")
        assert made.pin is library.module("types").UNSET
        assert made.to_dict() == wire

    def test_every_kind_of_field_can_be_omitted(self, build: Any) -> None:
        fields = {
            "word": text(),
            "at": text(format="date-time"),
            "words": array(text()),
            "map": {"type": "object", "additionalProperties": integer()},
            "part": ref("Part"),
            "parts": array(ref("Part")),
            "colour": ref("Colour"),
            "maybe": nullable("Part"),
        }
        schemas = {"Input": obj(**fields), "Part": obj(a=text()), "Colour": text(enum=["red"])}
        package = build(document({"/things": {"post": operation(body=obj(input=ref("Input")))}}, schemas))
        made = package.models.Input.from_dict({})

        assert made == package.models.Input()
        assert made.to_dict() == {}
        assert package.models.Input(maybe=None, part=package.models.Part(a="x")).to_dict() == {
            "part": {"a": "x"},
            "maybe": None,
        }


class TestSentAndReceived:
    @pytest.fixture
    def models(self, build: Any) -> Any:
        thing = obj(("name", "note"), name=text(), note={"type": ["string", "null"]}, at=text(format="date-time"))
        thing["properties"]["memo"] = {"type": ["string", "null"]}
        paths = {"/things": {"post": operation(ref("Thing"), body=obj(thing=ref("Thing")))}}
        return build(document(paths, {"Thing": thing})).models

    def test_unset_fields_are_none_and_not_sent(self, models: Any) -> None:
        made = models.Thing(name="a", note="b")

        assert made.at is None
        assert made.to_dict() == {"name": "a", "note": "b"}

    def test_null_is_sent_only_for_required_fields(self, models: Any) -> None:
        assert models.Thing(name="a", note=None, memo=None).to_dict() == {"name": "a", "note": None}

    def test_instants_are_sent_in_utc(self, models: Any) -> None:
        assert models.Thing(name="a", note="b", at=ELEVEN).to_dict()["at"] == "2026-07-01T09:00:00.000Z"


CIRCLES: dict[str, tuple[dict[str, JSONObject], JSONObject]] = {
    "itself": (
        {"Node": obj(name=text(), next=ref("Node"), all=array(ref("Node")))},
        {"name": "a", "next": {"name": "b"}, "all": [{"name": "c", "all": []}]},
    ),
    "two": (
        {"Node": obj(leaf=ref("Leaf")), "Leaf": obj(nodes=array(ref("Node")))},
        {"leaf": {"nodes": [{"leaf": {"nodes": []}}]}},
    ),
    "three": (
        {
            "Node": obj(a=nullable("A")),
            "A": obj(b={"type": "object", "additionalProperties": ref("B")}),
            "B": obj(node=ref("Node"), end=ref("End")),
            "End": obj(x=text()),
        },
        {"a": {"b": {"k": {"node": {"a": None}, "end": {"x": "y"}}}}},
    ),
    "union": (
        {
            "Node": union("Leaf", "Branch", tag="type"),
            "Leaf": obj(type=text(const="leaf")),
            "Branch": obj(type=text(const="branch"), nodes=array(ref("Node"))),
        },
        {"type": "branch", "nodes": [{"type": "leaf"}, {"type": "branch", "nodes": []}]},
    ),
    "union by rules": (
        {
            "Node": union(
                "Leaves", "Branch", **{"x-discriminate": [{"use": "Leaves", "is": "array"}, {"use": "Branch"}]}
            ),
            "Leaves": array(ref("Leaf")),
            "Leaf": obj(n=integer(), up=ref("Node")),
            "Branch": obj(node=ref("Node")),
        },
        {"node": [{"n": 1, "up": {"node": []}}]},
    ),
}


class TestCycles:
    @pytest.mark.parametrize("name", CIRCLES)
    def test_cyclic_schemas_decode(self, build: Any, name: str) -> None:
        schemas, wire = CIRCLES[name]
        package: Package = build(document({"/nodes": {"get": operation(ref("Node"))}}, schemas))
        decode = getattr(package.models.node, "decode_node", None) or package.models.Node.from_dict

        assert decode(wire).to_dict() == wire

    @pytest.mark.parametrize("name", CIRCLES)
    def test_any_import_order_works(self, build: Any, name: str) -> None:
        schemas, _ = CIRCLES[name]
        package: Package = build(document({"/nodes": {"get": operation(ref("Node"))}}, schemas))
        modules = sorted(path.stem for path in (package.folder / "models").glob("*.py") if path.stem != "__init__")

        for first in modules:
            for loaded in [part for part in package.loaded if part.startswith("models.")]:
                del sys.modules[f"{package.name}.{loaded}"]
            assert package.module(f"models.{first}")

    def test_strict_clients_decode_them(self, build: Any) -> None:
        schemas, wire = CIRCLES["two"]
        package: Package = build(document({"/nodes": {"get": operation(ref("Node"))}}, schemas))

        package.module("_strict").check(package.models.Node.from_dict(wire))


def test_everything_imports_in_a_fresh_interpreter(library: Package) -> None:
    code = f"""
import sys
sys.path.insert(0, {str(library.folder.parent)!r})
import {library.folder.name}.operations
from {library.folder.name} import models
for name in models.__all__:
    getattr(models, name)
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, timeout=20)
