package org.linli.sharing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PersonIndex;
import org.linli.residents.PopulationReading;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.security.CurrentUsers;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.springframework.stereotype.Component;

/** Writes down every look-up, for the weekly review and so that the person can be told who read of him. */
@Component
class LookupLog {
    private static final String PURPOSES = "shared-purpose";
    private static final String OUTLOOK = "outlook";
    private static final String MACHINE = "系统";

    private final LookupMapper lookups;
    private final PersonIndex index;
    private final PopulationReading archive;
    private final ReferenceLists lists;
    private final CurrentUsers users;
    private final AuditLog audit;
    private final Clock clock;

    LookupLog(
            LookupMapper lookups,
            PersonIndex index,
            PopulationReading archive,
            ReferenceLists lists,
            CurrentUsers users,
            AuditLog audit,
            Clock clock) {
        this.lookups = lookups;
        this.index = index;
        this.archive = archive;
        this.lists = lists;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /** For what somebody may look. */
    List<ReferenceValue> purposes() {
        return lists.values(PURPOSES);
    }

    /** @throws InvalidRequestException naming {@code purpose} if it is none that the office offers */
    ReferenceValue requirePurpose(String purpose) {
        return purposes().stream()
                .filter(value -> value.code().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("purpose", "sharing.purpose"));
    }

    /** A machine looked for an application. */
    void ofCase(DocumentNumber who, String caseNumber, String purpose, Collection<String> kinds) {
        var user = users.find().orElse(null);
        write(Lookup.Way.CASE, user, post(user), who, caseNumber, null, purpose, kinds);
    }

    /** Somebody was told what to bring, before there is an application. */
    void ofOutlook(DocumentNumber who, String itemCode, Collection<String> kinds) {
        var user = users.find().orElse(null);
        write(Lookup.Way.OUTLOOK, user, post(user), who, null, itemCode, OUTLOOK, kinds);
    }

    /** Somebody at the desk looked; returns the number of the look-up. */
    String ofDesk(
            Lookup.Way way,
            CurrentUser user,
            PostView post,
            DocumentNumber who,
            String caseNumber,
            String purpose,
            Collection<String> kinds) {
        return write(way, user, post, who, caseNumber, null, purpose, kinds);
    }

    private String write(
            Lookup.Way way,
            CurrentUser user,
            PostView post,
            DocumentNumber who,
            String caseNumber,
            String itemCode,
            String purpose,
            Collection<String> kinds) {
        var number = UUID.randomUUID().toString().replace("-", "");
        lookups.insert(new Lookup(
                0,
                number,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                way,
                user == null ? null : user.staffId(),
                user == null ? MACHINE : user.name(),
                post == null ? null : post.unitId(),
                post == null ? null : post.unitName(),
                post == null ? null : post.role(),
                purpose,
                caseNumber,
                index.ofDocument(who),
                who.kind(),
                who.number(),
                String.join(",", kinds),
                itemCode));
        audit.record(
                action(way),
                archive.byDocument(who.kind(), who.number().value())
                        .map(person -> "resident:" + person.number())
                        .orElse("lookup:" + number),
                AuditResult.SUCCESS,
                "%s: %s, %d"
                        .formatted(
                                requirePurpose(purpose).name(),
                                caseNumber == null ? itemCode : caseNumber,
                                kinds.size()));
        return number;
    }

    private static String action(Lookup.Way way) {
        return switch (way) {
            case DESK -> "look-up-shared";
            case REVEAL -> "reveal-shared";
            case CASE -> "match-shared";
            case OUTLOOK -> "outlook-shared";
        };
    }

    private static PostView post(CurrentUser user) {
        return user == null || user.posts().isEmpty() ? null : user.posts().get(0);
    }
}
