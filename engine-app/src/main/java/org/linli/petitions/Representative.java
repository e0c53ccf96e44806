package org.linli.petitions;

import org.linli.shared.persistence.PersonalText;

/** One of at most five who speak for a group (《信访工作条例》 Art 20); number and telephone may be null. */
public record Representative(PersonalText name, PersonalText documentNumber, PersonalText phone) {}
