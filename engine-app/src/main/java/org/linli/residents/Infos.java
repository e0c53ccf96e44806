package org.linli.residents;

import java.time.LocalDate;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Records what is known of people under the 44 kinds, and ends it when it holds no more; nothing is overwritten. */
@UseCaseService
public class Infos {
    private static final String OF_DEPARTMENT = "department";

    private final InfoMapper infos;
    private final ResidentRecords residents;
    private final ResidentMapper readable;
    private final ArchiveCodes codes;
    private final ArchiveAccess access;
    private final IdempotentRequests requests;
    private final Changes changes;
    private final InfoTexts texts;
    private final AuditLog audit;

    Infos(
            InfoMapper infos,
            ResidentRecords residents,
            ResidentMapper readable,
            ArchiveCodes codes,
            ArchiveAccess access,
            IdempotentRequests requests,
            Changes changes,
            InfoTexts texts,
            AuditLog audit) {
        this.infos = infos;
        this.residents = residents;
        this.readable = readable;
        this.codes = codes;
        this.access = access;
        this.requests = requests;
        this.changes = changes;
        this.texts = texts;
        this.audit = audit;
    }

    /**
     * Records a piece of information: of any kind that is not sealed where the user keeps the archive, or of one that his
     * department owns about anybody of whom it knows something already; returns its id.
     *
     * @throws NotFoundException if there is no such person for him
     * @throws InvalidRequestException naming the field that is wrong
     */
    public long add(String number, NewInfo info, CurrentUser user, IdempotentRequest request) {
        return requests.once(user.username() + " info " + number, request, Long.class, () -> {
            var person = person(number, user);
            var kind = writable(person, info.kindCode(), user);
            var isOwner = isOwner(kind, user);
            check(info, kind, isOwner);
            var collected = changes.past(info.collectedAt());
            var from = info.validFrom() == null ? collected : info.validFrom();
            if (info.validTo() != null && info.validTo().isBefore(from)) {
                throw new InvalidRequestException("validTo", "resident.info.period");
            }
            var change = changes.of(ChangeKind.CHANGED, null, null, user);
            var replaced = info.replaces() == null ? null : replaced(info, person, from, isOwner);
            if (replaced != null) {
                infos.end(replaced.id(), from, change);
            }
            var key = new GeneratedKey();
            infos.insert(
                    new ResidentInfo(
                            0,
                            person.id(),
                            kind.code(),
                            texts.written(info.content()),
                            info.source(),
                            info.confidence(),
                            collected,
                            user.name(),
                            info.consentedAt(),
                            from,
                            info.validTo(),
                            change.at(),
                            user.name(),
                            null,
                            null,
                            isOwner),
                    key);
            audit.record("add-info", "resident:" + person.number(), AuditResult.SUCCESS, kind.code());
            return key.id();
        });
    }

    /**
     * Says that a piece of information holds no more.
     *
     * @param until the first day on which it does not, or null for today
     * @throws NotFoundException if there is none that he may end
     * @throws InvalidRequestException if the day is to come, or before it held, or if it is for its owner to end it
     */
    public void end(String number, long id, LocalDate until, CurrentUser user) {
        Changes.refuseImpossible(until, "until");
        var person = person(number, user);
        var info = infos.lock(id, person.id()).orElseThrow(NotFoundException::new);
        var kind = writable(person, info.kindCode(), user);
        if (info.isByOwner() && !isOwner(kind, user)) {
            throw new InvalidRequestException("id", "resident.info.owner");
        }
        if (info.endedAt() != null) {
            return;
        }
        var change = changes.of(ChangeKind.CHANGED, until, null, user);
        Changes.refuseBefore(change.validFrom(), info.validFrom());
        infos.end(id, change.validFrom(), change);
        audit.record("end-info", "resident:" + person.number(), AuditResult.SUCCESS, info.kindCode());
    }

    private Resident person(String number, CurrentUser user) {
        return residents
                .find(number)
                .flatMap(found -> readable.findReadable(found.id(), access.readable(user)))
                .map(residents::locked)
                .orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException if he may not write of this kind, so that nobody learns what there is */
    private InfoKind writable(Resident person, String kindCode, CurrentUser user) {
        var kind = codes.infoKind(kindCode).orElseThrow(NotFoundException::new);
        var isKeeper = !kind.isSealed()
                && readable.isInPlaces(person.id(), access.places(user, ArchiveAccess.WRITE))
                && (!kind.isSensitive()
                        || readable.isInPlaces(person.id(), access.places(user, ArchiveAccess.SENSITIVE)));
        if (!isOwner(kind, user) && !isKeeper) {
            throw new NotFoundException();
        }
        return kind;
    }

    private boolean isOwner(InfoKind kind, CurrentUser user) {
        return kind.belongsTo(access.departments(user, ArchiveAccess.WRITE_INFO));
    }

    private void check(NewInfo info, InfoKind kind, boolean isOwner) {
        codes.require(CodeList.INFO_SOURCE, info.source(), "source");
        if (!isOwner && !kind.owners().isEmpty()) {
            if (info.source().equals(OF_DEPARTMENT)) {
                throw new InvalidRequestException("source", "resident.info.owner");
            }
            if (info.confidence() == Confidence.VERIFIED) {
                throw new InvalidRequestException("confidence", "resident.info.owner");
            }
        }
        Changes.refuseImpossible(info.collectedAt(), "collectedAt");
        Changes.refuseImpossible(info.consentedAt(), "consentedAt");
        Changes.refuseImpossible(info.validFrom(), "validFrom");
        Changes.refuseImpossible(info.validTo(), "validTo");
        if (kind.needsConsent() && info.consentedAt() == null) {
            throw new InvalidRequestException("consentedAt", "resident.info.consent");
        }
        texts.check(info.content());
    }

    private ResidentInfo replaced(NewInfo info, Resident person, LocalDate from, boolean isOwner) {
        var replaced = infos.lock(info.replaces(), person.id())
                .filter(old -> old.kindCode().equals(info.kindCode()) && old.endedAt() == null)
                .orElseThrow(() -> new InvalidRequestException("replaces", "resident.info.replaces"));
        if (replaced.isByOwner() && !isOwner) {
            throw new InvalidRequestException("replaces", "resident.info.owner");
        }
        if (from.isBefore(replaced.validFrom())) {
            throw new InvalidRequestException(
                    "validFrom", "resident.from.before", replaced.validFrom().toString());
        }
        return replaced;
    }
}
