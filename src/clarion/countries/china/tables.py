"""How tables from China head their columns, in both scripts."""

from clarion.countries.tables import TableWords
from clarion.rules.vocabulary import ColumnKind, LineKind, RowRefusal

HEADERS = {
    ColumnKind.NUMBER: "电话|電話|电话号码|電話號碼|联系电话|聯繫電話|聯絡電話|联络电话|号码|號碼|"
    "联系方式|聯繫方式|聯絡方式|电话1|電話1|座机|座機|固定电话|固定電話|固话|室話|市话|市話",
    ColumnKind.WORK: "办公电话|辦公電話|办电|辦電|办公室电话|辦公室電話|单位电话|單位電話|工作电话|"
    "工作電話|公务电话|公務電話|办公|辦公|公司电话|公司電話|总机|總機",
    ColumnKind.DUTY: (
        "值班电话|值班電話|值班室|值班室电话|值班室電話|值班|报警电话|報警電話|24小时电话|"
        "24小時電話"
    ),
    ColumnKind.MOBILE: (
        "手机|手機|手机号|手機號|手机号码|手機號碼|移动电话|移動電話|行动电话|行動電話|手提|"
        "手提电话|手提電話|大哥大"
    ),
    ColumnKind.HOME: (
        "宅电|宅電|住宅电话|住宅電話|家庭电话|家庭電話|家里电话|家裡電話|家电话|家電話|宅|住宅"
    ),
    ColumnKind.FAX: "传真|傳真|传真号码|傳真號碼|传真电话|傳真電話",
    ColumnKind.EXT: "分机|分機|分机号|分機號|内线|內線|转|轉",
    ColumnKind.AREA: "区号|區號|长途区号|長途區號",
    ColumnKind.LINE_KIND: "电话类型|電話類型|号码类型|號碼類型|电话类别|電話類別|类型|類型",
    ColumnKind.STATION: (
        "单位|單位|单位名称|單位名稱|工作单位|工作單位|机构|機構|机构名称|機構名稱|部门|部門|"
        "所属单位|所屬單位|派出所|机关|機關|科室|名称|名稱|公司|组织|組織"
    ),
    ColumnKind.PLACE: (
        "地区|地區|省|省份|市|城市|区县|區縣|县区|縣區|县|縣|区|區|地址|单位地址|單位地址|"
        "住址|所在地|辖区|轄區|街道|地点|地點"
    ),
    ColumnKind.PERSON: (
        "姓名|名字|联系人|聯繫人|聯絡人|负责人|負責人|人员|人員|责任人|責任人|局长|局長|所长|所長"
    ),
    ColumnKind.FAMILY: "姓|姓氏",
    ColumnKind.GIVEN: "名",
    ColumnKind.TITLE: "职务|職務|职位|職位|职称|職稱|头衔|頭銜|岗位|崗位",
    ColumnKind.STATE: "状态|狀態|号码状态|號碼狀態|备注状态|備註狀態|核实情况|核實情況",
    ColumnKind.NO_CALLS: "不要打|请勿拨打|請勿撥打|勿打|不再打|停止拨打|停止撥打",
    ColumnKind.RELATIVE: "家属|家屬|家属电话|家屬電話|配偶|妻子|丈夫|父亲|父親|母亲|母親|亲属|親屬|"
    "紧急联系人|緊急聯絡人|緊急聯繫人|受害人|当事人|當事人|家人|爱人|愛人|妻|夫|父|母|儿子|兒子|"
    "女儿|女兒|律师|律師",
}
HEADERS[ColumnKind.SKIP] = (
    "序号|序號|编号|編號|备注|備註|身份证|身份證|身份证号|身份證號|身份证号码|身份證號碼|"
    "警号|警號|qq|qq号|qq号码|微信|微信号|邮箱|郵箱|电子邮件|電子郵件|邮编|郵編|邮政编码|"
    "郵遞區號|账号|帳號|银行卡号|銀行卡號|车牌号|車牌號|案号|案號|生日|性别|性別|年龄|"
    "年齡|日期|网址|網址"
)
HEADERS[ColumnKind.WORK] += "|电话办|電話辦|电话办公|電話辦公"
HEADERS[ColumnKind.HOME] += "|电话宅|電話宅"
KINDS = {
    LineKind.WORK: (
        "办|办公|辦|辦公|办公室|辦公室|办电|辦電|单位|單位|总机|總機|座机|座機|警务室|警務室|o"
    ),
    LineKind.DUTY: "值班|值班室|报警|報警",
    LineKind.MOBILE: "手机|手機|移动|移動|移动电话|移動電話|行動電話|手提",
    LineKind.HOME: "宅|宅电|宅電|住宅|家|家里|家裡|h",
    LineKind.FAX: "传真|傳真|f",
}
STATES = {
    RowRefusal.DEAD: "空号|空號|停机|停機|暂停服务|暫停服務|已停用|注销|註銷",
    RowRefusal.MOVED: "已调走|已調走|调离|調離|退休|离职|離職|已故|换人|換人",
    RowRefusal.NO_CALLS: "不要再打|请勿再打|請勿再打|请勿拨打|請勿撥打",
}
WORDS = TableWords(
    HEADERS,
    KINDS,
    STATES,
    yes="是|对|對|有|√|✓|✔",
    nothing="无|無|没有|沒有|暂无|暫無|不详|不詳|空",
)
