package org.linli.credit;

import java.time.Instant;
import java.util.Map;
import org.linli.accounts.AccountNotices;
import org.springframework.stereotype.Component;

/** Tells somebody at his telephone that a paper waits for him; never what it is about. */
@Component
class CreditNotices {
    private final AccountNotices notices;

    CreditNotices(AccountNotices notices) {
        this.notices = notices;
    }

    void noticed(CreditMatter matter, String caseNumber, Instant until) {
        notices.tell(matter.identity(), "creditNoticed", Map.of("number", caseNumber, "time", until.toString()));
    }

    void decided(CreditMatter matter, String caseNumber) {
        notices.tell(matter.identity(), "creditDecided", Map.of("number", caseNumber));
    }
}
