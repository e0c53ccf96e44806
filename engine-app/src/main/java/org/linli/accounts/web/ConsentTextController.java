package org.linli.accounts.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.linli.accounts.ConsentText;
import org.linli.accounts.ConsentTexts;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.problem.NotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words of the privacy notice and of what residents may agree to. */
@RestController
@RequestMapping("/api/consent-texts")
@RequiresPermission(ConsentTexts.MANAGE)
class ConsentTextController {

    record TextView(
            String code,
            int version,
            String name,
            String nameEn,
            String body,
            String bodyEn,
            Instant publishedAt,
            String publishedBy) {
        static TextView of(ConsentText text) {
            return new TextView(
                    text.code(),
                    text.version(),
                    text.name(),
                    text.nameEn(),
                    text.body(),
                    text.bodyEn(),
                    text.publishedAt(),
                    text.publishedBy());
        }
    }

    record TextsResponse(List<TextView> items) {}

    /** {@code version} is the one that was shown; the words become the next one. */
    record TextRequest(
            @NotBlank(message = "{security.field.required}") @Size(max = 60)
            String name,

            @NotBlank(message = "{security.field.required}") @Size(max = 80)
            String nameEn,

            @NotBlank(message = "{security.field.required}") @Size(max = 2000)
            String body,

            @NotBlank(message = "{security.field.required}") @Size(max = 4000)
            String bodyEn,

            @NotNull(message = "{security.field.required}") Integer version) {}

    private final ConsentTexts texts;

    ConsentTextController(ConsentTexts texts) {
        this.texts = texts;
    }

    @GetMapping
    TextsResponse list() {
        return new TextsResponse(texts.current().stream().map(TextView::of).toList());
    }

    @GetMapping("/{textCode}")
    TextsResponse versions(@PathVariable String textCode) {
        var versions = texts.versions(textCode);
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        return new TextsResponse(versions.stream().map(TextView::of).toList());
    }

    @PostMapping("/{textCode}")
    TextView publish(@PathVariable String textCode, @Valid @RequestBody TextRequest request, CurrentUser user) {
        return TextView.of(texts.publish(
                textCode, request.name(), request.nameEn(), request.body(), request.bodyEn(), request.version(), user));
    }
}
