"""What a timer runs every few minutes; needs no key."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from clarion.actions.upkeep.merge_journal import merge_journal
from clarion.actions.upkeep.purge import purge


class Command(BaseCommand):
    help = "Merge the journal of stops and drop what has run out."

    def handle(self, *_: Any, **__: Any) -> None:
        merged = merge_journal(path=settings.JOURNAL)
        gone = purge(now=timezone.now())
        self.stdout.write(f"Stops merged: {merged}. Rows dropped: {gone}.")
