"""Docstrings in generated code are readable, and cannot break it."""

from __future__ import annotations

import ast
import inspect
from typing import Any

import pytest
from documents import Package, document, integer, obj, operation, parameter, ref, text
from hypothesis import given
from hypothesis import strategies as st

from codegen.docstrings import docstring, filled, pythonic, word_list

JSONObject = dict[str, Any]


def read(source: str, indent: int = 0) -> str:
    """The string that Python reads from a docstring literal."""
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
    def test_text_is_preserved(self, words: str) -> None:
        assert read(docstring(words)).strip() == words

    def test_three_quotes_do_not_end_it(self) -> None:
        assert read(docstring('a """ b')) == "a ''' b"

    def test_long_lines_are_wrapped_at_words(self) -> None:
        source = docstring("word " * 60, indent=8)

        assert all(len(line) <= 120 for line in source.splitlines())
        assert source.splitlines()[1].startswith("        word")
        assert source.endswith('\n        """')

    @given(st.integers(90, 130), st.sampled_from([0, 4, 8]), st.sampled_from(["a", '"']))
    def test_no_line_is_too_long(self, length: int, indent: int, last: str) -> None:
        text = "word " * (length // 5) + "a" * (length % 5) + last

        lines = docstring(text, indent).splitlines()

        assert max(indent + len(lines[0]), *map(len, lines)) <= 120

    def test_long_words_are_not_broken(self) -> None:
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
def test_names_in_backticks_become_python_names(words: str, expected: str) -> None:
    assert pythonic(words, {"eventTypeSlug": "event_type_slug"}) == expected


def doc(package: Package, method: str) -> str:
    found: Any = package.client()
    for name in method.split("."):
        found = getattr(found, name)
    return str(inspect.getdoc(found))


class TestMethods:
    def test_full_docstring(self, library: Package) -> None:
        assert doc(library, "books.list") == (
            "List the books.\n"
            "\n"
            "The newest ones come first, unless `added_after` is given.\n"
            "\n"
            "Args:\n"
            "    take: Maximum number of items per page.\n"
            "    formats: Only books in one of these formats.\n"
            "\n"
            "Returns: The items across all pages: iterate with `async for`, or await the first page.\n"
            "\n"
            "Raises: AuthenticationError, RateLimitError.\n"
            "\n"
            "API: `GET /books`."
        )

    @pytest.mark.parametrize(
        ("method", "words"),
        [
            ("books.get", "Returns: The book, or None if it was given away."),
            ("books.create", "API: `POST /books`, version 2024-08-13."),
            ("books.loans.list", "Returns: The items as one page, because the API does not paginate them:"),
            ("books.archive", "Deprecated: "),
            ("books.list_by_cursor", "Only available on api.cal.com; raises NotFoundError on self-hosted servers."),
            ("books.list_by_cursor", "API: `GET /books`, version 2026-05-01."),
            ("books.create", "signed_by: Who signed it. Only on api.cal.com."),
            ("readers.interview", "answers: The reader's answers, keyed by question."),
            ("books.cover", "Returns: The URL that the server redirects to"),
            ("books.update", "subtitle: Null removes it; `title` is not changed."),
        ],
    )
    def test_special_cases(self, library: Package, method: str, words: str) -> None:
        assert words in doc(library, method)

    def test_empty_sections_are_omitted(self, library: Package) -> None:
        assert "Returns" not in doc(library, "books.delete")
        assert "Args" not in doc(library, "readers.get")

    def test_text_cannot_break_the_code(self, build: Any) -> None:
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

    def test_descriptions_use_python_names(self, library: Package) -> None:
        assert '    """When it was added; before `published_on` for proofs."""\n' in self.source(library, "book")

    def test_deprecation_is_stated(self, library: Package) -> None:
        assert '    isbn10: str | None = None\n    """Deprecated. The short number."""\n' in self.source(
            library, "book"
        )

    def test_keep_quotes_and_backslashes(self, library: Package) -> None:
        assert '    """May contain "quotes" and a \\\\ or two."""\n' in self.source(library, "review")


class TestFilled:
    def test_a_short_one_is_one_line(self) -> None:
        assert filled("X = [", ['"a"', '"b"'], "]") == 'X = ["a", "b"]'
        assert filled("X = [", [], "]") == "X = []"

    def test_a_long_one_is_filled_and_not_reformatted(self) -> None:
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
    def test_a_short_one_is_one_line(self) -> None:
        assert word_list(["list", "get"], 4, 10) == '"list get"'

    @given(st.lists(st.text("abc_", min_size=1, max_size=30), max_size=60))
    def test_the_words_are_preserved(self, words: list[str]) -> None:
        literal = word_list(words, 4, 20)

        assert ast.literal_eval(literal).split() == words
        assert max(map(len, literal.splitlines())) <= 120
