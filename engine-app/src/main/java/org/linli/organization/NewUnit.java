package org.linli.organization;

/** A unit to be added below another; {@code parentCode} is null for the city itself. */
public record NewUnit(
        String code, String name, String nameEn, UnitKind kind, String parentCode, String phone, int sort) {}
