package org.linli.corrections;

/** Errors of a unit, counted by what they were found to be. */
public record CorrectionFigure(
        long unitId, int registered, int stillOpen, int nonSubjective, int subjective, int noError, int rechecked) {}
