package org.linli.residents;

import java.util.List;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.sheet.Sheet;

/** Takes people out in a file; each time leaves a line in the audit log. */
@UseCaseService
public class ArchiveExport {
    private final ArchiveReading reading;
    private final ArchiveCodes codes;
    private final AuditLog audit;

    ArchiveExport(ArchiveReading reading, ArchiveCodes codes, AuditLog audit) {
        this.reading = reading;
        this.codes = codes;
        this.audit = audit;
    }

    /**
     * The people of the places of which the user may take lists out, at most as many as a file takes.
     *
     * @throws InvalidRequestException if the purpose is not one that the office offers, or if the filter asks for a sensitive
     *     tag: the list itself would tell it
     */
    public List<Resident> people(ResidentFilter filter, String purpose, CurrentUser user) {
        var wanted = codes.values(CodeList.PURPOSE).stream()
                .filter(value -> value.code().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("purpose", "resident.export.purpose"));
        var people = reading.all(filter, Sheet.MAX_ROWS, user);
        audit.record("export-residents", null, AuditResult.SUCCESS, wanted.name() + ": " + people.size());
        return people;
    }
}
