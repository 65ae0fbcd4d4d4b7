"""Models, enums and unions, generated and then used."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from typing import Any

import attrs
import pytest
from documents import Package, array, document, integer, obj, operation, ref, text, union

from codegen.document import DocumentError

JSONObject = dict[str, Any]

BOOK: JSONObject = {
    "id": 5,
    "kind": "book",
    "title": "Emma",
    "subtitle": None,
    "format": "paperback",
    "addedAt": "2026-03-04T09:00:00Z",
    "shelf": {"name": "A", "books": []},
    "media": [{"type": "paper", "pages": 300}, {"type": "audio", "minutes": 90}],
    "lastLoan": None,
}


@pytest.fixture
def models(library: Package) -> Any:
    return library.models


def generate(build: Any, *, data: JSONObject | None = None, **schemas: JSONObject) -> Any:
    """The models of a document whose only operation returns `data`, or the first of its schemas."""
    response = ref(next(iter(schemas))) if data is None else data
    return build(document({"/things": {"get": operation(response)}}, schemas)).models


class TestModels:
    def test_a_round_trip_preserves_the_data(self, models: Any) -> None:
        assert models.Book.from_dict(BOOK).to_dict() == BOOK

    def test_attributes_have_python_names_and_types(self, models: Any) -> None:
        book = models.Book.from_dict(BOOK)

        assert book.added_at == dt.datetime(2026, 3, 4, 9, tzinfo=dt.UTC)
        assert book.media == [models.Paper(pages=300), models.Audio(minutes=90)]
        assert book.shelf == models.Shelf(name="A", books=[])

    def test_a_missing_or_null_field_is_none_even_if_it_is_required(self, models: Any) -> None:
        book = models.Book.from_dict({**BOOK, "title": None, "addedAt": None, "shelf": None})
        empty = models.Book.from_dict({})

        assert (book.title, book.added_at, book.shelf) == (None, None, None)
        assert all(
            getattr(empty, field.name) is None
            for field in attrs.fields(models.Book)
            if field.name != "additional_properties"
        )

    def test_null_survives_for_nullable_fields(self, models: Any) -> None:
        assert models.Book.from_dict({**BOOK, "subtitle": None}).to_dict()["subtitle"] is None
        assert models.Book.from_dict({**BOOK, "title": None}).to_dict()["title"] is None

    def test_unknown_fields_are_kept_and_encoded_again(self, models: Any) -> None:
        wire = {**BOOK, "newField": {"a": [1]}, "another": None}

        book = models.Book.from_dict(wire)

        assert book.additional_properties == {"newField": {"a": [1]}, "another": None}
        assert book.to_dict()["newField"] == {"a": [1]}
        assert book.to_dict()["another"] is None

    def test_unknown_fields_are_not_shared(self, models: Any) -> None:
        first, second = models.Book.from_dict(BOOK), models.Book.from_dict(BOOK)

        first.additional_properties["x"] = 1

        assert second.additional_properties == {}

    def test_they_compare_by_value(self, models: Any) -> None:
        assert models.Book.from_dict(BOOK) == models.Book.from_dict(copy.deepcopy(BOOK))
        assert models.Book.from_dict(BOOK) != models.Book.from_dict({**BOOK, "id": 6})
        assert models.Reader(name="a") != models.Review(stars=1)

    def test_they_can_be_copied_and_pickled(self, models: Any) -> None:
        book = models.Book.from_dict({**BOOK, "newField": 1})

        for twin in (copy.copy(book), copy.deepcopy(book), pickle.loads(pickle.dumps(book))):
            assert twin == book
            assert twin is not book

    def test_they_can_be_evolved(self, models: Any) -> None:
        assert attrs.evolve(models.Book.from_dict(BOOK), title="Persuasion").title == "Persuasion"

    def test_they_have_slots(self, models: Any) -> None:
        with pytest.raises(AttributeError):
            models.Reader(name="a").nmae = "b"

    def test_they_are_built_by_keyword(self, models: Any) -> None:
        with pytest.raises(TypeError):
            models.Reader("a")
        with pytest.raises(TypeError, match="name"):
            models.Reader()

    def test_a_constant_can_be_omitted(self, models: Any) -> None:
        assert models.Paper(pages=3).to_dict() == {"type": "paper", "pages": 3}

    def test_the_repr_shows_the_fields(self, models: Any) -> None:
        assert repr(models.Reader(name="a")) == "Reader(name='a')"

    def test_the_repr_hides_secrets(self, models: Any) -> None:
        book = models.Book.from_dict({**BOOK, "lockCode": "4711"})
        reader = models.ReaderInput(name="a", member_since=book.added_at, pin="0815")

        assert "4711" not in repr(book)
        assert "lock_code=***" in repr(book)
        assert "0815" not in repr(models.Loan(uid="x", start=None, reader=reader))
        assert book.to_dict()["lockCode"] == "4711"

    def test_data_that_is_not_an_object_is_rejected(self, library: Package) -> None:
        error = library.module("errors").DecodeError

        for wrong in ("book", 5, None, [BOOK]):
            with pytest.raises(error, match=r"^\$: expected an object"):
                library.models.Book.from_dict(wrong)

    @pytest.mark.parametrize(
        ("change", "path"),
        [
            ({"addedAt": "soon"}, ("addedAt",)),
            ({"media": [{"type": "paper"}, "x"]}, ("media", 1)),
            ({"shelf": {"name": "A", "books": [{}, {"related": [BOOK, {**BOOK, "publishedOn": "x"}]}]}}, None),
            ({"reviews": {"TLS": 5}}, ("reviews", "TLS")),
            ({"lastLoan": {"reader": "me"}}, ("lastLoan", "reader")),
        ],
        ids=["field", "item", "deep", "key", "nested"],
    )
    def test_fields_of_the_wrong_shape_are_named(
        self, library: Package, change: JSONObject, path: tuple[str | int, ...] | None
    ) -> None:
        with pytest.raises(library.module("errors").DecodeError) as caught:
            library.models.Book.from_dict({**BOOK, **change})

        assert caught.value.path == (path or ("shelf", "books", 1, "related", 1, "publishedOn"))
        assert "me" not in str(caught.value).split(":", 1)[1].split()

    def test_documentation_comes_from_the_document(self, models: Any) -> None:
        assert models.Book.__doc__ == "A book that can be borrowed."
        assert models.Reader.__doc__ == "The API's `Reader`."

    def test_an_object_can_be_composed(self, build: Any) -> None:
        models = generate(
            build,
            Named={"allOf": [ref("Base"), obj(("name",), name=text(description="Its own."))]},
            Base=obj(("id",), id=integer(), name=text()),
        )

        assert models.Named.from_dict({"id": 1, "name": "a"}) == models.Named(id=1, name="a")

    def test_strict_clients_report_missing_fields(self, library: Package) -> None:
        check = library.module("_strict").check
        reader = library.models.Reader

        check(reader.from_dict({"name": "a"}))
        with pytest.raises(library.module("errors").DecodeError, match=r"\$\.name"):
            check(reader.from_dict({"email": "a@example.com"}))


class TestEnums:
    def test_a_known_value_is_a_member(self, models: Any) -> None:
        book = models.Book.from_dict(BOOK)

        assert book.format is models.BookFormat.PAPERBACK
        assert book.format == "paperback"
        assert f"{book.format}" == "paperback"

    def test_an_unknown_value_stays_a_string(self, models: Any) -> None:
        book = models.Book.from_dict({**BOOK, "format": "scroll"})

        assert book.format == "scroll"
        assert type(book.format) is str
        assert book.to_dict()["format"] == "scroll"

    def test_members_are_named_after_their_values(self, models: Any) -> None:
        assert {member.name: member.value for member in models.BookFormat} == {
            "HARD_COVER": "hard-cover",
            "PAPERBACK": "paperback",
            "EMPTY": "",
        }

    def test_members_are_encoded_as_strings(self, models: Any) -> None:
        assert type(models.Book.from_dict(BOOK).to_dict()["format"]) is str

    @pytest.mark.parametrize(
        ("values", "message"),
        [
            ({"type": "integer", "enum": [1, 2]}, "Level: only string enums are supported"),
            (text(enum=["a-b", "a.b"]), "Level: two values have the same Python name"),
            (text(enum=["+1", "-1"]), "Level: two values have the same Python name"),
        ],
        ids=["numbers", "names", "signs"],
    )
    def test_unsupported_enums_are_rejected(self, build: Any, values: JSONObject, message: str) -> None:
        with pytest.raises(DocumentError, match=message):
            generate(build, Thing=obj(level=ref("Level")), Level=values)


def by_rules(*rules: JSONObject) -> dict[str, JSONObject]:
    """A union of three objects, discriminated by these rules."""
    members = {name: obj(name=text()) for name in ("Cat", "Dog", "Fish")}
    return {"Pet": union(*members, **{"x-discriminate": list(rules)}), **members}


class TestUnions:
    def test_a_tag_selects_the_class(self, models: Any) -> None:
        assert models.medium.decode_medium({"type": "paper", "pages": 3}) == models.Paper(pages=3)
        assert models.medium.decode_medium({"type": "audio", "minutes": 3}) == models.Audio(minutes=3)

    @pytest.mark.parametrize("data", [{"type": "vinyl", "rpm": 33}, {"rpm": 33}, {"type": None}])
    def test_an_unknown_tag_leaves_plain_data(self, models: Any, data: JSONObject) -> None:
        assert models.medium.decode_medium(data) is data

    def test_plain_data_inside_a_model_is_encoded_again(self, models: Any) -> None:
        wire = {**BOOK, "media": [{"type": "vinyl", "rpm": 33}]}

        assert models.Book.from_dict(wire).to_dict() == wire

    def test_rules_select_the_class(self, models: Any) -> None:
        loan = models.Loan(uid="a", start=None, reader=None)
        reservation = models.Reservation(uid="a", reserved_for=dt.date(2026, 3, 4))

        assert models.any_loan.decode_any_loan({"uid": "a"}) == loan
        assert isinstance(models.any_loan.decode_any_loan({"uid": "a", "reservedFor": None}), models.Loan)
        assert models.any_loan.decode_any_loan({"uid": "a", "reservedFor": "2026-03-04"}) == reservation

    def test_a_member_may_be_a_list(self, models: Any) -> None:
        loans = models.any_loan.decode_any_loan([{"uid": "a"}, {"uid": "b"}])

        assert [loan.uid for loan in loans] == ["a", "b"]
        assert all(isinstance(loan, models.Loan) for loan in loans)

    def test_data_that_matches_no_rule_stays_plain(self, models: Any) -> None:
        data = {"barcode": 5}

        assert models.any_loan.decode_any_loan(data) is data

    @pytest.mark.parametrize(
        ("rule", "fitting", "other"),
        [
            ({"has": ["purr"]}, {"purr": 1}, {"purr": None}),
            ({"has": "purr"}, {"purr": False}, {}),
            ({"has": ["purr", "claws"]}, {"purr": 1, "claws": 4}, {"purr": 1}),
            ({"lacks": ["bark"]}, {"bark": None}, {"bark": 1}),
            ({"equals": {"kind": "cat"}}, {"kind": "cat"}, {"kind": "dog"}),
            ({"equals": {"legs": 4}}, {"legs": 4}, {"legs": 2}),
            ({"equals": {"purrs": True}}, {"purrs": True}, {"purrs": 1}),
            ({"equals": {"kind": "cat", "purrs": True}}, {"kind": "cat", "purrs": True}, {"kind": "cat"}),
            ({"is": "object", "has": ["purr"]}, {"purr": 1}, {}),
            ({"has": ["purr"], "lacks": ["bark"], "equals": {"legs": 4}}, {"purr": 1, "legs": 4}, {"purr": 1}),
        ],
        ids=str,
    )
    def test_a_rule_matches_if_all_its_conditions_hold(
        self, build: Any, rule: JSONObject, fitting: JSONObject, other: JSONObject
    ) -> None:
        models = generate(build, **by_rules({"use": "Cat", **rule}, {"use": "Fish", "has": ["fin"]}, {"use": "Dog"}))

        assert isinstance(models.pet.decode_pet(fitting), models.Cat)
        assert isinstance(models.pet.decode_pet(other), models.Dog)

    def test_the_first_matching_rule_applies(self, build: Any) -> None:
        rules = [{"use": "Cat", "has": ["a"]}, {"use": "Dog", "has": ["b"]}, {"use": "Fish", "is": "object"}]
        models = generate(build, **by_rules(*rules))

        assert isinstance(models.pet.decode_pet({"b": 1, "a": 1}), models.Cat)
        assert isinstance(models.pet.decode_pet({"b": 1}), models.Dog)
        assert isinstance(models.pet.decode_pet({}), models.Fish)

    def test_data_that_matches_no_member_is_reported_with_its_path(self, library: Package) -> None:
        with pytest.raises(library.module("errors").DecodeError, match=r"^\$\.media\[0\]: "):
            library.models.Book.from_dict({**BOOK, "media": ["paper"]})

    def test_rules_that_compare_the_same_keys_are_one_table(self, build: Any) -> None:
        rules = [
            {"use": "Cat", "equals": {"isPet": True, "kind": "cat"}},
            {"use": "Dog", "equals": {"isPet": True, "kind": "dog"}},
            {"use": "Fish"},
        ]
        models = generate(build, **by_rules(*rules))

        assert isinstance(models.pet.decode_pet({"isPet": True, "kind": "dog"}), models.Dog)
        assert isinstance(models.pet.decode_pet({"isPet": True, "kind": "cat"}), models.Cat)
        assert isinstance(models.pet.decode_pet({"isPet": False, "kind": "cat"}), models.Fish)

    def test_a_member_may_be_a_string(self, build: Any) -> None:
        rules = [{"use": "Name", "is": "string"}, {"use": "Cat"}]
        models = generate(build, Pet=union("Name", "Cat", **{"x-discriminate": rules}), Name=text(), Cat=obj(a=text()))

        assert models.pet.decode_pet("Tom") == "Tom"
        assert models.pet.decode_pet({"a": "x"}) == models.Cat(a="x")

    def test_a_member_may_be_a_union(self, build: Any) -> None:
        models = generate(
            build,
            Animal=union("Pet", "Bird", **{"x-discriminate": [{"use": "Bird", "has": ["wings"]}, {"use": "Pet"}]}),
            Pet=union("Cat", "Dog", tag="type"),
            Cat=obj(type=text(const="cat")),
            Dog=obj(type=text(const="dog")),
            Bird=obj(wings=integer()),
        )

        assert models.animal.decode_animal({"type": "dog"}) == models.Dog(type="dog")
        assert models.animal.decode_animal({"wings": 2}) == models.Bird(wings=2)

    def test_the_alias_includes_plain_data_only_if_it_can_occur(self, build: Any) -> None:
        complete = generate(
            build, **by_rules({"use": "Cat", "has": ["a"]}, {"use": "Dog", "has": ["b"]}, {"use": "Fish"})
        )
        tagged = generate(build, Pet=union("Cat", "Dog", tag="type"), Cat=obj(type=text()), Dog=obj(type=text()))

        assert complete.Pet == complete.Cat | complete.Dog | complete.Fish
        assert tagged.Pet == tagged.Cat | tagged.Dog | dict[str, Any]

    def test_an_unsupported_member_is_rejected(self, build: Any) -> None:
        with pytest.raises(DocumentError, match="Number cannot be a member of a union"):
            generate(
                build,
                Pet=union("Number", "Cat", **{"x-discriminate": [{"use": "Number", "is": "string"}, {"use": "Cat"}]}),
                Number=integer(),
                Cat=obj(a=text()),
            )


def test_an_unnamed_object_is_rejected(build: Any) -> None:
    with pytest.raises(DocumentError, match="must be a named component"):
        generate(build, Thing=obj(inner=obj(a=text())))


def test_two_properties_with_the_same_python_name_are_rejected(build: Any) -> None:
    with pytest.raises(DocumentError, match="Thing: duplicate property names: event_id"):
        generate(build, Thing=obj(eventId=integer(), event_id=integer()))


def test_lists_of_lists_of_models(build: Any) -> None:
    models = generate(build, Table=obj(rows=array(array(ref("Cell")))), Cell=obj(n=integer()))

    assert models.Table.from_dict({"rows": [[{"n": 1}], []]}).rows == [[models.Cell(n=1)], []]
