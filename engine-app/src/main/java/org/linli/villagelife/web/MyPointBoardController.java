package org.linli.villagelife.web;

import java.util.List;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.linli.villagelife.PointBoard;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The board of the village for its people, and whether one's own household is on it. */
@RestController
@RequestMapping("/api/me/points/board")
@OpenToResidents
class MyPointBoardController {
    private final PointBoard board;

    MyPointBoardController(PointBoard board) {
        this.board = board;
    }

    record BigHouseholdView(String name, int earned, boolean isOwn) {}

    record BoardView(boolean isShown, List<Integer> titles, List<BigHouseholdView> households) {}

    record DisplayRequest(boolean isShown) {}

    @GetMapping
    ResponseEntity<BoardView> read(CurrentResident me) {
        var shown = board.read(me);
        var body = new BoardView(
                shown.isShown(),
                shown.titles(),
                shown.households().stream()
                        .map(one -> new BigHouseholdView(one.shortName(), one.earned(), one.isOwn()))
                        .toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    /** Agrees that everybody reads it, or takes that back at once. */
    @PutMapping("/display")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void show(@RequestBody DisplayRequest request, CurrentResident me) {
        board.show(request.isShown(), me);
    }
}
