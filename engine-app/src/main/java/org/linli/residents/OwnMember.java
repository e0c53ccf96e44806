package org.linli.residents;

import java.time.LocalDate;
import org.linli.shared.persistence.PersonalText;

/** Somebody who belongs to a household, as the others of it may know him. */
public record OwnMember(String number, PersonalText name, String relation, LocalDate birthDate, boolean isSelf) {}
