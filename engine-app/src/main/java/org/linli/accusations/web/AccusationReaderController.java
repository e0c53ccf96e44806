package org.linli.accusations.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.accusations.ReaderAppointments;
import org.linli.accusations.ReadersHead;
import org.linli.security.OpenToStaff;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The named readers, kept by the head of the body; for everybody else there is nothing here. */
@RestController
@RequestMapping("/api/accusation-readers")
@OpenToStaff(withDuePassword = false)
class AccusationReaderController {
    private final ReaderAppointments appointments;

    AccusationReaderController(ReaderAppointments appointments) {
        this.appointments = appointments;
    }

    /** {@code until}: his last day; {@code accesses}: how often he read or did something. */
    record AppointedReader(
            long id,
            String username,
            String name,
            Instant from,
            @Nullable LocalDate until,
            boolean active,
            String appointedBy,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            long accesses,
            @Nullable Instant lastAccess,
            int version) {}

    record ReaderCandidate(String username, String name) {}

    record ReaderCandidates(List<ReaderCandidate> items) {}

    record AppointmentRequest(
            @Nullable @Size(max = 60) String username,
            @Nullable LocalDate until) {}

    record WithdrawalRequest(int version) {}

    record ReaderAccess(Instant at) {}

    @GetMapping
    Page<AppointedReader> list(
            ReadersHead head, @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        return appointments.list(head, new PageRequest(page, size)).map(AccusationReaderController::view);
    }

    @GetMapping("/candidates")
    ReaderCandidates candidates(ReadersHead head) {
        return new ReaderCandidates(appointments.candidates(head).stream()
                .map(one -> new ReaderCandidate(one.username(), one.name()))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void appoint(ReadersHead head, @Valid @RequestBody AppointmentRequest request) {
        appointments.appoint(head, request.username(), request.until());
    }

    @PostMapping("/{readerId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(ReadersHead head, @PathVariable long readerId, @Valid @RequestBody WithdrawalRequest request) {
        appointments.end(head, readerId, request.version());
    }

    @GetMapping("/{readerId}/accesses")
    Page<ReaderAccess> accesses(
            ReadersHead head,
            @PathVariable long readerId,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return appointments
                .accesses(head, readerId, new PageRequest(page, size))
                .map(ReaderAccess::new);
    }

    private static AppointedReader view(ReaderAppointments.Appointed it) {
        return new AppointedReader(
                it.id(),
                it.username(),
                it.name(),
                it.from(),
                it.until(),
                it.isActive(),
                it.appointedBy(),
                it.endedAt(),
                it.endedBy(),
                it.accesses(),
                it.lastAccess(),
                it.version());
    }
}
