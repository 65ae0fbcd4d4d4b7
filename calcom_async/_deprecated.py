"""What marks a deprecated operation: type checkers report it; there is no runtime warning."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message):
        """Mark a function as deprecated for type checkers and editors."""

        def mark(function):
            function.__deprecated__ = message
            return function

        return mark


__all__ = ["deprecated"]
