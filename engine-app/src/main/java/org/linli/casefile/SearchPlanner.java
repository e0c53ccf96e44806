package org.linli.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Turns a question into conditions, and into the sources that could answer it. */
@Component
class SearchPlanner {
    private final CaseAccess access;
    private final OrganizationService organization;
    private final PhoneIndex phones;
    private final Clock clock;

    SearchPlanner(CaseAccess access, OrganizationService organization, PhoneIndex phones, Clock clock) {
        this.access = access;
        this.organization = organization;
        this.phones = phones;
        this.clock = clock;
    }

    /** @throws InvalidRequestException if there is no such unit or place */
    SearchConditions conditions(CaseQuestion question, CurrentUser user) {
        Map<CaseKind, ReadScope> scopes = new EnumMap<>(CaseKind.class);
        for (var kind : CaseKind.values()) {
            if (question.kind() == null || question.kind() == kind) {
                scopes.put(kind, access.scopeOf(user, kind));
            }
        }
        var number = question.number();
        Set<Integer> terms = new LinkedHashSet<>();
        List<String> patterns = new ArrayList<>();
        if (number.isEmpty()) {
            for (var word : question.words()) {
                addWord(word, terms, patterns);
            }
        }
        return new SearchConditions(
                user.staffId(),
                scopes,
                List.copyOf(terms),
                patterns,
                question.phone().map(phones::allOf).orElse(List.of()),
                number.map(SearchPlanner::escaped).orElse(null),
                question.state(),
                question.light(),
                question.category(),
                question.category() == null ? null : escaped(question.category()),
                question.unit() == null ? null : unit(question.unit(), "unit").id(),
                question.place() == null ? null : place(unit(question.place(), "place")),
                question.openedFrom() == null ? null : startOf(question.openedFrom()),
                question.openedTo() == null ? null : startOf(question.openedTo().plusDays(1)),
                question.overdue() ? clock.instant() : null);
    }

    /** The terms that could name the hits, each as a source. */
    List<SearchSource> terms(SearchConditions q) {
        var places = places(q);
        return q.terms().stream().map(term -> SearchSource.term(term, places)).toList();
    }

    /** The other ways to the hits; each is a list of sources that only together have them all. */
    List<List<SearchSource>> ways(SearchConditions q) {
        List<List<SearchSource>> ways = new ArrayList<>();
        add(ways, SearchSource.Kind.NUMBER, q.numberPattern());
        if (q.overdueAt() != null) {
            ways.add(List.of(SearchSource.of(SearchSource.Kind.OPEN, null)));
        }
        add(ways, SearchSource.Kind.HANDLER, q.unitId());
        if (q.place() != null) {
            ways.add(List.of(q.place()));
        }
        add(ways, SearchSource.Kind.CATEGORY, q.category());
        add(ways, SearchSource.Kind.STATE, q.state());
        ways.add(inScope(q));
        return ways;
    }

    private static void add(List<List<SearchSource>> ways, SearchSource.Kind kind, Object value) {
        if (value != null) {
            ways.add(List.of(SearchSource.of(kind, value)));
        }
    }

    private static List<SearchSource> inScope(SearchConditions q) {
        if (q.isForEverything()) {
            return List.of(SearchSource.of(SearchSource.Kind.ANY, null));
        }
        return q.scopes().values().stream()
                .flatMap(scope -> Stream.of(
                                sources(SearchSource.Kind.GRID, scope.gridIds()),
                                sources(SearchSource.Kind.COMMUNITY, scope.communityIds()),
                                sources(SearchSource.Kind.STREET, scope.streetIds()),
                                sources(SearchSource.Kind.HANDLER, scope.handlingUnitIds()))
                        .flatMap(Collection::stream))
                .distinct()
                .toList();
    }

    private static List<SearchSource> sources(SearchSource.Kind kind, Set<Long> ids) {
        return ids.stream().sorted().map(id -> SearchSource.of(kind, id)).toList();
    }

    /** The communities that all hits lie in, except the person's own; none where they may lie anywhere. */
    private List<Long> places(SearchConditions q) {
        if (q.place() != null) {
            return communities(List.of((Long) q.place().value()));
        }
        var scopes = q.scopes().values();
        if (q.isForEverything()
                || scopes.stream().anyMatch(scope -> !scope.handlingUnitIds().isEmpty())) {
            return List.of();
        }
        return communities(scopes.stream()
                .flatMap(scope -> Stream.of(scope.gridIds(), scope.communityIds(), scope.streetIds())
                        .flatMap(Collection::stream))
                .toList());
    }

    private List<Long> communities(Collection<Long> placeIds) {
        return placeIds.stream()
                .flatMap(id -> organization.communitiesOf(organization.unit(id)).stream())
                .map(Unit::id)
                .distinct()
                .sorted()
                .toList();
    }

    private static void addWord(String word, Set<Integer> terms, List<String> patterns) {
        terms.addAll(SearchTerms.of(List.of(word)));
        if (!SearchTerms.areSure(word)) {
            patterns.add('%' + escaped(SearchTerms.level(word)) + '%');
        }
    }

    private Unit unit(String code, String field) {
        return organization.findUnit(code).orElseThrow(() -> new InvalidRequestException(field, "search.unit"));
    }

    private static SearchSource place(Unit unit) {
        if (unit.kind() != UnitKind.GRID && unit.kind() != UnitKind.COMMUNITY && unit.kind() != UnitKind.STREET) {
            throw new InvalidRequestException("place", "search.place");
        }
        return SearchSource.of(SearchSource.Kind.valueOf(unit.kind().name()), unit.id());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.OFFICE).toInstant();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
