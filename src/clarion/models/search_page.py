"""A piece of the search index, sealed: which words lead to which rows is in no column."""

from django.db import models

from clarion.models.row import Row


class SearchPage(Row):
    # By a keyed hash of the words on it; each number holds many words, and may need many pages.
    number = models.PositiveSmallIntegerField()
    sealed = models.BinaryField()
    # A full page is not written to any more.
    full = models.BooleanField()

    class Meta:
        indexes = [models.Index(fields=["number", "full"], name="search_page_number")]
