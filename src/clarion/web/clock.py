"""The one place that asks for the time. A practice deployment may live in shifted hours."""

from datetime import datetime, timedelta

from django.utils import timezone

from clarion.models import Deployment


def real_now() -> datetime:
    return timezone.now()


def now_in(deployment: Deployment) -> datetime:
    """What the queue calls now: in practice deployments shifted to where offices are open."""
    return real_now() + timedelta(seconds=deployment.practice_shift)
