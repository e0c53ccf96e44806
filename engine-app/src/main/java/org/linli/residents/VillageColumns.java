package org.linli.residents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.shared.sheet.SheetColumn;

/** The columns of the file in which the people of a village come. */
final class VillageColumns {
    private static final String PREFIX = "resident.sheet.";

    static final SheetColumn HOUSEHOLD = column("household", true, "户编号", "Household no.");
    static final SheetColumn KIND = column("householdKind", false, "户类型", "Kind of household");
    static final SheetColumn CATEGORY = column("category", false, "户类别", "Category");
    static final SheetColumn GROUP = column("group", false, "小组", "村民小组", "Group");
    static final SheetColumn GRID = column("grid", false, "网格代码", "网格", "Grid code", "Grid");
    static final SheetColumn ADDRESS = column("address", true, "住址", "地址", "Address");
    static final SheetColumn BUILDING = column("building", false, "楼栋", "Building");
    static final SheetColumn ENTRANCE = column("entrance", false, "单元", "Entrance");
    static final SheetColumn ROOM = column("room", false, "房号", "Room");
    static final SheetColumn DWELLING_KIND = column("dwellingKind", false, "房屋类型", "Kind of dwelling");
    static final SheetColumn NAME = column("name", true, "姓名", "Name");
    static final SheetColumn RELATION = column("relation", true, "与户主关系", "Relation");
    static final SheetColumn DOCUMENT_KIND = column("documentKind", false, "证件类型", "Kind of document");
    static final SheetColumn DOCUMENT = column("documentNumber", false, "证件号码", "身份证号码", "身份证号", "Document no.");
    static final SheetColumn SEX = column("sex", false, "性别", "Sex");
    static final SheetColumn BIRTH = column("birthDate", false, "出生日期", "Date of birth");
    static final SheetColumn PHONE = column("phone", false, "电话", "联系电话", "Telephone");
    static final SheetColumn NATION = column("nation", false, "民族", "Nationality");
    static final SheetColumn EDUCATION = column("education", false, "文化程度", "Education");
    static final SheetColumn POLITICAL_STATUS = column("politicalStatus", false, "政治面貌", "Political status");
    static final SheetColumn MARRIAGE = column("marriage", false, "婚姻状况", "Marital status");
    static final SheetColumn HEALTH = column("health", false, "健康状况", "Health");
    static final SheetColumn HEALTH_GROUND = column("healthGround", false, "健康信息依据", "Ground of health");
    static final SheetColumn HEALTH_PAPER = column("healthPaper", false, "同意书编号或者法律依据", "Paper or law");
    static final SheetColumn HEALTH_GIVEN_ON = column("healthGivenOn", false, "同意日期", "Day of consent");
    static final SheetColumn HEALTH_GIVER = column("healthGiver", false, "监护人", "Guardian");
    static final SheetColumn CRAFT = column("craft", false, "手艺", "Craft");
    static final SheetColumn WORK_AWAY = column("workAway", false, "务工情况", "Work away");
    static final SheetColumn WORK_PLACE = column("workPlace", false, "务工地", "Place of work");
    static final SheetColumn TAGS = column("tags", false, "个人标签", "标签", "Tags");
    static final SheetColumn HOUSEHOLD_TAGS = column("householdTags", false, "户标签", "Tags of the household");
    static final List<SheetColumn> ALL = List.of(
            HOUSEHOLD,
            KIND,
            CATEGORY,
            GROUP,
            GRID,
            ADDRESS,
            BUILDING,
            ENTRANCE,
            ROOM,
            DWELLING_KIND,
            NAME,
            RELATION,
            DOCUMENT_KIND,
            DOCUMENT,
            SEX,
            BIRTH,
            PHONE,
            NATION,
            EDUCATION,
            POLITICAL_STATUS,
            MARRIAGE,
            HEALTH,
            HEALTH_GROUND,
            HEALTH_PAPER,
            HEALTH_GIVEN_ON,
            HEALTH_GIVER,
            CRAFT,
            WORK_AWAY,
            WORK_PLACE,
            TAGS,
            HOUSEHOLD_TAGS);

    private static final Map<String, SheetColumn> BY_FIELD = ALL.stream()
            .collect(Collectors.toMap(column -> column.key().substring(PREFIX.length()), Function.identity()));

    /** The columns in which one of a list is written. */
    static final Map<SheetColumn, CodeList> LISTS = lists();

    private VillageColumns() {}

    private static Map<SheetColumn, CodeList> lists() {
        var lists = new LinkedHashMap<SheetColumn, CodeList>();
        lists.put(CATEGORY, CodeList.HOUSEHOLD_CATEGORY);
        lists.put(DWELLING_KIND, CodeList.DWELLING_KIND);
        lists.put(RELATION, CodeList.RELATION);
        lists.put(SEX, CodeList.SEX);
        lists.put(EDUCATION, CodeList.EDUCATION);
        lists.put(POLITICAL_STATUS, CodeList.POLITICAL_STATUS);
        lists.put(MARRIAGE, CodeList.MARRIAGE);
        lists.put(HEALTH, CodeList.HEALTH);
        lists.put(WORK_AWAY, CodeList.WORK_AWAY);
        return lists;
    }

    /** The one in which a part of a person stands. */
    static SheetColumn of(String field) {
        return BY_FIELD.get(field);
    }

    private static SheetColumn column(String field, boolean isRequired, String... names) {
        return new SheetColumn(PREFIX + field, isRequired, List.of(names));
    }
}
