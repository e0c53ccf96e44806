package org.linli.organization;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.shared.sheet.CsvTable;
import org.linli.shared.sheet.LineProblem;
import org.linli.shared.sheet.RowReader;
import org.linli.shared.sheet.SheetColumn;

/** Reads units out of a file: a line may stand below a unit that there is, or below one of any other line. */
final class UnitSheet {
    static final SheetColumn CODE = new SheetColumn("organization.sheet.code", true, List.of("编码", "代码", "Code"));
    static final SheetColumn NAME = new SheetColumn("organization.sheet.name", true, List.of("名称", "单位名称", "Name"));
    static final SheetColumn NAME_EN =
            new SheetColumn("organization.sheet.nameEn", false, List.of("英文名称", "English name"));
    static final SheetColumn KIND = new SheetColumn("organization.sheet.kind", true, List.of("类型", "单位类型", "Kind"));
    static final SheetColumn PARENT =
            new SheetColumn("organization.sheet.parent", true, List.of("上级单位编码", "上级编码", "Parent code"));
    static final SheetColumn PHONE =
            new SheetColumn("organization.sheet.phone", false, List.of("办公电话", "电话", "Office phone", "Phone"));
    static final SheetColumn SORT = new SheetColumn("organization.sheet.sort", false, List.of("排序", "Order"));
    static final List<SheetColumn> COLUMNS = List.of(CODE, NAME, NAME_EN, KIND, PARENT, PHONE, SORT);

    private static final Map<String, UnitKind> KINDS = kinds();

    private final UnitTree tree;
    private final Map<String, UnitKind> kindsInFile = new HashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<LineProblem> problems = new ArrayList<>();

    /** What the file holds: the units that may be added, parents first, and what is wrong with the other lines. */
    record Content(List<NewUnit> units, List<LineProblem> problems) {}

    private record Line(NewUnit unit, RowReader row) {}

    private UnitSheet(UnitTree tree) {
        this.tree = tree;
    }

    static Content read(CsvTable table, UnitTree tree) {
        SheetColumn.refuseIfMissing(table, COLUMNS);
        var sheet = new UnitSheet(tree);
        table.rows().forEach(row -> sheet.read(new RowReader(table, row)));
        return sheet.arranged();
    }

    private void read(RowReader row) {
        var code = row.required(CODE, 20);
        var kind = row.value(KIND, text -> KINDS.get(text.toLowerCase(Locale.ROOT)), "organization.kind.unknown");
        var unit = new NewUnit(
                code,
                row.required(NAME, 100),
                row.text(NAME_EN, 100),
                kind,
                row.required(PARENT, 20),
                row.text(PHONE, 30),
                sort(row));
        if (kind == null
                && row.problems().stream().noneMatch(problem -> problem.column().equals(KIND.key()))) {
            row.refuse(KIND, "security.field.required");
        }
        if (code != null) {
            checkCode(code, row);
        }
        if (row.isRight()) {
            kindsInFile.put(code, kind);
            lines.put(code, new Line(unit, row));
        } else {
            problems.addAll(row.problems());
        }
    }

    private void checkCode(String code, RowReader row) {
        if (!UnitRules.isCode(code)) {
            row.refuse(CODE, "organization.code.format");
        } else if (tree.byCode(code).isPresent() || kindsInFile.containsKey(code)) {
            row.refuse(CODE, "organization.code.taken");
        }
    }

    private static int sort(RowReader row) {
        var sort = row.value(
                SORT, text -> text.matches("\\d{1,6}") ? Integer.valueOf(text) : null, "organization.sheet.number");
        return sort == null ? 0 : sort;
    }

    /** Parents first; who stands below a wrong line, below himself or below a unit of a wrong kind is wrong too. */
    private Content arranged() {
        var units = new ArrayList<NewUnit>();
        var below = new HashMap<String, List<Line>>();
        var ready = new ArrayDeque<Line>();
        lines.values().forEach(line -> {
            if (tree.byCode(line.unit().parentCode()).isPresent()) {
                ready.add(line);
            } else {
                below.computeIfAbsent(line.unit().parentCode(), code -> new ArrayList<>())
                        .add(line);
            }
        });
        var open = new LinkedHashMap<>(lines);
        while (!ready.isEmpty()) {
            var line = ready.poll();
            open.remove(line.unit().code());
            if (fits(line)) {
                units.add(line.unit());
                ready.addAll(below.getOrDefault(line.unit().code(), List.of()));
            } else {
                problems.addAll(line.row().problems());
                refuseAllBelow(line, below, open);
            }
        }
        open.values().forEach(line -> problems.addAll(refused(line, "organization.unit.unknown")));
        problems.sort(Comparator.comparingLong(LineProblem::line));
        return new Content(units, problems);
    }

    private void refuseAllBelow(Line line, Map<String, List<Line>> below, Map<String, Line> open) {
        for (var child : below.getOrDefault(line.unit().code(), List.of())) {
            open.remove(child.unit().code());
            problems.addAll(refused(child, "organization.sheet.parent-wrong"));
            refuseAllBelow(child, below, open);
        }
    }

    private boolean fits(Line line) {
        var unit = line.unit();
        var parent = tree.byCode(unit.parentCode());
        var parentKind = parent.map(Unit::kind).orElseGet(() -> kindsInFile.get(unit.parentCode()));
        if (parent.isPresent() && !parent.get().isActive()) {
            line.row().refuse(PARENT, "organization.unit.unknown");
        } else if (!UnitRules.mayStandBelow(unit.kind(), parentKind)) {
            line.row().refuse(KIND, "organization.kind.parent");
        }
        return line.row().isRight();
    }

    private static List<LineProblem> refused(Line line, String messageKey) {
        line.row().refuse(PARENT, messageKey);
        return line.row().problems();
    }

    private static Map<String, UnitKind> kinds() {
        var kinds = new HashMap<String, UnitKind>();
        Arrays.stream(UnitKind.values()).forEach(kind -> kinds.put(kind.name().toLowerCase(Locale.ROOT), kind));
        kinds.putAll(Map.of(
                "部门", UnitKind.DEPARTMENT,
                "街道", UnitKind.STREET,
                "镇", UnitKind.STREET,
                "乡", UnitKind.STREET,
                "街道(镇)", UnitKind.STREET,
                "街道（镇）", UnitKind.STREET,
                "社区", UnitKind.COMMUNITY,
                "村", UnitKind.COMMUNITY,
                "网格", UnitKind.GRID));
        kinds.putAll(Map.of(
                "社区(村)", UnitKind.COMMUNITY,
                "社区（村）", UnitKind.COMMUNITY,
                "street (town)", UnitKind.STREET,
                "community (village)", UnitKind.COMMUNITY,
                "town", UnitKind.STREET,
                "village", UnitKind.COMMUNITY));
        return Map.copyOf(kinds);
    }
}
