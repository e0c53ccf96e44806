package org.linli.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.linli.catalogue.CatalogueMapper.ItemHead;
import org.linli.catalogue.CatalogueMapper.NewVersion;
import org.linli.organization.UnitKind;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/**
 * Lets departments lay down their items: a department its own, the city's centre all.
 *
 * <p>What was in force is never overwritten: each change is a version from a day to come, so an application goes by the version
 * of the day it came in. Plans for later days stay; one is set aside by another for the same day, or withdrawn.
 *
 * <p>Each change refuses with {@link NotFoundException} what is not there, with {@link NotKeptException} who does not keep the
 * item on that day, with {@link ChangedMeanwhileException} who is slower, and with {@link InvalidRequestException} a day that
 * cannot be.
 */
@UseCaseService
public class CatalogueOffice {
    public static final String READ = "catalogue:read";
    public static final String WRITE = "catalogue:write";

    /** Further ahead nobody plans; what is later is a slip of the hand. */
    private static final int YEARS_AHEAD = 5;

    private final CatalogueMapper items;
    private final Catalogue catalogue;
    private final ItemChecks checks;
    private final PostPermissions posts;
    private final AuditLog audit;
    private final Clock clock;

    CatalogueOffice(
            CatalogueMapper items,
            Catalogue catalogue,
            ItemChecks checks,
            PostPermissions posts,
            AuditLog audit,
            Clock clock) {
        this.items = items;
        this.catalogue = catalogue;
        this.checks = checks;
        this.posts = posts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether he may change items of this department; null: items of the towns. */
    public boolean keeps(String department, CurrentUser user) {
        return posts.of(user, WRITE).stream()
                .anyMatch(post ->
                        post.unitCode().equals(department) || post.unitKind().equals(UnitKind.CITY.name()));
    }

    /** Adds an item that is in force from {@code from}, today or later; refuses a code that is taken and fields that cannot be. */
    public ServiceItem add(String code, ItemFacts facts, LocalDate from, CurrentUser user) {
        checkDay(from, catalogue.today());
        checkFacts(facts, null, user);
        if (items.insertItem(code) == 0) {
            throw new InvalidRequestException("code", "catalogue.code.taken");
        }
        write(items.lock(code).orElseThrow(), facts, from, null, user);
        record("add-service-item", code, "from " + from);
        return catalogue.find(code, from);
    }

    /**
     * Lays down how an item is handled from {@code from}, tomorrow or later, until the next planned change.
     *
     * @param version as it was shown
     */
    public ServiceItem change(String code, ItemFacts facts, LocalDate from, int version, CurrentUser user) {
        var head = items.lock(code).orElseThrow(NotFoundException::new);
        var standing = standing(code);
        var present = on(standing, from);
        checkTurn(head, version, present, standing, user);
        checkDay(from, catalogue.today().plusDays(1));
        checkFacts(facts, present.facts(), user);
        var until = until(standing, present, from);
        if (present.validFrom().equals(from)) {
            items.replace(present.versionId(), user.name(), clock.instant());
        } else if (present.validTo() == null || present.validTo().isAfter(from)) {
            items.end(present.versionId(), from);
        }
        write(head, facts, from, until, user);
        record("change-service-item", code, "from " + from);
        return catalogue.find(code, from);
    }

    /** Ends an item: from {@code from}, tomorrow or later, nobody can apply for it. Refused while changes are planned for later. */
    public void end(String code, LocalDate from, int version, CurrentUser user) {
        var head = items.lock(code).orElseThrow(NotFoundException::new);
        var standing = standing(code);
        var present = on(standing, from);
        checkTurn(head, version, present, standing, user);
        checkDay(from, catalogue.today().plusDays(1));
        if (standing.stream().anyMatch(each -> !each.validFrom().isBefore(from))) {
            throw new InvalidRequestException("from", "catalogue.plans");
        }
        items.end(present.versionId(), from);
        items.rise(head.id(), head.version());
        record("end-service-item", code, "from " + from);
    }

    /** Withdraws a version that has not begun; the one before it goes on in its place. */
    public void withdraw(String code, int number, CurrentUser user) {
        var head = items.lock(code).orElseThrow(NotFoundException::new);
        var standing = standing(code);
        var plan = standing.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!keeps(plan.facts().department(), user)) {
            throw new NotKeptException();
        }
        if (plan.beganBy(catalogue.today())) {
            throw new InvalidRequestException("number", "catalogue.begun");
        }
        standing.stream()
                .filter(each -> plan.validFrom().equals(each.validTo()))
                .forEach(before -> items.end(before.versionId(), plan.validTo()));
        items.replace(plan.versionId(), user.name(), clock.instant());
        items.rise(head.id(), head.version());
        record("withdraw-service-item", code, "of " + plan.validFrom());
    }

    /** The latest first. */
    private List<ServiceItem> standing(String code) {
        return catalogue.versions(code).stream().filter(ServiceItem::stands).toList();
    }

    private static ServiceItem on(List<ServiceItem> standing, LocalDate day) {
        return standing.stream()
                .filter(each -> each.beganBy(day))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("from", "catalogue.from.first"));
    }

    /** When the next planned change begins, or the item ends; null: neither. */
    private static LocalDate until(List<ServiceItem> standing, ServiceItem present, LocalDate from) {
        if (present.validTo() != null && present.validTo().isAfter(from)) {
            return present.validTo();
        }
        return standing.stream()
                .map(ServiceItem::validFrom)
                .filter(day -> day.isAfter(from))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private void checkTurn(
            ItemHead head, int version, ServiceItem present, List<ServiceItem> standing, CurrentUser user) {
        if (!keeps(present.facts().department(), user)) {
            throw new NotKeptException();
        }
        if (head.version() != version) {
            var last = standing.stream()
                    .max(Comparator.comparing(ServiceItem::recordedAt))
                    .orElseThrow();
            throw new ChangedMeanwhileException(last.recordedBy(), last.recordedAt());
        }
    }

    private void checkDay(LocalDate from, LocalDate earliest) {
        if (from.isBefore(earliest)) {
            throw new InvalidRequestException("from", "catalogue.from.past");
        }
        var latest = catalogue.today().plusYears(YEARS_AHEAD);
        if (from.isAfter(latest)) {
            throw new InvalidRequestException("from", "catalogue.from.far", latest.toString());
        }
    }

    private void checkFacts(ItemFacts facts, ItemFacts before, CurrentUser user) {
        if (!keeps(facts.department(), user)) {
            throw new InvalidRequestException("department", "catalogue.department.foreign");
        }
        checks.check(facts, before);
    }

    private void write(ItemHead head, ItemFacts facts, LocalDate from, LocalDate until, CurrentUser user) {
        var key = new GeneratedKey();
        items.insertVersion(
                new NewVersion(head.id(), head.lastNumber() + 1, facts, from, until, clock.instant(), user.name()),
                key);
        if (!facts.materials().isEmpty()) {
            items.insertMaterials(key.id(), facts.materials());
        }
        items.rise(head.id(), head.version());
    }

    private void record(String action, String code, String detail) {
        audit.record(action, "service-item:" + code, AuditResult.SUCCESS, detail);
    }
}
