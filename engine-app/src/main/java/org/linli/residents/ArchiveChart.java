package org.linli.residents;

/** What the households and people of a place are counted by. */
public enum ArchiveChart {
    HOUSEHOLD_SIZE,
    HOUSEHOLD_CATEGORY(CodeList.HOUSEHOLD_CATEGORY, "h.category"),
    DWELLING_KIND(CodeList.DWELLING_KIND, "d.kind"),
    AGE,
    EDUCATION(CodeList.EDUCATION, "r.education"),
    POLITICAL_STATUS(CodeList.POLITICAL_STATUS, "r.political_status"),
    WORK_AWAY(CodeList.WORK_AWAY, "r.work_away"),
    CRAFT(null, "r.craft"),
    /** Counted only for those who may see sensitive information of the place. */
    HEALTH(CodeList.HEALTH, "r.health");

    private final CodeList list;
    private final String column;

    ArchiveChart() {
        this(null, null);
    }

    ArchiveChart(CodeList list, String column) {
        this.list = list;
        this.column = column;
    }

    CodeList list() {
        return list;
    }

    /** Where it stands, for the SQL. */
    String column() {
        return column;
    }
}
