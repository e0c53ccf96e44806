package org.linli.wishes;

import org.linli.shared.persistence.PersonalText;

/** 党建联盟单位: a unit whose people take up wishes. */
public record AllianceUnit(
        long id,
        String code,
        String name,
        PersonalText contactName,
        PersonalText contactPhone,
        String contactPost,
        boolean isActive,
        int version) {}
