"""What generated models and resource modules are built from: UNSET, the base classes and the decoders.

Rules that hold here:

* Decoding is lenient about absence: a missing or null field becomes None, whatever the document says.
* It is not lenient about shape: text where an object belongs raises DecodeError with the path to it.
* Scalars are taken as they come; `calcom_async._strict` is what strict clients run over the result.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, TypeAlias, TypeVar

from ._json import to_json
from ._unset import UNSET, Unset
from .errors import DecodeError

if TYPE_CHECKING:
    import attrs
    from typing_extensions import deprecated
else:

    def deprecated(message):
        """Mark a function for tools; calling it warns nobody who cannot help it."""

        def mark(function):
            function.__deprecated__ = message
            return function

        return mark


__all__ = [
    "DECODE_ERRORS",
    "UNSET",
    "Getter",
    "JSONObject",
    "Model",
    "OpenEnum",
    "Unset",
    "as_is",
    "as_list",
    "as_object",
    "check_complete",
    "complete",
    "decode_date",
    "decode_datetime",
    "decode_list",
    "decode_map",
    "decode_map_by_date",
    "decode_model",
    "deprecated",
    "dump",
    "locate",
    "new",
]

T = TypeVar("T")
JSONObject: TypeAlias = dict[str, Any]
Getter: TypeAlias = Callable[..., Any]

# An instance without `__init__`: the decoders set each attribute themselves.
new: Final = object.__new__

# What straight-line decoding raises on a value of the wrong shape.
DECODE_ERRORS: Final = (DecodeError, AttributeError, TypeError, ValueError, LookupError)


class OpenEnum(StrEnum):
    """A set of known values; an answer with another one arrives as a plain string."""


class Model:
    """The base of every generated model.

    What came beyond the known fields is looked for when it is asked for, in the JSON that the model was made of: to
    look for it in every object of every page would take a tenth of the time of decoding.
    """

    __slots__ = ("_source",)

    _names: ClassVar[frozenset[str]]
    _source: Mapping[str, Any]

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]
        additional_properties: dict[str, Any]

    else:

        def __getattr__(self, name):
            # Called for attributes that are not set, which this one is not right after decoding.
            if name != "additional_properties":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            source, names = self._source, self._names
            self.additional_properties = {key: source[key] for key in source if key not in names}
            del self._source
            return self.additional_properties

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the model from the API's JSON. Raises DecodeError, with the path, where the shape is wrong."""
        raise NotImplementedError

    def to_dict(self) -> JSONObject:
        """The model as the API's JSON; what was never set is left out."""
        raise NotImplementedError

    def __repr__(self) -> str:
        # Only what says something: most of a long model is None most of the time.
        shown = []
        for attribute in self.__attrs_attrs__:
            value = getattr(self, attribute.name)
            if value is None or value is UNSET or (attribute.name == "additional_properties" and not value):
                continue
            shown.append(f"{attribute.name}={'***' if attribute.metadata.get('secret') else repr(value)}")
        return f"{type(self).__name__}({', '.join(shown)})"


_parse_datetime = datetime.fromisoformat


def decode_datetime(text: Any) -> Any:
    """An aware datetime from ISO 8601 text; a time without an offset is the API's UTC. None stays None."""
    if text is None:
        return None
    try:
        moment = _parse_datetime(text)
    except (TypeError, ValueError):
        raise DecodeError(f"expected a date and time in ISO 8601, got {kind(text)}") from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def decode_date(text: Any) -> Any:
    """A calendar day from `YYYY-MM-DD`. None stays None."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        raise DecodeError(f"expected a date in ISO 8601, got {kind(text)}") from None


def as_is(value: Any) -> Any:
    """The value itself."""
    return value


def as_list(value: Any) -> Any:
    """A list of plain values, or None."""
    if value is None or isinstance(value, list):
        return value
    raise DecodeError(f"expected a list, got {kind(value)}")


def as_object(value: Any) -> Any:
    """An object of plain values, or None."""
    if value is None or isinstance(value, dict):
        return value
    raise DecodeError(f"expected an object, got {kind(value)}")


def decode_model(decode: Callable[[Any], T], value: Any) -> T:
    """An object decoded; None stays None."""
    return value if value is None else decode(value)  # type: ignore[return-value]  # lenient: see the module's rules


def decode_list(decode: Callable[[Any], T], items: Any) -> list[T]:
    """Each item decoded; None stays None. Raises DecodeError with the position of the first bad one."""
    if items is None:
        return items  # type: ignore[return-value]  # lenient: see the module's rules
    if type(items) is not list:
        raise DecodeError(f"expected a list, got {kind(items)}")
    try:
        return list(map(decode, items))
    except DECODE_ERRORS:
        for position, item in enumerate(items):
            _attempt(decode, item, position)
        raise


def decode_map(decode: Callable[[Any], T], items: Any) -> dict[str, T]:
    """Each value decoded under its key; None stays None."""
    if items is None:
        return items  # type: ignore[return-value]  # lenient: see the module's rules
    if not isinstance(items, dict):
        raise DecodeError(f"expected an object, got {kind(items)}")
    try:
        return {key: decode(value) for key, value in items.items()}
    except DECODE_ERRORS:
        for key, value in items.items():
            _attempt(decode, value, key)
        raise


def decode_map_by_date(decode: Callable[[Any], T], items: Any) -> dict[date, T]:
    """Like `decode_map`, for keys that are calendar days."""
    if items is None:
        return items  # type: ignore[return-value]  # lenient: see the module's rules
    days: dict[date, T] = {}
    for key, value in decode_map(decode, items).items():
        try:
            days[date.fromisoformat(key)] = value
        except ValueError:
            raise DecodeError("expected days as keys", (key,)) from None
    return days


def _attempt(decode: Callable[[Any], Any], value: Any, step: str | int) -> None:
    """Decode one part alone, so that what is wrong with it is told with its place."""
    try:
        decode(value)
    except DecodeError as error:
        raise error.at(step) from None
    except DECODE_ERRORS:
        raise DecodeError(f"cannot use {kind(value)} here", (step,)) from None


def complete(data: Mapping[str, Any], required: tuple[str, ...]) -> JSONObject:
    """The data with null for what is missing, although the document promises it."""
    if all(name in data for name in required):
        raise DecodeError("cannot be decoded")
    return {**dict.fromkeys(required), **data}


def locate(cls: type[Model], data: Any, error: Exception) -> DecodeError:
    """The error to raise where decoding `data` as `cls` failed: it names the field that does not fit.

    Every field may be missing or null, so each can be tried alone; this runs only after something went wrong.
    """
    if not isinstance(data, Mapping):
        return DecodeError(f"expected an object, got {kind(data)}")
    came = [key for key in data if data[key] is not None]
    if len(came) == 1:
        (key,) = came
        return (
            error.at(key)
            if isinstance(error, DecodeError)
            else DecodeError(f"cannot use {kind(data[key])} here", (key,))
        )
    for key in came:
        try:
            cls.from_dict({key: data[key]})
        except DecodeError as found:
            return found
    return DecodeError(f"does not fit {cls.__name__}")


def dump(fields: JSONObject, nullable: frozenset[str] = frozenset(), *, utc: bool = False) -> JSONObject:
    """The fields of a model as JSON values, without those that were never set; instants in UTC where it is sent.

    None is kept where the API knows null; elsewhere it stands for a field that did not come, and is left out.
    """
    return {
        name: to_json(value, name, utc=utc)
        for name, value in fields.items()
        if value is not UNSET and (value is not None or name in nullable)
    }


def check_complete(value: Any) -> None:
    """Raise DecodeError where a decoded value is not what its type promises; strict clients do this."""
    from ._strict import check

    check(value)


def kind(value: Any) -> str:
    """What a JSON value is, in words for a message; never the value itself."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "a list"
        case dict():
            return "an object"
        case _:
            return type(value).__name__
