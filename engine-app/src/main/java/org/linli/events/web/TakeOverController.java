package org.linli.events.web;

import jakarta.annotation.Nullable;
import org.linli.events.TakeOvers;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The level above handles an event itself. */
@RestController
@RequestMapping("/api/cases/{number}/take-over")
@RequiresPermission("case:takeover")
class TakeOverController {
    private final TakeOvers takeOvers;

    TakeOverController(TakeOvers takeOvers) {
        this.takeOvers = takeOvers;
    }

    /** The unit for which the person may take the case over now, or none. */
    @GetMapping
    TakeOverView possible(@PathVariable String number, CurrentUser user) {
        return new TakeOverView(
                takeOvers.possibleFor(number, user).map(UnitView::of).orElse(null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOver(@PathVariable String number, @RequestBody ReasonRequest request, CurrentUser user) {
        takeOvers.takeOver(number, request.reason(), user);
    }

    /** {@code unit} is null where the case cannot be taken over. */
    record TakeOverView(@Nullable UnitView unit) {}
}
