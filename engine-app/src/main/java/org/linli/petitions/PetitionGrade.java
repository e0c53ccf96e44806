package org.linli.petitions;

/** 满意、基本满意、不满意. */
public enum PetitionGrade {
    SATISFIED,
    FAIR,
    UNSATISFIED
}
