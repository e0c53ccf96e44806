package org.linli.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.residents.ArchiveImport.Checked;
import org.linli.shared.sheet.LineProblem;
import org.linli.shared.sheet.SheetColumn;
import org.linli.shared.sheet.SheetRows;
import org.springframework.stereotype.Component;

/**
 * Reads the file of a village: once to say what is wrong with it, and once more to write, so that its size needs no memory.
 *
 * <p>The rows of one household stand together.
 */
@Component
class VillageFiles {
    private static final int MOST_PROBLEMS = 2_000;
    private static final int DOCUMENTS_AT_ONCE = 500;

    private final ArchiveCodes codes;
    private final PersonForms forms;
    private final PersonIndex index;
    private final VillagerGroupMapper groups;
    private final ResidentMapper residents;
    private final ImportedHouseholds writing;
    private final OrganizationService organization;

    VillageFiles(
            ArchiveCodes codes,
            PersonForms forms,
            PersonIndex index,
            VillagerGroupMapper groups,
            ResidentMapper residents,
            ImportedHouseholds writing,
            OrganizationService organization) {
        this.codes = codes;
        this.forms = forms;
        this.index = index;
        this.groups = groups;
        this.residents = residents;
        this.writing = writing;
        this.organization = organization;
    }

    /** @param since from which day on everybody was as the file says; nobody was born later */
    Checked check(Supplier<SheetRows> file, Unit community, LocalDate since) {
        var sheet = sheet(community);
        var check = new Check(since);
        try (var rows = file.get()) {
            while (rows.hasNext()) {
                var reader = rows.reader(rows.next());
                var entry = sheet.read(reader);
                check.rows++;
                if (reader.isRight()) {
                    check.take(entry);
                } else {
                    check.problems.addAll(reader.problems());
                    check.passOver(entry);
                }
                if (check.problems.size() >= MOST_PROBLEMS) {
                    break;
                }
            }
        }
        check.end();
        check.problems.sort(Comparator.comparingLong(LineProblem::line));
        return new Checked(check.rows, check.keys.size(), check.homes.size(), List.copyOf(check.problems));
    }

    void write(Supplier<SheetRows> file, Unit community, Checked checked, Change change) {
        var sheet = sheet(community);
        var writer = writing.begin(community, checked, change);
        try (var rows = file.get()) {
            eachHousehold(rows, sheet, writer::take);
        }
        writer.end();
    }

    private static void eachHousehold(SheetRows rows, VillageSheet sheet, Consumer<List<VillageSheet.Entry>> taker) {
        List<VillageSheet.Entry> household = new ArrayList<>();
        while (rows.hasNext()) {
            var entry = sheet.read(rows.reader(rows.next()));
            if (!household.isEmpty() && !household.get(0).householdKey().equals(entry.householdKey())) {
                taker.accept(household);
                household = new ArrayList<>();
            }
            household.add(entry);
        }
        taker.accept(household);
    }

    private VillageSheet sheet(Unit community) {
        return new VillageSheet(
                codes, forms, groups.list(List.of(community.id())), organization.gridsWithin(community));
    }

    /** What is seen of a file from row to row. */
    private final class Check {
        private final LocalDate since;
        private final List<LineProblem> problems = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();
        private final Set<VillageSheet.Home> homes = new HashSet<>();
        private final Map<String, Long> documents = new HashMap<>();
        private final Map<String, VillageSheet.Entry> unchecked = new HashMap<>();
        private VillageSheet.Entry first;
        private final Set<String> uncertain = new HashSet<>(); // households with a wrong row, perhaps the householder's
        private int heads;
        private int rows;

        Check(LocalDate since) {
            this.since = since;
        }

        void take(VillageSheet.Entry entry) {
            var born = entry.details().birthDate();
            if (born != null && born.isAfter(since)) {
                refuse(entry, VillageColumns.BIRTH, born.toString(), "resident.import.born-later", since.toString());
            }
            if (first == null || !first.householdKey().equals(entry.householdKey())) {
                endHousehold();
                first = entry;
                heads = 0;
                homes.add(entry.home());
                if (!keys.add(entry.householdKey())) {
                    refuse(entry, VillageColumns.HOUSEHOLD, entry.householdKey(), "resident.import.apart");
                }
            } else if (!first.home().equals(entry.home()) || first.kind() != entry.kind()) {
                refuse(entry, VillageColumns.ADDRESS, entry.home().address(), "resident.import.other-home");
            }
            heads += entry.relation().equals(Member.HOUSEHOLDER) ? 1 : 0;
            if (heads > 1) {
                refuse(entry, VillageColumns.RELATION, null, "resident.household.second-head");
            }
            if (entry.details().document() != null) {
                takeDocument(entry);
            }
        }

        void passOver(VillageSheet.Entry entry) {
            uncertain.add(entry.householdKey());
        }

        void end() {
            endHousehold();
            endDocuments();
        }

        private void endHousehold() {
            if (first != null && heads == 0 && !uncertain.contains(first.householdKey())) {
                refuse(first, VillageColumns.RELATION, null, "resident.import.no-head");
            }
        }

        private void takeDocument(VillageSheet.Entry entry) {
            var fingerprint = index.ofDocument(entry.details().document());
            var before = documents.putIfAbsent(fingerprint, entry.line());
            if (before != null) {
                refuse(entry, VillageColumns.DOCUMENT, masked(entry), "resident.import.twice", Long.toString(before));
            }
            index.allOfDocument(entry.details().document()).forEach(stored -> unchecked.put(stored, entry));
            if (unchecked.size() >= DOCUMENTS_AT_ONCE) {
                endDocuments();
            }
        }

        private void endDocuments() {
            if (!unchecked.isEmpty()) {
                residents
                        .listTakenDocuments(unchecked.keySet())
                        .forEach(taken -> refuse(
                                unchecked.get(taken),
                                VillageColumns.DOCUMENT,
                                masked(unchecked.get(taken)),
                                "resident.document.taken"));
                unchecked.clear();
            }
        }

        private String masked(VillageSheet.Entry entry) {
            return entry.details().document().masked();
        }

        private void refuse(
                VillageSheet.Entry entry, SheetColumn column, String value, String key, Object... arguments) {
            problems.add(new LineProblem(entry.line(), column.key(), value, key, arguments));
        }
    }
}
