"""The words in generated code are readable, and cannot break it."""

from __future__ import annotations

import ast
import inspect
from typing import Any

import pytest
from documents import Package, document, integer, obj, operation, parameter, ref, text
from hypothesis import given
from hypothesis import strategies as st

from codegen.words import docstring, filled, pythonic, word_list

JSONObject = dict[str, Any]


def read(source: str, indent: int = 0) -> str:
    """What Python reads where a docstring literal stands in code."""
    return inspect.cleandoc(ast.literal_eval(source)) if indent else str(ast.literal_eval(source))


class TestDocstring:
    @pytest.mark.parametrize(
        "words",
        [
            "Short.",
            'Ends in a "quote"',
            '"Begins with one.',
            "A path like C:\\new and \\",
            "Two\n\nparagraphs.",
            "Ends in a backslash \\\\",
            "Zoë’s – words.",
        ],
    )
    def test_the_words_arrive_as_they_are(self, words: str) -> None:
        assert read(docstring(words)).strip() == words

    def test_three_quotes_do_not_end_it(self) -> None:
        assert read(docstring('a """ b')) == "a ''' b"

    def test_long_lines_are_wrapped_at_words(self) -> None:
        source = docstring("word " * 60, indent=8)

        assert all(len(line) <= 120 for line in source.splitlines())
        assert source.splitlines()[1].startswith("        word")
        assert source.endswith('\n        """')

    def test_words_that_are_too_long_stay_whole(self) -> None:
        address = "https://example.com/" + "a" * 150

        assert address in docstring(f"See {address} there.")

    def test_indented_lines_hang(self) -> None:
        lines = docstring("Args:\n    name: " + "word " * 40, indent=8).splitlines()

        assert lines[1].startswith("            name: word")
        assert lines[2].startswith(" " * 16 + "word")

    def test_empty_lines_have_no_spaces(self) -> None:
        assert all(line == line.rstrip() for line in docstring("One.\n\nTwo.\n\nThree.", indent=4).splitlines())


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Goes with `eventTypeSlug`.", "Goes with `event_type_slug`."),
        ("Of the form `range`.", "Of the form `range`."),
        ("As in `GET /eventTypeSlug`.", "As in `GET /eventTypeSlug`."),
        ("The eventTypeSlug.", "The eventTypeSlug."),
    ],
)
def test_names_in_backticks_become_pythons(words: str, expected: str) -> None:
    assert pythonic(words, {"eventTypeSlug": "event_type_slug"}) == expected


def doc(package: Package, method: str) -> str:
    found: Any = package.client()
    for name in method.split("."):
        found = getattr(found, name)
    return str(inspect.getdoc(found))


class TestMethods:
    def test_say_all_there_is_to_say(self, library: Package) -> None:
        assert doc(library, "books.list") == (
            "List the books.\n"
            "\n"
            "Those that came last are first, unless `added_after` is given.\n"
            "\n"
            "Args:\n"
            "    take: How many items a page holds at the most.\n"
            "    formats: Only books in one of these.\n"
            "\n"
            "Returns: The items over all pages: iterate with `async for`, or await the first page.\n"
            "\n"
            "Raises: AuthenticationError, RateLimitError.\n"
            "\n"
            "API: `GET /books`."
        )

    @pytest.mark.parametrize(
        ("method", "words"),
        [
            ("books.get", "Returns: The book, or None when it was given away."),
            ("books.create", "API: `POST /books`, version 2024-08-13."),
            ("books.loans.list", "Returns: The items in one page, as the API does not page them:"),
            ("books.archive", "Deprecated: "),
            ("books.list_by_cursor", "Known to api.cal.com only; a self-hosted server answers with NotFoundError."),
            ("books.list_by_cursor", "API: `GET /books`, version 2026-05-01."),
            ("books.create", "signed_by: Who wrote in it. Known to api.cal.com only."),
            ("readers.interview", "answers: What the reader says, by the name of the question."),
            ("books.cover", "Returns: The address that the server redirects to"),
            ("books.update", "subtitle: Null takes it away; what stands in `title` stays."),
        ],
    )
    def test_say_what_is_special(self, library: Package, method: str, words: str) -> None:
        assert words in doc(library, method)

    def test_say_nothing_of_what_does_not_come_back(self, library: Package) -> None:
        assert "Returns" not in doc(library, "books.delete")
        assert "Args" not in doc(library, "readers.get")

    def test_words_cannot_break_the_code(self, build: Any) -> None:
        nasty = 'Say """hello""" to C:\\users\\{{ name }} and {% raw %} "'
        parameters = [parameter("size", integer(), description=nasty)]
        schemas = {"Thing": {**obj(a=text(description=nasty)), "description": nasty}}
        found = operation(ref("Thing"), summary=nasty, description=nasty, parameters=parameters)
        whole = document({"/things": {"get": found}}, schemas)
        whole["tags"] = [{"name": "things", "description": nasty}]

        package = build(whole)

        assert "Say '''hello''' to C:\\users\\{{ name }} and {% raw %} \"" in doc(package, "things.get")
        assert package.models.Thing.__doc__.startswith("Say '''hello'''")


class TestAttributes:
    def source(self, library: Package, module: str) -> str:
        return (library.folder / "models" / f"{module}.py").read_text()

    def test_say_what_they_are_in_pythons_names(self, library: Package) -> None:
        assert '    """When it came; before `published_on` for proofs."""\n' in self.source(library, "book")

    def test_say_when_they_are_deprecated(self, library: Package) -> None:
        assert '    isbn10: str | None = None\n    """Deprecated. The short number."""\n' in self.source(
            library, "book"
        )

    def test_keep_quotes_and_backslashes(self, library: Package) -> None:
        assert '    """May hold "quotes" and a \\\\ or two."""\n' in self.source(library, "review")


class TestFilled:
    def test_what_fits_is_one_line(self) -> None:
        assert filled("X = [", ['"a"', '"b"'], "]") == 'X = ["a", "b"]'
        assert filled("X = [", [], "]") == "X = []"

    def test_what_does_not_is_filled_and_left_alone_by_the_formatter(self) -> None:
        items = [f'"{letter * 30}"' for letter in "abcdef"]

        lines = filled("    x = f(", items, ")").splitlines()

        assert lines[0] == "    x = f("
        assert [line.count(",") for line in lines[1:-1]] == [3, 3]
        assert lines[-1] == "    )  # fmt: skip"
        assert max(map(len, lines)) <= 120
        assert ast.literal_eval("".join(line.strip() for line in lines[1:-1])) == tuple(map(ast.literal_eval, items))

    def test_items_are_never_broken(self) -> None:
        item = f"f({', '.join('abcdefgh' * 8)})"

        assert item in filled("x = [", [item, item], "]")


class TestWordList:
    def test_what_fits_is_one_line(self) -> None:
        assert word_list(["list", "get"], 4, 10) == '"list get"'

    @given(st.lists(st.text("abc_", min_size=1, max_size=30), max_size=60))
    def test_the_words_are_those_that_were_given(self, words: list[str]) -> None:
        literal = word_list(words, 4, 20)

        assert ast.literal_eval(literal).split() == words
        assert max(map(len, literal.splitlines())) <= 120
