package org.linli.licences;

import org.linli.residents.DocumentNumber;
import org.linli.shared.persistence.PersonalText;

/** Whose licence it is: told by his document, named as on it. */
public record LicenceHolder(DocumentNumber document, PersonalText name) {}
