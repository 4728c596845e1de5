"""Which strings an argument of a call can be, read out of the code without running it."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

DEEPEST = 6  # calls through which a string is handed on

Function = ast.FunctionDef | ast.AsyncFunctionDef
Found = tuple[str, "Call"]


class Call(NamedTuple):
    """A call, the module and the function that it stands in."""

    node: ast.Call
    path: str
    within: Function | None


class Code:
    """The modules of a folder; paths are told from ``root``."""

    def __init__(self, folder: Path, root: Path) -> None:
        self._calls: dict[str, list[Call]] = defaultdict(list)
        self._constants: dict[str, dict[str, ast.expr]] = {}
        self._imports: dict[str, dict[str, str]] = {}
        for file in sorted(folder.rglob("*.py")):
            self._read(file.relative_to(root).as_posix(), ast.parse(file.read_text(encoding="utf-8")))

    def calls(self, name: str) -> list[Call]:
        """The calls of a function or a method of that name."""
        return self._calls[name]

    def strings(self, call: Call, place: int, keyword: str) -> Iterator[Found]:
        """What an argument can be, with the call that says it; a part that only running tells is a ``*``."""
        node = _argument(call.node, place, keyword)
        if node is not None:
            yield from self._of(node, call, DEEPEST)

    def _read(self, path: str, tree: ast.Module) -> None:
        self._constants[path], self._imports[path] = {}, {}
        for node in tree.body:
            match node:
                case ast.Assign(targets=targets, value=value):
                    for target in targets:
                        self._constants[path] |= dict(_pairs(target, value))
                case ast.ImportFrom(module=str(module), names=names):
                    self._imports[path] |= {name.asname or name.name: module for name in names}
        self._walk(tree, path, None)

    def _walk(self, node: ast.AST, path: str, within: Function | None) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                name = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
                self._calls[name].append(Call(child, path, within))
            self._walk(child, path, child if isinstance(child, Function) else within)

    def _of(self, node: ast.expr, call: Call, left: int) -> Iterator[Found]:
        match node:
            case ast.Constant(value=str(value)):
                yield value, call
            case ast.JoinedStr(values=[ast.Constant(value=str(begin)), *_]):
                yield f"{begin}*", call
            case ast.IfExp(body=body, orelse=orelse):
                yield from self._of(body, call, left)
                yield from self._of(orelse, call, left)
            case ast.Call(func=ast.Attribute(value=ast.Dict(values=values), attr="get"), args=[_, other]):
                for one in (*values, other):
                    yield from self._of(one, call, left)
            case ast.Name(id=name) if left:
                yield from self._named(name, call, left - 1)

    def _named(self, name: str, call: Call, left: int) -> Iterator[Found]:
        """What a name can be: what its function gives it or is given, else a constant of a module."""
        given = list(_assigned(call.within, name)) if call.within is not None else []
        for value in given:
            yield from self._of(value, call, left)
        parameters = [arg.arg for arg in call.within.args.args] if call.within is not None else []
        if call.within is not None and name in parameters:
            place = parameters.index(name) - (parameters[0] == "self")
            for caller in self._calls[call.within.name]:
                argument = _argument(caller.node, place, name)
                yield from self._of(argument, caller, left) if argument is not None else ()
        elif not given:
            yield from self._constant(name, call, left)

    def _constant(self, name: str, call: Call, left: int) -> Iterator[Found]:
        path = call.path
        if name in self._imports[path]:
            path = self._imports[path][name].replace(".", "/") + ".py"
        value = self._constants.get(path, {}).get(name)
        if value is not None:
            yield from self._of(value, call, left)


def _argument(node: ast.Call, place: int, keyword: str) -> ast.expr | None:
    named = next((k.value for k in node.keywords if k.arg == keyword), None)
    return named or (node.args[place] if place < len(node.args) else None)


def _assigned(function: Function, name: str) -> Iterator[ast.expr]:
    """All that a function gives to a name of its own."""
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[target], value=value):
                yield from _given(target, value, name)
            case ast.For(target=target, iter=ast.Tuple(elts=values)):
                for value in values:
                    yield from _given(target, value, name)


def _given(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    yield from (given for key, given in _pairs(target, value) if key == name)


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    """The names that an assignment gives, each with its value as far as it is written beside it."""
    match target, value:
        case ast.Name(id=name), _:
            yield name, value
        case ast.Tuple(), ast.IfExp(body=body, orelse=orelse):
            yield from _pairs(target, body)
            yield from _pairs(target, orelse)
        case ast.Tuple(elts=names), ast.Tuple(elts=values) if len(names) == len(values):
            for left, right in zip(names, values, strict=True):
                yield from _pairs(left, right)
