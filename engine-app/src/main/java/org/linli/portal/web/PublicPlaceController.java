package org.linli.portal.web;

import jakarta.annotation.Nullable;
import java.util.List;
import org.linli.portal.PortalPlaces;
import org.linli.security.OpenToAll;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The places among which somebody without a code chooses his. */
@RestController
@OpenToAll
class PublicPlaceController {

    record PublicPlaces(PortalPlaceView place, List<PortalPlaceView> items) {}

    private final PortalPlaces places;

    PublicPlaceController(PortalPlaces places) {
        this.places = places;
    }

    /** Those directly below {@code under}; without it, the streets. */
    @GetMapping("/api/public/places")
    ResponseEntity<PublicPlaces> list(@RequestParam(required = false) @Nullable String under) {
        var place = places.read(under);
        return PublicAnswers.of(new PublicPlaces(
                PortalPlaceView.of(place),
                places.below(place).stream().map(PortalPlaceView::of).toList()));
    }
}
