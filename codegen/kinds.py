"""Maps the document's properties to Python: annotation, accepted argument types and decoding."""

from __future__ import annotations

import re
from typing import Any

from attrs import evolve, frozen
from openapi_python_client.parser.properties import AnyProperty, EnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .document import DocumentError
from .names import module_of

SCALARS: dict[type[Any], str] = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
}

_HOME = re.compile(r"\{([\w.]+)\}")


@frozen
class Kind:
    """The Python side of a schema.

    `decoder` is a callable expression, or None if a value (or a container's item) needs no decoding. Names from the
    models are written `{models}Booking` or `{models.booking_status}decode_booking_status`, so that a module that has
    not imported them can access them through the package.
    """

    annotation: str
    argument: str
    decoder: str | None = None
    shape: str = "scalar"
    nullable: bool = False
    item: Kind | None = None
    names: frozenset[str] = frozenset()
    argument_names: frozenset[str] = frozenset()

    def decode(self, value: str, through: bool = False) -> str:
        """The expression that decodes `value`, which may be None; `through` accesses models through their package."""
        match self.shape:
            case "list" | "map" | "days":
                return self._container(value, through, "data")
            case "model" | "union":
                return f"decode_model({self.callable(through)}, {value})"
        return value if self.decoder is None else f"{self.callable(through)}({value})"

    def callable(self, through: bool = False, variable: str = "data") -> str:
        """An expression for the function that decodes one value."""
        if self.shape in ("list", "map", "days"):
            return f"lambda {variable}: {self._container(variable, through, variable)}"
        if self.decoder is None:
            return "as_is"
        return _HOME.sub(lambda match: f"{match[1]}." if through else "", self.decoder)

    def _container(self, value: str, through: bool, variable: str) -> str:
        if self.decoder is None or self.item is None:
            return f"as_list({value})" if self.shape == "list" else f"as_object({value})"
        function = {"list": "decode_list", "map": "decode_map", "days": "decode_map_by_date"}[self.shape]
        inner = {"data": "items", "items": "parts"}.get(variable, "part")
        if self.item.nullable and self.item.shape in ("model", "union"):
            return f"{function}(lambda {inner}: {self.item.decode(inner, through)}, {value})"
        return f"{function}({self.item.callable(through, inner)}, {value})"

    def result(self, builtins: str = "") -> str:
        """The annotation of a method's result; `builtins` distinguishes `list` from a method of that name."""
        text = self.annotation.replace("list[", f"{builtins}list[") if builtins else self.annotation
        return f"{text} | None" if self.nullable else text


class Kinds:
    """Converts the parser's properties to kinds."""

    def __init__(self, models: dict[str, Any], unions: frozenset[str]) -> None:
        self.models = models
        self.unions = unions

    def of(self, prop: Any) -> Kind:
        """The kind of a parsed property."""
        scalar = SCALARS.get(type(prop))
        if scalar is not None:
            return Kind(scalar, scalar)
        match prop:
            case AnyProperty():
                return Kind("Any", "Any")
            case NoneProperty():
                return Kind("None", "None", nullable=True)
            case DateTimeProperty():
                return Kind("dt.datetime", "dt.datetime", "decode_datetime", "time")
            case DateProperty():
                return Kind("dt.date", "dt.date", "decode_date", "time")
            case ConstProperty():
                literal = f"Literal[{_constant(prop)!r}]"
                return Kind(literal, literal, shape="constant")
            case EnumProperty():
                name = str(prop.class_info.name)
                return Kind(
                    f"{name} | str",
                    f"{name}Like",
                    _decode_function(name),
                    "enum",
                    names=frozenset({name}),
                    argument_names=frozenset({f"{name}Like"}),
                )
            case ListProperty():
                return self.list_of(self.of(prop.inner_property))
            case ModelProperty():
                return self._model(prop)
            case UnionProperty():
                return self._alternatives([self.of(inner) for inner in prop.inner_properties])
        raise DocumentError(f"{prop.name}: {type(prop).__name__} is not supported")

    def list_of(self, item: Kind) -> Kind:
        """The kind of a list of these items."""
        inner, argument = _part(item)
        return Kind(
            f"list[{inner}]",
            f"Sequence[{argument}]",
            item.decoder,
            "list",
            item=item,
            names=item.names,
            argument_names=item.argument_names,
        )

    def named(self, name: str) -> Kind:
        """The kind of a component that is a union or an object."""
        return self._union(name) if name in self.unions else self._model(self.models[name])

    def _union(self, name: str) -> Kind:
        names = frozenset({name})
        mapping = f"{name} | Mapping[str, Any]"
        return Kind(name, mapping, _decode_function(name), "union", names=names, argument_names=names)

    def _model(self, prop: Any) -> Kind:
        name = str(prop.class_info.name)
        names = frozenset({name})
        if name in self.unions:
            return self._union(name)
        whole = self.models.get(name, prop)
        if is_map(whole):
            return self._map(whole)
        return Kind(
            name,
            f"{name} | Mapping[str, Any]",
            f"{{models}}{name}.from_dict",
            "model",
            names=names,
            argument_names=names,
        )

    def _map(self, prop: Any) -> Kind:
        item = self.of(prop.additional_properties)
        days = (prop.data.model_extra or {}).get("propertyNames", {}).get("format") == "date"
        key = "dt.date" if days else "str"
        inner, argument = _part(item)
        return Kind(
            f"dict[{key}, {inner}]",
            f"Mapping[{key}, {argument}]",
            item.decoder or ("as_is" if days else None),
            "days" if days else "map",
            item=item,
            names=item.names,
            argument_names=item.argument_names,
        )

    def _alternatives(self, options: list[Kind]) -> Kind:
        real = [option for option in options if option.annotation != "None"]
        nullable = len(real) < len(options)
        if len(real) == 1:
            return evolve(real[0], nullable=nullable)
        if {option.shape for option in real} - {"scalar", "time", "list", "constant"} or any(
            o.decoder for o in real if o.shape == "list"
        ):
            raise DocumentError(f"a union of {', '.join(o.annotation for o in real)} must be a named component")
        return Kind(
            " | ".join(option.annotation for option in real),
            " | ".join(option.argument for option in real),
            nullable=nullable,
        )


def series_kind(name: str) -> Kind:
    """The kind of an array that becomes a class."""
    names = frozenset({name})
    return Kind(name, name, f"{{models}}{name}.from_list", "model", names=names, argument_names=names)


def is_map(prop: Any) -> bool:
    """Whether an object has no properties of its own."""
    return (
        not prop.required_properties
        and not prop.optional_properties
        and not prop.data.allOf
        and prop.additional_properties is not None
    )


def _decode_function(name: str) -> str:
    """The function that decodes an enum or a union."""
    module = module_of(name)
    return f"{{models.{module}}}decode_{module}"


def _part(item: Kind) -> tuple[str, str]:
    """The annotations of the item type of a container, as a result and as an argument."""
    null = " | None" if item.nullable else ""
    return f"{item.annotation}{null}", f"{item.argument}{null}"


def _constant(prop: Any) -> Any:
    return prop.value.raw_value
