"""The stubs: what type checkers make of them, and that they say what happens at run time."""

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import pcsdk
from pcsdk import _native

TYPED = Path(__file__).with_name("typed")
ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "bindings-python/python/pcsdk"
PLATFORMS = ("purecloud", "ringcentral")


def pyright():
    """The command; a test is skipped when it is not installed."""
    local = ROOT / "tests/peers/node_modules/.bin/pyright"
    return [str(local)] if local.exists() else [shutil.which("pyright") or pytest.skip("pyright is not installed")]


def mypy():
    if importlib.util.find_spec("mypy") is None:
        pytest.skip("mypy is not installed")
    return [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull]


def complaints(command, file, folder):
    """The lines of `file` that a checker complains about, with the complaints."""
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    shutil.copy(TYPED / file, folder)
    # Checkers read a package that is told by MYPYPATH or lies beside the program.
    (folder / "pcsdk").symlink_to(PACKAGE)
    done = subprocess.run([*command, file], check=False, cwd=folder, capture_output=True, text=True, timeout=300)
    assert done.returncode in (0, 1), done.stderr
    found = re.findall(rf"{file}:(\d+)(?::\d+)?(?: -|:) error:? ?:?(.*)", done.stdout)
    return {int(line): text for line, text in found}


@pytest.mark.parametrize("checker", [pyright, mypy])
def test_a_right_program_passes(checker, tmp_path):
    assert complaints(checker(), "right.py", tmp_path) == {}


@pytest.mark.parametrize("checker", [pyright, mypy])
def test_every_mistake_of_a_wrong_program_is_found(checker, tmp_path):
    lines = (TYPED / "wrong.py").read_text().splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if "# wrong" in line}
    found = complaints(checker(), "wrong.py", tmp_path)
    assert wrong <= found.keys(), [lines[number - 1] for number in wrong - found.keys()]


def test_the_right_program_runs():
    done = subprocess.run([sys.executable, TYPED / "right.py"], check=False, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Hello, ")


def test_any_name_of_types_is_a_record_at_run_time():
    from pcsdk.types import UserMe
    from pcsdk.types.ringcentral import CreateSMSMessage

    assert UserMe is CreateSMSMessage is pcsdk.Record
    assert not hasattr(pcsdk.types, "__path_of_nothing__")


@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_methods_of_every_group_are_its_operations_and_iterators(platform):
    operations = catalogue(platform, "ndjson", "id")
    seen = set()
    for class_ in classes(platform):
        if not class_.name.endswith("Api") or not bases(class_) & {"_PureCloudGroup", "_RingCentralGroup"}:
            continue
        group = class_.name.removesuffix("Api")
        seen.add(group)
        responding = next(one for one in classes(platform) if one.name == f"_Responding{class_.name}")
        wanted = {}
        for id in _native.methods(platform, group):
            wanted[_native.snake_case(id)] = expected(operations[id])
            if "paging" in operations[id]:
                positional, others = expected(operations[id])
                others = others + [name for name in ("limit", "cursor", "onbaditem") if name not in others]
                wanted[_native.snake_case(id) + "_iter"] = positional, others
        for one in class_, responding:
            methods = {method.name: method.args for method in one.body if method.name != "with_response"}
            assert methods.keys() == wanted.keys(), group
            for name, arguments in methods.items():
                assert parameters(arguments) == wanted[name], name
    assert seen == set(_native.groups(platform))


def parameters(arguments):
    """Folded names of the positional and of the other parameters, as the core compares them."""
    return [folded(one.arg) for one in arguments.args[1:]], [folded(one.arg) for one in arguments.kwonlyargs]


def expected(operation):
    def is_positional(param):
        return param.get("required", False) and not (param["in"] == "path" and "default" in param)

    params = operation.get("params", [])
    return (
        [folded(param["name"]) for param in params if is_positional(param)],
        [folded(param["name"]) for param in params if not is_positional(param)],
    )


def folded(name):
    return re.sub("[-_.]", "", name).lower()


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_attribute_of_every_model_reaches_its_field(platform):
    models = catalogue(platform, "models.ndjson", "name")
    declared = {class_.name: class_ for class_ in classes(platform) if "_Model" in bases(class_)}
    assert declared.keys() == {name for name, model in models.items() if "properties" in model}
    reached = 0
    for name, class_ in declared.items():
        fields = list(models[name]["properties"])
        record = _native.loads(json.dumps({field: at for at, field in enumerate(fields)}).encode())
        attributes = [one.target.id for one in class_.body if isinstance(one, ast.AnnAssign)]
        for attribute in attributes:
            assert folded(fields[getattr(record, attribute)]) == folded(attribute), f"{name}.{attribute}"
        reached += len({getattr(record, attribute) for attribute in attributes})
    everything = sum(len(models[name]["properties"]) for name in declared)
    # `$ref`, `urn:…` and the like have no attribute.
    assert everything - 30 < reached <= everything


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_model_is_found_in_types(platform):
    file = PACKAGE / "types" / ("__init__.pyi" if platform == "purecloud" else "ringcentral.pyi")
    imports = [node for node in ast.parse(file.read_text()).body if isinstance(node, ast.ImportFrom)]
    names = [alias.asname for node in imports for alias in node.names]
    assert sorted(names) == sorted(catalogue(platform, "models.ndjson", "name"))


@cache
def catalogue(platform, extension, key):
    lines = (ROOT / "core/catalog" / f"{platform}.{extension}").read_text().splitlines()
    return {line[key]: line for line in map(json.loads, lines)}


@cache
def classes(platform):
    files = (PACKAGE / "_stubs" / platform).glob("*.pyi")
    nodes = [node for file in sorted(files) for node in ast.parse(file.read_text()).body]
    return [node for node in nodes if isinstance(node, ast.ClassDef)]


def bases(class_):
    return {base.id for base in class_.bases if isinstance(base, ast.Name)}
