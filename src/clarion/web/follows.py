"""What follows from a report, in sentences generated from the table of consequences."""

from django.utils.translation import gettext as _

from clarion.rules.explain import Sentence, explain
from clarion.rules.lifecycle import Consequence
from clarion.web.sentences import COUNTED, FOR_COORDINATORS, SENTENCES


def sentences(consequence: Consequence | None, *, late: bool = False) -> list[str]:
    """For the volunteer who reported. None: the report had been made before."""
    if consequence is None:
        return [_("This call had been reported already. It was counted once.")]
    told = [it for it in explain(consequence) if it.key not in FOR_COORDINATORS]
    if not late:
        return [worded(sentence) for sentence in told]
    return [
        # A stop holds however late it is told.
        *(worded(sentence) for sentence in told if sentence.key.startswith("stop_")),
        _("Your report is saved."),
        _("This contact had gone to somebody else meanwhile, so a coordinator reads it."),
    ]


_EFFECTS = {"line", "contact", "scope", "rest"}


def effects(consequence: Consequence) -> list[str]:
    """For a coordinator: what a report changes in the queue."""
    told = explain(consequence)
    return [worded(it) for it in told if it.key.partition("_")[0] in _EFFECTS]


def worded(sentence: Sentence) -> str:
    if sentence.key in COUNTED:
        return str(COUNTED[sentence.key] % {"count": sentence.count})
    return str(SENTENCES[sentence.key])
