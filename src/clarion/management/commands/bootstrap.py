"""Found an organisation: two coordinators and two custodians, each with a passphrase shown once."""

import sys
from argparse import ArgumentParser, ArgumentTypeError
from typing import Any
from zoneinfo import available_timezones

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from clarion.actions.onboarding.admit import Newcomer
from clarion.actions.onboarding.found import AlreadyFounded, PracticeOnly, found
from clarion.actions.refusal import Refused
from clarion.countries.registry import PROFILES, profile
from clarion.management.asking import ask, ask_names, choose
from clarion.management.practice_clock import shift_to_working_hours
from clarion.models import Deployment
from clarion.rules.vocabulary import Role
from clarion.vault.passphrase import generate_digits, generate_words

LANGUAGES = ("en", "zh-hans", "zh-hant")
WORDS, DIGITS = "words", "digits"
MISSING = """\
For real calls three things are still missing in Clarion: the second factor at sign-in, the
recovery kit, and backups with a tried restore. Without them two lost passphrases could close the
directory for ever, and one stolen passphrase opens it. So only practice deployments start: with
invented people, and with numbers that reach nobody."""
INTRODUCTION = """\
This makes an organisation: its keys, two coordinators and two custodians. Coordinators keep the
directory and let others in. Custodians keep what is most dangerous to the people who are called.
Names are invented ones, such as Juniper or 雪松, and each of the four gets a passphrase of their
own: have paper ready.
"""
NEXT = """\
What comes next:
  1. Start the pages:  ./run serve   (or: clarion serve)
  2. Open http://127.0.0.1:8000/ and sign in as {name}, with the passphrase above.
  3. Invite your volunteers: Members, then "Invite somebody". They sit down at this computer,
     each in a browser or a private window of their own: a practice is reached from here alone.
  4. Intake, Talking points, Campaigns: the README says what each of them needs.
The clock begins in working hours there, so that there is somebody to practise with at once.
Whoever has seen another's passphrase here should change it first: Settings, Passphrase.
"""
ASKED = {
    Role.COORDINATOR: ("Name of the first coordinator", "Name of the second coordinator"),
    Role.CUSTODIAN: ("Name of the first custodian", "Name of the second custodian"),
}


def zone(name: str) -> str:
    if name not in available_timezones():
        raise ArgumentTypeError(f"{name} is not the name of a time zone.")
    return name


def zones_like(said: str) -> list[str]:
    """Berlin: Europe/Berlin."""
    place = said.strip().replace(" ", "_").casefold()
    known = sorted(available_timezones())
    return [name for name in known if name.rpartition("/")[2].casefold() == place][:3]


class Command(BaseCommand):
    help = (
        "Make the organisation's keys and its first members. Only in an empty database."
        " At a terminal it asks for what is not given."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--practice", action="store_true", help="fictional numbers only")
        parser.add_argument("--profile", choices=sorted(PROFILES), default="china")
        parser.add_argument("--coordinator", action="append", default=[], metavar="PSEUDONYM")
        parser.add_argument("--custodian", action="append", default=[], metavar="PSEUDONYM")
        parser.add_argument("--language", choices=LANGUAGES)
        parser.add_argument("--zone", type=zone, help="of the members, such as UTC")
        parser.add_argument("--digits", action="store_true", help="24 digits in place of words")

    def handle(self, *_: Any, **options: Any) -> None:
        call_command("migrate", verbosity=0)
        if Deployment.objects.exists():
            raise CommandError(str(AlreadyFounded()))
        if sys.stdin.isatty():
            try:
                self._ask_for_the_rest(options)
            except (KeyboardInterrupt, EOFError):
                raise CommandError("Nothing was made. Start again whenever you like.") from None
        newcomers = _newcomers(options)
        try:
            _found(newcomers, options)
        except PracticeOnly as refused:
            raise CommandError(f"{refused}\n\n{MISSING}\n\nWith --practice it goes on.") from None
        except Refused as refused:
            raise CommandError(str(refused)) from None
        if not sys.stdin.isatty():
            self.stdout.write(f"{MISSING}\n\n")
        self._say(newcomers)

    def _ask_for_the_rest(self, options: dict[str, Any]) -> None:
        self.stdout.write(f"{INTRODUCTION}\n{MISSING}\n\n")
        if not options["practice"]:
            options["practice"] = (
                choose("Make a practice deployment?", ("yes", "no"), "yes") == "yes"
            )
            if not options["practice"]:
                return
        for role, questions in ASKED.items():
            given = options[role.value]
            taken = [*options["coordinator"], *options["custodian"]]
            given += ask_names(questions[len(given) :], taken)
        if options["language"] is None:
            question = (
                "Language of their pages: English, or Chinese in simplified or traditional script"
            )
            options["language"] = choose(question, LANGUAGES, "en")
        if options["zone"] is None:
            known = available_timezones()
            question = "Their time zone, such as Europe/Lisbon, or UTC not to say"
            options["zone"] = ask(question, "UTC", lambda said: said in known, zones_like)
        if not options["digits"]:
            kind = choose("Passphrases of six words, or of 24 digits?", (WORDS, DIGITS), WORDS)
            options["digits"] = kind == DIGITS

    def _say(self, newcomers: list[Newcomer]) -> None:
        self.stdout.write("\nWrite these on paper now. They are shown only once.\n\n")
        for newcomer in newcomers:
            [role] = newcomer.roles
            self.stdout.write(
                f"  {newcomer.pseudonym}  ({role.value})\n    {newcomer.passphrase}\n\n"
            )
        self.stdout.write(NEXT.format(name=newcomers[0].pseudonym))


@transaction.atomic
def _found(newcomers: list[Newcomer], options: dict[str, Any]) -> None:
    """Its clock begins in working hours there: else the first evening could let nobody call."""
    country, now = profile(options["profile"]), timezone.now()
    found(members=newcomers, profile=country.name, practice=options["practice"], now=now)
    shift = shift_to_working_hours(country, now)
    Deployment.objects.update(practice_shift=round(shift.total_seconds()))


def _newcomers(options: dict[str, Any]) -> list[Newcomer]:
    make = generate_digits if options["digits"] else generate_words
    return [
        Newcomer(
            pseudonym=name,
            passphrase=make(),
            roles=(role,),
            language=options["language"] or "en",
            zone=options["zone"] or "UTC",
            spoken=("zh-Hans", "en"),
        )
        for role in (Role.COORDINATOR, Role.CUSTODIAN)
        for name in options[role.value]
    ]
