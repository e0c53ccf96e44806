package org.linli.petitions.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.petitions.PetitionFigure;
import org.linli.petitions.PetitionPart;
import org.linli.petitions.ProposalFigure;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** Figures of petitions as they are shown: each part with its name, and the rates. */
@Component
class PetitionFigureViews {
    private final PetitionViews views;
    private final OrganizationService organization;
    private final Messages messages;

    PetitionFigureViews(PetitionViews views, OrganizationService organization, Messages messages) {
        this.views = views;
        this.organization = organization;
        this.messages = messages;
    }

    /** Per cent; null where there is nothing to divide by. */
    record PetitionRates(
            @Nullable BigDecimal accepted,
            @Nullable BigDecimal concluded,
            @Nullable BigDecimal closed,
            @Nullable BigDecimal office,
            @Nullable BigDecimal handler) {
        static PetitionRates of(PetitionFigure figure) {
            return new PetitionRates(
                    share(figure.acceptedInTime(), figure.decidedOnAcceptance()),
                    share(figure.concludedInTime(), figure.concluded()),
                    share(figure.closed(), figure.registered()),
                    share(figure.officeContent(), figure.officeRated()),
                    share(figure.handlerContent(), figure.handlerRated()));
        }
    }

    /** {@code name} null: of the whole, or in none of the parts. */
    record PetitionFigureView(@Nullable String name, PetitionFigure figure, PetitionRates rates) {}

    record PetitionFigurePart(PetitionPart part, List<PetitionFigureView> rows) {}

    record PetitionFiguresView(
            LocalDate from, LocalDate to, List<PetitionFigurePart> parts, List<ProposalFigure> proposals) {}

    PetitionFiguresView of(
            LocalDate from,
            LocalDate to,
            Map<PetitionPart, List<PetitionFigure>> figures,
            List<ProposalFigure> proposals) {
        return new PetitionFiguresView(
                from,
                to,
                figures.entrySet().stream()
                        .map(part -> new PetitionFigurePart(
                                part.getKey(),
                                part.getValue().stream()
                                        .map(row -> of(part.getKey(), row))
                                        .toList()))
                        .toList(),
                proposals);
    }

    private PetitionFigureView of(PetitionPart part, PetitionFigure row) {
        return new PetitionFigureView(name(part, row.code()), row, PetitionRates.of(row));
    }

    private String name(PetitionPart part, String code) {
        if (code == null) {
            return null;
        }
        return switch (part) {
            case WAY -> messages.text("petition.way." + code);
            case CLASS -> messages.text("petition.class." + code);
            case CONTENT -> views.content(code);
            case STREET, COMMUNITY, HANDLING_UNIT, COMPLAINED_UNIT ->
                organization.findUnit(code).map(Unit::name).orElse(code);
            case MONTH, WHOLE -> code;
        };
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
