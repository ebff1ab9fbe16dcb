"""How names of people look in reports from China, in signs and in letters."""

import re

from pypinyin import Style, pinyin

from clarion.countries import english_people
from clarion.countries.china.report.mononyms import MONGOLIAN, SINGLE, TIBETAN
from clarion.countries.china.report.shapes import HAN
from clarion.countries.china.surnames import READINGS
from clarion.countries.report import People

# The surnames of nearly everybody, as they are folded, the commonest first.
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏"
    "苏吕丁任卢姚沈钟姜崔"
    "谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱丘侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔"
    "向常汤康易乔赖文施洪季"
    "辛柴庞樊兰殷庄祁俞章聂鲁安颜梅鲍岳齐尤翟葛倪华毕左路牛焦柯包柳宁关耿涂邢祝古谷游卜申欧阮应裴"
    "凌曲盛詹翁甘冉车纪蓝"
    "费骆单温解霍霍屈巫褚池蒲管冷符裘苗项童娄栾滕房景党佟代卫米明成宫郎艾桂邬习桑蔺迟敖井褟冀苟连"
    "简缪晏岑麦尚戚全阳时刁司"
    "商瞿窦尧占查班强原隋慕智郁沙芦晋柏仲支仇宗封鹿臧邸和丛由牟木衣边战曾乌战巩匡竺靳阚饶储寇楚闵"
    "虞卞门侍宿舒师巴那仝初"
    "喻贝逯南郗揣国千都冮逄矫信相随褥荆荣冼莘鞠鞏茹蒙谌银佘佴佐官展居屠岩帅幸平庾战折撒敬於昝晁暴"
    "曙朴权来栗梦楼母汝沃法"
    "泰海濮狄玄甄皮盖种綦缑羿耶胥胡芮苑英蒯蔚藏訾诸谈贡赫辜邝邴郅郇郜郦鄢钮铁闻阴隗雍雒雪韶项顿颜"
    "颉飞鬲鲜麻满么仝底苟普苍妥撒"
)
COMPOUNDS = "|".join(sorted(name for name in READINGS if len(name) > 1))
# Words that a surname could begin.
NO_NAME = (
    "有[一两二三四五六几多好]|[两二三四五六几]个人|占线|关[机这那在进到]|那边|边[一那这]|楼[上下]|最[凶坏狠恶横毒差好]|.什么|.啥|小时|那个|这个|单位|方面|方法|方式|时间|时候|时任|安全|安保|严管|封闭|解教|高中|高度|高级|高院|高新|高法|"
    "高检|"
    "公开|"
    "人从|吉林|吉安|吉祥|吉首|计划|计生|计财|计算|计委|计量|计时|宣传|宣判|宣布|宣读|宣讲|宣称|宣城|宣化|云南|云浮|云阳|云龙|"
    "花园|花卉|花都|花溪|花山|富裕|富阳|富民|富锦|印刷|印制|印度|印象|印有|印着|印的|印发|印章|印台|农业|农村|农民|农林|"
    "农场|农机|农委|农办|农工|农家|农安|农资|农行|农贸|农妇|怀化|怀柔|怀疑|怀孕|怀安|怀远|怀仁|怀里|怀宁|怀来|"
    "容易|容许|容忍|容貌|容量|容纳|容器|容不|"
    "白天|明天|明显|成立|成员|"
    "成为|成功|管理|关于|关押|关系|常委|常务|常年|常住|党委|党员|党组|党校|车间|车牌|车辆|车站|"
    "金额|全部|全国|全家|全天|"
    "全市|全省|全体|路口|路上|严重|严厉|万元|万人|支队|支部|应急|应当|应该|解除|解释|平安|平时|"
    "平台|相关|温馨|查看|查询|"
    "计划|国家|国保|国安|国内|司法|东北|于是|由于|居住|居委|强制|强行|文件|文化|华人|连续|连同|"
    "包括|包片|包工|强拆|强征|强占|原因|原籍|原来|"
    "来源|来电|向上|权力|师傅|师范|门卫|门市|门诊|门口|宿舍|商店|房间|房主|石油|石化|明慧|法院|"
    "法官|法制|法律|法庭|法治|"
    "海外|都是|都有|银行|信箱|信访|信息|武装|武警|农业|城市|项目|任何|任务|任职|何时|何人|何地|"
    "马上|周一|周二|周三|周四|"
    "周五|周六|周日|祝愿|易名|游行|童年|广大|段落|全称|简称|简介|代表|代理|代码|那[么些里支部条张只]|"
    "景区|宫殿|和谐|和谈|尚未|尚有|"
    "章程|符合|江苏|江西|江北|江南|湖南|安徽|宁夏|甘肃|云南|贵州|海南|广西|温州|常州|徐州|郑州|"
    "柳州|梅州|"
    "任丘|安阳|洛阳|祁县|石门|石岛|包头|金州|安达|宁安|海林|龙江|白山|万全|吉林|通信|通讯|边防|"
    "边检|随时|随后|随着|"
    "于[上去前今本年月]|荣誉|商量|初步|初中|南区|南关|南街|古城|古镇|庄村|林场|农场|马路|阳光|同上|顾问|沙场|贺电|"
    "季度|章节|程序|程度|"
    "曾经|曾任|余下|余人|莫非|施工|施行|温暖|连接|史料|雷电|毛病|龙头|康复|黄金|黄岛|管教|管区|"
    "伏法|茅台|优惠|惠及|厉害|严厉|户籍|籍贯|劳动|劳教|劳改|扶养|扶助|扶贫|堵住|堵塞|宰了|况且|"
    "情况|琴行|杭州|"
    "羊毛|郁闷|寿命|燕郊|廉洁|廉政|咸阳|"
    "利用|利益|利息|利害|席位|席间|税务|税收|漆黑|"
    "普通|普遍|普及|普查|普法|普陀|普宁|普洱|普兰|普惠|元月|元旦|元宝|刀具|刀子|罕见|预约|专用|"
    "原[登刊误写作载记印]|原公[布开]|曾表|曾要|已要|已表|要求|请求|恳求|央求|表示|明确|请大|请各|请志|希望|态度|应为|应是|应作|应系|应改|来骂|来问|来说|来找|来过|同上|接听|时段|官方|官员|官网|展开|展览"
)
CITIES = "唐山|沈阳|常德|安庆|安康|黄冈|江门|连云港|马鞍山|景德镇|石家庄|张家口|张家界|齐齐哈尔"
NOT = rf"(?!(?:{NO_NAME}|(?:{CITIES})(?:市|(?![{HAN}]))))"
RARE = (
    "普元戎矣刀罕邴羿粘伍穆慎练揭禤郤糜笪荀昌虞亢冼琚昝虢仉谯鄂祖郦僧宫索席漆税甯庾利浦佴奚廉伏茅宓惠厉邰咸籍郁劳姬扶堵宰寿燕戈禄夔勾况郈琴杭羊闵扬肇达敏旷瑞顺希伊操危逢薄粟匡尉隆区解单仉亓乜寸兀卓闫闾凤匐及"
    "厍宦尧山巢巫嵇弓弘忻扈暨束桓植殳毋汲湛滑璩皇眭睢禹翦聊苍蓟蓬虎衡褒贲赛邬郏酆钭铎阙隽靖颛骞鱼麴庹焉禚昃苌臾郄"
    "容蹇吉崇计宣仰花云富印农怀茆贠"
)
ONE = f"[{SURNAMES}{RARE}{''.join(name for name in READINGS if len(name) == 1)}]"
SUR = f"(?:{COMPOUNDS}|{ONE})"
ANYBODY = rf"(?![名氏啥谁甚])[{HAN}]"  # 姓檀: whatever sign it is
UNSAID = r"[某×xX*○]"
GIVEN = rf"(?:(?![的了们吗呢他她])[{HAN}×xX*○])"
BY_SOUND = r"(?=\((?:音|化名|音译)\))?"
DOTTED = rf"[{HAN}]{{1,6}}(?:·[{HAN}]{{1,8}}){{1,3}}"
# What stands between two blanks behind a name and is none: 办, 宅, 男.
NO_GIVEN = "办宅家手传电男女汉无"
OF_TITLES = "长员警任记委官监"
# A name of any surname: 线 强, 欧阳  志远.
PARTED = (
    rf"(?:{COMPOUNDS}|(?![{NO_GIVEN}内外副]|[不空从待暂保] +[详明缺略查定补密])[{HAN}]) {{1,4}}"
    rf"(?![{NO_GIVEN}])[{HAN}]{{1,2}}(?![{HAN}])"
)
# Where it may stand: behind a title, in a list of numbers, where a line begins.
BEHIND_TITLE = "|".join(f"(?<=[{OF_TITLES}][ :]{' ' * blanks})" for blanks in range(3))
BEHIND_TITLE += r"|(?<=\ufffc[、,;])"
LINE_BEGINS = "|".join(rf"(?<=\n{' ' * blanks})" for blanks in range(5))
# Signs that no given name ends with, where the text goes on.
GOES_ON = "等和与及带说的在于是对把将被向从到已曾也就又还均都让叫给用以并要不没接负跟骂挂很称"
# But where they cannot go on so: 王庆和把…, 王志向说….
IN_NAME = "[和向让][把被将已曾说在的又就也还]"

# What a sentence about somebody goes on with, behind his title.
WHEN = (
    "上个?(?:月|周|星期|礼拜)|[上下]半年|[去前今本当][年月]|[年月周][初底中末]|前[不几些]|不久|日前|近[日来期]|刚[刚才]|"
    "已于|早已|[已早]就|[春夏秋冬]天|[一二三四五六七八九十]{1,2}月|因[病公故]|被[纪监留双免撤]|由于|据[说悉]|听说|确实|好像|似乎"
)

PINYIN = (
    "Ai|An|Ao|Ba|Bai|Ban|Bao|Bei|Bi|Bian|Bing|Bo|Bu|Cai|Cang|Cao|Cen|Ceng|Cha|Chai|Chang|Chanyu|"
    "Chao|Che|Chen|Cheng|Chi|Chou|Chu|Chuai|Chunyu|Cong|Cui|Cun|Dai|Dan|Dang|Dantai|Danyu|Deng|"
    "Di|Diao|Ding|Diwu|Dong|Dongfang|Dongguo|Dou|Du|Duan|Duanmu|Dugu|Dun|Er|Fa|Fan|Fang|Fei|Feng|"
    "Fu|Gai|Gan|Gang|Gao|Ge|Geng|Gong|Gongsun|Gongyang|Gongye|Gou|Gu|Guan|Gui|Guo|Hai|Han|Hao|Hei|"
    "Heng|He|"
    "Helian|Hong|Hou|Hu|Hua|Huai|Huan|Huang|Huangfu|Hui|Huo|Huyan|Ji|Jia|Jian|Jiang|Jiao|Jie|Jin|"
    "Jing|Ju|Kang|Ke|Kim|Kong|Kou|Kuai|Kuang|Kui|Lai|Lan|Lang|Lao|Lei|Leng|Li|Lian|Liang|Liao|Lin|"
    "Ling|Linghu|Liu|Long|Lou|Lu|Luan|Luo|Lv|Lvqiu|Lü|Ma|Mai|Mao|Mei|Meng|Mi|Miao|Mie|Min|Ming|"
    "Mo|Moqi|Mou|Mu|Murong|Na|Nan|Nangong|Nanmen|Ni|Nie|Ning|Niu|Nong|Ou|Ouyang|Pan|Pang|Park|Pei|"
    "Peng|Pi|Piao|Ping|Pu|Puyang|Qi|Qian|Qiang|Qiao|Qin|Qiu|Qu|Quan|Ran|Rao|Ren|Rong|Ru|Ruan|Rui|"
    "Sa|Sang|Sha|Shan|Shang|Shangguan|Shao|She|Shen|Sheng|Shentu|Shi|Shu|Shuai|Si|Sikong|Sima|"
    "Situ|Song|Su|Sui|Sun|Ta|Tai|Taishi|Tan|Tang|Tantai|Tao|Teng|Tian|Tie|Tong|Tu|Tuo|Tuoba|Wan|"
    "Wang|"
    "Wanqi|Wei|Weichi|Wen|Weng|Wenren|Wo|Wu|Xi|Xia|Xiahou|Xian|Xiang|Xianyu|Xiao|Xie|Ximen|Xin|"
    "Xing|Xiong|Xu|Xuan|Xuanyuan|Xue|Yan|Yang|Yao|Ye|Yi|Yin|Ying|Yong|You|Yu|Yuan|Yuchi|Yue|"
    "Yuwen|Zan|Zang|Zeng|Zhai|Zhan|Zhang|Zhangsun|Zhao|Zhe|Zhen|Zheng|Zhi|Zhong|Zhongli|Zhongsun|"
    "Zhou|Zhu|Zhuang|Zhuansun|Zhuge|Zhuo|Zi|Ziche|Zong|Zongzheng|Zou|Zu|Zuo|Que|Xun|Suo|Zha|Yun|Qing|Chong|Hang|Bie|Duo|Jue|Shui|Nian|Sai"
)
OFFICE = (
    "Ward|Brigade|Squad|Detachment|School|Company|City|County|District|Town|Township|Village|"
    "Street|Road|Avenue|Prison|Police|Detention|"
    "Community|Province|Court|"
    "Procuratorate|Prefecture|Subdistrict|Banner|Bureau|Public|Women|Domestic|Labor|Brainwashing|"
    "Party|Hospital|"
    "Neighborhood|Residential|Intermediate|Sub|Office|Officer|Committee|Region|Mental|Justice|"
    "Political|Drug|Railway|Farm|Branch|Unit|Camp|Commission|Agency|Association|Union|College|"
    "Institute|"
    "Academy|Temple|Church|Mosque|Monastery|Factory|Plant|Mill|Mine|Works|Group|Front|Religious|"
    "Affairs|"
    "Central|People|Team|Division|Section|Department|Center|Centre|Government|Criminal|High|"
    "Higher|Security|Mobile|Home|Cell|Fax|Phone"
)
PART = rf"(?!(?:{OFFICE})(?![a-z]))[A-Z][a-zü]+(?:[-'’][A-Za-z][a-zü]+)?"
HOLDER = (
    "Deputy|Vice|Director|Chief|Head|Captain|Leader|Officer|Judge|Prosecutor|Secretary|Warden|"
    "Manager|"
    "Instructor|Commissar|Mayor|Governor|Principal|Headmaster|Doctor|Clerk|Inspector|Sergeant|"
    "President|Presiding|Guard|Commander|Procurator|Chairman|Chairwoman|Policeman|Investigator|"
    "Mr|Ms|Mrs|Dr|Miss"
)
# A given name in capitals is one only where it is made of the syllables of such names.
SYLLABLE = (
    "(?:ZH|CH|SH|[BPMFDTNLGKHJQXRZCSYW])?(?:[IU]ANG|IONG|[AEIO]NG|IA[NO]|UA[NI]|[AEIU]N|AI|EI|AO|"
    "OU|IA|IE|IU|UA|UI|UO|UE|[AOEIU])"
)
CAPITALS = (
    rf"(?!(?:CAN|DO|GO|ME|SO|NO|TO|BE|WE|AN|ON|IN|MEN|MAN|DIE|LIE|ARE|HOME|MADE|MAKE|TAKE|HAVE)\b)"
    rf"(?:{SYLLABLE}['’-]?){{1,3}}(?![A-Z])"
)
LATIN = (
    rf"(?<![A-Za-z-])(?=[A-Z])(?!Hong Kong\b)(?:(?:{PINYIN}) {PART}(?: (?!(?:{OFFICE}|"
    rf"{HOLDER})(?![a-z]))[A-Z][a-zü]+)?|"
    rf"(?:{PINYIN.upper()}),? {PART}|"
    rf"(?:{PINYIN.upper()}),? {CAPITALS}|"
    rf"(?!(?:{HOLDER}) ){PART} (?:{PINYIN.upper()})(?! [A-Z])|"
    rf"(?:(?!S?[Hh]e\b)|(?<=[a-z] ))(?:{PINYIN})(?='s | can be | may be | could be | "
    rf"(?:picked|answer(?:s|ed)|told|said|left|gave|hung|refused|signed|denied|confirmed) )|"
    rf"(?<=, ){PART} {PART}(?= \([+\d])|"
    rf"(?:{PINYIN})(?= \((?:(?:(?:first|given|full|family|last) |sur)name|only ))|"
    rf"(?:A|{PART}) {PART}(?= \([{HAN}]{{2,4}}\)))(?![A-Za-z])"
    rf"(?! (?:{OFFICE})(?! (?:Officer|Chief|Leader|Instructor|Commissar|Secretary|Head|Director|"
    rf"Captain)))"
)

# Dorje Gyal: a name of two or three words, which only a title beside it tells.
FOREIGN = (
    rf"(?!(?:{HOLDER}|The|A|An|In|On|At|To|From|He|She|They|When|After) )"
    rf"(?:E|{PART}) {PART}(?: {PART})?"
)


def is_read(name: str, letters: str) -> bool:
    """者建明 Zhe Jianming; a sign may be read in several ways."""
    said = re.sub("[^a-z]", "", letters.lower().replace("ü", "v"))
    ends = {0}
    for ways in pinyin(name, style=Style.NORMAL, heteronym=True):
        ends = {end + len(way) for end in ends for way in ways if said.startswith(way, end)}
    return len(said) in ends


PEOPLE = People(
    reads=is_read,
    whole=rf"{NOT}(?:{DOTTED}|{SUR}{GIVEN}{{1,2}}|(?:{COMPOUNDS}){GIVEN}{{1,2}}|"
    rf"[小老姓]{SUR}|姓{ANYBODY})(?<![被遭市县乡村])",
    head=(
        rf"{NOT}(?:{DOTTED}|(?:{COMPOUNDS}){GIVEN}{{1,2}}(?![{HAN}])|"
        rf"{SUR}{GIVEN}{{1,2}}(?![{HAN}])(?<![用说称是])|"
        rf"(?:[小老姓]{SUR}|姓{ANYBODY})(?![{HAN}])|[小老姓]{SUR}(?=[{GOES_ON}打接回共合])|"
        rf"{SUR}[{HAN}]{{1,2}}?(?=[二两三四五六]人)|{SUR}(?:{UNSAID}{{1,2}})|"
        rf"{SUR}[{HAN}]{{1,2}}?(?=(?!{IN_NAME})[{GOES_ON}]|进[来门屋]|手[里上中](?![{HAN}]))|"
        rf"(?:{TIBETAN})(?:[{HAN}]{{2}})?(?![{HAN}])|"
        rf"(?:{COMPOUNDS})[{HAN}]{{2}}|{ONE}[{HAN}]{{2}}|"
        rf"(?!自己|本人|亲自|人[很挺还也蛮真不最]|为人|态度|另[一外有]|其他|备用|常用|"
        rf"后来|[以今往日随之]后|[当那同平]时|当[场天日晚年]|经常|常常|已经|曾经|现在|目前|最近|昨[天日晚]|{WHEN})"
        rf"(?![{HAN}]{{0,3}}[次说称了着过我你他她不没这那让叫把被给的是])"
        rf"(?:[{HAN}]{{2,3}}(?=在(?![{HAN}]))|[{HAN}]{{2,4}}(?<![的了过到去往向找赴在])(?![{HAN}]))|"
        rf"(?<=[\s:])[{HAN}]{{5,7}}(?![{HAN}])|{SUR}(?![{HAN}])|{FOREIGN}(?![A-Za-z])|"
        rf"(?:{PINYIN})(?![A-Za-z])|(?!(?:Mrs?|Ms|Miss|Dr)\b){PART}(?=\s{{2,}}|\s*[:,(]|$))"
    ),
    tail=(
        rf"(?:{DOTTED}|(?:{COMPOUNDS}){GIVEN}{{0,2}}|{NOT}{ONE}{GIVEN}{{1,2}}|[小老]{ONE}|(?<=[个位子名的])姓{ONE}|"
        rf"(?:(?<![{HAN}])|(?<=[打找给向跟问是])|(?<=[局院所队庭科处室狱委办]的)(?![原代时现前老副正总高新应]))(?!任$){ONE})(?<![留写递塞抄]给)$"
    ),
    spaced=(
        rf"(?=[{HAN}] )"
        rf"(?:(?<![{HAN}])|(?<=[所队局院科处庭]长|[导指审教]员|[民干狱]警|主任|书记|政委|[检法]官))"
        rf"(?!(?<=书记)员){NOT}{ONE}(?: {{1,4}}(?![{NO_GIVEN}])[{HAN}](?![{HAN}])){{1,2}}"
        rf"|(?=[{HAN}]{{1,2}} )(?:{BEHIND_TITLE}){PARTED}"
        rf"(?= *(?:[\ufffc(,;、:]|手机|电话|办|宅|固话|$))"
        # 警察 同 娟、折 丽：
        rf"|(?<=[{HAN}]、)(?![{NO_GIVEN}])[{HAN}] [{HAN}](?=[、:])"
        rf"|(?=[{HAN}]{{1,2}} )(?:{LINE_BEGINS}){PARTED}(?<![{OF_TITLES}])"
        rf"(?= +[{HAN}]{{1,7}}[{OF_TITLES}][ :(,\ufffc])"
        rf"|姓{SUR}(?=的)"
        rf"|(?:(?<![{HAN}])|(?<=[这那]个))(?=[{HAN}]{{2,4}}?[系是为任现担即]){NOT}{SUR}{GIVEN}{{1,2}}"
        rf"(?=(?:现?[系是为任]|担任|即)[{HAN}]{{0,16}}[{OF_TITLES}](?![{HAN}]))"  # 王大明是某局局长
    ),
    addressed=(
        rf"(?:(?<![{HAN}])|(?<=[是找叫的和]))(?!纪检|高院|高检|高法|安检|边检|质检|车队|支队|文科|全科|"
        rf"法院|党委|武委|"
        rf"国安局|古城|相处|住处|居所|"
        rf"单科|万科|何处|都队|来所|居委|常委|师部|连队|连部|甘队|海关|海所|法科|都局|国局|信科|"
        rf"门所|时局|全局|全所|全队|"
        rf"和所|成科|明所|平局|强所|牛棚|林科|武科|商科|农科|国科)"
        rf"(?P<name>{SUR})(?P<title>副?[局所队科检庭处股院厅政])(?![{HAN}])"
    ),
    latin=LATIN,
    acts="用(?:的|了)|说|称|叫|让|给|骂|接(?:了|过|起|的)|不肯|拒绝|留下|打来|还|又|自己|本人|"
    "在电话|换(?:了|号|卡|手机|电话)|改号|停机|关机|[那这][支部条张]|[那这]个(?![人家月案时地])|的(?:手机|电话|号)",
    pointed=r"(?:[这那][位个名]|该|此)$",
    short=rf"[姓小老]?(?P<surname>{SUR}|(?<=姓)[{HAN}]|(?:{PINYIN})(?![A-Za-z]))",
    apposed=rf"(?<![A-Za-z-]){FOREIGN}$",
    joins="的和与及由是叫为也",
    called=rf"(?:(?<=[个位叫名])|(?<=一[个位名]是)|(?<=自称)|(?<=[办队头手案审家录班事责挥首]的是))(?:[小老姓]{SUR}|{NOT}{SUR}{GIVEN}{{1,2}}(?<![市县乡镇村]))(?=的?$)",
    surname=ONE,
    called_so=rf"(?:named |(?<=by the name of ))(?P<name>{FOREIGN})(?![A-Za-z])",
    genitive="的",
    # not: 司机那个号, nor 及王明; 及大勇 is one
    spelt=(
        rf"(?![和与]|及{SUR}{GIVEN}{{1,2}}(?![{HAN}])|[那这][个些位支部条张里边])"
        rf"(?:{COMPOUNDS}|{ONE}){GIVEN}{{1,2}}(?<![用说称是])|{MONGOLIAN}|"
        rf"(?<=  )[把但是过]{GIVEN}{{2}}"  # 政委  把多才  办, in columns
    ),
    single=SINGLE,
    copulas=frozenset(
        {
            *"是叫为",
            "姓名应是",
            "姓名应为",
            "姓名是",
            "应是",
            "应为",
            "就是",
            "正是",
            "名叫",
            "先后是",
            "大名",
            "全名",
            "本名",
            "真名",
        }
    )
    | {
        "姓名应是",
        "姓名应为",
        "姓名是",
        "应是",
        "应为",
        "也",
        "也是",
        "也叫",
        "复姓",
        "是复姓",
        "名字叫",
        "大名叫",
        "真名叫",
        "全名叫",
        "自称",
        "自称是",
    }
    | {" is ", " is called ", " named ", ", named "},
    polite=r"(?:(?:里[头面]?|[当之]?中)的?)?有?一?[个位名](?:名|是)?叫|"
    r", an? (?:[a-z]+ )?(?:wom[ae]n|man|lady|girl|guy|youth) (?:named|called|by the name of)\b|"
    r"\b(?:Madam|Mr|Mrs|Ms|Miss|Dr|MR|MRS|MS|MISS|DR|(?:fe)?male)\b\.?",
    who=r"\s*,?\s*who\b",
    held=english_people.HELD,
    passive=english_people.PASSIVE,
    described=rf", ?[男女](?![{HAN}])|女士|[,( ]*化名",
    known=rf"(?![小老姓])(?:{COMPOUNDS}|{ONE})(?![的某]|女士|先生|同学|老师|"
    rf"医生)[{HAN}](?:(?![的某])[{HAN}])?",
)
