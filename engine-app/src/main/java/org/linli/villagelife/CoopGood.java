package org.linli.villagelife;

import org.linli.shared.Messages;

/** Something that the co-op of a village gives for points; {@code held} of the stock are put aside. */
public record CoopGood(
        long id,
        long communityId,
        String code,
        String name,
        String nameEn,
        String unitName,
        int priceFen,
        boolean isOnSale,
        int stock,
        int held,
        int sort,
        int version) {

    public int available() {
        return stock - held;
    }

    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }
}
