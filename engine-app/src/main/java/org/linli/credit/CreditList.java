package org.linli.credit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseKind;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;

/** Lists credit matters for those who may open them. */
@UseCaseService
public class CreditList {
    private final CreditMapper mapper;
    private final CreditIndex index;
    private final CaseAccess access;
    private final DocumentNumbers documents;
    private final OrganizationService organization;
    private final AuditLog audit;

    CreditList(
            CreditMapper mapper,
            CreditIndex index,
            CaseAccess access,
            DocumentNumbers documents,
            OrganizationService organization,
            AuditLog audit) {
        this.mapper = mapper;
        this.index = index;
        this.access = access;
        this.documents = documents;
        this.organization = organization;
        this.audit = audit;
    }

    /**
     * Which matters are wanted; null leaves a filter open.
     *
     * @param open whether something is to be done in it
     * @param unit code of the unit that proposed it
     */
    public record Filter(
            CreditStatus status,
            Severity severity,
            Boolean open,
            String unit,
            DocumentKind documentKind,
            String documentNumber) {
        @Override
        public String toString() {
            return "Filter";
        }
    }

    /** A page and the names of its units. */
    public record Found(Page<CreditRow> page, Map<Long, String> unitNames) {}

    /** The latest first. */
    public Found list(Filter filter, PageRequest page, CurrentUser user) {
        var keys = filter.documentNumber() == null
                ? null
                : index.all(documents.require(filter.documentKind(), filter.documentNumber(), "documentNumber"));
        var unitId = filter.unit() == null
                ? null
                : organization
                        .findUnit(filter.unit())
                        .map(Unit::id)
                        .orElseThrow(() -> new InvalidRequestException("unit", "credit.unit"));
        var query = new CreditMapper.Query(filter.status(), filter.severity(), filter.open(), unitId, keys);
        var scope = access.scopeOf(user, CaseKind.EVENT);
        if (keys != null) {
            audit.record("find-credit", null, AuditResult.SUCCESS, null);
        }
        var rows = mapper.list(query, scope, page);
        return new Found(Page.of(rows, page, mapper.count(query, scope)), names(rows));
    }

    /** The units that proposed something he may read. */
    public List<Unit> units(CurrentUser user) {
        return mapper.listProposers(access.scopeOf(user, CaseKind.EVENT)).stream()
                .map(organization::unit)
                .toList();
    }

    private Map<Long, String> names(List<CreditRow> rows) {
        var ids = rows.stream().map(CreditRow::proposingUnitId).collect(Collectors.toCollection(HashSet::new));
        return organization.unitsById(ids).values().stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }
}
