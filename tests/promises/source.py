"""The project's own source, parsed once: what the promises about the house look at."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "clarion"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    name: str  # actions/calling/lease.py
    text: str
    tree: ast.Module

    @property
    def floor(self) -> str:
        """actions, or apps for apps.py."""
        return self.name.removesuffix(".py").split("/")[0]

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    def functions(self) -> Iterator[Function]:
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))

    def verbs(self) -> list[Function]:
        """What others may call."""
        named = [node for node in self.tree.body if isinstance(node, Function)]
        return [node for node in named if not node.name.startswith("_")]


def parse(name: str, text: str) -> Module:
    return Module(name, text, ast.parse(text))


@cache
def modules() -> tuple[Module, ...]:
    """Every module but the migrations, which Django writes."""
    paths = sorted(path for path in PACKAGE.rglob("*.py") if "migrations" not in path.parts)
    return tuple(parse(str(path.relative_to(PACKAGE)), path.read_text()) for path in paths)


def below_web() -> list[Module]:
    above = {"apps", "config", "web", "management", "__init__"}
    return [module for module in modules() if module.floor not in above]


def length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1
