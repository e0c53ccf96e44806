package org.linli.accusations;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.linli.organization.OrganizationService;
import org.linli.shared.Messages;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** What named readers do with an accusation. Of two at once the slower one is told who did what and when. */
@UseCaseService
public class AccusationHandling {
    private final AccusationMapper mapper;
    private final AccusedParties parties;
    private final AccusationRouting routing;
    private final NamedReaders readers;
    private final OrganizationService organization;
    private final AccessLog log;
    private final Messages messages;
    private final Clock clock;

    AccusationHandling(
            AccusationMapper mapper,
            AccusedParties parties,
            AccusationRouting routing,
            NamedReaders readers,
            OrganizationService organization,
            AccessLog log,
            Messages messages,
            Clock clock) {
        this.mapper = mapper;
        this.parties = parties;
        this.routing = routing;
        this.readers = readers;
        this.organization = organization;
        this.log = log;
        this.messages = messages;
        this.clock = clock;
    }

    /** Which accusation, as the reader saw it last. */
    public record Seen(String number, int version) {}

    /**
     * Makes one of the readers handle it; also while another does.
     *
     * @throws NotFoundException if the reader may not know of it
     * @throws InvalidRequestException if the handler is no reader of this body, or is accused
     */
    public void assign(NamedReader reader, Seen seen, String handler, String words) {
        var it = open(reader, seen);
        refuseIfChanged(it, seen);
        var accused = parties.of(it.id());
        var chosen = readers.of(reader.level()).stream()
                .filter(one -> one.username().equals(handler) && !one.isAmong(accused))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("handler", "accusation.handler"));
        checkWords(words, false);
        change(reader, it, new Outcome(AccusationState.ASSIGNED, chosen, null, null, AccusationStep.ASSIGNED), words);
    }

    /** @throws NotNowException if it was not assigned to the reader */
    public void begin(NamedReader reader, Seen seen, String words) {
        var it = handledBy(reader, seen, AccusationState.ASSIGNED);
        checkWords(words, false);
        change(reader, it, new Outcome(AccusationState.INVESTIGATING, reader, null, null, AccusationStep.BEGUN), words);
    }

    /** Any reader of it may add what he knows. */
    public void note(NamedReader reader, Seen seen, String words) {
        var it = open(reader, seen);
        checkWords(words, true);
        log.record(reader, "NOTE", it);
        mapper.insertStep(it.id(), AccusationStep.NOTE, SealedText.of(words), reader.staffId(), clock.instant());
    }

    /**
     * Marks somebody or a unit as accused; whoever may not read it because of that does not from now on, be it the reader.
     *
     * @throws InvalidRequestException if neither is given, or there is none
     */
    public void mark(NamedReader reader, Seen seen, String unit, String person) {
        var it = open(reader, seen);
        refuseIfChanged(it, seen);
        var chosen = parties.chosen(unit, person);
        if (chosen.isEmpty()) {
            throw new InvalidRequestException("unit", "accusation.party");
        }
        var now = clock.instant();
        var marked = new AccusationMapper.Change(
                it.id(),
                it.version(),
                reader,
                it.state(),
                it.handlerId(),
                null,
                null,
                null,
                null,
                AccusationStep.MARKED,
                now);
        write(it, marked, null); // first, so that nobody is assigned meanwhile
        if (parties.add(it.id(), chosen)) {
            routing.settle();
        }
    }

    /**
     * @param reply to a real-name accuser; an anonymous one is told nothing
     * @throws NotNowException if the reader does not handle it, or has not begun
     */
    public void close(NamedReader reader, Seen seen, AccusationResult result, String words, String reply) {
        var it = handledBy(reader, seen, AccusationState.INVESTIGATING);
        if (result == null) {
            throw new InvalidRequestException("result", "form.required");
        }
        checkWords(words, true);
        if (it.isNamed()) {
            Accusations.require("reply", reply, Accusations.MAX_STORY);
        } else if (SealedText.of(reply) != null) {
            throw new InvalidRequestException("reply", "accusation.anonymous");
        }
        var closed = new Outcome(AccusationState.CLOSED, reader, result, SealedText.of(reply), AccusationStep.CLOSED);
        change(reader, it, closed, words);
    }

    private record Outcome(
            AccusationState state,
            NamedReader handler,
            AccusationResult result,
            SealedText reply,
            AccusationStep what) {}

    private void change(NamedReader reader, Accusation it, Outcome outcome, String words) {
        var now = clock.instant();
        var change = new AccusationMapper.Change(
                it.id(),
                it.version(),
                reader,
                outcome.state(),
                outcome.handler().staffId(),
                outcome.handler().marks(),
                outcome.result(),
                outcome.reply(),
                outcome.state() == AccusationState.CLOSED ? now : null,
                outcome.what(),
                now);
        write(it, change, SealedText.of(words));
    }

    private void write(Accusation it, AccusationMapper.Change change, SealedText words) {
        var reader = change.reader();
        if (mapper.change(change) == 0) {
            throw changed(mapper.find(it.number(), reader).orElseThrow(NotFoundException::new));
        }
        log.record(reader, change.what().name(), it);
        mapper.insertStep(it.id(), change.what(), words, reader.staffId(), change.at());
    }

    private Accusation handledBy(NamedReader reader, Seen seen, AccusationState state) {
        var it = open(reader, seen);
        if (it.state() != state || !Objects.equals(it.handlerId(), reader.staffId())) {
            refuseIfChanged(it, seen);
            throw new NotNowException("accusation.notNow");
        }
        refuseIfChanged(it, seen);
        return it;
    }

    private Accusation open(NamedReader reader, Seen seen) {
        var it = mapper.find(seen.number(), reader).orElseThrow(NotFoundException::new);
        if (!it.isOpen()) {
            refuseIfChanged(it, seen);
            throw new NotNowException("accusation.closed");
        }
        return it;
    }

    private void refuseIfChanged(Accusation it, Seen seen) {
        if (it.version() != seen.version()) {
            throw changed(it);
        }
    }

    private AccusationChangedException changed(Accusation it) {
        var by = it.changedById() == null
                ? null
                : organization.staffNames(List.of(it.changedById())).get(it.changedById());
        var what = it.changedWhat() == null ? null : messages.text("accusation.step." + it.changedWhat());
        return new AccusationChangedException(by, it.changedAt(), what);
    }

    private static void checkWords(String words, boolean isRequired) {
        if (isRequired || SealedText.of(words) != null) {
            Accusations.require("words", words, Accusations.MAX_STORY);
        }
    }
}
