package org.linli.services;

/**
 * Who applies for somebody else (代办).
 *
 * @param file the authorisation, a file that was sent before
 */
public record Agent(String name, String documentNumber, String relation, String file) {
    @Override
    public String toString() {
        return "Agent";
    }
}
