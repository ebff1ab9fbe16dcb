"""What the columns of a table hold."""

from django.db.models import TextChoices


class ColumnKind(TextChoices):
    """A column of numbers may say which kind of line they are."""

    NUMBER = "number"
    WORK = "work"
    DUTY = "duty"
    MOBILE = "mobile"
    HOME = "home"
    FAX = "fax"
    # Of an assistant: it reaches the office, and is not the official's.
    HELPER = "helper"
    EXT = "ext"
    AREA = "area"
    LINE_KIND = "line_kind"
    STATION = "station"
    PLACE = "place"
    PERSON = "person"
    FAMILY = "family"
    GIVEN = "given"
    TITLE = "title"
    STATE = "state"
    # Yes: they are not there any more.
    GONE = "gone"
    # No: they are not there any more.
    IN_OFFICE = "in_office"
    NO_CALLS = "no_calls"
    # No: they are not to be called, although nobody may have asked for it.
    MAY_CALL = "may_call"
    RELATIVE = "relative"
    # Free text, which is heard where it forbids a call: a wish, kin, a number that is dead or gone.
    REMARK = "remark"
    SKIP = "skip"
    # Of a table that was made here: the line of the original.
    LINE = "line"


class RowRefusal(TextChoices):
    """Why a row of a table, or a number in it, was not taken; `countries.base` has more reasons."""

    NO_NUMBER = "no_number"
    UNREADABLE = "unreadable"
    # The number was taken, a name beside it was not.
    NAME_UNREADABLE = "name_unreadable"
    CUT_OFF = "cut_off"
    OPEN_QUOTE = "open_quote"
    TOO_LONG = "too_long"
    NO_CALLS = "no_calls"
    RELATIVE = "relative"
    DEAD = "dead"
    MOVED = "moved"
    STOPPED = "stopped"
    WRONG_WORLD = "wrong_world"
    # Nor was one said for rows that name none.
    NO_OFFICE = "no_office"
