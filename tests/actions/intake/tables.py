"""Steps of tables: sent, confirmed, taken to the end."""

from datetime import timedelta

from clarion.actions.actor import Actor
from clarion.actions.intake.confirm_table import confirm_table
from clarion.actions.intake.receive_table import begin_upload, end_upload
from clarion.actions.intake.work_on_import import Progress, work_on_import
from clarion.actions.provenance import Provenance
from clarion.models import Import, Upload
from clarion.rules.vocabulary import Obtained
from tests.cast import NOW

TOLD = Provenance("A list", "Lamplight", "2026-05-01", "", Obtained.PUBLISHED, "Carol")
HEAD = "单位,地区,姓名,职务,办公电话,手机\n"
LIST = (
    HEAD + "河口路派出所,临澜市,王建国,所长,0536-0000121,15400001234\n"
    "河口路派出所,临澜市,李平,教导员,0536-0000122转12,\n"
    "雨巷派出所,临澜市,,,0536-0000123,\n"
    ",,赵六,,05360,\n"
)


def sent(by: Actor, octets: bytes, name: str = "list.csv") -> Upload:
    arriving = begin_upload(by=by, now=NOW)
    arriving.add(octets)
    return end_upload(arriving=arriving, name=name, by=by, now=NOW)


def confirmed(by: Actor, octets: bytes, office: str = "A list") -> Import:
    upload = sent(by, octets)
    return confirm_table(upload_id=upload.pk, told=TOLD, office=office, by=by, now=NOW)


def worked(by: Actor, imported: Import) -> Progress:
    return work_on_import(import_id=imported.pk, by=by, now=NOW, for_as_long=timedelta(minutes=5))


def taken(by: Actor, octets: bytes, office: str = "A list") -> Import:
    imported = confirmed(by, octets, office)
    worked(by, imported)
    imported.refresh_from_db()
    return imported
