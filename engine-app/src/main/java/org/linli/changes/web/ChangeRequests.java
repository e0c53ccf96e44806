package org.linli.changes.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.linli.changes.NewChange;
import org.linli.changes.ReportedFacts;
import org.linli.residents.DocumentKind;
import org.linli.residents.PersonForm;
import org.linli.residents.PopulationChangeKind;

/** What is sent to report a change. */
final class ChangeRequests {
    private static final String REQUIRED = "{security.field.required}";

    private ChangeRequests() {}

    /** Somebody who comes and is not recorded. */
    record NewcomerRequest(
            @NotBlank(message = REQUIRED) @Size(max = 60) String name,
            @Nullable DocumentKind documentKind,
            @Nullable @Size(max = 40) String documentNumber,
            @Nullable @Size(max = 30) String phone,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            @Nullable String marriage) {
        PersonForm form() {
            return new PersonForm(
                    name,
                    documentKind,
                    documentNumber,
                    phone,
                    sex,
                    birthDate,
                    null,
                    null,
                    null,
                    marriage,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** What else is told of a change; which parts are needed depends on its kind. */
    record ChangeFactsRequest(
            @Nullable @Valid NewcomerRequest person,
            @Nullable String relation,
            @Nullable String category,
            @Nullable String workAway,
            @Nullable @Size(max = 100) String workPlace,
            @Nullable Boolean everywhere,
            @Nullable Boolean twin,
            @Nullable @Size(max = 100) String place) {
        static ReportedFacts facts(ChangeFactsRequest told) {
            return told == null
                    ? ReportedFacts.none()
                    : new ReportedFacts(
                            told.person == null ? null : told.person.form(),
                            told.relation,
                            told.category,
                            told.workAway,
                            told.workPlace,
                            Boolean.TRUE.equals(told.everywhere),
                            Boolean.TRUE.equals(told.twin),
                            told.place);
        }
    }

    /** A report of somebody who knows the household. */
    record ChangeReportRequest(
            @NotNull(message = REQUIRED) PopulationChangeKind kind,
            @NotBlank(message = REQUIRED) String household,
            @Nullable String resident,
            @Nullable String joining,
            @NotNull(message = REQUIRED) LocalDate on,
            @Nullable @Valid ChangeFactsRequest facts,
            @Nullable @Size(max = 300) String note,
            @Nullable List<String> evidenceIds) {
        NewChange change() {
            return new NewChange(
                    kind, household, resident, joining, on, ChangeFactsRequest.facts(facts), note, evidenceIds);
        }
    }

    /** What a department has registered; the document is that of whom it happens to, or of whoever somebody comes to. */
    record ChangePushRequest(
            @NotNull(message = REQUIRED) PopulationChangeKind kind,
            @NotNull(message = REQUIRED) DocumentKind documentKind,
            @NotBlank(message = REQUIRED) @Size(max = 40) String documentNumber,
            @NotNull(message = REQUIRED) LocalDate on,
            @Nullable @Valid ChangeFactsRequest facts,
            @Nullable @Size(max = 300) String note,
            @Nullable List<String> evidenceIds) {
        NewChange change() {
            return new NewChange(kind, null, null, null, on, ChangeFactsRequest.facts(facts), note, evidenceIds);
        }
    }

    /** Why a change is taken back. */
    record ReversalRequest(
            @NotBlank(message = REQUIRED) @Size(max = 500) String reason) {}
}
