"""The `clarion` command."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from clarion.management import cli

OURS = {"bootstrap", "demo", "serve", "upkeep"}


def test_it_runs_a_command_with_the_settings_in_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["whatever", "help", "--commands"])
    mask = os.umask(0o022)
    try:
        cli.main()
    finally:
        os.umask(mask)
    assert set(capsys.readouterr().out.split()) >= OURS


def test_what_it_makes_is_for_this_user_alone(tmp_path: Path) -> None:
    """As a deployment starts it: from a shell whose files everybody may read."""
    file = tmp_path / "clarion.sqlite3"
    env = {
        **os.environ,
        "CLARION_VAR": str(tmp_path),
        "CLARION_DATABASE": f"sqlite://{file}",
        "CLARION_JOURNAL": str(tmp_path / "stops.journal"),
    }
    command = [sys.executable, "-m", "clarion.management.cli", "migrate", "-v0"]
    subprocess.run(command, env=env, check=True, umask=0o022)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
