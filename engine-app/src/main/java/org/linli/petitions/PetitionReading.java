package org.linli.petitions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.casefile.NotEntitledException;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.residents.PersonIndex;
import org.linli.seals.SealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.OfficeSettings;

/** Lists and shows petitions to those who have part in them; who asked to stay unknown is known to the petition office alone. */
@UseCaseService
public class PetitionReading {
    public static final String READ = "petition:read";

    private final PetitionMapper mapper;
    private final PetitionReadMapper rows;
    private final Petitions petitions;
    private final CaseReading cases;
    private final CaseAccess access;
    private final OrganizationService organization;
    private final DocumentNumbers documents;
    private final PersonIndex index;
    private final SealedPapers papers;
    private final OfficeSettings settings;
    private final PetitionRatings ratings;
    private final PetitionFigures figures;
    private final PetitionPosts posts;
    private final LiabilityProposals liability;
    private final AuditLog audit;

    PetitionReading(
            PetitionMapper mapper,
            PetitionReadMapper rows,
            Petitions petitions,
            CaseReading cases,
            CaseAccess access,
            OrganizationService organization,
            DocumentNumbers documents,
            PersonIndex index,
            SealedPapers papers,
            OfficeSettings settings,
            PetitionRatings ratings,
            PetitionFigures figures,
            PetitionPosts posts,
            LiabilityProposals liability,
            AuditLog audit) {
        this.mapper = mapper;
        this.rows = rows;
        this.petitions = petitions;
        this.cases = cases;
        this.access = access;
        this.organization = organization;
        this.documents = documents;
        this.index = index;
        this.papers = papers;
        this.settings = settings;
        this.ratings = ratings;
        this.figures = figures;
        this.posts = posts;
        this.liability = liability;
        this.audit = audit;
    }

    /**
     * Which are wanted; null leaves a filter open.
     *
     * @param unit code of the one that handles it
     * @param area code of the community or the street where it happened
     * @param complained code of the unit that it complains of
     * @param without the part that it lacks
     * @param counted behind which number of the figures it is
     * @param ofOwnOffice whether only those that the reader's figures count
     */
    public record Filter(
            String number,
            Boolean open,
            PetitionClass petitionClass,
            PetitionWay way,
            String contentClass,
            Boolean repeat,
            Boolean group,
            LocalDate from,
            LocalDate to,
            String unit,
            String area,
            String complained,
            Boolean anonymous,
            PetitionPart without,
            PetitionCount counted,
            boolean ofOwnOffice,
            DocumentKind documentKind,
            String documentNumber) {}

    /**
     * One page of a list.
     *
     * @param known cases of which he may know who petitions
     */
    public record Listed(Page<PetitionRow> page, Map<Long, Unit> units, Set<Long> known) {
        public boolean knows(PetitionRow row) {
            return known.contains(row.caseFileId());
        }
    }

    /**
     * A petition for one reader.
     *
     * @param knowsPetitioner whether he may know who it is
     */
    public record Sheet(
            CaseFile caseFile,
            Petition petition,
            List<Representative> representatives,
            List<PetitionOpinion> opinions,
            List<PetitionSupplement> supplements,
            List<SealedPaper> papers,
            List<PetitionRating> ratings,
            Map<Long, Unit> units,
            Map<Long, String> names,
            boolean knowsPetitioner) {}

    /** @throws InvalidRequestException naming what does not exist: the unit, or a document of that kind */
    public Listed list(Filter filter, PageRequest page, CurrentUser user) {
        var isByPerson = filter.documentNumber() != null;
        if (isByPerson && !user.has(PetitionIntake.REGISTER)) {
            // else a number that is known would tell who asked to stay unknown
            throw new NotEntitledException("petition.office");
        }
        if (isByPerson) {
            audit.record("find-petitions", null, AuditResult.SUCCESS, null);
        }
        var offices = filter.ofOwnOffice() ? figures.offices(user) : null;
        if (offices != null && offices.isEmpty()) {
            throw new InvalidRequestException("ofOwnOffice", "petition.figures.notYours");
        }
        var query = new PetitionReadMapper.Query(
                access.scopeOf(user, CaseKind.PETITION),
                filter,
                places(filter),
                offices,
                settings.whole("petition.groupFrom"),
                isByPerson
                        ? index.allOfDocument(
                                documents.require(filter.documentKind(), filter.documentNumber(), "documentNumber"))
                        : null,
                page);
        var found = rows.list(query);
        var units = organization.unitsById(found.stream()
                .map(PetitionRow::handlingUnitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var known = found.stream()
                .filter(row -> posts.knows(row, user))
                .map(PetitionRow::caseFileId)
                .collect(Collectors.toSet());
        return new Listed(Page.of(found, page, rows.count(query)), units, known);
    }

    /** @throws NotFoundException if there is no such petition or he may not read it */
    public Sheet read(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        var petition = petitions.of(caseFile);
        var opinions = mapper.listOpinions(caseFile.id());
        var knows = posts.knows(petition, user);
        audit.record("read-petition", "case:" + caseNumber, AuditResult.SUCCESS, null);
        return new Sheet(
                caseFile,
                petition,
                knows ? mapper.listRepresentatives(caseFile.id()) : List.of(),
                opinions,
                mapper.listSupplements(caseFile.id()),
                papers(petition, caseNumber, user),
                ratings.of(petition.caseFileId()),
                units(petition),
                organization.staffNames(Stream.concat(
                                Stream.of(petition.registeredById()),
                                opinions.stream().flatMap(one -> Stream.of(one.draftedById(), one.signedById())))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                knows);
    }

    /** @throws NotFoundException if there is no such petition or paper, or he may not read it */
    public byte[] paper(String caseNumber, String token, CurrentUser user) {
        var petition = petitions.of(cases.find(caseNumber, user));
        var paper = papers(petition, caseNumber, user).stream()
                .filter(one -> one.token().equals(token))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        audit.record("take-petition-paper", "case:" + caseNumber, AuditResult.SUCCESS, paper.kind());
        return papers.file(token);
    }

    private List<SealedPaper> papers(Petition petition, String caseNumber, CurrentUser user) {
        return papers.ofCase(caseNumber).stream()
                .filter(paper -> liability.shows(paper, petition, user))
                .toList();
    }

    private Map<Long, Unit> units(Petition petition) {
        return organization.unitsById(Stream.of(
                        petition.officeUnitId(),
                        petition.handlingUnitId(),
                        petition.reviewUnitId(),
                        petition.reReviewUnitId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private PetitionReadMapper.Places places(Filter filter) {
        var area = unit("area", filter.area());
        return new PetitionReadMapper.Places(
                unit("unit", filter.unit()).map(Unit::id).orElse(null),
                area.filter(unit -> unit.kind() != UnitKind.STREET)
                        .map(Unit::id)
                        .orElse(null),
                area.filter(unit -> unit.kind() == UnitKind.STREET)
                        .map(Unit::id)
                        .orElse(null),
                unit("complained", filter.complained()).map(Unit::id).orElse(null));
    }

    private Optional<Unit> unit(String field, String code) {
        var found = Optional.ofNullable(code).flatMap(organization::findUnit);
        if (code != null && found.isEmpty()) {
            throw new InvalidRequestException(field, "petition.unit");
        }
        return found;
    }
}
