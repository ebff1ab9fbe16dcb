"""What reports in English are put together from."""

from tests.readers.case_report.variety import Axes

AXES = Axes(
    places=(
        ("Changle County", "0536", 7),
        ("Shuangcheng City", "0451", 8),
        ("Nong'an County", "0431", 8),
        ("Hailin City", "0453", 7),
        ("Pujiang County", "028", 8),
        ("Huanan County", "0454", 7),
        ("Huanggu District", "024", 8),
        ("Suizhong County", "0429", 7),
    ),
    offices={
        " Public Security Bureau¦ Domestic Security Division¦ Chengguan Police Station": (
            "Director¦Deputy Director¦Chief¦Deputy Chief¦Captain¦Political Commissar¦Officer"
        ),
        " Procuratorate¦ People's Procuratorate": "Prosecutor¦Chief Procurator",
        " Court¦ People's Court¦ Intermediate Court": "President¦Vice President¦Judge¦Clerk",
        " Detention Center¦ Detention Centre¦ Women's Prison": (
            "Warden¦Deputy Warden¦Guard¦Political Instructor¦Section Chief¦Team Leader"
        ),
        " 610 Office¦ Political and Legal Affairs Committee¦ Justice Bureau¦ Government": (
            "Party Secretary¦Secretary¦Deputy Secretary¦Director¦Deputy Director¦Head"
        ),
        " Subdistrict Office¦ Letters and Calls Bureau¦ Education Bureau": (
            "Director¦Deputy Director¦Head¦Deputy Head"
        ),
    },
    surnames=(
        "Wang¦Li¦Zhang¦Liu¦Chen¦Yang¦Zhao¦Huang¦Zhou¦Wu¦Xu¦Sun¦Hu¦Zhu¦Gao¦Lin¦Guo¦Luo¦Song¦Zheng¦"
        "Xie¦Han"
    ),
    given=(
        "Daming¦Jianguo¦Tiezhu¦Xiaojun¦Zhiqiang¦Guoqing¦Haibo¦Chunsheng¦Yumei¦Xiulan¦Guiying¦"
        "Baoshan¦Lixin"
    ),
    intros=(
        "¦"
        "Ms. Chen Xiulan, 62, of {y} was arrested at her home on March 5, 2024, by {y} police.\n¦"
        "Please call the following officials and ask them to release Ms. Chen.\n¦"
        "Her daughter went to the police station on April 2 and was turned away.\n¦"
        "Perpetrators' contact information\n"
    ),
    headings=(
        "{o}¦{o}:¦{n}. {o}¦{n}) {o}¦**{o}**¦## {o}¦[{o}]¦--- {o} ---¦=== {o} ===¦* {o}¦★ {o}¦"
        "Agency: {o}¦{o} contact information:¦Contacts at the {o}:¦The {o}¦{o} phone numbers¦"
        "Responsible unit: {o}¦Part {n}: {o}¦{o} (12 Xinchang Road, 262400)¦"
        "{o}\nAddress: 12 Xinchang Road, postcode 262400"
    ),
    rooms="Duty room¦Duty desk¦Switchboard¦Reception¦Front desk¦Office¦Main line",
    room_lines="{d}: {l}¦{d} {l}¦Tel: {l}¦{l} ({d})¦{d} - {l}¦The {d} is {l}.",
    people_lines=(
        "{t} {p} {l} {m}¦{p}, {t}: {l}, {m}¦{p}, {t}, {l}, {m}¦- {p} ({t}) {l} / {m}¦"
        "{t} {p}: office {l}, mobile {m}[, home {h}]¦"
        "{p} ({t}): {l} (office), {m} (mobile)[, {h} (home)]¦{p}, {t} - O {l}[, H {h}], M {m}¦"
        "{t}: {p} (O) {l} [(H) {h} ](M) {m}¦{t} {p}, office tel. {l}, cell {m}¦"
        "{t} {p}, office phone: {l}; cell phone: {m}¦{p}\t{t}\t{l}\t{m}¦{p} | {t} | {l} | {m}¦"
        "{p}, {t}\nOffice: {l}\nMobile: {m}¦{t}: {p}\n  {l}\n  {m}¦"
        "Name: {p}\nTitle: {t}\nOffice: {l}\nMobile: {m}\n¦"
        "{p}\nPosition: {t}\nOffice phone: {l}\nCell: {m}\n¦{l} - {p}, {t}\n{m} - {p}, {t}¦"
        "{t} {p} can be reached at {l} (office) or {m} (mobile).¦{m} {t} {p}\n{l} {t} {p}¦"
        "{t} {p}'s office number is {l} and his mobile is {m}.¦"
        "{t} {p}: {l}, {m} (handles the case)¦{p}, {t} (since 2023): {l}; {m}¦{t} {p} {m}¦"
        "{p} - {m} ({t})¦Mr. {p}, {t}: {l}; {m}"
    ),
    codes=(
        "Area code: {c}¦(area code {c})¦All landlines: area code {c}.¦City code: {c}¦"
        "The area code for {y} is {c}.¦Please dial {c} before the landline numbers below.¦"
        "Area code {c}, postcode 262400"
    ),
    heading_codes=" (area code {c})¦, area code {c}¦ ({c})¦ - area code: {c}",
    closing_codes=(
        "Area code for all numbers above: {c}¦(All of the above: area code {c})¦"
        "Note: the area code is {c}."
    ),
    landlines=(
        "{c}-{l}¦({c}) {l}¦{c} {l}¦+86-{a}-{l}¦+86 {a} {0} {1}¦0086-{a}-{l}¦{c}-{0}-{1}¦"
        "011-86-{a}-{l}¦+86 ({a}) {l}¦(86){a}-{l}¦{c}.{0}.{1}"
    ),
    mobiles="{m}¦+86-{m}¦+86 {0} {1} {2}¦{0}-{1}-{2}¦0086 {m}¦{0} {1} {2}",
    kin="wife¦husband¦son¦daughter¦mother¦father¦brother¦sister¦uncle¦lawyer¦friend¦neighbour",
    kin_lines=(
        "{p}'s {k}: {n}¦{k}: {n}¦{k} {q}: {n}¦{q} ({p}'s {k}): {n}¦{q}, {k} of {p}: {n}¦"
        "{n} ({p}'s {k})¦{n} ({k})¦{n} is {p}'s {k}.¦Phone of {p}'s {k}: {n}¦"
        "{t} {p}'s {k}, {q}: {n}¦The {k} of {t} {p}: {n}¦His {k} {q} can be reached at {n}."
    ),
    kin_behind=" ({k} {n})¦; {k}: {n}¦, his {k} {n}¦; {n} ({k})",
)
