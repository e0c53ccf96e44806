package org.linli.residents.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.linli.residents.Subject;
import org.linli.residents.Tags;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tags of dwellings, households and people. */
@RestController
@RequiresPermission("resident:write")
class TagController {
    private final Tags tags;

    TagController(Tags tags) {
        this.tags = tags;
    }

    /** Since when, or today, and why. */
    record TagRequest(
            @Nullable LocalDate from,
            @Nullable @Size(max = 200) String note) {}

    @PutMapping("/api/dwellings/{dwellingNumber}/tags/{tagCode}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveToDwelling(
            @PathVariable String dwellingNumber,
            @PathVariable String tagCode,
            @Valid @RequestBody TagRequest request,
            CurrentUser user) {
        tags.give(Subject.DWELLING, dwellingNumber, tagCode, request.from(), request.note(), user);
    }

    @DeleteMapping("/api/dwellings/{dwellingNumber}/tags/{tagCode}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeFromDwelling(
            @PathVariable String dwellingNumber,
            @PathVariable String tagCode,
            @RequestParam(required = false) LocalDate until,
            CurrentUser user) {
        tags.take(Subject.DWELLING, dwellingNumber, tagCode, until, user);
    }

    @PutMapping("/api/households/{householdNumber}/tags/{tagCode}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveToHousehold(
            @PathVariable String householdNumber,
            @PathVariable String tagCode,
            @Valid @RequestBody TagRequest request,
            CurrentUser user) {
        tags.give(Subject.HOUSEHOLD, householdNumber, tagCode, request.from(), request.note(), user);
    }

    @DeleteMapping("/api/households/{householdNumber}/tags/{tagCode}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeFromHousehold(
            @PathVariable String householdNumber,
            @PathVariable String tagCode,
            @RequestParam(required = false) LocalDate until,
            CurrentUser user) {
        tags.take(Subject.HOUSEHOLD, householdNumber, tagCode, until, user);
    }

    @PutMapping("/api/residents/{residentNumber}/tags/{tagCode}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveToResident(
            @PathVariable String residentNumber,
            @PathVariable String tagCode,
            @Valid @RequestBody TagRequest request,
            CurrentUser user) {
        tags.give(Subject.RESIDENT, residentNumber, tagCode, request.from(), request.note(), user);
    }

    @DeleteMapping("/api/residents/{residentNumber}/tags/{tagCode}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeFromResident(
            @PathVariable String residentNumber,
            @PathVariable String tagCode,
            @RequestParam(required = false) LocalDate until,
            CurrentUser user) {
        tags.take(Subject.RESIDENT, residentNumber, tagCode, until, user);
    }
}
