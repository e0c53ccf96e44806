package org.linli.plates.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.linli.plates.Installation;
import org.linli.plates.PlateCare;
import org.linli.plates.PlateMottos;
import org.linli.plates.PlateService;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Texts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with one plate. */
@RestController
@RequestMapping("/api/plates/{plateNumber}")
class PlateCareController {

    record InstallationRequest(
            @NotBlank(message = "{security.field.required}") String photoId,

            @NotNull(message = "{plate.position}") @DecimalMin("-180") @DecimalMax("180")
            BigDecimal longitude,

            @NotNull(message = "{plate.position}") @DecimalMin("-90") @DecimalMax("90")
            BigDecimal latitude,

            @NotNull(message = "{security.field.required}") Integer version) {
        Installation toInstallation() {
            return new Installation(photoId, longitude, latitude, version);
        }
    }

    record ReasonRequest(
            @NotBlank(message = "{plate.reason}") @Size(max = 200)
            String reason,

            @NotNull(message = "{security.field.required}") Integer version) {}

    /** The household's own words, to which it has {@code agreed}; null takes them away. */
    record MottoRequest(
            @Nullable @Size(max = 40) String motto,
            @Nullable Boolean agreed,
            @NotNull(message = "{security.field.required}") Integer version) {}

    /** That the household behind the door agrees to the words on a made plate: on which day, and on what paper. */
    record AgreementRequest(
            @NotNull(message = "{security.field.required}") LocalDate agreedOn,

            @NotBlank(message = "{plate.motto.paper}") @Size(max = 100)
            String paper,

            @NotNull(message = "{security.field.required}") Integer version) {}

    private final PlateCare care;
    private final PlateMottos mottos;
    private final PlateViews views;

    PlateCareController(PlateCare care, PlateMottos mottos, PlateViews views) {
        this.care = care;
        this.mottos = mottos;
        this.views = views;
    }

    @PostMapping("/installation")
    @RequiresPermission(PlateService.INSTALL)
    PlateResponse install(
            @PathVariable("plateNumber") String number,
            @Valid @RequestBody InstallationRequest request,
            CurrentUser user) {
        return views.row(care.install(number, request.toInstallation(), user));
    }

    @PostMapping("/damage")
    @RequiresPermission(PlateService.INSTALL)
    PlateResponse damage(
            @PathVariable("plateNumber") String number, @Valid @RequestBody ReasonRequest request, CurrentUser user) {
        return views.row(care.damage(number, request.reason(), request.version(), user));
    }

    @PostMapping("/retirement")
    @RequiresPermission(PlateService.MANAGE)
    PlateResponse retire(
            @PathVariable("plateNumber") String number, @Valid @RequestBody ReasonRequest request, CurrentUser user) {
        return views.row(care.retire(number, request.reason(), request.version(), user));
    }

    /** Answers the new plate that takes its place. */
    @PostMapping("/replacement")
    @RequiresPermission(PlateService.MANAGE)
    PlateResponse replace(
            @PathVariable("plateNumber") String number, @Valid @RequestBody ReasonRequest request, CurrentUser user) {
        return views.row(care.replace(number, request.reason(), request.version(), user));
    }

    @PutMapping("/motto")
    @RequiresPermission(PlateService.MANAGE)
    PlateResponse reword(
            @PathVariable("plateNumber") String number, @Valid @RequestBody MottoRequest request, CurrentUser user) {
        var motto = Texts.isBlank(request.motto()) ? null : request.motto().strip();
        return views.row(mottos.reword(number, motto, Boolean.TRUE.equals(request.agreed()), request.version(), user));
    }

    @PostMapping("/motto-agreement")
    @RequiresPermission(PlateService.MANAGE)
    PlateResponse agreeAnew(
            @PathVariable("plateNumber") String number,
            @Valid @RequestBody AgreementRequest request,
            CurrentUser user) {
        return views.row(
                mottos.agreeAnew(number, request.agreedOn(), request.paper().strip(), request.version(), user));
    }
}
