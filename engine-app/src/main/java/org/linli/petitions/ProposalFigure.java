package org.linli.petitions;

/** Petitions about which the office proposed something of this kind (Art 41), and those of them where all was answered. */
public record ProposalFigure(ProposalKind kind, int petitions, int answered) {}
