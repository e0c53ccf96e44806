package org.linli.ratings;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.organization.OrganizationService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Lists and counts ratings for those whose units they are, and shows what a follow-up is about. */
@UseCaseService
public class RatingReading {
    public static final String PERMISSION = "rating:read";

    private final RatingListMapper mapper;
    private final FollowUps followUps;
    private final RatingScope scope;
    private final RatedPeople people;
    private final CaseReading cases;
    private final OrganizationService organization;
    private final AuditLog audit;

    RatingReading(
            RatingListMapper mapper,
            FollowUps followUps,
            RatingScope scope,
            RatedPeople people,
            CaseReading cases,
            OrganizationService organization,
            AuditLog audit) {
        this.mapper = mapper;
        this.followUps = followUps;
        this.scope = scope;
        this.people = people;
        this.cases = cases;
        this.organization = organization;
        this.audit = audit;
    }

    /** Which ratings are wanted; null leaves a filter open. */
    public record Filter(
            YearMonth from, YearMonth to, String unit, String item, Grade grade, Boolean bad, FollowUpStep step) {}

    /**
     * One rating in a list.
     *
     * @param ratedAt null where the reader handled such matters: the hour tells which one it was
     * @param isSealed whether the reader may not know yet what would tell him who rated
     * @param isBurst whether many came at its window within minutes
     */
    public record Row(
            String month,
            Instant ratedAt,
            String unit,
            String itemName,
            RatingChannel channel,
            Grade grade,
            List<String> labels,
            String words,
            boolean isNamed,
            boolean isCounted,
            String followUp,
            FollowUpStep step,
            boolean isSealed,
            boolean isBurst) {}

    /** What a follow-up is about, for those who read its case. */
    public record Sheet(
            Instant ratedAt,
            String unit,
            String itemName,
            RatingChannel channel,
            Grade grade,
            List<String> labels,
            String words,
            boolean isNamed,
            String ratedCase,
            int contactAttempts,
            int callAttempts,
            boolean isAppealed,
            boolean isCounted,
            String voidReason,
            String answer) {}

    /** One page of the ratings of his units, the latest first. */
    public Page<Row> list(Filter filter, PageRequest page, CurrentUser user) {
        var query = query(filter, filter.item() != null, user);
        var found = mapper.list(query, page);
        var units = unitNames(found.stream().map(RatingListMapper.Found::unitId).collect(Collectors.toSet()));
        return Page.of(found.stream().map(one -> row(one, units)).toList(), page, mapper.count(query));
    }

    /** Whether the ratings of the unit are among those that he reads. */
    public boolean reads(long unitId, CurrentUser user) {
        return user.has(PERMISSION) && scope.of(user).has(unitId);
    }

    /** The numbers of the ratings of his units, in rows by what is asked for. */
    public List<RatingFigure> figures(FigureGroup by, Filter filter, CurrentUser user) {
        var figures = mapper.figures(query(filter, by == FigureGroup.ITEM || filter.item() != null, user), by);
        if (by != FigureGroup.UNIT) {
            return figures;
        }
        var units = unitNames(
                figures.stream().map(figure -> Long.valueOf(figure.code())).collect(Collectors.toSet()));
        return figures.stream()
                .map(figure -> figure.named(
                        organization.unit(Long.parseLong(figure.code())).code(),
                        units.get(Long.valueOf(figure.code()))))
                .toList();
    }

    /** @throws NotFoundException if there is no such follow-up or the person may not read it */
    public Sheet sheet(String caseNumber, CurrentUser user) {
        CaseFile caseFile = cases.find(caseNumber, user);
        if (caseFile.kind() != CaseKind.RATING) {
            throw new NotFoundException();
        }
        var rating = followUps.of(caseFile);
        var isHandler = people.handled(rating, user);
        if (isHandler && rating.isSealed()) {
            throw new NotFoundException();
        }
        var isHidden = isHandler && !rating.isNamed() && !rating.isFollowUpOver(); // anonymous: nobody asks who it was
        audit.record("read-rating", "case:" + caseNumber, AuditResult.SUCCESS, null);
        return new Sheet(
                isHidden ? null : rating.ratedAt(),
                organization.unit(rating.unitId()).name(),
                rating.itemName(),
                rating.channel(),
                rating.grade(),
                rating.labelCodes(),
                rating.words() == null ? null : rating.words().value(),
                rating.isNamed(),
                isHidden ? null : rating.caseNumber(),
                rating.contactAttempts(),
                rating.callAttempts(),
                rating.appealedAt() != null,
                rating.isCounted(),
                rating.voidReason(),
                rating.answer());
    }

    private static Row row(RatingListMapper.Found found, Map<Long, String> units) {
        var isSealed = found.isSealed();
        return new Row(
                found.ratedMonth(),
                found.isHourSealed() ? null : found.ratedAt(),
                units.get(found.unitId()),
                isSealed ? null : found.itemName(),
                found.channel(),
                found.grade(),
                isSealed ? List.of() : found.labelCodes(),
                isSealed || found.words() == null ? null : found.words().value(),
                found.isNamed(),
                found.isCounted(),
                isSealed ? null : found.followUp(),
                found.step(),
                isSealed,
                found.isBurst());
    }

    private RatingListMapper.Query query(Filter filter, boolean byItem, CurrentUser user) {
        var units = scope.of(user);
        var unit = filter.unit() == null
                ? null
                : organization
                        .findUnit(filter.unit())
                        .filter(found -> units.has(found.id()))
                        .orElseThrow(() -> new InvalidRequestException("unit", "rating.unit"));
        return new RatingListMapper.Query(
                units.all(),
                units.unitIds(),
                user.unitIds(),
                user.staffId(),
                byItem,
                filter.from() == null ? null : filter.from().toString(),
                filter.to() == null ? null : filter.to().toString(),
                unit == null ? null : unit.id(),
                filter.item(),
                filter.grade(),
                filter.bad(),
                filter.step());
    }

    private Map<Long, String> unitNames(Set<Long> ids) {
        return organization.unitsById(ids).values().stream()
                .collect(Collectors.toMap(unit -> unit.id(), unit -> unit.name()));
    }
}
