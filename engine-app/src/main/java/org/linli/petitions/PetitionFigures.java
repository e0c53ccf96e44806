package org.linli.petitions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.OfficeSettings;

/** The figures of the yearly report (《信访工作条例》 Art 41), and the three rates an office is measured by. */
@UseCaseService
public class PetitionFigures {
    public static final String FIGURES = "petition:figures";

    /** One page shows so many months at most. */
    private static final int MOST_MONTHS = 36;

    private final PetitionFigureMapper mapper;
    private final PostPermissions permissions;
    private final OfficeSettings settings;

    PetitionFigures(PetitionFigureMapper mapper, PostPermissions permissions, OfficeSettings settings) {
        this.mapper = mapper;
        this.permissions = permissions;
        this.settings = settings;
    }

    /**
     * Petitions that were received in these days by the offices of the reader, by each part.
     *
     * @throws InvalidRequestException if the days are not in order or too many
     */
    public Map<PetitionPart, List<PetitionFigure>> count(LocalDate from, LocalDate to, CurrentUser user) {
        check(from, to);
        var offices = offices(user);
        Map<PetitionPart, List<PetitionFigure>> figures = new EnumMap<>(PetitionPart.class);
        for (var part : PetitionPart.values()) {
            figures.put(part, mapper.count(offices, part, from, to, settings.whole("petition.groupFrom")));
        }
        return figures;
    }

    /**
     * What was proposed to those who handled them, by kind.
     *
     * @throws InvalidRequestException if the days are not in order or too many
     */
    public List<ProposalFigure> proposals(LocalDate from, LocalDate to, CurrentUser user) {
        check(from, to);
        return mapper.countProposals(offices(user), from, to);
    }

    private static void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidRequestException("to", "petition.figures.days");
        }
        if (ChronoUnit.MONTHS.between(from, to) >= MOST_MONTHS) {
            throw new InvalidRequestException("to", "petition.figures.months", MOST_MONTHS);
        }
    }

    /** Whose petitions he counts. */
    List<Long> offices(CurrentUser user) {
        return permissions.of(user, FIGURES).stream()
                .map(CurrentUser.PostView::unitId)
                .toList();
    }
}
