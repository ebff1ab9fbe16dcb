"""Campaigns: their state, the steps of writing one, what may still be missing, why a line is in."""

from django.db.models import TextChoices


class CampaignState(TextChoices):
    WRITTEN = "written"
    LIVE = "live"
    PAUSED = "paused"
    ENDED = "ended"


class Step(TextChoices):
    """What a coordinator fills in, in the order in which it is easiest."""

    LANGUAGES = "languages"
    ASK = "ask"
    CASE = "case"
    BRIEFING = "briefing"
    DO_NOT_SAY = "do_not_say"
    DATES = "dates"
    SCRIPT = "script"
    STATIONS = "stations"
    RELEASE = "release"


class Gap(TextChoices):
    """What keeps a campaign from going live."""

    LANGUAGE = "language"
    TITLE = "title"
    IDENTITY = "identity"
    ASK = "ask"
    CASE = "case"
    BRIEFING = "briefing"
    CONDUCT = "conduct"
    DO_NOT_SAY = "do_not_say"
    END = "end"
    HOURS = "hours"
    SCRIPT = "script"
    OPENING = "opening"
    NOT_LIVE = "not_live"
    TAMPERED = "tampered"
    CONTACTS = "contacts"
    VOLUNTEERS = "volunteers"
    RELEASE = "release"


class EnlistReason(TextChoices):
    """Why a line is called in this campaign; shown to whoever is to call it."""

    HANDLES = "handles"
    DECIDES = "decides"
    SUPERVISES = "supervises"
    NEARBY = "nearby"
    SIMILAR = "similar"
