package org.linli.petitions;

import org.linli.residents.DocumentKind;

/** Who petitions; kind and number of his document may be null in a letter, as may telephone and address. */
public record Petitioner(String name, DocumentKind documentKind, String documentNumber, String phone, String address) {
    @Override
    public String toString() {
        return "Petitioner";
    }
}
