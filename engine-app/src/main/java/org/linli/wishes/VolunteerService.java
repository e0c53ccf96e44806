package org.linli.wishes;

import java.time.LocalDate;

/** What a volunteer served for one wish. */
public record VolunteerService(String caseNumber, String kind, String title, LocalDate servedOn, int minutes) {}
