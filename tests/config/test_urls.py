"""Addresses: nouns with random ids, and pages for what goes wrong."""

import re

from django.urls import get_resolver, resolve, reverse

from clarion.config import urls
from clarion.config.checks import patterns


def test_every_address_has_a_name_and_is_found_by_it() -> None:
    given = "9b2f6f5e-93f5-4e0a-9a55-0d1f0c8f6a11"
    for pattern in patterns(get_resolver()):
        wanted = [given] * len(pattern.pattern.converters)
        found = resolve(reverse(str(pattern.name), args=wanted))
        assert found.func is pattern.callback


def test_nothing_but_random_ids_stands_in_an_address() -> None:
    for pattern in patterns(get_resolver()):
        assert re.fullmatch(r"([a-z-]+/|<uuid:[a-z_]+>/)*", str(pattern.pattern)) is not None
        kinds = {type(kind).__name__ for kind in pattern.pattern.converters.values()}
        assert kinds <= {"UUIDConverter"}


def test_every_kind_of_failure_has_its_page() -> None:
    resolver = get_resolver()
    for code in (400, 403, 404, 500):
        handler = resolver.resolve_error_handler(code)
        assert f"{handler.__module__}.{handler.__name__}" == getattr(urls, f"handler{code}")
