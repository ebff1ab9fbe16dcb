"""What titles in letters lead to has changed: the search index is made anew."""

import uuid

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.utils import timezone


def begin(apps: Apps, _: BaseDatabaseSchemaEditor) -> None:
    """A directory that is there already waits for a coordinator's keys to become searchable."""
    runs = apps.get_model("clarion", "IndexRun").objects
    if apps.get_model("clarion", "Station").objects.exists():
        now = timezone.now()
        apps.get_model("clarion", "SearchPage").objects.all().delete()
        runs.filter(ended_at=None).update(ended_at=now)
        runs.create(id=uuid.uuid4(), table="station", began_at=now)


class Migration(migrations.Migration):
    dependencies = [
        ("clarion", "0017_keep_earlier_grants"),
    ]

    operations = [migrations.RunPython(begin, migrations.RunPython.noop)]
