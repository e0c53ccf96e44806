package org.linli.residents;

/** 户籍户 by the register, or 居住户 by where people live together; one person may belong to one of each. */
public enum HouseholdKind {
    LEGAL,
    LIVING
}
