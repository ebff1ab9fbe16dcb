"""One table per file; this is the list of them."""

from clarion.models.attempt import Attempt
from clarion.models.audit_entry import AuditEntry
from clarion.models.campaign import Campaign
from clarion.models.caution import Caution
from clarion.models.change import Change
from clarion.models.contact import Contact
from clarion.models.custodian_request import CustodianRequest
from clarion.models.deployment import Deployment
from clarion.models.dispute import Dispute
from clarion.models.draft import Draft
from clarion.models.enlistment import Enlistment
from clarion.models.follow_up_note import FollowUpNote
from clarion.models.grant import Grant
from clarion.models.hold import Hold
from clarion.models.imported import Import
from clarion.models.incident import Incident
from clarion.models.index_run import IndexRun
from clarion.models.invitation import Invitation
from clarion.models.keyring import Keyring
from clarion.models.lane import Lane
from clarion.models.line import Line
from clarion.models.member import Member
from clarion.models.mention import Mention
from clarion.models.notice import Notice
from clarion.models.paste import Paste
from clarion.models.pause import Pause
from clarion.models.person import Person
from clarion.models.point import Point
from clarion.models.point_text import PointText
from clarion.models.reading import Reading
from clarion.models.record import Record
from clarion.models.refused_rows import RefusedRows
from clarion.models.returned import Return
from clarion.models.reversal import Reversal
from clarion.models.role_request import RoleRequest
from clarion.models.rollup import Rollup
from clarion.models.script_step import ScriptStep
from clarion.models.search_page import SearchPage
from clarion.models.session import Session
from clarion.models.slot import Slot
from clarion.models.source import Source
from clarion.models.station import Station
from clarion.models.stock import Stock
from clarion.models.stop import Stop
from clarion.models.suppression import Suppression
from clarion.models.table_shape import TableShape
from clarion.models.tally import Tally
from clarion.models.throttle import Throttle
from clarion.models.undo import Undo
from clarion.models.upload import Upload
from clarion.models.upload_piece import UploadPiece
from clarion.models.wrap import Wrap

__all__ = [
    "Attempt",
    "AuditEntry",
    "Campaign",
    "Caution",
    "Change",
    "Contact",
    "CustodianRequest",
    "Deployment",
    "Dispute",
    "Draft",
    "Enlistment",
    "FollowUpNote",
    "Grant",
    "Hold",
    "Import",
    "Incident",
    "IndexRun",
    "Invitation",
    "Keyring",
    "Lane",
    "Line",
    "Member",
    "Mention",
    "Notice",
    "Paste",
    "Pause",
    "Person",
    "Point",
    "PointText",
    "Reading",
    "Record",
    "RefusedRows",
    "Return",
    "Reversal",
    "RoleRequest",
    "Rollup",
    "ScriptStep",
    "SearchPage",
    "Session",
    "Slot",
    "Source",
    "Station",
    "Stock",
    "Stop",
    "Suppression",
    "TableShape",
    "Tally",
    "Throttle",
    "Undo",
    "Upload",
    "UploadPiece",
    "Wrap",
]
