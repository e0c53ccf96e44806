package org.linli.ratings;

import java.time.Clock;
import java.util.List;
import org.linli.documents.PaperHead;
import org.linli.documents.PaperStyle;
import org.linli.documents.Papers;
import org.linli.documents.QrCodes;
import org.linli.organization.OrganizationService;
import org.linli.ratings.NewInvitation.Handled;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.LinliSettings;
import org.linli.shared.Messages;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.OfficeSettings;

/** The windows of a unit with their codes, to be printed and hung up. */
@UseCaseService
public class RatingCounters {
    public static final String PERMISSION = "rating:counters";
    private static final float CODE_SIZE = 110;

    private final RatingCounterMapper mapper;
    private final RatingTokens tokens;
    private final Invitations invitations;
    private final QrCodes codes;
    private final OfficeSettings settings;
    private final RatingScope scope;
    private final OrganizationService organization;
    private final Papers papers;
    private final Messages messages;
    private final AuditLog audit;
    private final String address;
    private final Clock clock;

    RatingCounters(
            RatingCounterMapper mapper,
            RatingTokens tokens,
            Invitations invitations,
            QrCodes codes,
            OfficeSettings settings,
            RatingScope scope,
            OrganizationService organization,
            Papers papers,
            Messages messages,
            AuditLog audit,
            LinliSettings linli,
            Clock clock) {
        this.mapper = mapper;
        this.tokens = tokens;
        this.invitations = invitations;
        this.codes = codes;
        this.settings = settings;
        this.scope = scope;
        this.organization = organization;
        this.papers = papers;
        this.messages = messages;
        this.audit = audit;
        this.address = linli.baseUrl().toString().replaceAll("/$", "") + "/r/";
        this.clock = clock;
    }

    /** @param code an SVG document */
    public record Visit(String code, int minutes) {}

    public List<RatingCounter> list(CurrentUser user) {
        var units = scope.of(user);
        return mapper.list(units.all(), units.unitIds());
    }

    /** @throws InvalidRequestException if the unit is none of his */
    public RatingCounter open(String unitCode, String name, CurrentUser user) {
        var unit = organization
                .findUnit(unitCode)
                .filter(found -> found.isActive() && scope.of(user).has(found.id()))
                .orElseThrow(() -> new InvalidRequestException("unit", "rating.unit"));
        var token = tokens.next();
        mapper.insert(token, unit.id(), name.strip(), clock.instant());
        audit.record("open-rating-counter", "unit:" + unit.code(), AuditResult.SUCCESS, name.strip());
        return mapper.find(token).orElseThrow();
    }

    /**
     * Says whether the code at the window is still good; what was rated stays.
     *
     * @throws NotFoundException if there is no such window in his units
     */
    public void setActive(String token, boolean active, CurrentUser user) {
        var counter = find(token, user);
        mapper.setActive(token, active);
        audit.record(
                active ? "reopen-rating-counter" : "close-rating-counter",
                "unit:" + organization.unit(counter.unitId()).code(),
                AuditResult.SUCCESS,
                counter.name());
    }

    /**
     * A code for the visit of the moment, to be scanned from the screen: good once and for minutes. Whoever shows it belongs to
     * those who are rated.
     *
     * @throws NotFoundException if there is no such window in use in his own units
     */
    public Visit visit(String token, CurrentUser user) {
        var counter = find(token, user);
        if (!counter.isActive() || !user.unitIds().contains(counter.unitId())) {
            throw new NotFoundException();
        }
        var code = invitations.write(
                new NewInvitation(
                        null,
                        counter.unitId(),
                        user.staffId(),
                        null,
                        counter.name(),
                        RatingChannel.COUNTER,
                        Handled.NONE),
                counter.id());
        return new Visit(codes.svg(address + code), settings.whole("rating.visitMinutes"));
    }

    /**
     * A page to hang up, with the code.
     *
     * @throws NotFoundException if there is no such window in his units
     */
    public byte[] print(String token, CurrentUser user) {
        var counter = find(token, user);
        var unit = organization.unit(counter.unitId()).name();
        return papers.print(
                new PaperHead(messages.text("rating.code.title"), unit),
                paper -> paper.space(20)
                        .text(PaperStyle.TITLE, messages.text("rating.code.title"))
                        .text(PaperStyle.LEAD, "%s　%s".formatted(unit, counter.name()))
                        .space(12)
                        .code(address + token, CODE_SIZE, messages.text("rating.code.caption"))
                        .space(8)
                        .text(PaperStyle.LEAD, messages.text("rating.code.promise")));
    }

    private RatingCounter find(String token, CurrentUser user) {
        return mapper.find(token)
                .filter(counter -> scope.of(user).has(counter.unitId()))
                .orElseThrow(NotFoundException::new);
    }
}
