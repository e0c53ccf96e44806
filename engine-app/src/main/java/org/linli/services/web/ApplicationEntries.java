package org.linli.services.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.linli.residents.DocumentKind;
import org.linli.services.Agent;
import org.linli.services.Applicant;
import org.linli.services.ApplicationMaterials.Correction;
import org.linli.services.ApplicationReading.Filter;
import org.linli.services.FigurePart;
import org.linli.services.IdentityCheck;
import org.linli.services.NewApplication;
import org.linli.services.NewApplication.GivenMaterial;
import org.linli.services.OwnApplications.Wish;
import org.linli.services.ResultWay;
import org.linli.services.Verdict;

/** What windows and residents send. */
final class ApplicationEntries {
    private static final String REQUIRED = "{service.required}";
    private static final String TOO_LONG = "{service.tooLong}";
    private static final int MOST_MATERIALS = 30;

    private ApplicationEntries() {}

    record OutlookRequest(
            @NotBlank(message = REQUIRED) String item,
            @NotNull(message = REQUIRED) DocumentKind documentKind,

            @NotBlank(message = REQUIRED) @Size(max = 30, message = TOO_LONG)
            String documentNumber) {
        @Override
        public String toString() {
            return "OutlookRequest";
        }
    }

    record ApplicantRequest(
            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String name,

            @NotNull(message = REQUIRED) DocumentKind documentKind,

            @NotBlank(message = REQUIRED) @Size(max = 30, message = TOO_LONG)
            String documentNumber,

            @Nullable @Size(max = 30, message = TOO_LONG) String phone,
            @Nullable @Size(max = 200, message = TOO_LONG) String address) {
        Applicant toApplicant() {
            return new Applicant(name, documentKind, documentNumber, phone, address);
        }

        @Override
        public String toString() {
            return "ApplicantRequest";
        }
    }

    /** {@code evidenceId}: the authorisation. */
    record AgentRequest(
            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String name,

            @NotBlank(message = REQUIRED) @Size(max = 30, message = TOO_LONG)
            String documentNumber,

            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String relation,

            @NotBlank(message = REQUIRED) String evidenceId) {
        Agent toAgent() {
            return new Agent(name, documentNumber, relation, evidenceId);
        }

        @Override
        public String toString() {
            return "AgentRequest";
        }
    }

    /** {@code sort} is the place of the material in the item; {@code evidenceId} null: only looked at. */
    record GivenRequest(
            @Min(0) int sort, boolean promised, @Nullable String evidenceId) {
        GivenMaterial toGiven() {
            return new GivenMaterial(sort, promised, evidenceId);
        }
    }

    /** {@code community} null: where the applicant lives; {@code signatureId} null: signed on paper. */
    record ApplicationRequest(
            @NotBlank(message = REQUIRED) String item,
            @NotNull(message = REQUIRED) @Valid ApplicantRequest applicant,
            @Nullable @Valid AgentRequest agent,
            @NotNull(message = REQUIRED) IdentityCheck identityCheck,
            @Nullable String community,
            @Nullable @Size(max = 500, message = TOO_LONG) String statement,

            @NotNull(message = REQUIRED) @Size(max = MOST_MATERIALS, message = TOO_LONG)
            List<@Valid GivenRequest> materials,

            @Nullable String signatureId,
            @NotNull(message = REQUIRED) ResultWay resultWay,
            @Nullable @Size(max = 200, message = TOO_LONG) String resultAddress) {
        NewApplication toApplication() {
            return new NewApplication(
                    item,
                    applicant.toApplicant(),
                    agent == null ? null : agent.toAgent(),
                    identityCheck,
                    community,
                    statement,
                    materials.stream().map(GivenRequest::toGiven).toList(),
                    signatureId,
                    resultWay,
                    resultAddress);
        }
    }

    /** All may be null; {@code number} is a case number or its end; a document asks for its kind. */
    record SearchRequest(
            @Nullable String item,
            @Nullable String unit,
            @Nullable FigurePart part,
            @Nullable Boolean open,
            @Nullable Verdict decision,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable @Size(max = 30, message = TOO_LONG) String number,
            @Nullable DocumentKind documentKind,
            @Nullable @Size(max = 30, message = TOO_LONG) String documentNumber,
            @Nullable Integer page,
            @Nullable Integer size) {
        Filter toFilter() {
            var document = documentNumber == null || documentNumber.isBlank() ? null : documentNumber;
            var caseNumber =
                    number == null || number.isBlank() ? null : number.strip().toUpperCase(Locale.ROOT);
            var kind = documentKind == null ? DocumentKind.RESIDENT_ID : documentKind;
            return new Filter(item, unit, part, open, decision, from, to, caseNumber, kind, document);
        }

        @Override
        public String toString() {
            return "SearchRequest";
        }
    }

    record MarkRequest(boolean there, @Nullable String evidenceId) {}

    record CorrectionRequest(
            @Nullable @Size(max = 60, message = TOO_LONG) String name,
            @Nullable @Size(max = 30, message = TOO_LONG) String phone,
            @Nullable @Size(max = 200, message = TOO_LONG) String address,
            @Nullable @Size(max = 500, message = TOO_LONG) String statement,
            @Nullable ResultWay resultWay,
            @Nullable @Size(max = 200, message = TOO_LONG) String resultAddress) {
        Correction toCorrection() {
            return new Correction(name, phone, address, statement, resultWay, resultAddress);
        }

        @Override
        public String toString() {
            return "CorrectionRequest";
        }
    }

    /** {@code resident} null: for himself. */
    record OwnOutlookRequest(
            @NotBlank(message = REQUIRED) String item,
            @Nullable String resident) {}

    record OwnApplicationRequest(
            @NotBlank(message = REQUIRED) String item,
            @Nullable String resident,
            @Nullable @Size(max = 30, message = TOO_LONG) String phone,
            @Nullable @Size(max = 500, message = TOO_LONG) String statement,

            @NotNull(message = REQUIRED) @Size(max = MOST_MATERIALS, message = TOO_LONG)
            List<@Valid GivenRequest> materials,

            @Nullable String signatureId,
            @Nullable String authorisationId,
            @NotNull(message = REQUIRED) ResultWay resultWay,
            @Nullable @Size(max = 200, message = TOO_LONG) String resultAddress) {
        Wish toWish() {
            return new Wish(
                    item,
                    resident,
                    phone,
                    statement,
                    materials.stream().map(GivenRequest::toGiven).toList(),
                    signatureId,
                    authorisationId,
                    resultWay,
                    resultAddress);
        }
    }

    record SupplyRequest(@NotBlank(message = REQUIRED) String evidenceId) {}

    record WithdrawalRequest(
            @Nullable @Size(max = 500, message = TOO_LONG) String reason) {}
}
