"""The starter set for calls to mainland China, put together."""

from typing import Final

from clarion.countries.china import starter_en, starter_hans, starter_hant
from clarion.countries.starter import Starter, StarterPoint
from clarion.rules.vocabulary import PointKind

_BY_LANGUAGE: Final = {"zh-Hans": starter_hans, "zh-Hant": starter_hant, "en": starter_en}
# In the order in which a card offers them: the opening first, always.
_KINDS: Final = {
    "opening": PointKind.OPENING,
    "small_step": PointKind.SMALL_STEP,
    "scam": PointKind.SCAM_REASSURANCE,
    "who_we_are": PointKind.WHO_WE_ARE,
    "close": PointKind.CLOSE,
    "stop": PointKind.STOP,
    "wrong_number": PointKind.WRONG_NUMBER,
}
STARTER: Final = Starter(
    points=tuple(
        StarterPoint(kind, {tag: words.POINTS[name] for tag, words in _BY_LANGUAGE.items()})
        for name, kind in _KINDS.items()
    ),
    conduct={tag: words.CONDUCT for tag, words in _BY_LANGUAGE.items()},
    do_not_say={tag: words.DO_NOT_SAY for tag, words in _BY_LANGUAGE.items()},
    briefing={tag: words.BRIEFING for tag, words in _BY_LANGUAGE.items()},
    example={
        part: {tag: words.EXAMPLE[part] for tag, words in _BY_LANGUAGE.items()}
        for part in starter_en.EXAMPLE
    },
)
