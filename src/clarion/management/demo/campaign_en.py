"""The practice campaign in English; every text is its own, none is a conversion."""

from typing import Final

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
        (
            "On an office or duty line somebody else can probably hear. Coldness may only mean "
            "that it is a bad moment. Say only what the page gives you; mention no other line "
            "and no other call, and do not ask about their office."
        ),
        (
            "Begin with the opening, then wait for the answer. Read slowly, with pauses. When "
            "the person asks something, choose that situation and read what it offers. If you "
            "do not know, say so."
        ),
        (
            "If the person asks us not to call again, press “Asked us to stop”, apologise "
            "and say goodbye. It holds for ever, and you need not explain it to anybody."
        ),
        (
            "Please report straight away, even when nobody answered. If a call has upset you, "
            "rest; if you want to talk, turn to a coordinator. One call fewer does no harm."
        ),
        (
            "This is a practice deployment. The places, people, numbers and the case are "
            "invented, and nobody can be reached. The articles of law and the press reports in "
            "the script are real: say them exactly as they stand."
        ),
    ),
    conduct=(
        (
            "A human places every call and tells the truth: which country we are in, and why "
            "we call."
        ),
        "An alias is fine; a false identity or a pretext is not.",
        "Be calm. No quarrels, no sarcasm, no insults in return.",
        "No threats, no ultimatums, nothing about anybody’s private life.",
        "No talk of money, no promise of advantage or immunity, nothing without a source.",
        "Whoever asks us to stop is never called again.",
        (
            "No recording, no exact words of theirs in a note, no questions about family, "
            "health, faith or party."
        ),
        "If a child or a relative answers, say goodbye at once and leave no message.",
        "Do not copy, photograph or pass on the numbers and names you see.",
        "Stop when you are tired. Nobody counts who called more.",
    ),
    do_not_say=(
        "Nothing about other lines or other calls, nor that anybody has agreed to anything.",
        "No names of colleagues, superiors or relatives.",
        ("Nothing like “you will be repaid for this” or “the day of reckoning will come”."),
        "Nothing like “do this, or else”.",
        "No cures, no miracles, no prophecies.",
        "Do not urge anybody to leave an organisation, and do not recommend any software.",
        "No questions about internal matters, nor about who gave the order.",
        "No numbers or examples that the script gives no source for.",
    ),
    hours=(
        "Calls are placed only at a good hour where the phone rings; the page works it out "
        "for you. Office lines: workdays, 8:30 to 11:30 and 14:00 to 17:30. Duty lines: "
        "daily, 8:00 to 20:30. Mobiles: daily, 8:00 to 12:00 and 14:00 to 21:00. In the "
        "west, two hours later."
    ),
)
