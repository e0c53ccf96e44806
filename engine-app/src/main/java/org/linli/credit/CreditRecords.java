package org.linli.credit;

import java.time.Clock;
import java.time.LocalDate;
import org.linli.residents.DocumentNumber;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;

/**
 * Front door for the features that serve people: who has the green channel, and who may promise instead of giving a paper.
 *
 * <p>Nothing else may follow from a listing (B-24): no service is refused because of it.
 */
@UseCaseService
public class CreditRecords {
    private final CreditMapper mapper;
    private final CreditIndex index;
    private final CreditOpening opening;
    private final Clock clock;

    CreditRecords(CreditMapper mapper, CreditIndex index, CreditOpening opening, Clock clock) {
        this.clock = clock;
        this.mapper = mapper;
        this.index = index;
        this.opening = opening;
    }

    /** False while the person is listed. */
    public boolean hasGreenChannel(DocumentNumber identity) {
        return !mapper.isListed(index.all(identity), today());
    }

    /** False while the person is listed, and after a false promise until his credit is repaired (B-23). */
    public boolean mayPromise(DocumentNumber identity) {
        return !mapper.isBarredFromPromises(index.all(identity), today());
    }

    /**
     * Proposes to list somebody; nothing follows from that before he was heard and somebody else has decided.
     *
     * @return the number of the case
     * @throws InvalidRequestException naming the field that is wrong
     */
    public String propose(NewCreditMatter matter, CurrentUser user) {
        return opening.open(matter, user);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }
}
