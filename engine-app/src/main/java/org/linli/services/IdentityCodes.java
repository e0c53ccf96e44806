package org.linli.services;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.linli.accounts.ResidentAccounts;
import org.linli.casefile.NotEntitledException;
import org.linli.documents.QrCodes;
import org.linli.residents.OwnArchive;
import org.linli.residents.PopulationReading;
import org.linli.residents.Resident;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.CurrentUser;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.OfficeSettings;

/** The code that a resident shows at a window instead of his card: read once, within minutes, by whoever sits there. */
@UseCaseService
public class IdentityCodes {
    private static final RateLimit SHOWN = new RateLimit(30, Duration.ofHours(1));
    private static final RateLimit READ = new RateLimit(60, Duration.ofHours(1));
    /** As long as one visit lasts; afterwards he shows himself again. */
    private static final Duration VISIT = Duration.ofHours(1);

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int CODES = 100_000_000;

    private final IdentityCodeMapper mapper;
    private final ResidentAccounts accounts;
    private final OwnArchive archive;
    private final PopulationReading population;
    private final QrCodes pictures;
    private final OfficeSettings settings;
    private final RateLimiter limiter;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    IdentityCodes(
            IdentityCodeMapper mapper,
            ResidentAccounts accounts,
            OwnArchive archive,
            PopulationReading population,
            QrCodes pictures,
            OfficeSettings settings,
            RateLimiter limiter,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.archive = archive;
        this.population = population;
        this.pictures = pictures;
        this.settings = settings;
        this.limiter = limiter;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A code as it is shown.
     *
     * @param picture the same as an SVG of its QR code
     */
    public record ShownCode(String code, String picture, Instant expiresAt) {
        @Override
        public String toString() {
            return "ShownCode";
        }
    }

    /** @throws NotEntitledException if the community has not confirmed him */
    public ShownCode show(CurrentResident me) {
        var account = accounts.get(me);
        if (!account.isLinked()) {
            throw new NotEntitledException("service.own.entitled");
        }
        limiter.check("identity-code", me.code(), SHOWN);
        var now = clock.instant();
        mapper.deleteExpired(now.minus(KEPT));
        var code = "%08d".formatted(random.nextInt(CODES));
        var until = now.plus(Duration.ofMinutes(settings.whole("service.codeMinutes")));
        mapper.insert(hash(code), account.residentNumber(), until);
        return new ShownCode(code, pictures.svg(code), until);
    }

    /**
     * Who shows this code, for the window that reads it.
     *
     * @throws InvalidRequestException if it is none, was read before, or is too old
     */
    public Resident read(String code, CurrentUser user) {
        limiter.check("read-identity-code", String.valueOf(user.staffId()), READ);
        var hash = hash(code.replaceAll("\\s", ""));
        var now = clock.instant();
        var number = mapper.findResident(hash, now)
                .filter(found -> mapper.take(hash, user.staffId(), now) > 0)
                .orElseThrow(() -> new InvalidRequestException("code", "service.identityCode"));
        audit.record("read-identity-code", "resident:" + number, AuditResult.SUCCESS, null);
        return archive.person(number).orElseThrow(() -> new InvalidRequestException("code", "service.identityCode"));
    }

    /** The address of his home as the archive has it, or null. */
    public String address(Resident person) {
        return population
                .homeOf(person)
                .map(home -> population.dwelling(home).address())
                .orElse(null);
    }

    /** Whether this person showed himself at his window during this visit. */
    boolean wasShown(Resident person, CurrentUser user) {
        return mapper.isRead(user.staffId(), person.number(), clock.instant().minus(VISIT));
    }

    private static String hash(String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
