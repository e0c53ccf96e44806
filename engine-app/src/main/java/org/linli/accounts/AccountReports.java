package org.linli.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.PublicCaseService;
import org.linli.residents.OwnArchive;
import org.linli.security.CurrentResident;
import org.linli.shared.UseCaseService;

/** What a resident reported while he was logged in and named himself; of an anonymous report nothing is kept here (rule H-03). */
@UseCaseService
public class AccountReports {
    private static final int MOST = 100;

    private final ResidentAccountMapper accounts;
    private final Consents consents;
    private final OwnArchive archive;
    private final PublicCaseService cases;
    private final Clock clock;

    AccountReports(
            ResidentAccountMapper accounts,
            Consents consents,
            OwnArchive archive,
            PublicCaseService cases,
            Clock clock) {
        this.accounts = accounts;
        this.consents = consents;
        this.archive = archive;
        this.cases = cases;
        this.clock = clock;
    }

    /** How a reporter may be reached; both null where he has not agreed to that being filled in. */
    public record Contact(String name, String phone) {
        @Override
        public String toString() {
            return "Contact";
        }
    }

    /** What is filled in for him when he reports. */
    public Contact contact(CurrentResident resident) {
        if (!consents.isGiven(resident, Consents.REPORTER)) {
            return new Contact(null, null);
        }
        var account = accounts.find(resident.accountId()).orElseThrow();
        var name = Optional.ofNullable(account.residentNumber())
                .flatMap(archive::person)
                .map(person -> person.details().name().value())
                .orElse(null);
        return new Contact(name, account.phone().value());
    }

    /** Notes that he reported a case under his name, if he has agreed to that and has not closed his account meanwhile; noting it again changes nothing. */
    public void remember(CurrentResident resident, String caseNumber) {
        var isOpen = accounts.lock(resident.accountId())
                .filter(account -> account.closedAt() == null)
                .isPresent();
        if (isOpen && consents.isGiven(resident, Consents.REPORTER)) {
            accounts.addReport(resident.accountId(), caseNumber, clock.instant());
        }
    }

    /** The latest first. */
    public List<CaseFile> of(CurrentResident resident) {
        var numbers = accounts.listReports(resident.accountId(), MOST).stream()
                .map(ResidentAccountMapper.Report::caseNumber)
                .toList();
        return cases.ofReporter(numbers);
    }
}
