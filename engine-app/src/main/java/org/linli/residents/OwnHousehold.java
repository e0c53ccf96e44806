package org.linli.residents;

import java.util.List;

/** A household to which somebody belongs now, as he may see it himself. */
public record OwnHousehold(Household household, Dwelling dwelling, List<OwnMember> members) {

    /** As one reads it: with building, entrance and room. */
    public String address() {
        return dwelling.address()
                + (dwelling.building() == null ? "" : " " + dwelling.building())
                + (dwelling.entrance() == null ? "" : "-" + dwelling.entrance())
                + (dwelling.room() == null ? "" : "-" + dwelling.room());
    }
}
