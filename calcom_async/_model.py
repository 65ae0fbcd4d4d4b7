"""The base classes of generated models and enums.

A generated model has its attributes and `from_dict`. All else follows from them: an attribute is sent under its name in
camelCase unless `_wire_names` says otherwise, and `to_dict` is one for all.

Annotations are evaluated here, not postponed: the classes say that they are from `calcom_async.types`, and
`typing.get_type_hints` would look there for the names in a postponed one.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeAlias

import attrs

from ._codec import decode_datetime, kind, misfit
from ._json import to_json
from ._names import wire_name
from ._unset import UNSET
from .errors import DecodeError

__all__ = ["Field", "JSONObject", "Model", "OpenEnum", "SentModel", "fields"]

JSONObject: TypeAlias = dict[str, Any]

_DOOR = "calcom_async.types"


class OpenEnum(StrEnum):
    """A set of known values; a response with another one has it as a plain string."""

    __module__ = _DOOR


class _Decoded:
    """Holds the JSON that a model was decoded from. attrs keeps no slots but its own, so it needs a base for it."""

    __slots__ = ("_source",)

    _source: Any


@attrs.define(kw_only=True, repr=False)
class Model(_Decoded):
    """The base of every generated model.

    Fields that the SDK does not know are picked out of the JSON when `additional_properties` is first read: to do it
    for every object of every page would take a tenth of the time of decoding.
    """

    __module__ = _DOOR

    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """What the API sent beyond the known fields, under its own names."""

    _wire_names: ClassVar[Mapping[str, str]] = {}
    """The API's names of the attributes that are not spelled in camelCase there."""

    _nullable: ClassVar[frozenset[str]] = frozenset()
    """The attributes that the API knows null for, so that `to_dict` keeps None."""

    _utc: ClassVar[bool] = False
    """Whether `to_dict` converts instants to UTC; otherwise they keep their offset."""

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            # Called for attributes that are not set: the JSON of a model that was not decoded, and the unknown fields
            # of one that was.
            if name == "_source":
                return None
            if name != "additional_properties":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            source, known = self._source or {}, _table(type(self)).wires
            self.additional_properties = {key: source[key] for key in source if key not in known}
            return self.additional_properties

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the model from the API's JSON. Raises DecodeError, with the path, if the shape is wrong."""
        raise NotImplementedError

    @classmethod
    def _recover(cls, data: Any, error: Exception) -> Self:
        """Decode again with null for missing fields, if that is all that failed; otherwise raise DecodeError."""
        if isinstance(error, KeyError):
            missing = [field.wire for field in fields(cls) if field.required and field.wire not in data]
            if missing:
                model = cls.from_dict({**dict.fromkeys(missing), **data})
                model._source = data
                return model
        raise _misfit(cls, data, error) from None

    def to_dict(self) -> JSONObject:
        """Convert to the API's JSON.

        A decoded model gives null exactly where null came. In one that you created, what was never set is left out,
        and so is None unless the API knows null there.
        """
        utc, source = self._utc, self._source
        data: JSONObject = {}
        for name, wire, nullable, _ in _table(type(self)).fields:
            value = getattr(self, name)
            if value is None:
                if nullable if source is None else wire in source:
                    data[wire] = None
            elif not utc and source is not None and isinstance(value, datetime):
                data[wire] = _as_it_came(value, source.get(wire), wire)
            elif value is not UNSET:
                data[wire] = to_json(value, wire, utc=utc)
        data.update(self.additional_properties)
        return data

    def __reduce__(self) -> tuple[Any, ...]:
        # Of the JSON that it was decoded from, only which known fields came: `to_dict` needs to know.
        values = {attribute.name: getattr(self, attribute.name) for attribute in attrs.fields(type(self))}
        source = self._source
        came = None if source is None else [field.wire for field in fields(type(self)) if field.wire in source]
        return _restore, (type(self), values, came)

    def __repr__(self) -> str:
        # Only what says something: most of a long model is None most of the time.
        shown = []
        for attribute in _attributes(type(self)):
            value = getattr(self, attribute.name)
            if value is not None and value is not UNSET:
                shown.append(f"{attribute.name}={'***' if attribute.metadata.get('secret') else repr(value)}")
        if self.additional_properties:
            shown.append(f"additional_properties={self.additional_properties!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


class SentModel(Model):
    """A model that is sent, too: its instants go out in UTC."""

    __slots__ = ()

    _utc: ClassVar[bool] = True


class Field(NamedTuple):
    """One attribute of a model, and the API's name of it. The API promises, or needs, a `required` one."""

    name: str
    wire: str
    nullable: bool
    required: bool


def _restore(cls: type[Model], values: dict[str, Any], came: list[str] | None) -> Model:
    model = cls.__new__(cls)
    for name, value in values.items():
        setattr(model, name, value)
    if came is not None:
        model._source = dict.fromkeys(came)
    return model


def _as_it_came(value: datetime, text: Any, wire: str) -> Any:
    """The text that the instant was decoded from, if it is still that instant."""
    try:
        same = isinstance(text, str) and decode_datetime(text) == value
    except DecodeError:
        same = False
    return text if same else to_json(value, wire, utc=False)


def _attributes(cls: type[Model]) -> tuple["attrs.Attribute[Any]", ...]:
    return tuple(attribute for attribute in attrs.fields(cls) if attribute.name != "additional_properties")


class _Table(NamedTuple):
    fields: tuple[Field, ...]
    wires: frozenset[str]


_tables: dict[type[Model], _Table] = {}


def fields(cls: type[Model]) -> tuple[Field, ...]:
    """The attributes of a model, in their order, without `additional_properties`."""
    return _table(cls).fields


def _table(cls: type[Model]) -> _Table:
    if cls not in _tables:
        found = tuple(_field(cls, attribute) for attribute in _attributes(cls))
        _tables[cls] = _Table(found, frozenset(field.wire for field in found))
    return _tables[cls]


def _field(cls: type[Model], attribute: "attrs.Attribute[Any]") -> Field:
    name = attribute.name
    wire = cls._wire_names.get(name) or wire_name(name)
    required = attribute.default is not None and attribute.default is not UNSET
    return Field(name, wire, name in cls._nullable, required)


def _misfit(cls: type[Model], data: Any, error: Exception) -> DecodeError:
    """The error to raise when decoding `data` as `cls` failed: it names the field that does not fit.

    Every field may be missing or null, so each can be tried alone; this runs only after something went wrong.
    """
    if not isinstance(data, Mapping):
        return DecodeError(f"expected an object, got {kind(data)}")
    present = [key for key in data if data[key] is not None]
    if len(present) == 1:
        return misfit(error, data[present[0]], present[0])
    for key in present:
        try:
            cls.from_dict({key: data[key]})
        except DecodeError as found:
            return found
    return DecodeError(f"does not fit {cls.__name__}")
