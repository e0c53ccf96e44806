package org.linli.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.casefile.CaseHits.CaseHit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;

/**
 * Finds cases among all that a person may read, the newest first, at a bounded cost.
 *
 * <p>Of the sources that could name the hits the smallest is asked, and each of its cases is looked at. Where even that
 * has very many, only its newest are, and the answer says since when.
 */
@UseCaseService
public class CaseSearch {
    /** So many hits are counted and can be turned to; who has more asks more precisely. */
    public static final int MAX_HITS = 1000;

    private static final int FEW = 2_000;
    private static final int REACH = 6_000;
    private static final int TERM_REACH = 12_000;
    private static final int MEASURED_TERMS = 6;
    private static final int FREQUENT_TERMS = 3;

    private final CaseSearchMapper cases;
    private final SearchPlanner planner;
    private final AuditLog audit;

    CaseSearch(CaseSearchMapper cases, SearchPlanner planner, AuditLog audit) {
        this.cases = cases;
        this.planner = planner;
        this.audit = audit;
    }

    /**
     * One page of the hits; a search for a telephone number leaves a line in the audit log, without the number.
     *
     * @throws InvalidRequestException if the question names a unit or place that is not there
     */
    public CaseHits search(CaseQuestion question, PageRequest page, CurrentUser user) {
        var conditions = planner.conditions(question, user);
        var way = way(conditions);
        var ids = cases.search(way.sources(), conditions, way.reach(), MAX_HITS + 1);
        if (question.isForPhone()) {
            audit.record("search-phone", null, AuditResult.SUCCESS, ids.size() + " hits");
        }
        var isMore = ids.size() > MAX_HITS;
        var shown = ids.stream()
                .limit(MAX_HITS)
                .skip(page.offset())
                .limit(page.size())
                .toList();
        return new CaseHits(
                hits(shown, question),
                Math.min(ids.size(), MAX_HITS),
                isMore,
                isMore || way.isWhole() ? null : since(way, conditions),
                question.words());
    }

    /** The states that cases are in. */
    public List<String> states() {
        return cases.listStates();
    }

    /** The sources to ask, and how many of each one's cases are looked at. */
    private record Way(List<SearchSource> sources, int reach, boolean isWhole) {}

    private Way way(SearchConditions q) {
        var terms = planner.terms(q);
        if (!q.phones().isEmpty()) {
            return phoneWay(q, terms);
        }
        var few = smallest(
                Stream.concat(terms.stream().limit(MEASURED_TERMS).map(List::of), planner.ways(q).stream()), q);
        if (few.isPresent()) {
            return new Way(few.get().sources(), FEW, true);
        }
        var whole = terms.stream()
                .limit(FREQUENT_TERMS)
                .map(term -> sized(List.of(term), q, TERM_REACH))
                .min(Comparator.comparingLong(Sized::size))
                .filter(term -> term.size() < TERM_REACH);
        if (whole.isPresent()) {
            return new Way(whole.get().sources(), TERM_REACH, true);
        }
        var window = planner.ways(q).stream()
                .filter(way -> way.stream().allMatch(source -> source.kind().isNewestFirst()))
                .map(sources -> sized(sources, q, REACH + 1))
                .filter(Sized::answers)
                .min(Comparator.comparingLong(Sized::size))
                .orElseThrow();
        return new Way(window.sources(), REACH, window.size() <= REACH);
    }

    /** The smallest way of fewer than {@value #FEW} cases; each is counted no further than the smallest before it. */
    private Optional<Sized> smallest(Stream<List<SearchSource>> ways, SearchConditions q) {
        var best = new Sized[1];
        ways.forEach(way -> {
            var limit = best[0] == null ? FEW : (int) best[0].size();
            var sized = limit == 0 ? best[0] : sized(way, q, limit);
            if (sized.size() < limit && sized.answers()) {
                best[0] = sized;
            }
        });
        return Optional.ofNullable(best[0]);
    }

    /** Who reported with the number, and where it was written down. */
    private Way phoneWay(SearchConditions q, List<SearchSource> terms) {
        var rarest =
                terms.stream()
                        .map(term -> sized(List.of(term), q, FEW))
                        .min(Comparator.comparingLong(Sized::size))
                        .stream()
                        .flatMap(sized -> sized.sources().stream());
        var byIndex = q.phones().stream().map(phone -> SearchSource.of(SearchSource.Kind.PHONE, phone));
        return new Way(Stream.concat(byIndex, rarest).toList(), FEW, true);
    }

    private record Sized(List<SearchSource> sources, long size) {
        /** A category without cases may be a group, whose categories have them. */
        boolean answers() {
            return size > 0 || sources.stream().noneMatch(source -> source.kind() == SearchSource.Kind.CATEGORY);
        }
    }

    private Sized sized(List<SearchSource> sources, SearchConditions q, int limit) {
        var size = 0L;
        for (var source : sources) {
            size += size < limit ? cases.countUpTo(source, q, limit) : 0;
        }
        return new Sized(sources, size);
    }

    private Instant since(Way way, SearchConditions q) {
        return way.sources().stream()
                .filter(source -> cases.countUpTo(source, q, way.reach() + 1) > way.reach())
                .map(source -> cases.findReach(source, q, way.reach()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<CaseHit> hits(List<Long> ids, CaseQuestion question) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, CaseFile> byId =
                cases.listCases(ids).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        var words = question.words();
        var written = words.isEmpty()
                ? Map.<Long, List<CaseSearchMapper.Written>>of()
                : cases.listWritten(ids).stream().collect(Collectors.groupingBy(CaseSearchMapper.Written::caseFileId));
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(found -> new CaseHit(found, excerpt(found, words, written.getOrDefault(found.id(), List.of()))))
                .toList();
    }

    private static String excerpt(CaseFile found, List<String> words, List<CaseSearchMapper.Written> written) {
        var texts = Stream.concat(
                Stream.of(found.description()),
                written.stream()
                        .flatMap(step -> Stream.of(step.opinion(), step.note()).filter(Objects::nonNull)));
        return Excerpts.of(words, found.title() + ' ' + found.address(), texts);
    }
}
