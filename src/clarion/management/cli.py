"""The `clarion` command: Django's commands and ours, with the settings in place."""

import os
import sys

from django.core.management import execute_from_command_line


def main() -> None:
    # A database or journal made here is for this user alone.
    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "clarion.config.settings")
    execute_from_command_line(["clarion", *sys.argv[1:]])


if __name__ == "__main__":
    main()
