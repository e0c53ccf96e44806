package org.linli.catalogue;

/** Who decides an item. */
public enum SignOff {
    /** 村社区直审: the village or community. */
    VILLAGE,
    TOWN,
    DEPARTMENT,
    /** 部门秒批: in the department's name by its rules; what they do not grant goes to a person. */
    DEPARTMENT_RULE
}
