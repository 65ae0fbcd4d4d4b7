"""The generator: openapi-python-client's project with our plans and templates instead of its own."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import openapi_python_client
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from ruff import find_ruff_bin

from . import docstrings, reference
from .document import SOURCE, DocumentError, JSONObject, bundle
from .emission import Emission, emissions
from .prepare import OperationFacts, prepare
from .resources import Method, every, plan_resources
from .schemas import Schemas
from .webhooks import TRIGGERS, by_payload, plan_deliveries

TEMPLATES = Path(__file__).parent / "templates"
ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "calcom_async"
HEADER = "# Generated from openapi/ by `python -m codegen generate`. Do not edit."
_FACTS = (
    "idempotent",
    "one_time",
    "deprecated",
    "redirects",
    "rate_limit",
    "hosted_only",
    "hosted_version",
    "hosted_fields",
)
OUTPUTS = (
    f"{PACKAGE}/api",
    f"{PACKAGE}/models",
    f"{PACKAGE}/operations.py",
    f"{PACKAGE}/webhooks/_handlers.py",
    f"{PACKAGE}/webhooks/_payloads.py",
    "docs/reference.md",
)


class GenerationError(Exception):
    """Part of the document could not be turned into code."""


class CalcomProject(openapi_python_client.Project):
    """Writes the `OUTPUTS` to a directory."""

    def __init__(
        self, document: JSONObject, data: GeneratorData, facts: dict[str, OperationFacts], target: Path
    ) -> None:
        super().__init__(openapi=data, config=_config(target / PACKAGE), custom_template_path=TEMPLATES)
        self.docs = target / "docs"
        schemas = Schemas(document, data)
        self.resources = plan_resources(document, data, schemas, facts)
        self.deliveries = plan_deliveries(document, schemas)
        delivered = {TRIGGERS, *(delivery.payload for delivery in self.deliveries)} if self.deliveries else set()
        self.emissions = emissions(self.resources, schemas, delivered)
        self.env.globals.update(
            header=HEADER,
            docstring=docstrings.docstring,
            method_doc=docstrings.method_doc,
            field_doc=docstrings.field_doc,
            result=docstrings.result,
            decoder=docstrings.decoder,
            operation=_operation,
            filled=docstrings.filled,
            word_list=docstrings.word_list,
        )

    def build(self) -> Sequence[GeneratorError]:
        """Write all files and return the errors and warnings."""
        for folder in (self.package_dir, self.docs):
            folder.mkdir(parents=True, exist_ok=True)
        self._build_models()
        self._build_api()
        self._build_webhooks()
        self._write(self.docs / "reference.md", "reference.md.jinja", resources=self.resources, rows=reference.rows)
        self._run_post_hooks()
        return self._get_errors()

    def _build_models(self) -> None:
        folder = self.package_dir / "models"
        folder.mkdir()
        by_name = {it.name: it for it in self.emissions}
        for it in self.emissions:
            neighbors, cycle = _neighbors(it, by_name)
            self._write(folder / f"{it.module}.py", it.template, it=it, neighbors=neighbors, cycle=cycle)
        exported = sorted(name for it in self.emissions for name in it.exports)
        self._write(folder / "__init__.py", "models_init.py.jinja", emissions=self.emissions, exported=exported)

    def _build_api(self) -> None:
        folder = self.package_dir / "api"
        folder.mkdir()
        found = list(every(self.resources))
        for resource in found:
            self._write(folder / f"{resource.module}.py", "resource.py.jinja", resource=resource)
        self._write(folder / "__init__.py", "api_init.py.jinja", resources=self.resources)
        functions = {each.module: [method.facts.function for method in each.methods] for each in found if each.methods}
        self._write(self.package_dir / "operations.py", "operations.py.jinja", functions=functions)

    def _build_webhooks(self) -> None:
        folder = self.package_dir / "webhooks"
        folder.mkdir()
        names = sorted({name for delivery in self.deliveries for name in delivery.kind.names})
        groups = by_payload(self.deliveries)
        for module in ("payloads", "handlers"):
            template = f"webhook_{module}.py.jinja"
            self._write(folder / f"_{module}.py", template, deliveries=self.deliveries, groups=groups, names=names)

    def _write(self, path: Path, template: str, **values: object) -> None:
        path.write_text(self.env.get_template(template).render(**values), encoding="utf-8")

    def _run_post_hooks(self) -> None:
        ruff = find_ruff_bin()
        common = ["--isolated", "--line-length", "120", "--target-version", "py311", "--no-cache"]
        common += ["--config", "lint.isort.split-on-trailing-comma=false", "."]
        fix = ["check", "--fix-only", "--select", "I,F401"]
        for action in (fix, ["format", "--config", "format.skip-magic-trailing-comma=true"]):
            command = [ruff, *action, *common]
            done = subprocess.run(command, cwd=self.package_dir, capture_output=True, text=True, check=False)
            if done.returncode:
                raise GenerationError(f"cannot format the generated code: {done.stderr or done.stdout}")


def generate(target: Path, source: Path = SOURCE) -> None:
    """Write the outputs to a directory that does not contain them yet. Raises GenerationError or DocumentError."""
    document = bundle(source)
    prepared, facts = prepare(document)
    try:
        data = GeneratorData.from_dict(prepared, config=_config(target / PACKAGE))
    except ValueError as error:  # two values of an enum got the same name
        raise GenerationError(str(error)) from error
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{data.header}: {data.detail}")
    problems = [_problem(error) for error in _parse_errors(data)]
    if problems:
        raise GenerationError("\n".join(problems))
    project = CalcomProject(document, data, facts, target)
    problems = [_problem(error) for error in project.build()]
    if problems:
        raise GenerationError("\n".join(problems))


def _parse_errors(data: GeneratorData) -> list[GeneratorError]:
    errors: list[GeneratorError] = list(data.errors)
    for collection in data.endpoint_collections_by_tag.values():
        errors.extend(collection.parse_errors)
    return errors


def _problem(error: GeneratorError) -> str:
    return " ".join(str(part).strip() for part in (error.header, error.detail) if part)


def _config(target: Path) -> Config:
    settings = ConfigFile(project_name_override="calcom-async", package_name_override="calcom_async", post_hooks=[])
    return Config.from_sources(settings, MetaType.NONE, SOURCE, "utf-8", overwrite=True, output_path=target)


def _neighbors(it: Emission, by_name: dict[str, Emission]) -> tuple[list[Emission], list[Emission]]:
    """The schemas whose modules can be imported at the top, and those that are part of a cycle."""
    names = sorted(it.plan.names)
    return (
        [by_name[name] for name in names if name not in it.cyclic],
        [by_name[name] for name in names if name in it.cyclic],
    )


def _operation(method: Method) -> str:
    """The constant of an operation, without arguments that have their default value."""
    facts = method.facts
    parts = [_literal(getattr(facts, name)) for name in ("id", "method", "path", "resource", "function")]
    if facts.api_version:
        parts.append(f"api_version={_literal(facts.api_version)}")
    if facts.pagination:
        page = facts.pagination
        metadata = ", metadata=True" if page.metadata else ""
        parts.append(f"paginated=Pagination({_literal(page.style)}, {page.default}, {page.maximum}{metadata})")
    if not facts.authenticated:
        parts.append("authenticated=False")
    parts += [f"{name}={_literal(value)}" for name in _FACTS if (value := getattr(facts, name))]
    parts += [f"{name}=True" for name in ("bare", "nullable") if getattr(method, name)]
    return docstrings.filled(f"{method.constant}: Final = Operation(", parts, ")")


def _literal(value: object) -> str:
    """The value as the formatter would write it."""
    if isinstance(value, tuple):
        return f"({', '.join(map(_literal, value))}{',' if len(value) == 1 else ''})"
    return f'"{value}"' if isinstance(value, str) else repr(value)


__all__ = ["OUTPUTS", "PACKAGE", "ROOT", "CalcomProject", "DocumentError", "GenerationError", "generate"]
