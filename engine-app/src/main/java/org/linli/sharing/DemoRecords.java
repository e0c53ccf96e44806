package org.linli.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.Confidence;
import org.linli.residents.InfoKind;
import org.linli.residents.PersonDetails;
import org.linli.residents.Resident;
import org.linli.shared.Zone;

/** What the departments might have of the people of the demo's village, who do not exist: the same each time. */
final class DemoRecords {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String SCHOOL = "青禾镇中心学校";
    private static final String PLACE = "青禾镇白果湾村";

    private final ArchiveCodes codes;
    private final List<Made> made = new ArrayList<>();
    private Random random;
    private Resident person;
    private int age;
    private String tail;

    DemoRecords(ArchiveCodes codes) {
        this.codes = codes;
    }

    /** A record and the department that sent it. */
    record Made(String ownerCode, IncomingRecord record) {}

    List<Made> of(Resident somebody) {
        person = somebody;
        var details = somebody.details();
        random = new Random(details.documentNumber().value().hashCode());
        age = details.birthDate().until(TODAY).getYears();
        tail = details.documentNumber().value().substring(12);
        made.clear();
        everybody(details);
        if (age >= 18) {
            grownUps(details);
        } else {
            children();
        }
        if (age >= 60) {
            elderly();
        }
        sometimes();
        return List.copyOf(made);
    }

    private void everybody(PersonDetails details) {
        add("household-register", 0, "姓名", details.name().value(), "户号", "990981" + tail, "户籍地址", PLACE, "民族", "汉族");
        add("medical-insurance", 0, "参保险种", "城乡居民基本医疗保险", "参保状态", "正常参保", "缴费年度", "2026");
        if (age >= 16) {
            add("identity-documents", 10, "证件名称", "居民身份证", "签发机关", "安澜市公安局", "有效期限", age >= 46 ? "长期" : "20 年");
        }
    }

    private void grownUps(PersonDetails details) {
        add(
                "pension-contributions",
                0,
                "险种",
                "城乡居民基本养老保险",
                "参保状态",
                age < 60 ? "正常缴费" : "已领取待遇",
                "缴至",
                "2025-12",
                "缴费档次",
                any("200 元", "500 元", "1000 元"));
        add(
                "land-contract",
                0,
                "合同编号",
                "HT2018" + tail,
                "承包面积（亩）",
                decimal(1, 8),
                "地块数",
                number(2, 7),
                "承包期至",
                "2057-12-31");
        if (age >= 26) {
            add(
                    "marriage-register",
                    0,
                    "婚姻状况",
                    age > 75 && chance(40) ? "丧偶" : "已婚",
                    "登记日期",
                    day(age - 25),
                    "登记机关",
                    "安澜市民政局");
        }
        if (chance(45)) {
            add("homestead", 0, "使用权证号", "安宅字" + tail, "坐落", PLACE, "批准面积（平方米）", number(90, 180));
            add("utility-accounts", 0, "户号", "0990" + tail, "用能类型", "居民用电", "用户状态", "正常");
        }
        if (chance(40)) {
            add(
                    "subsidy-card",
                    1,
                    "补贴项目",
                    "耕地地力保护补贴",
                    "年度",
                    "2026",
                    "发放金额",
                    number(180, 900) + " 元",
                    "账号",
                    "62172099" + tail);
        }
        if (age < 65) {
            workers();
        }
    }

    private void workers() {
        if (chance(55)) {
            add("driving-licence", 6, "准驾车型", any("C1", "C2", "B2", "E"), "初次领证", day(8), "状态", "正常");
        }
        if (chance(35)) {
            add(
                    "vehicles",
                    2,
                    "号牌号码",
                    "安A" + tail.substring(1),
                    "车辆类型",
                    any("小型轿车", "普通二轮摩托车", "轻型货车"),
                    "使用性质",
                    "非营运",
                    "检验有效期",
                    "2027-05-31");
        }
        add("employment", 0, "就业状态", any("就业", "灵活就业", "在家务农"), "登记日期", day(2));
        if (chance(12)) {
            add(
                    "skill-certificates",
                    0,
                    "职业工种",
                    any("电工", "焊工", "养老护理员", "家畜繁殖员"),
                    "等级",
                    any("初级工", "中级工"),
                    "证书编号",
                    "Y0990" + tail);
        }
        if (chance(10)) {
            add("business-posts", 0, "统一社会信用代码", "92990981MA" + tail, "名称", "白果湾小卖部", "任职", "经营者", "登记状态", "存续");
        }
        if (chance(8)) {
            add("health-certificate", 1, "证书编号", "JK0990" + tail, "从业类别", "食品", "有效期至", "2027-03-31");
        }
        if (chance(6)) {
            add(
                    "housing-fund",
                    0,
                    "缴存单位",
                    "安澜市第二建筑公司",
                    "账户状态",
                    "正常",
                    "缴至",
                    "2026-05",
                    "月缴存额",
                    number(300, 1200) + " 元");
            add("tax-records", 0, "税种", "个人所得税", "所属年度", "2025", "申报收入", number(40, 90) + "000 元");
        }
        if (chance(7)) {
            add("transport-qualification", 4, "从业类别", "道路货物运输驾驶员", "证件编号", "JT" + tail, "有效期至", "2029-08-31");
        }
    }

    private void children() {
        add("birth-certificate", 0, "证明编号", "W0990" + tail, "出生机构", "安澜市人民医院");
        if (age >= 6) {
            add("school-record", 1, "学校", SCHOOL, "年级", age < 12 ? "小学" : age < 15 ? "初中" : "高中", "学籍状态", "在读");
        }
        if (age >= 6 && chance(15)) {
            add("student-aid", 1, "资助项目", "家庭经济困难学生生活补助", "学年", "2025—2026", "资助金额", "1250 元");
        }
        if (chance(12)) {
            add("orphans-left-behind", 0, "类别", "农村留守儿童", "监护方式", "祖父母照料");
        }
    }

    private void elderly() {
        add(
                "pension-benefits",
                0,
                "待遇类型",
                "城乡居民养老金",
                "发放状态",
                "正常发放",
                "起领月份",
                day(age - 60).substring(0, 7),
                "月待遇",
                number(160, 420) + " 元");
        add("family-doctor", 1, "签约团队", "青禾镇卫生院第二团队", "签约日期", day(1), "管理类别", any("老年人健康管理", "高血压随访", "糖尿病随访"));
        if (chance(30)) {
            add("chronic-benefits", 2, "病种类别", any("高血压", "糖尿病", "冠心病"), "认定日期", day(3), "定点机构", "青禾镇卫生院");
        }
        if (chance(10)) {
            add("veterans", 0, "优抚对象类别", any("参战退役人员", "60 周岁以上农村籍退役士兵"), "证件编号", "TY" + tail, "登记日期", day(4));
        }
    }

    private void sometimes() {
        if (chance(6)) {
            add(
                    "low-income",
                    1,
                    "救助类别",
                    any("低保", "低保边缘"),
                    "家庭人口",
                    number(1, 4),
                    "月保障金",
                    number(320, 560) + " 元",
                    "批准日期",
                    day(1));
        }
        if (age >= 60 && chance(3)) {
            add("destitute-support", 1, "供养方式", "分散供养", "照料等级", any("全自理", "半护理"), "批准日期", day(3));
        }
        if (chance(5)) {
            add(
                    "disability-card",
                    8,
                    "残疾类别",
                    any("肢体", "视力", "听力"),
                    "残疾等级",
                    any("二级", "三级", "四级"),
                    "证件有效期至",
                    "2032-10-31");
        }
        if (chance(4)) {
            add("relapse-monitoring", 1, "监测类别", "脱贫不稳定户", "风险类型", any("因病", "因学", "因残"));
        }
        if (chance(9)) {
            add("forest-rights", 0, "林权证号", "安林证字" + tail, "小地名", any("老屋背", "上湾山", "青竹坳"), "面积（亩）", decimal(3, 20));
        }
        if (chance(7)) {
            add("disaster-list", 1, "名册类型", "地质灾害避险名册", "隐患点", "上湾滑坡点", "避险场所", "白果湾村小学");
        }
        if (chance(5)) {
            add("resettlement", 0, "工程名称", "清溪水库", "扶持方式", "直补到人", "起始年度", "2006");
        }
        if (age >= 20 && chance(5)) {
            add("real-estate", 0, "不动产权证号", "安（2022）" + tail, "坐落", "安澜市望江街道", "用途", "住宅", "面积（平方米）", number(70, 130));
        }
        if (age >= 20 && chance(6)) {
            add("party-membership", 0, "所在支部", "白果湾村党支部", "党员类别", "正式党员", "入党日期", day(9));
        }
    }

    /** @param years how long it is valid from its beginning; 0: until further notice */
    private void add(String kindCode, int years, String... namesAndTexts) {
        var kind = codes.infoKind(kindCode).orElseThrow();
        var fields = new LinkedHashMap<String, String>();
        for (var at = 0; at < namesAndTexts.length; at += 2) {
            fields.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        var from = TODAY.minusDays(30L + random.nextInt(300));
        var owner = kind.owners().stream().sorted().findFirst().orElseThrow();
        made.add(new Made(owner, incoming(kind, fields, from, years == 0 ? null : from.plusYears(years))));
    }

    private IncomingRecord incoming(InfoKind kind, Map<String, String> fields, LocalDate from, LocalDate until) {
        return new IncomingRecord(
                person.details().document(),
                kind,
                "演示数据",
                kind.code() + "-" + person.number(),
                fields,
                collected(),
                chance(4) ? Confidence.DOUBTFUL : Confidence.VERIFIED,
                from,
                until,
                kind.basis(),
                null);
    }

    private Instant collected() {
        return TODAY.minusDays(random.nextInt(40))
                .atTime(9, 0)
                .atZone(Zone.OFFICE)
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String number(int from, int until) {
        return Integer.toString(from + random.nextInt(until - from));
    }

    private String decimal(int from, int until) {
        return number(from, until) + "." + random.nextInt(10);
    }

    private String day(int yearsAgo) {
        return TODAY.minusYears(Math.max(0, yearsAgo))
                .minusDays(random.nextInt(300))
                .toString();
    }
}
