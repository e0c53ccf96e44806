package org.linli.ratings;

/** The five grades of 国办发〔2019〕51号, the best first. */
public enum Grade {
    /** 非常满意. */
    VERY_GOOD,
    /** 满意. */
    GOOD,
    /** 基本满意. */
    FAIR,
    /** 不满意. */
    BAD,
    /** 非常不满意. */
    VERY_BAD;

    /** Whether somebody has to contact the person and see to it. */
    public boolean isBad() {
        return this == BAD || this == VERY_BAD;
    }
}
