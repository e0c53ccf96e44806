package org.linli.residents;

/** The lists from which the archive takes its codes: national standards, which are fixed, and lists that the office keeps. */
public enum CodeList {
    SEX("sex", true),
    MARRIAGE("marriage", true),
    NATION("nation", true),
    EDUCATION("education", true),
    POLITICAL_STATUS("political-status", true),
    RELATION("relation", true),
    HOUSEHOLD_CATEGORY("household-category", false),
    DWELLING_KIND("dwelling-kind", false),
    HEALTH("health", false),
    WORK_AWAY("work-away", false),
    INFO_SOURCE("info-source", false),
    PURPOSE("resident-purpose", false),
    CERTIFICATE_KIND("certificate-kind", false);

    private final String code;
    private final boolean isStandard;

    CodeList(String code, boolean isStandard) {
        this.code = code;
        this.isStandard = isStandard;
    }

    public String code() {
        return code;
    }

    boolean isStandard() {
        return isStandard;
    }
}
