package org.linli.residents;

/** A part of a person's record that he may ask to have corrected, and where it is optional to have deleted. */
public enum PersonPart {
    NAME("name", null, false),
    DOCUMENT("documentNumber", null, false),
    PHONE("phone", null, true),
    SEX("sex", CodeList.SEX, false),
    BIRTH_DATE("birthDate", null, false),
    NATION("nation", CodeList.NATION, false),
    EDUCATION("education", CodeList.EDUCATION, true),
    POLITICAL_STATUS("politicalStatus", CodeList.POLITICAL_STATUS, false),
    MARRIAGE("marriage", CodeList.MARRIAGE, false),
    HEALTH("health", CodeList.HEALTH, true),
    CRAFT("craft", null, true),
    WORK_AWAY("workAway", CodeList.WORK_AWAY, true),
    WORK_PLACE("workPlace", null, true);

    private final String field;
    private final CodeList codes;
    private final boolean isOptional;

    PersonPart(String field, CodeList codes, boolean isOptional) {
        this.field = field;
        this.codes = codes;
        this.isOptional = isOptional;
    }

    String field() {
        return field;
    }

    /** The list from which it is chosen, or null where it is written. */
    public CodeList codes() {
        return codes;
    }

    /** Whether it is sensitive (《个人信息保护法》 Art 28). */
    public boolean isSensitive() {
        return this == HEALTH;
    }

    /** Whether no law makes the community keep it. */
    public boolean isOptional() {
        return isOptional;
    }
}
