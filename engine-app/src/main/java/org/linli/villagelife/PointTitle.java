package org.linli.villagelife;

import java.time.LocalDate;

/** 道德模范之家 of a year: proposed from the totals, decided by a vote. */
public record PointTitle(
        long communityId,
        int titleYear,
        String householdNumber,
        int earned,
        TitleState state,
        LocalDate votedOn,
        Integer attended,
        Integer votesFor,
        Integer votesAgainst) {}
