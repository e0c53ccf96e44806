package org.linli.seals;

import java.util.Optional;

/** Answered by modules whose papers can lose force without being taken back, such as licences that expire. */
public interface PaperStandings {

    /** Empty: the paper is none of theirs. */
    Optional<PaperStanding> of(String token);
}
