"""The practice campaign in English; every text is its own, none is a conversion."""

from typing import Final

from clarion.countries.china.starter_en import BRIEFING, CONDUCT, DO_NOT_SAY
from clarion.management.demo.words import CampaignText

TEXT: Final = CampaignText(
    title="A word for Ms. Shen",
    ask=(
        "Within your duties, please keep to the law and take no part in arresting or holding "
        "people for what they believe; and please support letting Ms. Shen go home."
    ),
    case=(
        (
            "Ms. Shen, 63, a retired primary-school teacher. “Ms. Shen” is the only name we "
            "use in public."
        ),
        (
            "On {taken} police officers took her from her home in Linlan City, Lanchuan "
            "Province. She was then placed in criminal detention and is held at the Linlan "
            "City Detention Centre."
        ),
        "The reason given: a few books about her belief, kept at home.",
        (
            "Stage: the police have asked for approval of her arrest; the Linlan City People’s "
            "Procuratorate is reviewing it."
        ),
        "Next decision: by {decision} at the latest, whether to approve the arrest.",
    ),
    briefing=(
        (
            "This time we are calling for Ms. Shen. She taught in a primary school for more "
            "than thirty years; now she is held over a few books. The procuratorate will soon "
            "decide whether to approve her arrest, so these two weeks matter most."
        ),
        (
            "We call two kinds of offices: those that handle her case, and those elsewhere "
            "that may meet cases like hers. We ask each person for one thing only: the "
            "sentence at the top of the call page."
        ),
        *BRIEFING,
        (
            "This is a practice deployment. The places, people, numbers and the case are "
            "invented, and nobody can be reached. The articles of law and the press reports in "
            "the script are real: say them exactly as they stand."
        ),
    ),
    conduct=CONDUCT,
    do_not_say=DO_NOT_SAY,
    hours=(
        "Calls are placed only at a good hour where the phone rings; the page works it out "
        "for you. Office lines: workdays, 8:30 to 11:30 and 14:00 to 17:30. Duty lines: "
        "daily, 8:00 to 20:30. Mobiles: daily, 8:00 to 12:00 and 14:00 to 21:00. In the "
        "west, two hours later."
    ),
)
