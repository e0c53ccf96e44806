package org.linli.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.shared.UseCaseService;

/** The figures of the catalogue on a day: always counted from its items, never kept. */
@UseCaseService
public class CatalogueFigures {
    private final Catalogue catalogue;
    private final MaterialRules rules;

    CatalogueFigures(Catalogue catalogue, MaterialRules rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    public CatalogueFigure whole(LocalDate on) {
        return catalogue.all(on).stream()
                .map(item -> figure(null, item))
                .reduce(CatalogueFigure.empty(null), CatalogueFigure::plus);
    }

    /** One figure for each group that has items. */
    public List<CatalogueFigure> by(FigureGroup group, LocalDate on) {
        Map<String, CatalogueFigure> figures = new LinkedHashMap<>();
        for (var item : catalogue.all(on)) {
            var code = group.of(item);
            figures.merge(code == null ? "" : code, figure(code, item), CatalogueFigure::plus);
        }
        return List.copyOf(figures.values());
    }

    private CatalogueFigure figure(String group, ServiceItem item) {
        var facts = item.facts();
        if (!facts.isDelegated()) {
            return new CatalogueFigure(group, 1, 0, 0, Cut.NONE, Cut.NONE, Cut.NONE);
        }
        return new CatalogueFigure(
                group,
                1,
                1,
                facts.isInstant() ? 1 : 0,
                new Cut(facts.materials().size(), rules.countAsked(facts.materials())),
                new Cut(facts.stepsBefore(), facts.stepsAfter()),
                new Cut(facts.daysBefore(), facts.promisedDays()));
    }
}
