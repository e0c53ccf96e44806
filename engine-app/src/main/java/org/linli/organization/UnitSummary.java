package org.linli.organization;

import java.util.List;

/** A unit in a list: with the units above it, from the top, and how many people hold a post in it now. */
public record UnitSummary(UnitDetails unit, List<Unit> above, long people) {}
