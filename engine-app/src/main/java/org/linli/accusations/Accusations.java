package org.linli.accusations;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.OfficeSettings;

/** Takes accusations and seals them: whoever hands one over cannot read it afterwards. */
@UseCaseService
public class Accusations {
    private static final int MAX_ACCUSED = 200;
    static final int MAX_STORY = 5000;
    private static final int MAX_NAME = 60;
    private static final int MAX_KEY = 200;
    private static final String DAYS = "accusation.days";

    private final AccusationMapper mapper;
    private final AccusationNumbers numbers;
    private final QueryCodes codes;
    private final AccusedParties parties;
    private final AccusationRouting routing;
    private final SealedFiles files;
    private final WorkingCalendar calendar;
    private final OfficeSettings settings;
    private final Clock clock;

    Accusations(
            AccusationMapper mapper,
            AccusationNumbers numbers,
            QueryCodes codes,
            AccusedParties parties,
            AccusationRouting routing,
            SealedFiles files,
            WorkingCalendar calendar,
            OfficeSettings settings,
            Clock clock) {
        this.mapper = mapper;
        this.numbers = numbers;
        this.codes = codes;
        this.parties = parties;
        this.routing = routing;
        this.files = files;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Seals an accusation; a request that was taken before is not taken again.
     *
     * @return the code with which the accuser follows it, shown to him once
     * @throws InvalidRequestException naming the field that is wrong
     */
    public String seal(NewAccusation wanted) {
        check(wanted);
        var code = codes.of(wanted.requestKey());
        var request = QueryCodes.hashOfRequest(wanted.requestKey());
        if (request != null && mapper.isTaken(request)) {
            return code;
        }
        var accused = new HashSet<>(parties.chosen(wanted.unit(), wanted.person()));
        accused.addAll(parties.named(wanted.accused()));
        var now = clock.instant();
        var due = calendar.due(now, new Limit(BigDecimal.valueOf(settings.whole(DAYS)), LimitUnit.D));
        var key = new GeneratedKey();
        mapper.insert(
                new AccusationMapper.NewRow(
                        numbers.next(now),
                        QueryCodes.hash(code),
                        request,
                        wanted.channel(),
                        wanted.isNamed(),
                        routing.levelOf(accused, 0),
                        SealedText.of(wanted.accused()),
                        SealedText.of(wanted.story()),
                        SealedText.of(wanted.name()),
                        SealedText.of(wanted.contact()),
                        SealedText.of(wanted.registeredBy()),
                        now,
                        due),
                key);
        parties.add(key.id(), accused);
        wanted.additions()
                .forEach(words ->
                        mapper.insertStep(key.id(), AccusationStep.SUPPLEMENT, SealedText.of(words), null, now));
        wanted.files().forEach(file -> files.keep(key.id(), file, now));
        return code;
    }

    private static void check(NewAccusation wanted) {
        require("accused", wanted.accused(), MAX_ACCUSED);
        require("story", wanted.story(), MAX_STORY);
        wanted.additions().forEach(words -> require("additions", words, MAX_STORY));
        if (wanted.isNamed()) {
            require("name", wanted.name(), MAX_NAME);
            require("contact", wanted.contact(), MAX_NAME);
        }
        if (wanted.requestKey() != null && wanted.requestKey().length() > MAX_KEY) {
            throw new InvalidRequestException("Idempotency-Key", "form.tooLong", MAX_KEY);
        }
    }

    static void require(String field, String text, int most) {
        if (Texts.isBlank(text)) {
            throw new InvalidRequestException(field, "form.required");
        }
        if (Texts.length(text.strip()) > most) {
            throw new InvalidRequestException(field, "form.tooLong", most);
        }
    }
}
