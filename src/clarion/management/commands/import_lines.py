"""Take a table into the directory from this machine: for files too large for a browser."""

import sys
import time
from argparse import ArgumentParser
from datetime import timedelta
from getpass import getpass
from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from clarion.actions.actor import Actor
from clarion.actions.intake.confirm_table import confirm_table
from clarion.actions.intake.download_refusals import download_refusals, refusals_wait
from clarion.actions.intake.open_table import open_table
from clarion.actions.intake.receive_table import begin_upload, drop_upload, end_upload
from clarion.actions.intake.rest_import import go_on_with_import
from clarion.actions.intake.unfinished_imports import unfinished_imports
from clarion.actions.intake.work_on_import import Progress, work_on_import
from clarion.actions.onboarding.unlock import unlock
from clarion.actions.provenance import Provenance
from clarion.actions.refusal import Refused
from clarion.readers.table.refusals import table
from clarion.rules.vocabulary import ImportState, Obtained, Role

CHUNK = 1 << 20
# In one transaction: more than a page does, for nobody waits for this one.
PIECES = 6
SLICE = timedelta(seconds=3)
BAR = 30


class Command(BaseCommand):
    help = "Take a table into the directory; asks for a coordinator's pseudonym and passphrase."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "file", nargs="?", type=Path, help="a table; none goes on with the last"
        )
        parser.add_argument("--title", default="", help="of the table; its name without this")
        parser.add_argument(
            "--office", default="", help="of rows that name none; without it they are refused"
        )
        parser.add_argument("--refused", type=Path, help="write the rows that were refused here")

    def handle(self, *_: Any, **options: Any) -> None:
        try:
            by = self._sign_in()
            import_id = self._begin(by, options) if options["file"] else self._last(by)
            done = self._work(import_id, by)
            self._tell(done, by, options["refused"])
        except Refused as refused:
            raise CommandError(str(refused)) from None

    def _sign_in(self) -> Actor:
        pseudonym = input("Pseudonym: ")
        passphrase = getpass("Passphrase: ")
        by = unlock(
            pseudonym=pseudonym, passphrase=passphrase, bucket="command", now=timezone.now()
        )
        if not by.member.has_role(Role.COORDINATOR):
            raise CommandError("Only coordinators take tables into the directory.")
        return by

    def _begin(self, by: Actor, options: dict[str, Any]) -> UUID:
        """Sealed piece by piece, as an upload is; the file itself stays where it is."""
        path: Path = options["file"]
        now = timezone.now()
        arriving = begin_upload(by=by, now=now)
        try:
            with path.open("rb") as file:
                while octets := file.read(CHUNK):
                    arriving.add(octets)
            upload = end_upload(arriving=arriving, name=path.name, by=by, now=now)
        except (Refused, OSError):
            drop_upload(arriving=arriving, by=by, now=now)
            raise
        read = open_table(upload_id=upload.pk, by=by, now=now)
        for number, kind in enumerate(read.facts.kinds, 1):
            self.stdout.write(f"  column {number}: {kind}")
        title = options["title"] or path.name
        told = Provenance(title, "", "", "", Obtained.OTHER, by.pseudonym)
        office = options["office"]
        return confirm_table(upload_id=upload.pk, told=told, office=office, by=by, now=now).pk

    def _last(self, by: Actor) -> UUID:
        waiting = unfinished_imports(by=by, now=timezone.now())
        if not waiting:
            raise CommandError("No import waits to be finished. Name a file.")
        go_on_with_import(import_id=waiting[0], by=by, now=timezone.now())
        return waiting[0]

    def _work(self, import_id: UUID, by: Actor) -> Progress:
        began = time.monotonic()
        while True:
            done = work_on_import(
                import_id=import_id,
                by=by,
                now=timezone.now(),
                for_as_long=SLICE,
                pieces=PIECES,
            )
            self._bar(done, time.monotonic() - began)
            if done.state != ImportState.RUNNING:
                return done

    def _bar(self, done: Progress, seconds: float) -> None:
        full = "#" * round(BAR * done.share)
        rate = f"{done.rate:,} rows/s, {done.seconds_left} s left, {seconds:.0f} s so far"
        end = "\r" if sys.stdout.isatty() else "\n"
        self.stdout.write(f"[{full:<{BAR}}] {done.seen:,} rows, {rate}", ending=end)

    def _tell(self, done: Progress, by: Actor, refused: Path | None) -> None:
        counts = f"New: {done.new:,}. Known: {done.known:,}. Refused: {done.refused:,}."
        self.stdout.write(f"\n{done.state}. {counts}")
        if refused and refusals_wait(import_id=done.id, by=by, now=timezone.now()):
            rows = download_refusals(import_id=done.id, by=by, now=timezone.now())
            written = [(str(one.line), str(one.reason), one.raw) for one in rows]
            refused.write_bytes(table(("line", "reason", "as it stands there"), written))
