"""Found an organisation: two coordinators and two custodians, each with a passphrase shown once."""

from argparse import ArgumentParser, ArgumentTypeError
from typing import Any
from zoneinfo import available_timezones

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from clarion.actions.onboarding.admit import Newcomer
from clarion.actions.onboarding.found import found
from clarion.actions.refusal import Refused
from clarion.countries.registry import PROFILES
from clarion.rules.vocabulary import Role
from clarion.vault.passphrase import generate_digits, generate_words

MISSING = (
    "Before real calls: the second factor, the recovery kit and backups. Until then, practice."
)


def zone(name: str) -> str:
    if name not in available_timezones():
        raise ArgumentTypeError(f"{name} is not the name of a time zone.")
    return name


class Command(BaseCommand):
    help = "Make the organisation's keys and its first members. Only in an empty database."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--practice", action="store_true", help="fictional numbers only")
        parser.add_argument("--profile", choices=sorted(PROFILES), default="china")
        parser.add_argument("--coordinator", action="append", default=[], metavar="PSEUDONYM")
        parser.add_argument("--custodian", action="append", default=[], metavar="PSEUDONYM")
        parser.add_argument("--language", choices=["en", "zh-hans", "zh-hant"], default="en")
        parser.add_argument("--zone", type=zone, default="UTC", help="of the members, such as UTC")
        parser.add_argument("--digits", action="store_true", help="24 digits in place of words")

    def handle(self, *_: Any, **options: Any) -> None:
        call_command("migrate", verbosity=0)
        make = generate_digits if options["digits"] else generate_words
        newcomers = [
            Newcomer(
                pseudonym=name,
                passphrase=make(),
                roles=(role,),
                language=options["language"],
                zone=options["zone"],
                spoken=("zh-Hans", "en"),
            )
            for role, names in (
                (Role.COORDINATOR, options["coordinator"]),
                (Role.CUSTODIAN, options["custodian"]),
            )
            for name in names
        ]
        try:
            with transaction.atomic():
                found(
                    members=newcomers,
                    profile=options["profile"],
                    practice=options["practice"],
                    now=timezone.now(),
                )
        except Refused as refused:
            raise CommandError(str(refused)) from None
        self.stdout.write("Write these on paper now. They are shown only once.\n")
        for newcomer in newcomers:
            self.stdout.write(f"  {newcomer.pseudonym:<16} {newcomer.passphrase}")
        self.stdout.write(f"\n{MISSING}")
