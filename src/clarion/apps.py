"""The one Django app."""

from django.apps import AppConfig


class ClarionConfig(AppConfig):
    name = "clarion"
    verbose_name = "Clarion"

    def ready(self) -> None:
        # Registers the checks that refuse an unsafe start.
        from clarion.config import checks  # noqa: F401, PLC0415
