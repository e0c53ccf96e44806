package org.linli.seals;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.linli.documents.PaperEnding;
import org.linli.documents.PaperHead;
import org.linli.documents.PaperStyle;
import org.linli.documents.Papers;
import org.linli.shared.LinliSettings;
import org.linli.shared.Messages;
import org.linli.shared.Zone;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What an issued paper looks like: organ in red, number, title, its text, the seal across the day, and the code to check it by. */
@Component
class PaperLayout {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Papers papers;
    private final Messages messages;
    private final String address;

    PaperLayout(Papers papers, Messages messages, LinliSettings settings) {
        this.papers = papers;
        this.messages = messages;
        address = settings.baseUrl().toString().replaceAll("/$", "") + "/v/";
    }

    /** Always in Chinese, whatever the language of whoever issues it. */
    byte[] print(NewSealedPaper paper, String organ, String number, String token, boolean isTest, Instant at) {
        var language = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            return papers.print(new PaperHead(paper.title(), number), page -> {
                page.officialHead(organ, number).text(PaperStyle.TITLE, paper.title());
                page.space(2);
                paper.content().accept(page);
                if (isTest) {
                    page.text(PaperStyle.SMALL, messages.text("seal.testNote"));
                }
                page.sealed(new PaperEnding(
                        organ,
                        DAY.format(at.atZone(Zone.OFFICE)),
                        isTest ? messages.text("seal.testWord") : null,
                        address + token,
                        messages.text("seal.scan")));
            });
        } finally {
            LocaleContextHolder.setLocaleContext(language);
        }
    }
}
