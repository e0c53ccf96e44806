package org.linli.accounts.web;

import java.util.List;
import org.linli.residents.HouseholdKind;
import org.linli.residents.OwnHousehold;

/** One's own household: who belongs to it. */
record OwnHouseholdResponse(String number, HouseholdKind kind, String address, List<OwnMemberResponse> members) {

    record OwnMemberResponse(String name, String relation, boolean isSelf) {}

    static OwnHouseholdResponse of(OwnHousehold own) {
        return new OwnHouseholdResponse(
                own.household().number(),
                own.household().kind(),
                own.address(),
                own.members().stream()
                        .map(member -> new OwnMemberResponse(member.name().value(), member.relation(), member.isSelf()))
                        .toList());
    }
}
