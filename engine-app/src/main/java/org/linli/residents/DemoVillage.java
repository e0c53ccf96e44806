package org.linli.residents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The people of 白果湾村, who do not exist: 436 households with 1,765 people in 18 groups, the same ones each time.
 *
 * <p>Their numbers begin with 990981, the code of no region, and have right check characters; no mobile number begins with 100.
 */
final class DemoVillage {
    static final String COMMUNITY = "990981100201";
    static final int HOUSEHOLDS = 436;
    static final int PEOPLE = 1_765;
    private static final int GROUPS = 18;
    private static final int YEAR = 2025;
    static final LocalDate RECORDED_FROM = LocalDate.of(YEAR + 1, 1, 1);
    private static final String SURNAMES = "陈李王张刘黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String MALE = "国建文志明军勇强华平海东林春德福贵荣成松柏山川旺根生水木才宝龙祥瑞庆永长远学义仁忠孝俊杰豪宇浩博";
    private static final String FEMALE = "秀英兰芳梅桂香玉珍凤莲春霞红燕丽娟敏静淑慧云月菊花萍琴娥美巧翠雪婷婉欣怡雅琪妍";
    private static final List<String> CRAFTS = List.of("篾匠", "木匠", "瓦匠", "制茶", "养蜂", "电工", "焊工", "裁缝", "厨师", "兽医");
    private static final List<String> CITIES = List.of("省城", "邻市工业园", "沿海某市", "市区", "县城");

    private final Random random = new Random(20_260_101);
    private final Map<String, Integer> sequences = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private int phones;
    private int household;
    private String home;
    private String group;

    private DemoVillage() {}

    /** The rows of the file in which they would come, with its headings. */
    static List<List<String>> rows() {
        var village = new DemoVillage();
        village.rows.add(
                VillageColumns.ALL.stream().map(column -> column.names().get(0)).toList());
        village.sizes().forEach(village::addHousehold);
        return village.rows;
    }

    /** How many people each household has: PEOPLE in all. */
    private List<Integer> sizes() {
        var sizes = new ArrayList<Integer>();
        for (var number = 0; number < HOUSEHOLDS; number++) {
            sizes.add(List.of(1, 2, 3, 4, 4, 5, 5, 6).get(random.nextInt(8)));
        }
        var surplus = sizes.stream().mapToInt(Integer::intValue).sum() - PEOPLE;
        for (var number = 0; surplus != 0; number = (number + 1) % HOUSEHOLDS) {
            var step = Integer.signum(surplus);
            if (sizes.get(number) - step >= 2 && sizes.get(number) - step <= 7) {
                sizes.set(number, sizes.get(number) - step);
                surplus -= step;
            }
        }
        return sizes;
    }

    private void addHousehold(int size) {
        var number = household * GROUPS / HOUSEHOLDS;
        group = "%s%02d".formatted(COMMUNITY, number + 1);
        household++;
        home = "白果湾村 %d 组 %d 号".formatted(number + 1, household);
        var surname = SURNAMES.charAt((number * 2 + random.nextInt(4)) % SURNAMES.length());
        var age = size == 1 ? 62 + random.nextInt(26) : 32 + random.nextInt(40);
        var isMale = random.nextInt(10) < 8;
        add("户主", surname, isMale, age, size);
        if (size > 1) {
            add(isMale ? "妻" : "夫", anySurname(), !isMale, age - 2 + random.nextInt(5), size);
        }
        if (size > 2) {
            addChildren(size - 2, isMale ? surname : anySurname(), age, size);
        }
    }

    /** Children, then the wife and children of a grown-up son, then parents. */
    private void addChildren(int count, char surname, int age, int size) {
        var left = count;
        var childAge = Math.max(1, age - 23 - random.nextInt(4));
        add("长子", surname, true, childAge, size);
        left--;
        if (left > 0 && childAge > 24) {
            add("儿媳", anySurname(), false, childAge - 1, size);
            left--;
            if (left > 0) {
                var isBoy = random.nextBoolean();
                add(isBoy ? "孙子" : "孙女", surname, isBoy, Math.max(0, childAge - 24 - random.nextInt(3)), size);
                left--;
            }
        }
        if (left > 0) {
            add("长女", surname, false, Math.max(0, childAge - 3), size);
            left--;
        }
        if (left > 0) {
            add("母亲", anySurname(), false, Math.min(96, age + 22 + random.nextInt(5)), size);
            left--;
        }
        if (left > 0) {
            add("父亲", surname, true, Math.min(97, age + 24 + random.nextInt(4)), size);
            left--;
        }
        for (var more = 0; more < left; more++) {
            add("其他亲属", anySurname(), random.nextBoolean(), 20 + random.nextInt(50), size);
        }
    }

    private void add(String relation, char surname, boolean isMale, int age, int size) {
        var born = LocalDate.of(YEAR - age, 1 + random.nextInt(12), 1 + random.nextInt(28));
        var isGrown = age >= 18;
        var works = isGrown && age < 65 && !relation.equals("户主") && random.nextInt(10) < 5;
        var cells = new HashMap<Object, String>();
        cells.put(VillageColumns.HOUSEHOLD, Integer.toString(household));
        cells.put(VillageColumns.KIND, "户籍户");
        cells.put(VillageColumns.CATEGORY, size == 1 ? "常住户" : random.nextInt(12) == 0 ? "外出户" : "常住户");
        cells.put(VillageColumns.GROUP, group);
        cells.put(VillageColumns.ADDRESS, home);
        cells.put(VillageColumns.NAME, surname + given(isMale));
        cells.put(VillageColumns.RELATION, relation);
        cells.put(VillageColumns.DOCUMENT, document(born, isMale));
        cells.put(VillageColumns.PHONE, age > 14 && age < 85 ? "100%08d".formatted(10_000_000 + 7 * ++phones) : "");
        cells.put(VillageColumns.NATION, random.nextInt(25) == 0 ? "土家族" : "汉族");
        cells.put(VillageColumns.EDUCATION, education(age));
        cells.put(VillageColumns.POLITICAL_STATUS, isGrown && random.nextInt(14) == 0 ? "中国共产党党员" : "群众");
        cells.put(VillageColumns.MARRIAGE, marriage(relation, age, size));
        cells.put(VillageColumns.HEALTH, age > 65 ? List.of("健康", "体弱", "慢性病").get(random.nextInt(3)) : "健康");
        cells.put(VillageColumns.HEALTH_GROUND, "法定职责");
        cells.put(VillageColumns.HEALTH_PAPER, "国家基本公共卫生服务规范（核对适用范围）");
        cells.put(VillageColumns.CRAFT, isGrown && random.nextInt(9) == 0 ? any(CRAFTS) : "");
        cells.put(VillageColumns.WORK_AWAY, works ? any(List.of("县内务工", "省内县外务工", "省外务工")) : "在家");
        cells.put(VillageColumns.WORK_PLACE, works ? any(CITIES) : "");
        cells.put(VillageColumns.TAGS, age >= 60 ? size == 1 ? "老人、独居老人" : "老人" : works ? "上班" : "");
        cells.put(VillageColumns.HOUSEHOLD_TAGS, householdTags(relation, size, age));
        rows.add(VillageColumns.ALL.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList());
    }

    private String householdTags(String relation, int size, int age) {
        if (!relation.equals("户主")) {
            return "";
        }
        if (size == 1) {
            return age >= 60 ? "独居老人" : "";
        }
        return random.nextInt(20) == 0 ? "困难户" : "";
    }

    private static String education(int age) {
        return age < 7 ? "" : age < 13 ? "小学" : age < 16 ? "初级中学" : age < 30 ? "大学专科" : age < 60 ? "初级中学" : "小学";
    }

    private static String marriage(String relation, int age, int size) {
        return relation.equals("户主") && size == 1 || relation.matches("[父母]亲") ? "丧偶" : age >= 26 ? "已婚" : "未婚";
    }

    /** Women have even, men odd numbers of the day and region. */
    private String document(LocalDate born, boolean isMale) {
        var start = "990981" + born.format(DateTimeFormatter.BASIC_ISO_DATE);
        var nth = sequences.merge(start + isMale, 1, Integer::sum);
        var digits = start + "%03d".formatted(isMale ? 2 * nth - 1 : 2 * nth);
        return digits + CheckCharacter.of(digits);
    }

    private String given(boolean isMale) {
        var characters = isMale ? MALE : FEMALE;
        var first = characters.charAt(random.nextInt(characters.length()));
        return random.nextInt(5) == 0
                ? String.valueOf(first)
                : String.valueOf(first) + characters.charAt(random.nextInt(characters.length()));
    }

    private char anySurname() {
        return SURNAMES.charAt(random.nextInt(SURNAMES.length()));
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
