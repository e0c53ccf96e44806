package org.linli.accusations.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import org.linli.accusations.AccusationChannel;
import org.linli.accusations.AccusationLimits;
import org.linli.accusations.AccusationState;
import org.linli.accusations.Accusations;
import org.linli.accusations.Accuser;
import org.linli.evidence.EvidenceService;
import org.linli.evidence.UploadedFile;
import org.linli.organization.OrganizationService;
import org.linli.organization.UnitKind;
import org.linli.security.ClientAddress;
import org.linli.security.ClosedToStaff;
import org.linli.security.OpenToAll;
import org.linli.security.WrongCodes;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** What an accuser sends and asks; no account, and who is logged in is neither asked nor kept. */
@RestController
@RequestMapping("/api/public/accusations")
@OpenToAll
class PublicAccusationController {
    private static final EnumSet<UnitKind> ACCUSABLE =
            EnumSet.of(UnitKind.CITY, UnitKind.DEPARTMENT, UnitKind.STREET, UnitKind.COMMUNITY);

    record SealedReceipt(String code) {}

    record AccusableUnit(String code, String name) {}

    record AccusableUnits(List<AccusableUnit> items) {}

    /** The code stands in the body, so that no address says it. */
    record CodeRequest(
            @NotNull(message = "{form.required}") @Size(max = 60)
            String code) {}

    record SupplementRequest(
            @NotNull(message = "{form.required}") @Size(max = 60)
            String code,

            @NotNull(message = "{form.required}") @Size(max = 20000)
            String words) {
        @Override
        public String toString() {
            return "SupplementRequest";
        }
    }

    /** How far it is in plain words. */
    enum ProgressState {
        RECEIVED,
        HANDLING,
        CLOSED;

        static ProgressState of(AccusationState state) {
            return switch (state) {
                case RECEIVED, ASSIGNED -> RECEIVED;
                case INVESTIGATING -> HANDLING;
                case CLOSED -> CLOSED;
            };
        }
    }

    record ProgressView(
            ProgressState state, boolean named, @Nullable String reply) {}

    record SealedFileForm(String code, MultipartFile file) {}

    private final Accusations accusations;
    private final Accuser accuser;
    private final AccusationLimits limits;
    private final OrganizationService organization;
    private final EvidenceService evidence;
    private final ClientAddress addresses;
    private final WrongCodes wrongCodes;

    PublicAccusationController(
            Accusations accusations,
            Accuser accuser,
            AccusationLimits limits,
            OrganizationService organization,
            EvidenceService evidence,
            ClientAddress addresses,
            WrongCodes wrongCodes) {
        this.accusations = accusations;
        this.accuser = accuser;
        this.limits = limits;
        this.organization = organization;
        this.evidence = evidence;
        this.addresses = addresses;
        this.wrongCodes = wrongCodes;
    }

    /** Units that can be named as accused. */
    @GetMapping("/units")
    AccusableUnits units() {
        return new AccusableUnits(organization.units(ACCUSABLE).stream()
                .map(unit -> new AccusableUnit(unit.code(), unit.name()))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SealedReceipt accuse(
            @Valid @org.springframework.web.bind.annotation.RequestBody AccusationRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            HttpServletRequest http) {
        limits.check(addresses.keyedHash(http));
        var wanted = request.wanted(AccusationChannel.PHONE, null, null, requestKey);
        return new SealedReceipt(accusations.seal(wanted));
    }

    @PostMapping("/progress")
    @ClosedToStaff
    ProgressView progress(
            @Valid @org.springframework.web.bind.annotation.RequestBody CodeRequest request, HttpServletRequest http) {
        var progress = accuser.progress(request.code()).orElseThrow(() -> wrongCodes.refuse(http));
        return new ProgressView(ProgressState.of(progress.state()), progress.isNamed(), progress.reply());
    }

    @PostMapping("/supplements")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ClosedToStaff
    void say(
            @Valid @org.springframework.web.bind.annotation.RequestBody SupplementRequest request,
            HttpServletRequest http) {
        requireKnown(request.code(), http);
        limits.check(addresses.keyedHash(http));
        accuser.say(request.code(), request.words());
    }

    /** Adds a file to what a code belongs to; its metadata are taken off first. Whoever takes an accusation down may, too. */
    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RequestBody(content = @Content(schema = @Schema(implementation = SealedFileForm.class)))
    void send(@Parameter(hidden = true) MultipartRequest parts, HttpServletRequest http) {
        limits.check(addresses.keyedHash(http));
        var code = http.getParameter("code");
        requireKnown(code, http);
        var file = parts.getFile("file");
        if (file == null) {
            throw new InvalidRequestException("file", "evidence.file.missing");
        }
        var clean = evidence.clean(new UploadedFile(file.getOriginalFilename(), file.getSize(), file));
        accuser.send(code, SealedFileViews.of(clean));
    }

    private void requireKnown(String code, HttpServletRequest http) {
        if (!accuser.isKnown(code)) {
            throw wrongCodes.refuse(http);
        }
    }
}
