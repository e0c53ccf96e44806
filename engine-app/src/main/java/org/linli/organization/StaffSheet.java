package org.linli.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.linli.organization.StaffImport.NewPost;
import org.linli.organization.StaffImport.Person;
import org.linli.shared.Zone;
import org.linli.shared.sheet.CsvTable;
import org.linli.shared.sheet.LineProblem;
import org.linli.shared.sheet.RowReader;
import org.linli.shared.sheet.SheetColumn;

/** Reads people and posts out of a file: one post a line, several lines of a person are several posts. */
final class StaffSheet {
    static final SheetColumn USERNAME =
            new SheetColumn("organization.sheet.username", true, List.of("用户名", "User name", "Username"));
    static final SheetColumn NAME = new SheetColumn("organization.sheet.person", true, List.of("姓名", "Name"));
    static final SheetColumn TITLE = new SheetColumn("organization.sheet.title", false, List.of("职务", "Title"));
    static final SheetColumn PHONE =
            new SheetColumn("organization.sheet.phone", false, List.of("办公电话", "电话", "Office phone", "Phone"));
    static final SheetColumn UNIT =
            new SheetColumn("organization.sheet.unit", false, List.of("单位编码", "单位代码", "Unit code"));
    static final SheetColumn ROLE = new SheetColumn("organization.sheet.role", false, List.of("角色", "Role"));
    static final SheetColumn FROM =
            new SheetColumn("organization.sheet.from", false, List.of("开始日期", "开始", "First day", "From"));
    static final SheetColumn UNTIL =
            new SheetColumn("organization.sheet.until", false, List.of("结束日期", "结束", "Last day", "Until"));
    static final List<SheetColumn> COLUMNS = List.of(USERNAME, NAME, TITLE, PHONE, UNIT, ROLE, FROM, UNTIL);

    private final Known known;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<LineProblem> problems = new ArrayList<>();
    private int rightLines;

    /** What there is already; roles are found by code and by name in both languages. */
    record Known(
            UnitTree tree,
            Map<String, Role> roles,
            Map<String, StaffMember> people,
            Predicate<String> isUsername,
            Instant now) {}

    private StaffSheet(Known known) {
        this.known = known;
    }

    static Collection<String> usernames(CsvTable table) {
        SheetColumn.refuseIfMissing(table, COLUMNS);
        var names = new HashSet<String>();
        table.rows().forEach(row -> names.add(row.cell(table.column(USERNAME.names()))));
        return names;
    }

    static Map<String, Role> byName(List<Role> roles) {
        var byName = new HashMap<String, Role>();
        for (var role : roles) {
            for (var name : List.of(role.code(), role.name(), role.nameEn())) {
                byName.put(plain(name), role);
            }
        }
        return byName;
    }

    static StaffImport.Checked read(CsvTable table, Known known) {
        var sheet = new StaffSheet(known);
        table.rows().forEach(row -> sheet.read(new RowReader(table, row)));
        return new StaffImport.Checked(List.copyOf(sheet.people.values()), sheet.rightLines, sheet.problems);
    }

    private void read(RowReader row) {
        var username = row.required(USERNAME, 40);
        var name = row.required(NAME, 60);
        var title = row.text(TITLE, 60);
        var phone = row.text(PHONE, 30);
        var member = known.people().get(username);
        if (username != null && !known.isUsername().test(username)) {
            row.refuse(USERNAME, "security.username.format");
        }
        checkSame(row, member, people.get(username), name);
        var post = post(row, username, member);
        if (!row.isRight()) {
            problems.addAll(row.problems());
            return;
        }
        rightLines++;
        var person = people.computeIfAbsent(
                username,
                added -> new Person(username, new NewStaff(name, title, phone), member != null, new ArrayList<>()));
        if (post != null) {
            person.posts().add(post);
        }
    }

    /** One user name is one person: in the file and among those whom there are. */
    private static void checkSame(RowReader row, StaffMember member, Person person, String name) {
        if (member != null && !member.name().equals(name)) {
            row.refuse(USERNAME, "organization.sheet.other-person", member.name());
        } else if (member != null && !member.isActive()) {
            row.refuse(USERNAME, "organization.sheet.left");
        } else if (person != null && !person.staff().name().equals(name)) {
            row.refuse(NAME, "organization.sheet.other-person", person.staff().name());
        }
    }

    private NewPost post(RowReader row, String username, StaffMember member) {
        var unit = row.value(
                UNIT,
                code -> known.tree().byCode(code).filter(Unit::isActive).orElse(null),
                "organization.unit.unknown");
        var role = row.value(ROLE, text -> known.roles().get(plain(text)), "organization.role.unknown");
        var from = row.day(FROM, "organization.sheet.date");
        var until = row.day(UNTIL, "organization.sheet.date");
        var hasUnit = row.text(UNIT, 20) != null;
        var hasRole = row.text(ROLE, 60) != null;
        if (hasUnit != hasRole) {
            row.refuse(hasUnit ? ROLE : UNIT, "security.field.required");
        } else if (!hasUnit && member != null) {
            row.refuse(UNIT, "organization.sheet.nothing-new");
        }
        if (unit == null || role == null || !row.isRight()) {
            return null;
        }
        if (role.unitKind() != unit.kind()) {
            row.refuse(ROLE, "organization.role.kind");
        }
        var post = new NewPost(
                unit.code(),
                role.code(),
                from == null ? known.now() : from.atStartOfDay(Zone.OFFICE).toInstant(),
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant());
        if (post.validUntil() != null && !post.validUntil().isAfter(post.validFrom())) {
            row.refuse(UNTIL, "organization.period.empty");
        } else if (meetsAnother(post, username, member)) {
            row.refuse(ROLE, "organization.post.overlap");
        }
        return post;
    }

    private boolean meetsAnother(NewPost post, String username, StaffMember member) {
        var inFile = people.containsKey(username) ? people.get(username).posts() : List.<NewPost>of();
        return inFile.stream().anyMatch(post::meets)
                || member != null
                        && member.posts().stream()
                                .map(held ->
                                        new NewPost(held.unitCode(), held.role(), held.validFrom(), held.validUntil()))
                                .anyMatch(post::meets);
    }

    private static String plain(String name) {
        return Objects.requireNonNull(name)
                .replaceAll("\\s", "")
                .replace('（', '(')
                .replace('）', ')')
                .toLowerCase(Locale.ROOT);
    }
}
