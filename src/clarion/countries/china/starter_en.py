"""The starter set in English, written for the ear; every text is its own, none is a conversion."""

from collections.abc import Mapping
from typing import Final

POINTS: Final[Mapping[str, tuple[str, ...]]] = {
    "opening": (
        "Opening",
        (
            "Hello. You are speaking with a person, not a recording. I am in {country}, with "
            "a citizens’ group, {group}. I am calling about a documented case, to ask that "
            "the law be followed."
        ),
        (
            "This call is not about money, and you need not tell me anything about yourself. "
            "Do you have two minutes?"
        ),
    ),
    "who_we_are": (
        "Who we are",
        (
            "We are {group}, in {country}: ordinary people who call in their own time. Nobody"
            " pays us."
        ),
        (
            "What we do is simple. We tell the offices concerned about documented cases and "
            "ask that they be handled according to the law. If you would rather not hear from"
            " us again, just say so, and we will not call."
        ),
    ),
    "scam": (
        "“Is this a scam?”",
        ("You are right to be careful. This is indeed a call from abroad: I am in {country}."),
        (
            "I am not talking about money. I want no account number and no code. I will not "
            "ask you to tap on anything, to install anything, or to keep this call to "
            "yourself. You are free to tell your office about it, and you are free to hang up"
            " now."
        ),
    ),
    "small_step": (
        "A small step within their duties",
        (
            "I am not asking you to take risks. Within your duties, a few small things may be"
            " possible: checking that the papers and time limits are in order; letting the "
            "person see a lawyer as the rules provide; having a doctor come when somebody is "
            "unwell."
        ),
        (
            "Which of these you do is up to you. Even one of them would matter a great deal "
            "to the person concerned."
        ),
    ),
    "close": (
        "Saying goodbye",
        (
            "Well, that is all I wanted to say. When you have a quiet moment, please think "
            "about it. Within your duties, every little helps."
        ),
        "Thank you for hearing me out. I wish you well in your work. Goodbye.",
    ),
    "stop": (
        "When they ask us not to call again",
        (
            "I have heard you. I am noting it now, and we will not call you again. I am sorry"
            " to have disturbed you. Goodbye."
        ),
    ),
    "wrong_number": (
        "Wrong number",
        (
            "I am sorry, I have the wrong number. I will mark it as wrong, and we will not "
            "call it again. Have a good day. Goodbye."
        ),
    ),
}
CONDUCT: Final = (
    ("A human places every call and tells the truth: which country we are in, and why we call."),
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
)
DO_NOT_SAY: Final = (
    ("Nothing about other lines or other calls, nor that anybody has agreed to anything."),
    "No names of colleagues, superiors or relatives.",
    "Nothing like “you will be repaid for this” or “the day of reckoning will come”.",
    "Nothing like “do this, or else”.",
    "No cures, no miracles, no prophecies.",
    "Do not urge anybody to leave an organisation, and do not recommend any software.",
    "No questions about internal matters, nor about who gave the order.",
    "No numbers or examples that the script gives no source for.",
)
BRIEFING: Final = (
    (
        "On an office or duty line somebody else can probably hear. Coldness may only mean "
        "that it is a bad moment. Say only what the page gives you; mention no other line "
        "and no other call, and do not ask about their office."
    ),
    (
        "Begin with the opening, then wait for the answer. Read slowly, with pauses. When "
        "the person asks something, open the point that fits, and read it. If you do not "
        "know, say so."
    ),
    (
        "If the person asks us not to call again, press “Asked us to stop”, apologise "
        "and say goodbye. It counts at once, and you need not explain it to anybody."
    ),
    (
        "Please report straight away, even when nobody answered. If a call has upset you, "
        "rest; if you want to talk, turn to a coordinator. One call fewer does no harm."
    ),
)
# For a practice deployment, which begins with the invented report.
EXAMPLE: Final[Mapping[str, str | tuple[str, ...]]] = {
    "title": "A notice for Mr. Chen’s family",
    "ask": (
        "Please see to it, within your duties, that Mr. Chen’s family gets the notice of his "
        "detention that the law gives them, and that he may see a lawyer."
    ),
    "group": "Lamplight Volunteers",
    "country": "Canada",
    "case": (
        "Mr. Chen lives in Linlan City. “Mr. Chen” is the only name we use in public.",
        "Officers of the Hekou Road police station took him from his home and detained him.",
        "The reason given: none. His family has had no notice.",
        "Where it stands: criminal detention at the Linlan City Detention Centre.",
        "Next decision: whether his arrest is approved.",
    ),
    "briefing": (
        (
            "This time we call for Mr. Chen of Linlan City. His family still has no notice of "
            "his detention, and that is all we ask for: the notice, and a lawyer."
        ),
        "This is practice: the place, the people, the numbers and the case are invented.",
    ),
}
