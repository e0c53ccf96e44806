package org.linli.workflow;

/** What is deployed: processes, decision tables and the forms of tasks. */
public enum ModelKind {
    PROCESS,
    DECISION,
    FORM
}
