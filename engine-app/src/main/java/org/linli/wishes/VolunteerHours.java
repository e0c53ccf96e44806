package org.linli.wishes;

import static org.linli.documents.PaperStyle.BODY;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.linli.casefile.NotEntitledException;
import org.linli.documents.Paper;
import org.linli.documents.PaperFact;
import org.linli.residents.OwnArchive;
import org.linli.residents.Resident;
import org.linli.seals.NewSealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;

/**
 * The hours of a volunteer, and his certificate of them (《志愿服务条例》: truthful, at his wish, unpaid): sealed by his community, to
 * be checked by anybody who scans it. It names no wish and nobody who wished.
 */
@UseCaseService
public class VolunteerHours {
    private static final RateLimit A_DAY = new RateLimit(5, Duration.ofDays(1));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final int MOST = 100;
    private static final int HOUR = 60;

    private final Volunteers volunteers;
    private final VolunteerMapper mapper;
    private final OwnArchive archive;
    private final SealedPapers papers;
    private final ReferenceLists lists;
    private final WishTexts texts;
    private final RateLimiter limiter;
    private final AuditLog audit;
    private final Clock clock;

    VolunteerHours(
            Volunteers volunteers,
            VolunteerMapper mapper,
            OwnArchive archive,
            SealedPapers papers,
            ReferenceLists lists,
            WishTexts texts,
            RateLimiter limiter,
            AuditLog audit,
            Clock clock) {
        this.volunteers = volunteers;
        this.mapper = mapper;
        this.archive = archive;
        this.papers = papers;
        this.lists = lists;
        this.texts = texts;
        this.limiter = limiter;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that he served, and the certificates he took out. */
    public record Hours(int minutes, List<VolunteerService> services, List<VolunteerCertificate> certificates) {}

    /** @throws NotEntitledException if he is not verified */
    public Hours own(CurrentResident me) {
        var volunteer = volunteers.require(me);
        return new Hours(
                mapper.sumMinutes(volunteer.id()),
                mapper.listServices(volunteer.id(), MOST),
                mapper.listCertificates(volunteer.id()));
    }

    /**
     * Returns the token of the paper.
     *
     * @throws NotNowException if he has no hours yet, or his community cannot seal
     */
    public String certify(CurrentResident me) {
        var volunteer = volunteers.require(me);
        var minutes = mapper.sumMinutes(volunteer.id());
        if (minutes == 0) {
            throw new NotNowException("wish.hours.none");
        }
        limiter.check("volunteer-certificate", me.code(), A_DAY);
        var person = archive.person(volunteer.residentNumber()).orElseThrow(NotFoundException::new);
        var served =
                new Served(minutes, mapper.countServices(volunteer.id()), mapper.listServices(volunteer.id(), MOST));
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        var paper = papers.issue(new NewSealedPaper(
                null,
                volunteer.communityId(),
                "VOLUNTEER_HOURS",
                text("kind"),
                text("kind"),
                person.details().name().maskedName(),
                page -> write(page, person, served, today)));
        mapper.insertCertificate(volunteer.id(), paper.token(), minutes, today, clock.instant());
        audit.record("issue-hours", "volunteer:" + volunteer.number(), AuditResult.SUCCESS, null);
        return paper.token();
    }

    /** @throws NotFoundException if it is none of his */
    public byte[] file(String token, CurrentResident me) {
        var volunteer = volunteers.require(me);
        if (mapper.listCertificates(volunteer.id()).stream()
                .noneMatch(one -> one.paperToken().equals(token))) {
            throw new NotFoundException();
        }
        audit.record("take-hours", "volunteer:" + volunteer.number(), AuditResult.SUCCESS, null);
        return papers.file(token);
    }

    /** All minutes and times, and the latest of them one by one. */
    private record Served(int minutes, int times, List<VolunteerService> latest) {}

    private void write(Paper page, Resident person, Served served, LocalDate today) {
        var details = person.details();
        page.text(
                BODY, text("text", details.name().value(), DAY.format(today), served.times(), hours(served.minutes())));
        page.facts(List.of(
                new PaperFact(text("name"), details.name().value()),
                new PaperFact(
                        text("document"),
                        details.document() == null ? null : details.document().masked())));
        page.table(
                List.of(text("day"), text("what"), text("hours")),
                new float[] {4, 10, 3},
                served.latest().stream()
                        .map(one -> List.of(DAY.format(one.servedOn()), kind(one.kind()), hours(one.minutes())))
                        .toList());
        if (served.times() > served.latest().size()) {
            page.text(BODY, text("latest", served.latest().size()));
        }
        page.text(BODY, text("unpaid"));
    }

    private String kind(String code) {
        return lists.find(WishOpening.KINDS, code).map(ReferenceValue::name).orElse(code);
    }

    /** Hours with one decimal, rounded down: nothing is certified that was not served. */
    private static String hours(int minutes) {
        return "%d.%d".formatted(minutes / HOUR, minutes % HOUR * 10 / HOUR);
    }

    private String text(String key, Object... arguments) {
        return texts.text("wish.certificate." + key, arguments);
    }
}
