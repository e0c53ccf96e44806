package org.linli.accusations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;

/** Reads accusations for their named readers, and writes down that they did. */
@UseCaseService
public class AccusationReading {
    private final AccusationMapper mapper;
    private final AccusedParties parties;
    private final NamedReaders readers;
    private final SealedFiles files;
    private final OrganizationService organization;
    private final AccessLog log;
    private final Clock clock;

    AccusationReading(
            AccusationMapper mapper,
            AccusedParties parties,
            NamedReaders readers,
            SealedFiles files,
            OrganizationService organization,
            AccessLog log,
            Clock clock) {
        this.mapper = mapper;
        this.parties = parties;
        this.readers = readers;
        this.files = files;
        this.organization = organization;
        this.log = log;
        this.clock = clock;
    }

    /** Which are wanted; null leaves a filter open. */
    public record Filter(AccusationState state, Boolean open, Boolean overdue, boolean mine) {}

    /** A row of the list. */
    public record Row(
            String number,
            AccusationState state,
            AccusationChannel channel,
            boolean isNamed,
            String accused,
            Instant receivedAt,
            Instant dueAt,
            boolean isOverdue,
            String handler) {}

    /** The latest first. */
    public Page<Row> list(NamedReader reader, Filter filter, PageRequest page) {
        var now = clock.instant();
        var query = new AccusationMapper.Query(
                reader, filter.state(), filter.open(), filter.overdue(), filter.mine(), now, page);
        var found = mapper.list(query);
        log.record(reader, "LIST");
        var names = names(found.stream().map(Accusation::handlerId));
        var rows = found.stream().map(it -> row(it, names, now)).toList();
        return Page.of(rows, page, mapper.count(query));
    }

    /** Somebody who may handle it. */
    public record Reader(String username, String name) {}

    /** Something that happened; {@code by} is null where it was the accuser or a rule. */
    public record Step(AccusationStep kind, String words, String by, Instant at) {}

    /** A file that can be fetched. */
    public record File(String id, String name, String mediaType, Instant sentAt) {}

    /** All of an accusation, and what the reader may do now. */
    public record Sheet(
            Row row,
            List<String> parties,
            String story,
            String accuser,
            String contact,
            String registeredBy,
            AccusationResult result,
            String reply,
            Instant closedAt,
            List<Step> steps,
            List<File> files,
            List<Reader> handlers,
            boolean isMine,
            boolean isReplyShown,
            int version) {
        @Override
        public String toString() {
            return "Sheet";
        }
    }

    /** @throws NotFoundException if there is none, or the reader may not know of it */
    public Sheet read(NamedReader reader, String number) {
        var it = find(reader, number);
        log.record(reader, "READ", it);
        var steps = mapper.listSteps(it.id());
        var names =
                names(Stream.concat(Stream.of(it.handlerId()), steps.stream().map(AccusationMapper.Step::staffId)));
        var accused = parties.of(it.id());
        return new Sheet(
                row(it, names, clock.instant()),
                parties.names(it.id()),
                it.story().value(),
                SealedText.text(it.accuser()),
                SealedText.text(it.contact()),
                SealedText.text(it.registeredBy()),
                it.result(),
                SealedText.text(it.reply()),
                it.closedAt(),
                steps.stream()
                        .map(step -> new Step(
                                step.kind(),
                                SealedText.text(step.words()),
                                step.staffId() == null ? null : names.get(step.staffId()),
                                step.happenedAt()))
                        .toList(),
                mapper.listFiles(it.id()).stream()
                        .map(file -> new File(file.publicId(), file.name().value(), file.mediaType(), file.sentAt()))
                        .toList(),
                handlers(reader, accused),
                Objects.equals(it.handlerId(), reader.staffId()),
                it.showsReply(),
                it.version());
    }

    /** A file as it may be saved. */
    public record Content(String mediaType, byte[] bytes) {}

    /** @throws NotFoundException if there is none, or the reader may not know of it */
    public Content file(NamedReader reader, String number, String id) {
        var it = find(reader, number);
        var file = mapper.listFiles(it.id()).stream()
                .filter(one -> one.publicId().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        log.record(reader, "FILE", it);
        return new Content(file.mediaType(), files.read(file));
    }

    private static Row row(Accusation it, Map<Long, String> names, Instant now) {
        return new Row(
                it.number(),
                it.state(),
                it.channel(),
                it.isNamed(),
                it.accused().value(),
                it.receivedAt(),
                it.dueAt(),
                it.isOpen() && it.dueAt().isBefore(now),
                it.handlerId() == null ? null : names.get(it.handlerId()));
    }

    private Accusation find(NamedReader reader, String number) {
        return mapper.find(number, reader).orElseThrow(NotFoundException::new);
    }

    private List<Reader> handlers(NamedReader reader, Set<String> accused) {
        return readers.of(reader.level()).stream()
                .filter(one -> !one.isAmong(accused))
                .map(one -> new Reader(one.username(), one.name()))
                .toList();
    }

    private Map<Long, String> names(Stream<Long> ids) {
        return organization.staffNames(ids.filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
