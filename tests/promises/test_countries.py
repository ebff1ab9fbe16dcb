"""A second country is a folder: nothing outside `countries` knows the first one."""

import ast
import re

import pytest

from clarion.countries.base import Profile
from clarion.countries.registry import PROFILES
from clarion.countries.report import ReportTerms
from tests.promises.source import Module, modules, parse

COUNTRIES = [*PROFILES, "+86", "+98", "Shanghai", "Tehran"]
# The invented practice is set in China; the pages call each country by its name; a new
# organisation is asked for its country.
MAY_NAME_ONE = (
    "countries/",
    "management/demo",
    "management/commands/demo.py",
    "management/commands/bootstrap.py",
    "management/commands/read.py",
    "web/countries.py",
    # An encoding is called after where it is used.
    "web/forms/tables.py",
)
DESCRIBED = (ast.Module, ast.ClassDef, ast.FunctionDef)
WORD = re.compile(r"[\u0600-\u06ff]{2,}|[\u4e00-\u9fff]{2,}")


def test_no_other_module_names_a_country() -> None:
    named = [
        (module.name, word)
        for module in modules()
        if not module.name.startswith(MAY_NAME_ONE)
        for word in COUNTRIES
        if re.search(rf"{re.escape(word)}\b", module.text, re.IGNORECASE)
    ]
    assert named == []


def words_in(module: Module) -> list[str]:
    """In a script of one of our countries; single signs part lists and days in several."""
    said = (
        node.value
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    described = {
        ast.get_docstring(node, clean=False)
        for node in ast.walk(module.tree)
        if isinstance(node, DESCRIBED)
    }
    found = (WORD.findall(text) for text in said if text not in described)
    return [word for words in found for word in words]


def test_the_readers_know_no_word_of_a_country() -> None:
    assert words_in(parse("readers/x.py", 'A = re.compile("(?:手机|page)")\nB = "或"')) == ["手机"]
    readers = [module for module in modules() if module.floor == "readers"]
    assert {one.name: words for one in readers if (words := words_in(one))} == {}


def invented(country: Profile) -> str:
    """The first number of the country that nothing can be reached under."""
    numbers = (f"+{country.calling_code}{area}00001201" for area in range(10, 1000))
    return next(number for number in numbers if country.numbers.is_fictional(number))


@pytest.mark.parametrize("name", sorted(PROFILES))
def test_a_profile_is_whole(name: str) -> None:
    country = PROFILES[name]
    assert isinstance(country, Profile)
    assert isinstance(country.report, ReportTerms)
    assert (country.name, country.stages != ()) == (name, True)
    others = [one for one in PROFILES.values() if one is not country]
    assert not any(one.numbers.is_fictional(invented(country)) for one in others)
