"""The hour of an agreed call gets a column, so that it can be missed and come again."""

from datetime import timedelta
from typing import Any

from django.db import migrations, models
from django.db.models import F

CALLBACKS = ("callback_own", "callback")
EARLY = timedelta(minutes=15)


def tell_the_hour(apps: Any, _schema_editor: Any) -> None:
    """Agreed calls appear a quarter of an hour before it."""
    contacts = apps.get_model("clarion", "Contact").objects
    waiting = contacts.filter(lane__rank__in=CALLBACKS, ready_at__isnull=False)
    waiting.update(agreed_at=F("ready_at") + EARLY)


class Migration(migrations.Migration):
    dependencies = [
        ("clarion", "0007_admit_people_by_invitation"),
    ]

    operations = [
        migrations.AddField(
            model_name="contact",
            name="agreed_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddIndex(
            model_name="contact",
            index=models.Index(
                condition=models.Q(("agreed_at__isnull", False)),
                fields=["agreed_at"],
                name="contact_agreed",
            ),
        ),
        migrations.RunPython(tell_the_hour, migrations.RunPython.noop, elidable=True),
    ]
