package org.linli.credit.web;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.linli.casefile.StageLight;
import org.linli.credit.CreditFact;
import org.linli.credit.CreditList;
import org.linli.credit.CreditReading.Sheet;
import org.linli.credit.CreditRow;
import org.linli.credit.CreditStatus;
import org.linli.credit.OwnCredit;
import org.linli.credit.Severity;
import org.linli.residents.DocumentKind;
import org.linli.seals.PaperState;
import org.linli.seals.SealedPaper;
import org.linli.shared.Messages;
import org.linli.shared.paging.PageRequest;
import org.springframework.stereotype.Component;

/** What is asked and told about credit matters, in the reader's language. */
@Component
class CreditViews {
    private static final String TOO_LONG = "{service.tooLong}";
    private static final int USUAL_SIZE = 20;

    private final Messages messages;

    CreditViews(Messages messages) {
        this.messages = messages;
    }

    /** Which matters are wanted; a document never stands in an address. */
    record CreditSearchRequest(
            @Nullable CreditStatus status,
            @Nullable Severity severity,
            @Nullable Boolean open,
            @Nullable String unit,
            @Nullable DocumentKind documentKind,
            @Nullable @Size(max = 30, message = TOO_LONG) String documentNumber,
            @Nullable Integer page,
            @Nullable Integer size) {
        CreditList.Filter toFilter() {
            var number = documentNumber == null || documentNumber.isBlank() ? null : documentNumber;
            var kind = Objects.requireNonNullElse(documentKind, DocumentKind.RESIDENT_ID);
            var wantedUnit = unit == null || unit.isBlank() ? null : unit;
            return new CreditList.Filter(status, severity, open, wantedUnit, kind, number);
        }

        PageRequest toPage() {
            return new PageRequest(Objects.requireNonNullElse(page, 0), Objects.requireNonNullElse(size, USUAL_SIZE));
        }

        @Override
        public String toString() {
            return "CreditSearchRequest";
        }
    }

    /** What the person says. */
    record CreditStatementRequest(
            @NotBlank(message = "{service.required}") @Size(max = 500, message = TOO_LONG)
            String statement) {
        @Override
        public String toString() {
            return "CreditStatementRequest";
        }
    }

    /** {@code unit} proposed it; {@code listedUntil} is the first day without effect. */
    record CreditRowView(
            String number,
            String stateName,
            StageLight light,
            String fact,
            CreditStatus status,
            String statusName,
            @Nullable String severity,
            @Nullable String unit,
            Instant openedAt,
            @Nullable Instant servedAt,
            @Nullable LocalDate listedFrom,
            @Nullable LocalDate listedUntil) {}

    record CreditUnitView(String code, String name) {}

    record CreditPaperView(String token, String number, String name, String organ, Instant issuedAt, PaperState state) {
        static CreditPaperView of(SealedPaper paper) {
            return new CreditPaperView(
                    paper.token(),
                    paper.number(),
                    paper.kindName(),
                    paper.organName(),
                    paper.issuedAt(),
                    paper.state());
        }
    }

    /**
     * {@code document} is masked; texts that nobody has written yet are null; {@code defenceEntered} and the like: staff wrote it down
     * for the person.
     */
    record CreditMatterView(
            String name,
            String document,
            String fact,
            CreditStatus statusCode,
            String status,
            @Nullable String aboutCase,
            String facts,
            String proposingUnit,
            @Nullable String legalBasis,
            @Nullable Instant servedAt,
            @Nullable String defence,
            @Nullable Instant defenceAt,
            boolean defenceEntered,
            @Nullable String severity,
            @Nullable Integer months,
            @Nullable String reasons,
            @Nullable Instant decidedAt,
            @Nullable LocalDate listedFrom,
            @Nullable LocalDate listedUntil,
            @Nullable String appeal,
            @Nullable Instant appealedAt,
            boolean appealEntered,
            @Nullable String appealAnswer,
            @Nullable String repair,
            @Nullable Instant repairAskedAt,
            boolean repairEntered,
            @Nullable String repairAnswer,
            List<CreditPaperView> papers,
            boolean mayAppeal,
            boolean mayAskRepair) {}

    /** {@code defendUntil} null: no defence can be stated now. */
    record OwnCreditSheetView(
            String number,
            String state,
            String stateName,
            boolean promise,
            @Nullable Instant defendUntil,
            CreditMatterView matter) {}

    CreditRowView row(CreditRow row, @Nullable String unit) {
        return new CreditRowView(
                row.caseNumber(),
                messages.text("state." + row.state()),
                row.stageLight(),
                messages.text("credit.fact." + row.fact()),
                row.status(),
                messages.text("credit.status." + row.status()),
                severity(row.severity()),
                unit,
                row.openedAt(),
                row.servedAt(),
                row.listedFrom(),
                row.listedUntil());
    }

    CreditMatterView sheet(Sheet sheet) {
        return new CreditMatterView(
                sheet.name(),
                sheet.document(),
                messages.text("credit.fact." + sheet.fact()),
                sheet.status(),
                messages.text("credit.status." + sheet.status()),
                sheet.aboutCase(),
                sheet.facts(),
                sheet.proposingUnit(),
                sheet.legalBasis(),
                sheet.servedAt(),
                sheet.defence(),
                sheet.defenceAt(),
                sheet.isDefenceEntered(),
                severity(sheet.severity()),
                sheet.months(),
                sheet.reasons(),
                sheet.decidedAt(),
                sheet.listedFrom(),
                sheet.listedUntil(),
                sheet.appeal(),
                sheet.appealedAt(),
                sheet.isAppealEntered(),
                sheet.appealAnswer(),
                sheet.repair(),
                sheet.repairAskedAt(),
                sheet.isRepairEntered(),
                sheet.repairAnswer(),
                sheet.papers().stream().map(CreditPaperView::of).toList(),
                sheet.mayAppeal(),
                sheet.mayAskRepair());
    }

    OwnCreditSheetView own(OwnCredit.OwnSheet own) {
        return new OwnCreditSheetView(
                own.caseNumber(),
                own.state(),
                messages.text("state." + own.state()),
                own.sheet().fact() == CreditFact.FALSE_PROMISE,
                own.defendUntil(),
                sheet(own.sheet()));
    }

    private String severity(Severity severity) {
        return severity == null ? null : messages.text("credit.severity." + severity);
    }
}
