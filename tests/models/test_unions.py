"""Every union: each member's documents arrive as that member, and what is of no kind stays plain data."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calcom_async import models
from calcom_async.types import Model

from .decoding import UNIONS, decoder, same
from .documents import COMPONENTS, documents, is_union, member_documents, member_of, ways

few = settings(max_examples=8, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))

WAYS = [(name, way) for name in UNIONS for way in range(len(ways(name)))]
TAGGED = [name for name in UNIONS if "discriminator" in COMPONENTS[name]]
RULED = [name for name in UNIONS if name not in TAGGED]


def expected(name: str, data: Any) -> Any:
    """The class that the document's rules lead to; None for plain data."""
    member = member_of(name, data)
    if member is None:
        return None
    schema = COMPONENTS[member]
    if is_union(schema):
        return expected(member, data)
    if "x-shares" in schema:
        return getattr(models, member)
    return list if schema.get("type") == "array" else str if schema.get("type") == "string" else getattr(models, member)


@pytest.mark.parametrize(("name", "way"), WAYS, ids=str)
@few
@given(data=st.data())
def test_each_member(name: str, way: int, data: Any) -> None:
    document = data.draw(member_documents(name, way))
    assert member_of(name, document) == ways(name)[way][0]
    value = decoder(name)(document)
    assert type(value) is expected(name, document)
    if isinstance(value, Model):
        assert same(document, value.to_dict())


@pytest.mark.parametrize("name", TAGGED)
@few
@given(data=st.data())
def test_unknown_tags(name: str, data: Any) -> None:
    tag = COMPONENTS[name]["discriminator"]["propertyName"]
    document = data.draw(documents(name))
    unknown = data.draw(st.sampled_from(["a kind of tomorrow", "", None, 7]))
    for strange in ({**document, tag: unknown}, {key: document[key] for key in document if key != tag}):
        assert decoder(name)(strange) is strange


@pytest.mark.parametrize("name", RULED)
@pytest.mark.parametrize("document", [{}, {"type": "a kind of tomorrow"}, {"field": 7}], ids=str)
def test_what_no_rule_fits(name: str, document: Any) -> None:
    wanted = expected(name, document)
    value = decoder(name)(document)
    if wanted is None:
        assert value is document
    else:
        assert type(value) is wanted
