package org.linli.petitions;

/** What a petition office proposes (《信访工作条例》 Art 38 to 40). */
public enum ProposalKind {
    IMPROVE_WORK,
    IMPROVE_POLICY,
    HOLD_LIABLE
}
