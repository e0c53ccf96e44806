package org.linli.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.linli.security.CurrentResident;
import org.linli.security.LoginLockedException;
import org.linli.security.OneTimeCodes;
import org.linli.security.OneTimeCodes.Purpose;
import org.linli.security.TooManyRequestsException;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.context.ApplicationEventPublisher;

/**
 * How residents come in: by a one-time code sent to their telephone; whoever comes for the first time gets an account.
 *
 * <p>Every answer is the same whether or not the telephone has an account.
 */
@UseCaseService
public class AccountLogin {
    private final ResidentAccountMapper accounts;
    private final ConsentTexts texts;
    private final OneTimeCodes codes;
    private final Phones phones;
    private final RandomNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountLogin(
            ResidentAccountMapper accounts,
            ConsentTexts texts,
            OneTimeCodes codes,
            Phones phones,
            RandomNumbers numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.texts = texts;
        this.codes = codes;
        this.phones = phones;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody whose code was right. */
    public record LoggedIn(CurrentResident resident, Instant sessionsSince) {}

    /**
     * Sends a code to log in with.
     *
     * @throws InvalidRequestException if that is no mobile telephone
     * @throws TooManyRequestsException if too many were asked for
     */
    public void sendCode(String phone, HttpServletRequest request) {
        send(Purpose.LOGIN, phones.require(phone), request);
    }

    /** As {@link #sendCode} for another purpose, to a telephone that is known to be right. */
    void send(Purpose purpose, PersonalText phone, HttpServletRequest request) {
        var code = codes.issue(purpose, phone.value(), request);
        events.publishEvent(new ResidentNoticeWanted(
                "oneTimeCode",
                phone,
                Map.of("count", String.valueOf(codes.validFor().toMinutes())),
                new PersonalText(code)));
    }

    /**
     * Uses the code up and returns whose account it is, making one for a new telephone.
     *
     * @param noticeVersion of the privacy notice that he was shown and accepts
     * @throws InvalidRequestException if the code is wrong or too old, or another notice is in force
     * @throws LoginLockedException if too many wrong codes were tried
     * @throws TooManyRequestsException if this address has tried too many
     */
    public LoggedIn logIn(String phone, String code, int noticeVersion, HttpServletRequest request) {
        var wanted = phones.require(phone);
        texts.requireCurrent(ConsentTexts.PRIVACY, noticeVersion, "noticeVersion");
        codes.redeem(Purpose.LOGIN, wanted.value(), code, request);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var account = accounts.findByPhone(phones.indexes(wanted)).orElseGet(() -> made(wanted, noticeVersion, now));
        accounts.loggedIn(account.id(), noticeVersion, now);
        return new LoggedIn(account.current(), account.sessionsSince());
    }

    private ResidentAccount made(PersonalText phone, int noticeVersion, Instant now) {
        var key = new GeneratedKey();
        accounts.insert(
                new ResidentAccountMapper.NewAccount(numbers.next(), phone, phones.index(phone), noticeVersion, now),
                key);
        return accounts.find(key.id()).orElseThrow();
    }
}
