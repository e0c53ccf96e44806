package org.linli.changes.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.linli.changes.ChangeEffect;
import org.linli.changes.ChangeField;
import org.linli.changes.ChangeOffice;
import org.linli.residents.PopulationChangeKind;
import org.linli.security.RequiresPermission;
import org.linli.shared.Messages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The office's tables of changes: who owns a field, and what follows from a change. */
@RestController
@RequestMapping("/api/change-settings")
@RequiresPermission("change:settings")
class ChangeSettingsController {
    private static final String REQUIRED = "{security.field.required}";

    private final ChangeOffice office;
    private final Messages messages;

    ChangeSettingsController(ChangeOffice office, Messages messages) {
        this.office = office;
        this.messages = messages;
    }

    record FieldOwnerView(String code, String name, String unit, int version) {
        static FieldOwnerView of(ChangeField field) {
            return new FieldOwnerView(field.code(), field.label(), field.unitCode(), field.version());
        }
    }

    record ChangeEffectView(
            String code,
            PopulationChangeKind kind,
            String kindName,
            String unit,
            @Nullable String infoKind,
            @Nullable Integer minAge,
            boolean whenEmpty,
            String condition,
            String action,
            String actionEn,
            boolean isActive,
            int version) {}

    /** A department that may be named. */
    record ChangeDepartmentView(String code, String name) {}

    record ChangeSettingsView(
            List<FieldOwnerView> fields, List<ChangeEffectView> effects, List<ChangeDepartmentView> departments) {}

    record FieldOwnerRequest(
            @NotBlank(message = REQUIRED) String unit,
            @NotNull(message = REQUIRED) Integer version) {}

    record ChangeEffectRequest(
            @NotBlank(message = REQUIRED) String unit,
            @NotBlank(message = REQUIRED) @Size(max = 200) String action,
            @NotBlank(message = REQUIRED) @Size(max = 300) String actionEn,
            @NotNull(message = REQUIRED) Boolean isActive,
            @NotNull(message = REQUIRED) Integer version) {}

    @GetMapping
    ChangeSettingsView read() {
        return new ChangeSettingsView(
                office.fields().stream().map(FieldOwnerView::of).toList(),
                office.effects().stream().map(this::view).toList(),
                office.departments().stream()
                        .map(unit -> new ChangeDepartmentView(unit.code(), unit.name()))
                        .toList());
    }

    @PutMapping("/fields/{fieldCode}")
    ChangeSettingsView own(@PathVariable String fieldCode, @Valid @RequestBody FieldOwnerRequest request) {
        office.own(fieldCode, request.unit(), request.version());
        return read();
    }

    @PutMapping("/effects/{effectCode}")
    ChangeSettingsView change(@PathVariable String effectCode, @Valid @RequestBody ChangeEffectRequest request) {
        office.change(new ChangeEffect(
                effectCode,
                null,
                request.unit(),
                null,
                null,
                false,
                request.action().strip(),
                request.actionEn().strip(),
                request.isActive(),
                request.version()));
        return read();
    }

    private ChangeEffectView view(ChangeEffect effect) {
        return new ChangeEffectView(
                effect.code(),
                effect.kind(),
                messages.text("change.kind." + effect.kind()),
                effect.unitCode(),
                effect.infoKind(),
                effect.minAge(),
                effect.whenEmpty(),
                condition(effect),
                effect.action(),
                effect.actionEn(),
                effect.isActive(),
                effect.version());
    }

    /** When it follows, in words: by what is known of the person, by his age, or both; or where nobody is left. */
    private String condition(ChangeEffect effect) {
        List<String> grounds = new ArrayList<>();
        if (effect.infoKind() != null) {
            grounds.add(messages.text("change.when.known", office.infoName(effect.infoKind())));
        }
        if (effect.minAge() != null) {
            grounds.add(messages.text("change.when.age", effect.minAge()));
        }
        if (effect.whenEmpty()) {
            grounds.add(messages.text("change.when.empty"));
        }
        return grounds.isEmpty()
                ? messages.text("change.when.always")
                : String.join(messages.text("change.when.or"), grounds);
    }
}
