package org.linli.seals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.OfficeSettings;

/** What administrators do about seals: bring certificates in, take them back, say how papers are numbered. */
@UseCaseService
public class SealOffice {
    public static final String MANAGE = "seal:manage";
    private static final Pattern NUMBERING =
            Pattern.compile("(?=.*\\{year})(?=.*\\{n})[^{}]*(\\{(year|n|unit)}[^{}]*)+");
    private static final int LONGEST = 60;

    private final UnitCertificates certificates;
    private final SealAuthorities authorities;
    private final OrganNames names;
    private final SealMapper seals;
    private final OrganizationService organization;
    private final OfficeSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    SealOffice(
            UnitCertificates certificates,
            SealAuthorities authorities,
            OrganNames names,
            SealMapper seals,
            OrganizationService organization,
            OfficeSettings settings,
            AuditLog audit,
            Clock clock) {
        this.certificates = certificates;
        this.authorities = authorities;
        this.names = names;
        this.seals = seals;
        this.organization = organization;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it stands with the seal of a unit. */
    public enum SealState {
        NONE,
        VALID,
        ENDS_SOON,
        ENDED
    }

    /** What a unit signs with; facts are null where it has none. */
    public record UnitSeal(
            Unit unit,
            SealState state,
            boolean isTest,
            SealTrust trust,
            String subject,
            String issuer,
            String serial,
            String algorithm,
            Instant validTo,
            Instant addedAt,
            String addedBy) {}

    /** Every unit that issues papers, with what it signs with. */
    public List<UnitSeal> list() {
        var current = certificates.list().stream()
                .filter(one -> one.endedAt() == null)
                .collect(Collectors.toMap(UnitCertificate::unitId, one -> one, (one, other) -> one));
        return organization
                .units(java.util.Set.of(UnitKind.CITY, UnitKind.DEPARTMENT, UnitKind.STREET, UnitKind.COMMUNITY))
                .stream()
                .map(unit -> seal(unit, current))
                .toList();
    }

    /**
     * Brings a certificate in; the one before it loses its key and stays to check older papers.
     *
     * @throws NotFoundException if there is no such unit
     * @throws InvalidRequestException naming {@code file} or {@code password}
     */
    public UnitSeal add(String unitCode, byte[] file, String password, CurrentUser user) {
        var unit = unit(unitCode);
        var key = CertificateFile.read(file, password == null ? "" : password, clock.instant());
        var facts = new CertificateFacts(key.certificate());
        if (certificates.isKnown(facts.fingerprint())) {
            throw new InvalidRequestException("file", "seal.known");
        }
        certificates.end(unit.id(), user.name());
        certificates.insert(unit.id(), key, null, user.name());
        audit.record("add-seal", "unit:" + unit.code(), AuditResult.SUCCESS, facts.serial());
        return list().stream()
                .filter(one -> one.unit().id() == unit.id())
                .findFirst()
                .orElseThrow();
    }

    /** From now on the unit issues nothing until another certificate is brought in. */
    public void end(String unitCode, CurrentUser user) {
        var unit = unit(unitCode);
        if (certificates.end(unit.id(), user.name()) == 0) {
            throw new NotFoundException();
        }
        audit.record("end-seal", "unit:" + unit.code(), AuditResult.SUCCESS, null);
    }

    public List<PaperNumbering> numbering() {
        return seals.listNumbering();
    }

    /**
     * Says how a unit numbers its papers from now on; what was issued keeps its number.
     *
     * @throws InvalidRequestException naming {@code pattern} if year or running number are missing
     * @throws ChangedMeanwhileException if somebody changed it meanwhile
     */
    public void number(String unitCode, String kind, String pattern, int version, CurrentUser user) {
        if (!unitCode.isEmpty()) {
            unit(unitCode);
        }
        var wanted = pattern == null ? "" : pattern.strip();
        if (wanted.length() > LONGEST || !NUMBERING.matcher(wanted).matches()) {
            throw new InvalidRequestException("pattern", "seal.pattern");
        }
        var row = new PaperNumbering(unitCode, kind, wanted, version, null, user.name());
        var known = numbering().stream()
                .filter(one -> one.unitCode().equals(unitCode) && one.kind().equals(kind))
                .findFirst();
        if (known.isEmpty()) {
            seals.insertNumbering(row, clock.instant());
        } else if (seals.updateNumbering(row, clock.instant()) == 0) {
            throw new ChangedMeanwhileException(
                    known.get().changedBy(), known.get().changedAt());
        }
        audit.record("number-papers", unitCode.isEmpty() ? null : "unit:" + unitCode, AuditResult.SUCCESS, wanted);
    }

    private UnitSeal seal(Unit unit, Map<Long, UnitCertificate> current) {
        var one = current.get(unit.id());
        return one == null
                ? new UnitSeal(unit, SealState.NONE, false, null, null, null, null, null, null, null, null)
                : new UnitSeal(
                        unit,
                        state(one),
                        one.isTest(),
                        trust(one, unit),
                        one.subject(),
                        one.issuer(),
                        one.serial(),
                        one.algorithm(),
                        one.validTo(),
                        one.addedAt(),
                        one.addedBy());
    }

    private SealTrust trust(UnitCertificate certificate, Unit unit) {
        return authorities.of(
                certificate, Stream.of(unit.name(), names.of(unit)).collect(Collectors.toSet()));
    }

    private SealState state(UnitCertificate one) {
        var now = clock.instant();
        if (!one.isUsable(now)) {
            return SealState.ENDED;
        }
        var soon = now.plus(java.time.Duration.ofDays(settings.whole("seal.warnDays")));
        return one.validTo().isBefore(soon) ? SealState.ENDS_SOON : SealState.VALID;
    }

    private Unit unit(String code) {
        return organization.findUnit(code).orElseThrow(NotFoundException::new);
    }
}
