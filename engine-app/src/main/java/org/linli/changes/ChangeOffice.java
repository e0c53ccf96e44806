package org.linli.changes;

import java.util.List;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.InfoKind;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Keeps the office's tables: which unit owns a field, and what follows from a change. */
@UseCaseService
public class ChangeOffice {
    private final ChangeMapper mapper;
    private final OrganizationService organization;
    private final ArchiveCodes codes;
    private final AuditLog audit;

    ChangeOffice(ChangeMapper mapper, OrganizationService organization, ArchiveCodes codes, AuditLog audit) {
        this.mapper = mapper;
        this.organization = organization;
        this.codes = codes;
        this.audit = audit;
    }

    public List<ChangeField> fields() {
        return mapper.listFields();
    }

    public List<ChangeEffect> effects() {
        return mapper.listEffects();
    }

    /** The departments that may own a field or have something to see to. */
    public List<Unit> departments() {
        return organization.departments();
    }

    /** The name of a kind of information, in the language of the request. */
    public String infoName(String infoKind) {
        return codes.infoKind(infoKind).map(InfoKind::label).orElse(infoKind);
    }

    /**
     * @throws NotFoundException if there is no such field
     * @throws InvalidRequestException if there is no such department
     * @throws OptimisticLockingFailureException if somebody changed it meanwhile
     */
    public void own(String code, String unitCode, int version) {
        if (mapper.listFields().stream().noneMatch(field -> field.code().equals(code))) {
            throw new NotFoundException();
        }
        requireDepartment(unitCode);
        if (mapper.updateField(code, unitCode, version) == 0) {
            throw new OptimisticLockingFailureException("Field %s was changed meanwhile".formatted(code));
        }
        audit.record("change-field-owner", "change-field:" + code, AuditResult.SUCCESS, unitCode);
    }

    /**
     * Says for whom something follows, in which words, and whether it does at all; open cases keep what they have.
     *
     * @throws NotFoundException if there is no such effect
     * @throws InvalidRequestException if there is no such department
     * @throws OptimisticLockingFailureException if somebody changed it meanwhile
     */
    public void change(ChangeEffect changed) {
        if (mapper.listEffects().stream().noneMatch(effect -> effect.code().equals(changed.code()))) {
            throw new NotFoundException();
        }
        if (!changed.unitCode().equals(ChangeEffect.COMMUNITY)) {
            requireDepartment(changed.unitCode());
        }
        if (mapper.updateEffect(changed) == 0) {
            throw new OptimisticLockingFailureException("Effect %s was changed meanwhile".formatted(changed.code()));
        }
        audit.record("change-effect", "change-effect:" + changed.code(), AuditResult.SUCCESS, changed.unitCode());
    }

    private void requireDepartment(String code) {
        if (organization
                .findUnit(code)
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT && unit.isActive())
                .isEmpty()) {
            throw new InvalidRequestException("unit", "change.unit");
        }
    }
}
