package org.linli.petitions;

import java.time.LocalDate;
import org.linli.shared.persistence.PersonalText;

/** What was done on a day for a petitioner whose petition has ended. */
public record CareEntry(LocalDate doneOn, PersonalText words, long doneById) {}
