"""What a timer runs every minute; needs no key."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from clarion.actions.upkeep.fold_counts import fold_counts
from clarion.actions.upkeep.forget_undo import forget_undo
from clarion.actions.upkeep.merge_journal import merge_journal
from clarion.actions.upkeep.move_missed import move_missed
from clarion.actions.upkeep.purge import purge
from clarion.countries.registry import profile
from clarion.management.schema import refuse_misfit
from clarion.queries.deployments import the_deployment


class Command(BaseCommand):
    help = "Merge the journal of stops, drop what has run out, fold the board's counts."

    def handle(self, *_: Any, **__: Any) -> None:
        refuse_misfit()
        merged = merge_journal(path=settings.JOURNAL)
        gone = purge(now=timezone.now())
        deployment = the_deployment()
        if deployment:
            country = profile(deployment.profile)
            shift = timedelta(seconds=deployment.practice_shift)
            gone += forget_undo(now=timezone.now() + shift)
            move_missed(country=country, now=timezone.now() + shift)
            while fold_counts(zone=country.zone, now=timezone.now() + shift):
                pass
        self.stdout.write(f"Stops merged: {merged}. Rows dropped: {gone}.")
