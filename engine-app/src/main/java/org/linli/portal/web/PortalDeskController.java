package org.linli.portal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.portal.LinkRules;
import org.linli.portal.PortalPlaces;
import org.linli.portal.PortalRights;
import org.linli.portal.PortalTexts;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.problem.NotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What whoever writes for the phones may choose, and how his text will look. */
@RestController
@RequestMapping("/api/portal-desk")
@RequiresPermission({PortalRights.WRITE, PortalRights.MANAGE})
class PortalDeskController {

    /** In whose name the person announces, whose boards he keeps, and where links may lead. */
    record PortalDeskOptions(
            List<PortalPlaceView> announcers, List<PortalPlaceView> communities, List<String> linkHosts) {}

    /** A place with the places around it, such as 望江街道 · 滨河社区. */
    record PortalArea(String code, String name, UnitKind kind, String above) {}

    record PortalAreasResponse(List<PortalArea> items) {}

    record PortalOwnersResponse(List<PortalPlaceView> items) {}

    record PortalPreviewRequest(
            @NotNull(message = "{portal.required}") @Size(max = PortalTexts.LONGEST, message = "{portal.tooLong}")
            String body) {}

    record PortalPreviewResponse(List<PortalTextBlock> blocks) {}

    private static final Set<UnitKind> PLACES =
            Set.of(UnitKind.CITY, UnitKind.STREET, UnitKind.COMMUNITY, UnitKind.GRID);

    private final PortalRights rights;
    private final PortalTexts texts;
    private final PortalPlaces places;
    private final LinkRules links;
    private final OrganizationService organization;

    PortalDeskController(
            PortalRights rights,
            PortalTexts texts,
            PortalPlaces places,
            LinkRules links,
            OrganizationService organization) {
        this.rights = rights;
        this.texts = texts;
        this.places = places;
        this.links = links;
        this.organization = organization;
    }

    @GetMapping("/options")
    PortalDeskOptions options(CurrentUser user) {
        return new PortalDeskOptions(
                views(rights.units(user, PortalRights.ANNOUNCE)),
                views(rights.communities(user)),
                links.hosts().stream().sorted().toList());
    }

    /** The places for which a unit may write, the widest first: of a department and the city all, else those in it. */
    @GetMapping("/areas")
    PortalAreasResponse areas(@RequestParam String unit) {
        var writer = organization.findUnit(unit).orElseThrow(NotFoundException::new);
        return new PortalAreasResponse(organization.units(PLACES).stream()
                .filter(place -> writer.kind() == UnitKind.DEPARTMENT || writer.contains(place))
                .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::code))
                .map(place -> new PortalArea(place.code(), place.name(), place.kind(), above(place)))
                .toList());
    }

    /** The units that may keep a module. */
    @GetMapping("/owners")
    @RequiresPermission(PortalRights.MANAGE)
    PortalOwnersResponse owners() {
        return new PortalOwnersResponse(views(organization.units(Set.of(UnitKind.CITY, UnitKind.DEPARTMENT))));
    }

    /** A question, sent as POST because texts are long; nothing is kept of it. */
    @PostMapping("/preview")
    PortalPreviewResponse preview(@Valid @RequestBody PortalPreviewRequest request) {
        return new PortalPreviewResponse(PortalTextBlock.of(texts.blocks(request.body())));
    }

    private String above(Unit place) {
        return places.above(place).stream().map(Unit::name).collect(Collectors.joining(" · "));
    }

    private static List<PortalPlaceView> views(List<Unit> units) {
        return units.stream().map(PortalPlaceView::of).toList();
    }
}
