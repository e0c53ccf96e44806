package org.linli.residents;

/** The check character of GB 11643: ISO 7064 MOD 11-2 over seventeen digits. */
final class CheckCharacter {
    private static final String CHARACTERS = "10X98765432";

    private CheckCharacter() {}

    /** The character that belongs behind these digits. */
    static char of(String digits) {
        var sum = 0;
        for (var index = 0; index < digits.length(); index++) {
            sum = (sum + Character.digit(digits.charAt(index), 10)) * 2;
        }
        return CHARACTERS.charAt(sum % 11);
    }

    /** Whether the last character is the one that belongs behind those before it. */
    static boolean fits(String number) {
        var last = number.length() - 1;
        return of(number.substring(0, last)) == number.charAt(last);
    }
}
