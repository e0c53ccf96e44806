package org.linli.notifications.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.linli.notifications.Contact;
import org.linli.notifications.Contacts;
import org.linli.notifications.NoticeView;
import org.linli.notifications.Notices;
import org.linli.security.CurrentUser;
import org.linli.security.OpenToStaff;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** My messages (消息), and how I want to be reached outside the desk. */
@RestController
@RequestMapping("/api/notices")
@OpenToStaff
class NoticeController {

    /** {@code caseNumber} is null where it is about no single case. */
    record NoticeResponse(
            long id,
            String template,
            String subject,
            String body,
            @Nullable String caseNumber,
            Instant createdAt,
            boolean isRead) {
        static NoticeResponse of(NoticeView view) {
            return new NoticeResponse(
                    view.id(),
                    view.template(),
                    view.subject(),
                    view.body(),
                    view.caseNumber(),
                    view.createdAt(),
                    view.isRead());
        }
    }

    record UnreadResponse(long unread) {}

    /** {@code language} is zh or en; without {@code isOutward} messages stay on the desk. */
    record ContactView(
            @Nullable @Email(message = "{notice.email}") @Size(max = 120)
            String email,

            @Nullable @Pattern(regexp = "|\\+?[0-9 -]{5,20}", message = "{notice.mobile}")
            String mobile,

            @NotNull(message = "{security.field.required}") @Pattern(regexp = "zh|en", message = "{notice.language}")
            String language,

            @NotNull(message = "{security.field.required}") Boolean isOutward) {
        static ContactView of(Contact contact) {
            return new ContactView(
                    text(contact.email()), text(contact.mobile()), contact.language(), contact.isOutward());
        }

        private static String text(PersonalText text) {
            return Optional.ofNullable(text).map(PersonalText::value).orElse(null);
        }

        Contact contact() {
            return new Contact(
                    PersonalText.of(email).orElse(null), PersonalText.of(mobile).orElse(null), language, isOutward);
        }
    }

    private final Notices notices;
    private final Contacts contacts;

    NoticeController(Notices notices, Contacts contacts) {
        this.notices = notices;
        this.contacts = contacts;
    }

    /** The newest first. */
    @GetMapping
    Page<NoticeResponse> list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        return notices.page(user, unread, new PageRequest(page, size)).map(NoticeResponse::of);
    }

    @GetMapping("/count")
    UnreadResponse count(CurrentUser user) {
        return new UnreadResponse(notices.unread(user));
    }

    @PostMapping("/{noticeId}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable long noticeId, CurrentUser user) {
        notices.read(noticeId, user);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(CurrentUser user) {
        notices.readAll(user);
    }

    @GetMapping("/contact")
    ContactView contact(CurrentUser user) {
        return ContactView.of(contacts.of(user));
    }

    @PutMapping("/contact")
    ContactView save(@Valid @RequestBody ContactView request, CurrentUser user) {
        return ContactView.of(contacts.save(request.contact(), user));
    }
}
