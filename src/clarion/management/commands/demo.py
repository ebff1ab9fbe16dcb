"""A practice deployment with invented people and numbers, served on this machine."""

import socket
from argparse import ArgumentParser
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from clarion.countries.registry import profile
from clarion.management.demo_build import Demo, Login, build
from clarion.management.demo_check import check
from clarion.management.demo_past import add_past
from clarion.management.practice_clock import shift_to_working_hours
from clarion.management.server import serve
from clarion.models import Deployment

HOST = "127.0.0.1"
# How long the invented campaign has been going on.
LASTED = timedelta(days=3)


class Command(BaseCommand):
    help = "Make an invented practice deployment and serve it here."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--check", action="store_true", help="walk one call, then stop")
        parser.add_argument("--keep", action="store_true", help="go on with the one made before")

    def handle(self, *_: Any, **options: Any) -> None:
        port = free_port() if options["check"] else options["port"]
        refuse_if_taken(port)
        settings.VAR.mkdir(mode=0o700, parents=True, exist_ok=True)
        call_command("migrate", verbosity=0)
        if options["keep"] and Deployment.objects.exists():
            self.stdout.write(
                "Going on with the practice deployment made before, and its passphrases."
            )
        else:
            made = make(practising_from=timezone.now())
            if options["check"]:
                check(made, f"{HOST}:{port}", say=self.stdout.write)
                return
            self._introduce(made.logins, port)
        serve(f"{HOST}:{port}")

    def _introduce(self, logins: tuple[Login, ...], port: int) -> None:
        write = self.stdout.write
        write(
            "\nA practice deployment is ready. Every person and every number in it is invented.\n"
        )
        write(f"  Open    http://{HOST}:{port}/\n")
        write("  Sign in with one of these (they are shown only now):\n")
        for login in logins:
            roles = ", ".join(role.replace("_", " ") for role in login.roles)
            write(f"    {login.pseudonym:<10} {login.passphrase}")
            write(f"    {'':<10} {roles}\n")
        write("  Begin as a volunteer: read the briefing, then press “Next contact”.")
        write("  Ctrl-C stops it. The next start makes a new one; --keep goes on with this one.\n")


def make(*, practising_from: datetime) -> Demo:
    """In place of the practice before, whose passphrases nobody can show again."""
    forget_last_practice()
    country = profile("china")
    shift = shift_to_working_hours(country, practising_from)
    now = practising_from + shift
    demo = build(now=now - LASTED)
    add_past(demo, country, now)
    Deployment.objects.update(practice_shift=round(shift.total_seconds()))
    return demo


def forget_last_practice() -> None:
    """Raises CommandError rather than touch a deployment that is not for practice."""
    if Deployment.objects.filter(practice=False).exists():
        raise CommandError("This database holds a real organisation. It is left as it is.")
    call_command("flush", interactive=False, verbosity=0)
    settings.JOURNAL.unlink(missing_ok=True)


def refuse_if_taken(port: int) -> None:
    with socket.socket() as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            one.bind((HOST, port))
        except OSError:
            message = f"Port {port} is in use here. Choose another one: --port {port + 1}"
            raise CommandError(message) from None


def free_port() -> int:
    with socket.socket() as one:
        one.bind((HOST, 0))
        port: int = one.getsockname()[1]
        return port
