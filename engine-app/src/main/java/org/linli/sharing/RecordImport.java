package org.linli.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.InfoKind;
import org.linli.security.CurrentUser;
import org.linli.shared.Retries;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.sheet.LineProblem;
import org.linli.shared.sheet.SheetColumn;
import org.linli.shared.sheet.SheetRows;
import org.springframework.stereotype.Service;

/** Brings in a department's file, of one kind or several; what is wrong is left out and told. Opens no transaction for all of it. */
@Service
public class RecordImport {
    /** The most records of one file. */
    public static final int MOST_ROWS = 250_000;

    private static final int PART = 500;
    private static final int MOST_PROBLEMS = 2_000;

    private final RecordForms forms;
    private final RecordOwners owners;
    private final RecordBatches batches;
    private final KindFields fields;
    private final ArchiveCodes codes;
    private final Retries retries;

    RecordImport(
            RecordForms forms,
            RecordOwners owners,
            RecordBatches batches,
            KindFields fields,
            ArchiveCodes codes,
            Retries retries) {
        this.forms = forms;
        this.owners = owners;
        this.batches = batches;
        this.fields = fields;
        this.codes = codes;
        this.retries = retries;
    }

    /** What a file holds and what is wrong with it; only the first problems are told. */
    public record Checked(int rows, int wrong, List<LineProblem> problems) {}

    public static List<SheetColumn> columns() {
        return RecordColumns.ALL;
    }

    /** The kinds for which a department sends records. */
    public List<InfoKind> kinds(String ownerCode) {
        return codes.infoKinds().stream()
                .filter(kind -> kind.owners().contains(ownerCode))
                .toList();
    }

    /** What records of a kind usually say: the headings of further columns. */
    public List<String> fieldNames(String kindCode) {
        return fields.of(kindCode).stream().map(KindFields.Field::name).toList();
    }

    /**
     * Looks at a file and writes nothing.
     *
     * @param file opens it at its beginning
     * @throws InvalidRequestException naming {@code file} if it cannot be read, or {@code owner} if the user does not keep the
     *     records of that department
     */
    public Checked check(Supplier<SheetRows> file, String ownerCode, CurrentUser user) {
        owners.requireKept(ownerCode, user);
        var check = new Check();
        each(file, ownerCode, check::take);
        return new Checked(check.rows, check.wrong, List.copyOf(check.problems));
    }

    /** Brings in what is right of a file that was looked at; how many records of it are new here or newer than before. */
    public int add(Supplier<SheetRows> file, String ownerCode, Checked checked, CurrentUser user) {
        owners.requireKept(ownerCode, user);
        var id = batches.begin(ownerCode, RecordWay.FILE, checked.rows(), checked.wrong(), user.name());
        var writing = new Writing(id, ownerCode);
        each(file, ownerCode, writing::take);
        writing.flush();
        return writing.tally.added() + writing.tally.replaced();
    }

    private interface Taker {
        void take(long line, RawRecord raw, RecordForms.Reading reading);
    }

    private void each(Supplier<SheetRows> file, String ownerCode, Taker taker) {
        var reader = forms.reader(ownerCode, owners.name(ownerCode));
        try (var rows = file.get()) {
            while (rows.hasNext()) {
                var row = rows.next();
                var raw = RecordColumns.raw(rows.reader(row), rows.others(row));
                taker.take(row.line(), raw, reader.read(raw));
            }
        }
    }

    /** What is seen of a file from row to row. */
    private static final class Check {
        private final List<LineProblem> problems = new ArrayList<>();
        private int rows;
        private int wrong;

        void take(long line, RawRecord raw, RecordForms.Reading reading) {
            rows++;
            if (reading.record() == null) {
                wrong++;
            }
            reading.problems().stream()
                    .limit(Math.max(0, MOST_PROBLEMS - problems.size()))
                    .forEach(problem -> problems.add(new LineProblem(
                            line,
                            RecordColumns.key(problem.field()),
                            cell(raw, problem.field()),
                            problem.messageKey(),
                            problem.arguments())));
        }

        private static String cell(RawRecord raw, String field) {
            var cells = new HashMap<String, String>();
            cells.put("kind", raw.kind());
            cells.put("documentKind", raw.documentKind());
            cells.put("documentNumber", raw.documentNumber());
            cells.put("key", raw.key());
            cells.put("collectedAt", raw.collectedAt());
            cells.put("confidence", raw.confidence());
            cells.put("validFrom", raw.validFrom());
            cells.put("validUntil", raw.validUntil());
            cells.put("consentedAt", raw.consentedAt());
            return cells.get(field);
        }
    }

    private final class Writing {
        private final long batchId;
        private final String ownerCode;
        private final List<IncomingRecord> part = new ArrayList<>();
        private RecordStore.Tally tally = RecordStore.Tally.NONE;

        Writing(long batchId, String ownerCode) {
            this.batchId = batchId;
            this.ownerCode = ownerCode;
        }

        void take(long line, RawRecord raw, RecordForms.Reading reading) {
            if (reading.record() != null) {
                part.add(reading.record());
            }
            if (part.size() >= PART) {
                flush();
            }
        }

        void flush() {
            if (!part.isEmpty()) {
                tally = tally.plus(retries.whenARaceIsLost(
                        () -> batches.write(batchId, ownerCode, RecordWay.FILE, List.copyOf(part))));
                part.clear();
            }
        }
    }
}
