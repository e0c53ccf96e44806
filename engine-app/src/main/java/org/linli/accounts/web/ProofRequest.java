package org.linli.accounts.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The code that was sent to one's own telephone. */
record ProofRequest(
        @NotBlank(message = "{security.field.required}") @Size(max = 10)
        String code) {
    @Override
    public String toString() {
        return "ProofRequest";
    }
}
