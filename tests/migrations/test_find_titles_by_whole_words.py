"""A directory that was searchable before is made so anew; an empty one has nothing to wait for."""

from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection

from clarion.actions.intake.reindex import begin_again
from clarion.models import IndexRun, SearchPage
from clarion.queries.directory import waits_for_index
from tests.actions.directory.given import a_station
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db
begin = import_module("clarion.migrations.0018_find_titles_by_whole_words").begin


def test_an_empty_directory_is_searchable_as_it_is() -> None:
    begin(apps, connection.schema_editor())
    assert not waits_for_index()


def test_what_was_found_by_the_old_words_is_made_anew() -> None:
    cast = make_cast()
    a_station(cast)
    begin_again(by=cast.carol, now=NOW)
    a_station(cast, "石桥派出所")
    begin(apps, connection.schema_editor())
    assert (SearchPage.objects.count(), waits_for_index()) == (0, True)
    assert IndexRun.objects.filter(ended_at=None, after=None).count() == 1
