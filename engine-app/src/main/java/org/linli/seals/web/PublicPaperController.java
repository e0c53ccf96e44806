package org.linli.seals.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.seals.PaperState;
import org.linli.seals.PublicPapers;
import org.linli.seals.PublicPapers.Found;
import org.linli.seals.SealTrust;
import org.linli.seals.SignatureVerdict;
import org.linli.security.OpenToAll;
import org.linli.security.WrongCodes;
import org.linli.shared.Messages;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Whether a paper holds, for whoever scans its code; no account, and no more than stands on the paper (domain rule B-19). */
@RestController
@RequestMapping("/api/public")
@OpenToAll
class PublicPaperController {

    /**
     * @param inForce whether it may be relied on now
     * @param stateReason one of the reasons that there are, in words; never what somebody wrote
     * @param standing why not, or what else is to be said, in words
     * @param licenceNumber where it is a licence; its holder's document number is masked
     * @param recipient masked
     * @param sealTrust what is known of the certificate behind the seal
     */
    record PublicPaper(
            boolean inForce,
            PaperState state,
            @Nullable Instant stateAt,
            @Nullable String stateReason,
            @Nullable String standing,
            @Nullable String licenceNumber,
            @Nullable String holderDocument,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String number,
            String organName,
            String kindName,
            String title,
            @Nullable String recipient,
            Instant issuedAt,
            SealTrust sealTrust) {
        static PublicPaper of(Found found, Messages messages) {
            var paper = found.paper();
            var standing = found.standing();
            return new PublicPaper(
                    found.isInForce(),
                    paper.state(),
                    paper.stateAt(),
                    paper.stateCause() == null ? null : messages.text("seal.cause." + paper.stateCause()),
                    standing == null ? null : standing.words(),
                    standing == null ? null : standing.number(),
                    standing == null ? null : standing.holderDocument(),
                    standing == null ? null : standing.validFrom(),
                    standing == null ? null : standing.validUntil(),
                    paper.number(),
                    paper.organName(),
                    paper.kindName(),
                    paper.title(),
                    paper.recipient(),
                    paper.issuedAt(),
                    found.trust());
        }
    }

    /** @param same whether the file is byte for byte the one that was issued */
    record PaperVerdict(boolean same, SignatureVerdict signature) {}

    record PaperFileForm(MultipartFile file) {}

    private final PublicPapers papers;
    private final PaperChecks checks;
    private final WrongCodes wrongCodes;
    private final Messages messages;

    PublicPaperController(PublicPapers papers, PaperChecks checks, WrongCodes wrongCodes, Messages messages) {
        this.papers = papers;
        this.checks = checks;
        this.wrongCodes = wrongCodes;
        this.messages = messages;
    }

    @GetMapping("/papers/{paperCode}")
    PublicPaper read(@PathVariable String paperCode, HttpServletRequest http) {
        return PublicPaper.of(found(paperCode, http), messages);
    }

    /** Compares a file with what was issued; the file is not kept. */
    @PostMapping(path = "/paper-checks", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(content = @Content(schema = @Schema(implementation = PaperFileForm.class)))
    PaperVerdict check(
            @RequestParam String paper, @Parameter(hidden = true) MultipartRequest parts, HttpServletRequest http) {
        var found = found(paper, http);
        checks.count(http);
        var verdict = papers.check(found.paper(), checks.content(parts));
        return new PaperVerdict(verdict.isSame(), verdict.signature());
    }

    private Found found(String token, HttpServletRequest http) {
        return papers.find(token).orElseThrow(() -> wrongCodes.refuse(http));
    }
}
