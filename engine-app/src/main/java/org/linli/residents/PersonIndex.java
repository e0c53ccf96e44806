package org.linli.residents;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.linli.shared.persistence.DataCipher;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/**
 * Finds people whose names, numbers and telephones are stored encrypted: by keyed fingerprints.
 *
 * <p>A name has one of the whole, one of its first character, and one of every two neighbouring characters, so that a part of
 * it finds it, too.
 */
@Component
public class PersonIndex {
    private static final int TERM_DIGITS = 16;

    private final DataCipher cipher;

    PersonIndex(DataCipher cipher) {
        this.cipher = cipher;
    }

    public String ofDocument(DocumentNumber number) {
        return number == null ? null : cipher.fingerprint(documentText(number));
    }

    /** All under which the number may be stored, each with another key; the present one first. */
    public List<String> allOfDocument(DocumentNumber number) {
        return cipher.fingerprints(documentText(number));
    }

    /** Blanks, hyphens and the country's code do not count. */
    public String ofPhone(String phone) {
        return cipher.fingerprint(phoneText(phone));
    }

    /** As {@link #allOfDocument}. */
    public List<String> allOfPhone(String phone) {
        return cipher.fingerprints(phoneText(phone));
    }

    String ofPhone(PersonalText phone) {
        return phone == null ? null : ofPhone(phone.value());
    }

    /** Whether this is the recorded name of that person. */
    boolean isNameOf(Resident person, PersonalText name) {
        return ofName(name).equals(ofName(person.details().name()));
    }

    String ofName(PersonalText name) {
        return cipher.fingerprint(nameText(name.value()));
    }

    /** As {@link #allOfDocument}. */
    List<String> allOfName(String name) {
        return cipher.fingerprints(nameText(name));
    }

    /** Of the first character: of most surnames. */
    String ofSurname(PersonalText name) {
        return surname(name.value(), cipher::fingerprint);
    }

    /** As {@link #allOfDocument}. */
    List<String> allOfSurname(String name) {
        return cipher.underEachKey(fingerprint -> surname(name, fingerprint));
    }

    /** Whether it is a single character. */
    static boolean isSingle(String name) {
        return characters(name).length == 1;
    }

    /** Of each two neighbouring characters; empty for a single one. */
    Set<Long> termsOf(String name) {
        return termsUnderEachKey(name).get(0);
    }

    /** The terms of each known key, the present one first; what is stored of one person has one key. */
    List<Set<Long>> termsUnderEachKey(String name) {
        return cipher.underEachKey(fingerprint -> terms(name, fingerprint));
    }

    /** Whether what is stored may have another key than what is written. */
    boolean hasSeveralKeys() {
        return cipher.fingerprints("").size() > 1;
    }

    static Set<Long> terms(String name, UnaryOperator<String> fingerprint) {
        var characters = characters(name);
        Set<Long> terms = new LinkedHashSet<>();
        for (var index = 1; index < characters.length; index++) {
            var pair = new String(characters, index - 1, 2);
            var whole = fingerprint.apply("name-part:" + pair);
            terms.add(Long.parseUnsignedLong(whole.substring(0, TERM_DIGITS), 16));
        }
        return terms;
    }

    static String surname(String name, UnaryOperator<String> fingerprint) {
        var characters = characters(name);
        var first = characters.length == 0 ? "" : Character.toString(characters[0]);
        return fingerprint.apply("surname:" + first).substring(0, TERM_DIGITS);
    }

    public static String documentText(DocumentNumber number) {
        return "document:" + number.key();
    }

    public static String phoneText(String phone) {
        return "phone:" + digits(phone);
    }

    static String nameText(String name) {
        return "name:" + level(name);
    }

    private static int[] characters(String name) {
        return level(name).codePoints().toArray();
    }

    /** Width and case levelled; blanks and the dots inside names do not count. */
    private static String level(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s·•‧・.]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String digits(String phone) {
        var digits = phone.replaceAll("[^0-9]", "");
        return phone.strip().startsWith("+86") ? digits.substring(2) : digits;
    }
}
