package org.linli.services.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.linli.catalogue.CatalogueFigure;
import org.linli.catalogue.Cut;
import org.linli.ratings.RatingFigure;
import org.linli.services.ServiceFigures;

/** Figures of services as they are shown. */
final class ServiceFigureViews {
    private ServiceFigureViews() {}

    /** How much there was before and is now, and by how many per cent it was cut. */
    record CutFigureView(int before, int after, @Nullable BigDecimal rate) {
        static CutFigureView of(Cut cut) {
            return new CutFigureView(cut.before(), cut.after(), cut.rate());
        }
    }

    /** What delegation cut of the items of this row. */
    record CutsView(CutFigureView materials, CutFigureView steps, CutFigureView days) {
        static CutsView of(CatalogueFigure figure) {
            return new CutsView(
                    CutFigureView.of(figure.materials()),
                    CutFigureView.of(figure.steps()),
                    CutFigureView.of(figure.days()));
        }
    }

    /** Ratings that count, the bad ones among them, and how many of these were followed up to their end. */
    record RatedView(
            long rated, long bad, long followedUp, @Nullable BigDecimal followedUpShare) {
        static RatedView of(RatingFigure figure) {
            var bad = figure.bad() + figure.veryBad();
            return new RatedView(figure.rated(), bad, figure.followedUp(), share(figure.followedUp(), bad));
        }
    }

    /**
     * Shares are per cent of what was decided; null where nothing was.
     *
     * @param code of the item or unit, or the month; null: all together
     * @param cuts null: none of the items that are counted in the catalogue are this row's
     * @param ratings null: nobody rated, or the reader may not know
     */
    record ServiceFigureView(
            @Nullable String code,
            String name,
            int received,
            int decided,
            int granted,
            int refused,
            int instant,
            @Nullable BigDecimal instantShare,
            int inPromise,
            @Nullable BigDecimal promiseShare,
            int inLaw,
            @Nullable BigDecimal lawShare,
            int overdue,
            @Nullable CutsView cuts,
            @Nullable RatedView ratings) {
        static ServiceFigureView of(ServiceFigures.Row row) {
            var one = row.applications();
            return new ServiceFigureView(
                    row.code(),
                    row.name(),
                    one.received(),
                    one.decided(),
                    one.granted(),
                    one.refused(),
                    one.instant(),
                    share(one.instant(), one.decided()),
                    one.inPromise(),
                    share(one.inPromise(), one.decided() + one.overdue()),
                    one.inLaw(),
                    share(one.inLaw(), one.decided() + one.beyondLaw()),
                    one.overdue(),
                    Optional.ofNullable(row.cut())
                            .filter(cut -> cut.delegated() > 0)
                            .map(CutsView::of)
                            .orElse(null),
                    Optional.ofNullable(row.rated()).map(RatedView::of).orElse(null));
        }
    }

    record ServiceFiguresView(ServiceFigureView whole, List<ServiceFigureView> groups) {
        static ServiceFiguresView of(ServiceFigures.Result found) {
            return new ServiceFiguresView(
                    ServiceFigureView.of(found.whole()),
                    found.groups().stream().map(ServiceFigureView::of).toList());
        }
    }

    private static BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
