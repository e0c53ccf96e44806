package org.linli.licences;

/** Blanks as they were received: {@code prefix} and running numbers of so many digits. */
record StubRange(long id, String prefix, int digits, long firstNumber, long lastNumber, long nextNumber) {

    String number(long running) {
        var digitsText = Long.toString(running);
        return prefix + "0".repeat(Math.max(0, digits - digitsText.length())) + digitsText;
    }
}
