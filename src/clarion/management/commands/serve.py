"""Serve the pages on a local address, over plain http."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from clarion.actions.upkeep.merge_journal import merge_journal
from clarion.actions.upkeep.purge import purge
from clarion.management.schema import REFUSALS, Fit, refuse_misfit
from clarion.management.server import serve
from clarion.models import Deployment


class Command(BaseCommand):
    help = "Serve the pages on a local address."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--address", default="127.0.0.1:8000")

    def handle(self, *_: Any, **options: Any) -> None:
        refuse_misfit()
        deployment = Deployment.objects.first()
        if deployment is None:
            raise CommandError(REFUSALS[Fit.EMPTY])
        if not deployment.practice:
            raise CommandError(
                "Only practice deployments start yet: a deployment for real calls needs the second"
                " factor, the recovery kit and backups, and these are not built."
            )
        merged = merge_journal(path=settings.JOURNAL)
        if merged:
            self.stdout.write(f"Stops merged from the journal: {merged}.")
        purge(now=timezone.now())
        self.stdout.write(
            f"Open http://{options['address']}/ and sign in, each in a browser or a private window"
            " of their own. Ctrl-C stops it."
        )
        serve(options["address"])
