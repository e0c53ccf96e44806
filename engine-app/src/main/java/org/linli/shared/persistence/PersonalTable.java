package org.linli.shared.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Says where a table has personal text, and what is stored beside it to find it again, so that all can be written with another
 * key. A feature offers one as a bean for each of its tables.
 *
 * <p>Keys are numbers, the first of them in the order of the table. Fingerprints that are NULL stay NULL.
 */
public final class PersonalTable {
    private final String name;
    private final List<String> keys;
    private final List<String> texts;
    private final List<String> facts = new ArrayList<>();
    private final Map<String, Function<Clear, String>> fingerprints = new LinkedHashMap<>();
    private Terms terms;
    private String clear;

    /** Rows of another table that are made of the texts of one row. */
    record Terms(String table, String key, String term, Function<Clear, Collection<Long>> of) {}

    private PersonalTable(String name, List<String> keys, List<String> texts) {
        this.name = name;
        this.keys = keys;
        this.texts = texts;
    }

    /** The clear texts of a row, and how something is fingerprinted now. */
    public interface Clear {
        /** Of an encrypted or a readable column; null where there is none. */
        String text(String column);

        String fingerprint(String text);
    }

    /** A table whose rows have these keys. */
    public static Columns of(String name, String... keys) {
        return texts -> new PersonalTable(name, List.of(keys), List.of(texts));
    }

    /** Takes the columns that are encrypted. */
    @FunctionalInterface
    public interface Columns {
        PersonalTable with(String... texts);
    }

    /** A readable column of which a fingerprint is made, too. */
    public PersonalTable reading(String column) {
        facts.add(column);
        return this;
    }

    /** A column with a fingerprint, and how it is made of the clear texts of the row. */
    public PersonalTable fingerprint(String column, Function<Clear, String> made) {
        fingerprints.put(column, made);
        return this;
    }

    /** The rows with {@code key} of another table have terms that are made of the clear texts; a row that has none gets none. */
    public PersonalTable terms(String table, String key, String term, Function<Clear, Collection<Long>> of) {
        terms = new Terms(table, key, term, of);
        return this;
    }

    /** Texts that begin like this are not encrypted, and stay as they are. */
    public PersonalTable exceptBeginning(String beginning) {
        clear = beginning;
        return this;
    }

    String name() {
        return name;
    }

    List<String> keys() {
        return keys;
    }

    List<String> texts() {
        return texts;
    }

    List<String> facts() {
        return facts;
    }

    Map<String, Function<Clear, String>> fingerprints() {
        return fingerprints;
    }

    Terms terms() {
        return terms;
    }

    /** How texts begin that are not encrypted; null where all are. */
    String clear() {
        return clear;
    }

    boolean isEncrypted(String text) {
        return text != null && (clear == null || !text.startsWith(clear));
    }
}
