package org.linli.licences;

import static org.linli.documents.PaperStyle.LARGE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.documents.Paper;
import org.linli.documents.PaperFact;
import org.linli.organization.OrganizationService;
import org.linli.seals.NewSealedPaper;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What licences, and the notices that end them, say on paper; always in Chinese. */
@Component
class LicencePapers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final OrganizationService organization;
    private final MessageSource messages;

    LicencePapers(OrganizationService organization, MessageSource messages) {
        this.organization = organization;
        this.messages = messages;
    }

    NewSealedPaper licence(Licence licence, LicenceKind kind, String number, LocalDate from, LocalDate until) {
        List<PaperFact> facts = new ArrayList<>();
        facts.add(fact("holder", licence.holderName().value()));
        facts.add(fact("document", licence.holder().document().masked()));
        facts.add(fact("number", number));
        if (licence.stubNumber() != null) {
            facts.add(fact("stub", licence.stubNumber()));
        }
        if (licence.isElectronic()) {
            facts.add(fact("form", text("electronic")));
        }
        var end = until == null ? text("forEver") : DAY.format(until);
        facts.add(fact("period", text("periodText", DAY.format(from), end)));
        facts.addAll(LicenceContent.read(licence.content()));
        return paper(licence, "LICENCE", kind.name(), page -> page.facts(LARGE, facts));
    }

    /** Tells the holder that it was revoked or cancelled, why, and what he can do about it. */
    NewSealedPaper notice(Licence licence, LicenceKind kind, LicenceState end, String reason) {
        var what = text("notice." + end + ".title");
        return paper(
                licence,
                "LICENCE_" + end,
                what,
                page -> page.text(LARGE, text("notice.to", licence.holderName().value()))
                        .text(LARGE, text("notice." + end, kind.name(), licence.number(), reason))
                        .text(LARGE, text("notice.remedies")));
    }

    /** A remark of the organ, as it stands on the licence. */
    PaperFact note(String words) {
        return fact("note", words);
    }

    /** Why another took its place, as the desk reads it. */
    String replacement(boolean isLost) {
        return text(isLost ? "reissued" : "replaced");
    }

    private NewSealedPaper paper(
            Licence licence, String kind, String title, java.util.function.Consumer<Paper> content) {
        var recipient = licence.holderName().maskedName();
        return new NewSealedPaper(
                licence.caseNumber(),
                licence.deskUnitId(),
                organization.unit(licence.unitId()).id(),
                kind,
                title,
                title,
                recipient.length() > 60 ? recipient.substring(0, 60) : recipient,
                false,
                content);
    }

    private PaperFact fact(String name, String value) {
        return new PaperFact(text("fact." + name), value);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("licence.paper." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
