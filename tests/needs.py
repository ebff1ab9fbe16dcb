"""What Clarion needs of the system, because pip cannot bring it.

Standard library only: ./run uses it before anything is installed.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from tests.postgres import postgres_folder

# The first is the same browser without a window of its own; it takes half of the processor's time.
CHROMIUMS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


class Need(NamedTuple):
    what: str
    debian: str
    brew: str
    found: Callable[[], object]


def chromium() -> str | None:
    return next(filter(None, map(shutil.which, CHROMIUMS)), None)


def chinese_font() -> bool:
    return sys.platform == "darwin" or any(Path("/usr/share/fonts").rglob("Noto*CJK*"))


def ubuntu() -> bool:
    release = Path("/etc/os-release")
    return release.exists() and "ID=ubuntu" in release.read_text().splitlines()


VENV_NEED = Need("Python's own tool venv", "python3-venv", "python", lambda: find_spec("ensurepip"))
BROWSER = "chromium-browser" if ubuntu() else "chromium-headless-shell"
TEST_NEEDS = (
    Need("a PostgreSQL server, for the tests", "postgresql", "postgresql", postgres_folder),
    Need("the browser Chromium, for the tests", BROWSER, "--cask chromium", chromium),
    Need("a font with Chinese characters", "fonts-noto-cjk", "font-noto-sans-cjk", chinese_font),
    Need("gettext, for the translations", "gettext", "gettext", lambda: shutil.which("msgfmt")),
)
