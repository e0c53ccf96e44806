package org.linli.accusations;

import java.time.Clock;
import java.util.Optional;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** What an accuser does with his code: reads how far it is, and supplies more. */
@UseCaseService
public class Accuser {
    private final AccusationMapper mapper;
    private final SealedFiles files;
    private final Clock clock;

    Accuser(AccusationMapper mapper, SealedFiles files, Clock clock) {
        this.mapper = mapper;
        this.files = files;
        this.clock = clock;
    }

    /**
     * All that a code shows.
     *
     * @param reply what a real-name accuser is answered; null for everybody else, and before
     */
    public record Progress(AccusationState state, boolean isNamed, String reply) {
        @Override
        public String toString() {
            return "Progress";
        }
    }

    /** Empty where the code opens nothing. */
    public Optional<Progress> progress(String code) {
        return find(code)
                .map(it ->
                        new Progress(it.state(), it.isNamed(), it.showsReply() ? SealedText.text(it.reply()) : null));
    }

    public boolean isKnown(String code) {
        return find(code).isPresent();
    }

    /**
     * @throws NotFoundException if the code opens nothing
     * @throws org.linli.shared.problem.InvalidRequestException if nothing or too much is said
     */
    public void say(String code, String words) {
        var accusation = open(code);
        Accusations.require("words", words, Accusations.MAX_STORY);
        mapper.insertStep(accusation.id(), AccusationStep.SUPPLEMENT, SealedText.of(words), null, clock.instant());
    }

    /**
     * @param file clear and without metadata
     * @throws NotFoundException if the code opens nothing
     */
    public void send(String code, NewAccusation.File file) {
        files.keep(open(code).id(), file, clock.instant());
    }

    private Accusation open(String code) {
        var accusation = find(code).orElseThrow(NotFoundException::new);
        if (!accusation.isOpen()) {
            throw new NotNowException("accusation.closed");
        }
        return accusation;
    }

    private Optional<Accusation> find(String code) {
        return code == null ? Optional.empty() : mapper.findByCode(QueryCodes.hash(code));
    }
}
