package org.linli.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.accounts.ResidentAccounts;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.ServiceItem;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.ratings.RatingState;
import org.linli.ratings.Ratings;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.residents.PersonIndex;
import org.linli.seals.SealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Reads applications: in lists, where nobody is named, and one by one by those who work on them. */
@UseCaseService
public class ApplicationReading {
    public static final String READ = "service:read";

    private final ApplicationMapper mapper;
    private final PublicityMapper publicities;
    private final Applications applications;
    private final CaseReading cases;
    private final CaseAccess access;
    private final CaseFileService caseFiles;
    private final Catalogue catalogue;
    private final SealedPapers papers;
    private final Ratings ratings;
    private final DocumentNumbers documents;
    private final PersonIndex index;
    private final OrganizationService organization;
    private final ResidentAccounts accounts;
    private final AuditLog audit;

    ApplicationReading(
            ApplicationMapper mapper,
            PublicityMapper publicities,
            Applications applications,
            CaseReading cases,
            CaseAccess access,
            CaseFileService caseFiles,
            Catalogue catalogue,
            SealedPapers papers,
            Ratings ratings,
            DocumentNumbers documents,
            PersonIndex index,
            OrganizationService organization,
            ResidentAccounts accounts,
            AuditLog audit) {
        this.mapper = mapper;
        this.publicities = publicities;
        this.applications = applications;
        this.cases = cases;
        this.access = access;
        this.caseFiles = caseFiles;
        this.catalogue = catalogue;
        this.papers = papers;
        this.ratings = ratings;
        this.documents = documents;
        this.index = index;
        this.organization = organization;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Which applications are wanted; null leaves a filter open; {@code unit} is the code of the one that decides. */
    public record Filter(
            String item,
            String unit,
            FigurePart part,
            Boolean open,
            Verdict decision,
            LocalDate from,
            LocalDate to,
            String number,
            DocumentKind documentKind,
            String documentNumber) {}

    /**
     * An application for one reader.
     *
     * @param isWindow whether he works at its window and may mark what is brought
     * @param objections to its publicity, for those who review or decide it alone
     */
    public record Sheet(
            CaseFile caseFile,
            ServiceApplication application,
            ServiceItem item,
            List<ApplicationMaterial> materials,
            List<SealedPaper> papers,
            RatingState rating,
            Map<Long, String> unitNames,
            Map<Long, String> staffNames,
            boolean isWindow,
            List<Objection> objections) {}

    /**
     * One page of those in which his units have some part, the latest first.
     *
     * @throws InvalidRequestException naming what does not exist: the unit, or a document of that kind
     */
    public Page<ApplicationRow> list(Filter filter, PageRequest page, CurrentUser user) {
        var keys = filter.documentNumber() == null
                ? null
                : index.allOfDocument(
                        documents.require(filter.documentKind(), filter.documentNumber(), "documentNumber"));
        var query = new ApplicationQuery(
                user.unitIds(),
                filter.item(),
                filter.unit() == null ? null : unit(filter.unit()),
                filter.part(),
                filter.open(),
                filter.decision(),
                filter.from(),
                filter.to(),
                filter.number(),
                keys,
                page);
        if (keys != null) {
            audit.record("find-applications", null, AuditResult.SUCCESS, null);
        }
        var scope = access.scopeOf(user, CaseKind.EVENT); // a row leads to what he can open
        return Page.of(mapper.list(query, scope), page, mapper.count(query, scope));
    }

    /** @throws NotFoundException if there is no such application or he may not read it */
    public Sheet read(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        var application = readable(caseNumber, user);
        var materials = mapper.listMaterials(application.caseFileId());
        audit.record("read-application", "case:" + caseNumber, AuditResult.SUCCESS, null);
        return new Sheet(
                caseFile,
                application,
                catalogue.version(application.versionId()),
                materials,
                papers.ofCase(caseNumber),
                ratings.ofCase(caseNumber, user).orElse(null),
                unitNames(application),
                organization.staffNames(Stream.concat(
                                Stream.of(application.receivedBy(), application.decidedBy()),
                                materials.stream().map(ApplicationMaterial::seenBy))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                user.unitIds().contains(application.windowUnitId()),
                hears(application, user) ? publicities.listObjections(application.caseFileId()) : List.of());
    }

    /** Who objected is nobody's business but theirs who look into it and decide. */
    private static boolean hears(ServiceApplication application, CurrentUser user) {
        return user.unitIds().contains(application.reviewUnitId())
                || user.unitIds().contains(application.signOffUnitId());
    }

    /** The whole of what a resident sent himself. */
    public record OwnSheet(
            CaseFile caseFile,
            ServiceApplication application,
            ServiceItem item,
            List<ApplicationMaterial> materials,
            List<SealedPaper> papers,
            String ratingLink) {}

    /** @throws NotFoundException if he sent no such application */
    public OwnSheet readOwn(String caseNumber, CurrentResident me) {
        var caseFile = caseFiles.find(caseNumber);
        var application = applications.of(caseFile);
        if (!me.code().equals(application.accountCode())
                && (application.residentNumber() == null
                        || !application.residentNumber().equals(residentOf(me)))) {
            throw new NotFoundException();
        }
        return new OwnSheet(
                caseFile,
                application,
                catalogue.version(application.versionId()),
                mapper.listMaterials(application.caseFileId()),
                papers.ofCase(caseNumber),
                application.ratingToken() == null ? null : ratings.link(application.ratingToken()));
    }

    /** His number in the archive where the community has confirmed him, or null. */
    String residentOf(CurrentResident me) {
        var account = accounts.get(me);
        return account.isLinked() ? account.residentNumber() : null;
    }

    /** Staff of the place or of a unit that works on it. */
    ServiceApplication readable(String caseNumber, CurrentUser user) {
        var application = applications.of(cases.find(caseNumber, user));
        var isOfPlace = user.has(READ)
                && (user.unitIds().stream().anyMatch(application::isOfUnit)
                        || user.unitIds().contains(application.communityId())
                        || user.unitIds().contains(application.streetId()));
        if (!isOfPlace) {
            throw new NotFoundException();
        }
        return application;
    }

    private long unit(String code) {
        return organization
                .findUnit(code)
                .map(Unit::id)
                .orElseThrow(() -> new InvalidRequestException("unit", "service.figures.unit"));
    }

    private Map<Long, String> unitNames(ServiceApplication application) {
        return organization
                .unitsById(List.of(application.windowUnitId(), application.reviewUnitId(), application.signOffUnitId()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
    }
}
