"""Bring the database to what this program needs: a copy first, then one migration after another."""

from typing import Any

from django.core.management.base import CommandError, CommandParser
from django.core.management.commands import migrate
from django.utils import timezone

from clarion.management.copies import copy_aside
from clarion.management.schema import REFUSALS, Fit, standing


class Command(migrate.Command):
    help = "Bring the database to what this program needs. Makes a copy first."

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument(
            "--no-copy", action="store_false", dest="copy", help="you have made one yourself"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        before = standing()
        if before.fit == Fit.NEWER:
            raise CommandError(REFUSALS[Fit.NEWER])
        if options["plan"] or options["check_unapplied"]:
            super().handle(*args, **options)
            return
        if before.fit == Fit.OLDER and options["copy"]:
            made = copy_aside(version=before.at, at=timezone.now())
            self._say(options, f"The database as it was is copied to {made}.")
        # What Django says of it is for those who write migrations.
        super().handle(*args, **options | {"verbosity": max(0, options["verbosity"] - 1)})
        self._say(options, _done(standing().at, before.waiting))

    def _say(self, options: dict[str, Any], sentence: str) -> None:
        if options["verbosity"]:
            self.stdout.write(sentence)


def _done(at: str, waited: tuple[str, ...]) -> str:
    if not waited:
        return "The database is as this program needs it. There was nothing to do."
    steps = "".join(f"\n  {name[:4]}  {name[5:].replace('_', ' ')}" for name in waited)
    return f"The database now stands at {at[:4]}. What was done:{steps}"
