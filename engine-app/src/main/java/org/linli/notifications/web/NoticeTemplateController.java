package org.linli.notifications.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.linli.notifications.Audience;
import org.linli.notifications.NoticeTemplate;
import org.linli.notifications.NoticeTemplates;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What messages say to each audience, in both languages. */
@RestController
@RequestMapping("/api/notice-templates")
@RequiresPermission("notice:manage")
class NoticeTemplateController {

    record TemplateResponse(
            String code,
            Audience audience,
            String name,
            String subject,
            String body,
            String subjectEn,
            String bodyEn,
            boolean isOutward,
            boolean isUrgent,
            int version,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {
        static TemplateResponse of(NoticeTemplate template) {
            return new TemplateResponse(
                    template.code(),
                    template.audience(),
                    template.label(),
                    template.subject(),
                    template.body(),
                    template.subjectEn(),
                    template.bodyEn(),
                    template.isOutward(),
                    template.isUrgent(),
                    template.version(),
                    template.changedAt(),
                    template.changedBy());
        }
    }

    record TemplatesResponse(List<TemplateResponse> items) {}

    /** {@code version} is the one that was shown. */
    record WordingRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 100)
            String subject,

            @NotBlank(message = "{security.field.required}") @Size(max = 400)
            String body,

            @NotBlank(message = "{security.field.required}") @Size(max = 100)
            String subjectEn,

            @NotBlank(message = "{security.field.required}") @Size(max = 400)
            String bodyEn,

            @NotNull(message = "{security.field.required}") Boolean isOutward,
            @NotNull(message = "{security.field.required}") Boolean isUrgent,
            @NotNull(message = "{security.field.required}") Integer version) {
        NoticeTemplates.Wording wording() {
            return new NoticeTemplates.Wording(
                    subject.strip(), body.strip(), subjectEn.strip(), bodyEn.strip(), isOutward, isUrgent, version);
        }
    }

    private final NoticeTemplates templates;

    NoticeTemplateController(NoticeTemplates templates) {
        this.templates = templates;
    }

    @GetMapping
    TemplatesResponse list() {
        return new TemplatesResponse(
                templates.list().stream().map(TemplateResponse::of).toList());
    }

    @PutMapping("/{template}/{audience}")
    TemplateResponse change(
            @PathVariable String template,
            @PathVariable Audience audience,
            @Valid @RequestBody WordingRequest request,
            CurrentUser user) {
        return TemplateResponse.of(templates.change(template, audience, request.wording(), user.name()));
    }
}
