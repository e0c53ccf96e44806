package org.linli.security;

/** A first password with its hash; never printed by accident. */
public record InitialPassword(String text, String hash) {
    @Override
    public String toString() {
        return "InitialPassword";
    }
}
