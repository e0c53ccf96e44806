package org.linli.wishes;

import java.time.Instant;
import org.linli.shared.persistence.PersonalText;

/** Somebody takes part in a wish of many; {@code isEntered}: somebody at the desk signed him up. */
public record WishSeat(long id, PersonalText name, boolean isEntered, Instant signedUpAt) {}
