package org.linli.licences;

import org.springframework.stereotype.Service;

/** Ends licences by the day, and tells of those that end soon; each batch is a transaction of its own. */
@Service
public class LicenceExpiry {
    private final LicenceEnds ends;

    LicenceExpiry(LicenceEnds ends) {
        this.ends = ends;
    }

    /** To be called once a day; how many licences it ended or told of. */
    public int run() {
        var total = 0;
        int done;
        do {
            done = ends.expire() + ends.remind();
            total += done;
        } while (done > 0);
        return total;
    }
}
