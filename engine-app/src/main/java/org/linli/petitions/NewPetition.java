package org.linli.petitions;

import java.time.LocalDate;
import java.util.List;

/**
 * What is registered.
 *
 * @param petitioner null: anonymous
 * @param isSecret whether he asked that those who handle it do not learn who he is
 * @param headCount how many came or signed
 * @param contentClass of the list {@code petition-content}
 * @param claim what is asked for
 * @param facts and the grounds given
 * @param community code of the place that it is about
 * @param complainedUnit code of the unit complained of, or null
 * @param complainedUsername log-in name of the member of staff complained of, or null
 * @param earlier number of the petition of which this is the same again, or null
 * @param files that were sent before
 */
public record NewPetition(
        PetitionWay way,
        LocalDate receivedOn,
        Petitioner petitioner,
        boolean isSecret,
        int headCount,
        List<Representative> representatives,
        String contentClass,
        String claim,
        String facts,
        String community,
        String complainedUnit,
        String complainedUsername,
        boolean isUrgent,
        RouteFacts routeFacts,
        String earlier,
        List<String> files) {
    @Override
    public String toString() {
        return "NewPetition by " + way;
    }
}
