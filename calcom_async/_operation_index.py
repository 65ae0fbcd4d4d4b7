"""The operations of all resources by their ids, without loading the resources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from ._operation import Operation

__all__ = ["OperationIndex"]


class OperationIndex(Mapping[str, Operation]):
    """Every operation of the API that the SDK knows, sorted by id. Looking one up loads its resource's module.

    `package` has the modules, and `functions` the names of each one's operations, with spaces between: the operation
    of `create` in `bookings` is `bookings_create`, and its module keeps it as `CREATE`.
    """

    def __init__(self, package: str, functions: Mapping[str, str]) -> None:
        self._package = package
        homes = {
            f"{module}_{name}": (module, name.upper()) for module in functions for name in functions[module].split()
        }
        self._homes = dict(sorted(homes.items()))

    def __getitem__(self, operation_id: str) -> Operation:
        module, constant = self._homes[operation_id]
        operation: Operation = getattr(import_module(f"{self._package}.{module}"), constant)
        return operation

    def __contains__(self, operation_id: object) -> bool:
        return operation_id in self._homes

    def __iter__(self) -> Iterator[str]:
        return iter(self._homes)

    def __len__(self) -> int:
        return len(self._homes)

    def __repr__(self) -> str:
        return f"<{len(self)} operations>"
