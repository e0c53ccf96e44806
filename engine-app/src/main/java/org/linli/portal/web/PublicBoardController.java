package org.linli.portal.web;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.linli.portal.BoardKind;
import org.linli.portal.PortalPlaces;
import org.linli.portal.PortalTexts;
import org.linli.portal.PublicBoards;
import org.linli.security.OpenToAll;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The boards of the community around a place, as they hang beside its door. */
@RestController
@OpenToAll
class PublicBoardController {

    record PublicBoardPerson(
            BoardKind board,
            String name,
            String duty,
            @Nullable String phone,
            @Nullable String serves) {}

    /** Empty where nothing is written. */
    record PublicBoardsPage(
            @Nullable LocalDate rulesAdoptedOn, List<PortalTextBlock> rules, List<PublicBoardPerson> people) {}

    private final PublicBoards boards;
    private final PortalPlaces places;
    private final PortalTexts texts;

    PublicBoardController(PublicBoards boards, PortalPlaces places, PortalTexts texts) {
        this.boards = boards;
        this.places = places;
        this.texts = texts;
    }

    @GetMapping("/api/public/boards")
    ResponseEntity<PublicBoardsPage> read(@RequestParam String area) {
        var place = places.read(area);
        var rules = boards.rules(place).orElse(null);
        return PublicAnswers.of(new PublicBoardsPage(
                rules == null ? null : rules.adoptedOn(),
                rules == null ? List.of() : PortalTextBlock.of(texts.blocks(rules.body())),
                boards.people(place).stream()
                        .map(p -> new PublicBoardPerson(p.board(), p.name(), p.duty(), p.phone(), p.serves()))
                        .toList()));
    }
}
