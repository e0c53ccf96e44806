package org.linli.services;

import org.linli.residents.DocumentKind;

/**
 * Who applies, as he was typed or read.
 *
 * @param phone may be null
 * @param address may be null
 */
public record Applicant(String name, DocumentKind documentKind, String documentNumber, String phone, String address) {
    @Override
    public String toString() {
        return "Applicant";
    }
}
