"""PostgreSQL only: room for the rows that move most, and sessions that never reach the log.

Every hand-out and every outcome moves `ready_at`, so what it leaves behind must be swept early; a
session table that is not logged is in no backup of the log, and empty after a crash.
"""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

ROOM = "fillfactor = 80"
SWEPT = "autovacuum_vacuum_scale_factor = 0.01"
COUNTED = "autovacuum_analyze_scale_factor = 0.05"
STATEMENTS = (
    f"ALTER TABLE clarion_contact SET ({ROOM}, {SWEPT}, {COUNTED}, vacuum_index_cleanup = on)",
    f"ALTER TABLE clarion_hold SET ({ROOM}, {SWEPT})",
    "ALTER TABLE clarion_session SET UNLOGGED",
)


def tune(_: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "postgresql":
        for statement in STATEMENTS:
            schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("clarion", "0001_the_first_line")]

    operations = [migrations.RunPython(tune, migrations.RunPython.noop)]
