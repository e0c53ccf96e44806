package org.linli.catalogue;

import java.time.Clock;
import java.time.LocalDate;
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
 * <p>An item is never overwritten: each change is a version from a day on, so an application goes by the version of the day it
 * came in.
 */
@UseCaseService
public class CatalogueOffice {
    public static final String READ = "catalogue:read";
    public static final String WRITE = "catalogue:write";

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

    /**
     * Adds an item that is in force from {@code from}.
     *
     * @throws InvalidRequestException if the code is taken, the day is past, or a field cannot be so
     */
    public ServiceItem add(String code, ItemFacts facts, LocalDate from, CurrentUser user) {
        check(facts, from, user);
        if (items.insertItem(code) == 0) {
            throw new InvalidRequestException("code", "catalogue.code.taken");
        }
        return write(code, items.lock(code).orElseThrow(), facts, from, "add-service-item", user);
    }

    /**
     * Lays down how an item is handled from {@code from}; what was to begin then or later is set aside.
     *
     * @param version as it was shown
     * @throws NotFoundException if there is no such item
     * @throws InvalidRequestException if the day is past, the item is another unit's, or a field cannot be so
     * @throws ChangedMeanwhileException if somebody changed it since
     */
    public ServiceItem change(String code, ItemFacts facts, LocalDate from, int version, CurrentUser user) {
        var head = items.lock(code).orElseThrow(NotFoundException::new);
        var latest = catalogue.versions(code).get(0);
        if (head.version() != version) {
            throw new ChangedMeanwhileException(latest.recordedBy(), latest.recordedAt());
        }
        if (!keeps(latest.facts().department(), user)) {
            throw new InvalidRequestException("department", "catalogue.department.foreign");
        }
        check(facts, from, user);
        return write(code, head, facts, from, "change-service-item", user);
    }

    private void check(ItemFacts facts, LocalDate from, CurrentUser user) {
        if (from.isBefore(catalogue.today())) {
            throw new InvalidRequestException("from", "catalogue.from.past");
        }
        if (!keeps(facts.department(), user)) {
            throw new InvalidRequestException("department", "catalogue.department.foreign");
        }
        checks.check(facts);
    }

    private ServiceItem write(
            String code, ItemHead head, ItemFacts facts, LocalDate from, String action, CurrentUser user) {
        var now = clock.instant();
        items.replaceFrom(head.id(), from, user.name(), now);
        items.endBefore(head.id(), from);
        var key = new GeneratedKey();
        items.insertVersion(new NewVersion(head.id(), head.lastNumber() + 1, facts, from, now, user.name()), key);
        if (!facts.materials().isEmpty()) {
            items.insertMaterials(key.id(), facts.materials());
        }
        items.rise(head.id(), head.version());
        audit.record(action, "service-item:" + code, AuditResult.SUCCESS, "from " + from);
        return catalogue.find(code, from);
    }
}
