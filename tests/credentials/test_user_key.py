from __future__ import annotations

import gc
from dataclasses import dataclass
from typing import Any

import pytest

from calcom_async import FileTokenStore, ManagedUser, MemoryTokenStore, Tokens
from calcom_async._credentials.user_key import _objects, user_key


class Store:
    async def load(self) -> Tokens | None:
        return None

    async def save(self, tokens: Tokens) -> None:
        pass


@dataclass
class Unhashable(Store):
    user_id: int


@dataclass(frozen=True)
class Value(Store):
    user_id: int


class Slotted:
    __slots__ = ()
    load, save = Store.load, Store.save


def identity(*tokens: Tokens, client_id: str = "client-1", **settings: Any) -> bytes:
    return ManagedUser(client_id, "secret", *tokens, **settings).identity


def test_the_user_id_comes_first() -> None:
    assert identity(user_id=1) == identity(Tokens("a"), user_id=1) == identity(store=Store(), user_id=1)
    assert identity(user_id=1) != identity(user_id=2)
    assert identity(user_id=1) != identity(user_id=1, client_id="client-2")


def test_a_store_that_is_a_value_identifies_its_user() -> None:
    assert identity(store=Value(1)) == identity(store=Value(1)) != identity(store=Value(2))
    assert identity(store=FileTokenStore("/x/a.json")) == identity(store=FileTokenStore("/x/a.json"))


@pytest.mark.parametrize("make", [MemoryTokenStore, Store, lambda: Unhashable(1)])
def test_any_other_store_is_one_user_as_long_as_it_lives(make: Any) -> None:
    store, other = make(), make()
    assert identity(store=store) == identity(store=store) != identity(store=other)


def test_no_later_object_is_taken_for_an_earlier_one() -> None:
    seen = set()
    for _ in range(100):
        seen.add(user_key(None, Store(), None))
        gc.collect(0)
    assert len(seen) == 100
    assert not any(isinstance(reference(), Store) for reference, _ in _objects.values())


def test_a_store_that_can_be_neither_hashed_nor_referenced() -> None:
    assert identity(store=Slotted()) != identity(store=Slotted())


def test_without_a_store_it_is_the_token() -> None:
    assert identity(Tokens("a")) == identity(Tokens("a")) != identity(Tokens("b"))
    assert identity() != identity()
