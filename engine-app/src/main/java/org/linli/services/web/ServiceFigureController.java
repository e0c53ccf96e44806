package org.linli.services.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.linli.catalogue.ItemNames;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.services.ApplicationFigure;
import org.linli.services.ApplicationFigures;
import org.linli.services.ApplicationFigures.By;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of applications by item, unit and month. */
@RestController
@RequestMapping("/api/service-figures")
@RequiresPermission(ApplicationFigures.FIGURES)
class ServiceFigureController {
    private final ApplicationFigures figures;
    private final ItemNames items;
    private final OrganizationService organization;

    ServiceFigureController(ApplicationFigures figures, ItemNames items, OrganizationService organization) {
        this.figures = figures;
        this.items = items;
        this.organization = organization;
    }

    /** Shares are per cent of what was decided; null where nothing was. */
    record ServiceFigureView(
            @Nullable String group,
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
            @Nullable BigDecimal lawShare) {}

    record ServiceFiguresView(ServiceFigureView whole, List<ServiceFigureView> groups) {}

    @GetMapping
    ServiceFiguresView figures(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "ITEM") By by,
            CurrentUser user) {
        var found = figures.of(from, to, by, user);
        return new ServiceFiguresView(
                view(found.whole(), ""),
                found.groups().stream().map(one -> view(one, name(one, by))).toList());
    }

    private String name(ApplicationFigure figure, By by) {
        var group = figure.groupName();
        return switch (by) {
            case ITEM -> items.of(group);
            case UNIT -> organization.unit(Long.parseLong(group)).name();
            case MONTH -> group.substring(0, 4) + "-" + group.substring(4);
        };
    }

    private static ServiceFigureView view(ApplicationFigure one, String name) {
        return new ServiceFigureView(
                one.groupName(),
                name,
                one.received(),
                one.decided(),
                one.granted(),
                one.refused(),
                one.instant(),
                share(one.instant(), one.decided()),
                one.inPromise(),
                share(one.inPromise(), one.decided()),
                one.inLaw(),
                share(one.inLaw(), one.decided()));
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
