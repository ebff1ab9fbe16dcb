"""The practice script in English, written for the ear."""

from collections.abc import Mapping
from typing import Final

from clarion.management.demo.words import Spoken, said

TEXTS: Final[Mapping[str, Spoken]] = {
    "opening": said(
        "Opening",
        (
            "Hello. You are speaking with a person, not a recording. I am in Canada, with a "
            "citizens’ group, Lamplight Volunteers. I am calling about a documented case, to "
            "ask that the law be followed."
        ),
        (
            "This call is not about money, and you need not tell me anything about yourself. "
            "Do you have two minutes?"
        ),
    ),
    "permission": said(
        "Asking permission",
        (
            "Is this a good moment? If it is not, just tell me and I will hang up at once. I "
            "do not want to press you."
        ),
        (
            "If it is, I will say only a few sentences. You can simply listen; there is no "
            "need to answer."
        ),
    ),
    "silent": said(
        "He says nothing",
        "You do not have to answer. Listening is enough.",
        (
            "I will say only one thing. A retired teacher is being held, and we hope that her "
            "case will be handled according to the law."
        ),
        ("If you would rather not listen, you can hang up at any time. That is quite all right."),
    ),
    "case-facts": said(
        "The case",
        (
            "This is what happened. A retired teacher was taken from her home by the police. "
            "The reason given was a few books about her belief. She is now in a detention "
            "centre. Next, the procuratorate has to decide whether to approve her arrest."
        ),
        (
            "What I say comes from two written case records, and I will not add to them. If "
            "anything is wrong, please tell me and we will correct it."
        ),
    ),
    "lifelong": said(
        "Responsible for life for the quality of a case",
        (
            "There is a document I would like to read to you. In August 2013 the Central "
            "Political and Legal Affairs Commission issued the “Provisions on Effectively "
            "Preventing Wrongful Convictions”, number 27 of 2013."
        ),
        (
            "It says that judges, procurators and police officers are responsible for life, "
            "within their duties, for the quality of the cases they handle."
        ),
        (
            "I do not read this to make things hard for you. I only ask that every step that "
            "passes through your hands can stand up to being looked at."
        ),
    ),
    "orders": said(
        "“It was decided above”",
        (
            "You say it was decided above you. I understand that this is not easy. The Civil "
            "Servant Law has an article about exactly this."
        ),
        (
            "A civil servant who thinks that a decision from above is wrong may first object "
            "to it. But one who carries out a clearly unlawful decision or order is answerable "
            "for it, according to law."
        ),
        (
            "In the law of 2005 it is article 54. Since the revision of 2018 it has another "
            "number. You can look it up yourself."
        ),
    ),
    "fallen": said(
        "An official who was sentenced",
        (
            "The newspapers of the time reported this. Li Dongsheng was then head of the 610 "
            "Office. He was put under investigation in December 2013, and on 12 January 2016 "
            "he was sentenced to fifteen years in prison, for bribery."
        ),
        (
            "I want to be exact: the sentence was for bribery and for nothing else. I mention "
            "it for one reason only. A high position does not release anybody from answering "
            "for what he did."
        ),
    ),
    "abroad": said(
        "Entry bars abroad",
        (
            "The United States Department of State has announced two decisions. I will give "
            "only the dates and the posts. On 10 December 2020 a police station chief in "
            "Xiamen was barred from entering the United States. On 12 May 2021 a former head "
            "of the 610 Office in Chengdu was barred as well."
        ),
        (
            "I am not saying this to frighten you. These are public records that anybody can "
            "look up, and I think you have a right to know of them."
        ),
    ),
    "small-step": said(
        "A small step within his duties",
        (
            "I am not asking you to take risks. Within your duties, a few small things may be "
            "possible: checking that the papers and time limits are in order; letting her see "
            "her lawyer as the rules provide; having a doctor look at her when she is unwell."
        ),
        (
            "If you see a decision differently, you may also object to it, as the law "
            "provides. Which of these you do is up to you. Even one of them would matter a "
            "great deal to her."
        ),
    ),
    "not-my-case": said(
        "“It is not my case”",
        (
            "I understand, this case is not yours. I will not ask who handles it, nor what is "
            "being done inside."
        ),
        (
            "I have only one request. If somebody like her ever comes before you, please "
            "follow the law and be kind to them. Thank you for listening."
        ),
    ),
    "scam": said(
        "“Is this a scam?”",
        "You are right to be careful. This is indeed a call from abroad: I am in Canada.",
        (
            "I am not talking about money. I want no account number and no code. I will not "
            "ask you to tap on anything, to install anything, or to keep this call to "
            "yourself. You are free to tell your office about it, and you are free to hang up "
            "now."
        ),
    ),
    "who-we-are": said(
        "Who we are",
        (
            "We are Lamplight Volunteers, in Canada: ordinary people who call in their own "
            "time. Nobody pays us."
        ),
        (
            "What we do is simple. We tell the offices concerned about documented cases and "
            "ask that they be handled according to the law. If you would rather not hear from "
            "us again, just say so, and we will not call."
        ),
    ),
    "number-source": said(
        "Where the number is from",
        (
            "This number comes from material that has been published. Nobody gave it to me in "
            "private."
        ),
        (
            "If you do not wish to be called again, tell me now. I will note it, and we will "
            "not call any more."
        ),
    ),
    "de-escalation": said(
        "He is angry",
        (
            "A call like this, out of nowhere: I can understand that you are not pleased. I "
            "have not come to argue about who is right, nor to accuse anybody."
        ),
        (
            "If you are recording, that is all right. Everything I say can be checked. If you "
            "are willing, I will say one more sentence. If not, I will hang up now and not "
            "keep you."
        ),
    ),
    "safer-time": said(
        "Not a good moment",
        "I see, I understand. Sorry to have disturbed you. Goodbye.",
    ),
    "pick-a-time": said(
        "You choose the time",
        (
            "Certainly. You choose the time, by the clock where you are. Tell me the day and "
            "the hour, and I will call then, for as long as you like."
        ),
        "If it turns out not to suit you, just do not answer. That is quite all right.",
    ),
    "away": said(
        "The person is out",
        (
            "That is all right, I have no message to leave. May I ask when would be a good "
            "time to call? Thank you very much. Goodbye."
        ),
    ),
    "close": said(
        "Saying goodbye",
        (
            "Well, that is all I wanted to say. When you have a quiet moment, please think "
            "about it. Within your duties, every little helps."
        ),
        "Thank you for hearing me out. I wish you well in your work. Goodbye.",
    ),
    "relative": said(
        "Somebody else answers",
        "I am sorry to have disturbed you. I have no message to pass on. Goodbye.",
    ),
    "stop": said(
        "He asks us not to call again",
        (
            "I have heard you. I am noting it now, and we will not call you again. I am sorry "
            "to have disturbed you. Goodbye."
        ),
    ),
    "wrong-number": said(
        "Wrong number",
        (
            "I am sorry, I have the wrong number. I will mark it as wrong, and we will not "
            "call it again. Have a good day. Goodbye."
        ),
    ),
    "distress": said(
        "He is in distress",
        (
            "Let us leave everything else aside. What you have just said matters to me. Are "
            "you safe right now? Is there somebody who could be with you?"
        ),
        (
            "I am not a professional, but I am willing to listen. If you have thoughts of "
            "hurting yourself, please tell somebody near you whom you trust, now, or call the "
            "emergency number or a crisis line where you live."
        ),
        "Take your time. I am listening.",
    ),
    "protect-caller": said(
        "He asks about me",
        (
            "I would rather not give my name and address. I hope you understand. You can "
            "simply call me the volunteer."
        ),
        "I am calling only about the matter I mentioned. May I go on?",
    ),
    "threat": said(
        "He threatens me",
        (
            "I have heard what you said. I mean no harm by calling, and I do not want to "
            "argue. I will leave it there for today. Sorry to have disturbed you. Goodbye."
        ),
    ),
    "executed-793": said(
        "793 men in Yunnan (withdrawn)",
        ("An article says that 793 policemen and 17 officers were secretly executed in Yunnan."),
    ),
    "complaints": said(
        "Complaints in courts abroad (draft)",
        (
            "Abroad, a complaint of genocide and crimes against humanity was filed with "
            "[court], in [year]. The outcome: [outcome]."
        ),
    ),
}
