package org.linli.notifications;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Through which channels messages leave the house.
 *
 * @param staffChannels for staff: LOG, MAIL, WEBHOOK
 * @param reporterChannels for residents: LOG, WEBHOOK
 * @param dispatchEvery how often what is due is looked for
 * @param lease after this an attempt without an outcome counts as lost, as when its node was killed
 * @param mailFrom the sender of e-mails
 * @param webhookUrl where a gateway for text messages or WeChat takes messages
 * @param webhookSecret shared with the gateway, which checks the signature with it
 * @param timeout how long a mail server or a gateway may take to answer
 * @param showsCodes whether administrators see one-time codes in the record of messages: in demonstrations only, since whoever
 *     sees one can log in as the resident
 */
@ConfigurationProperties("linli.notices")
record NoticeSettings(
        @DefaultValue("LOG") List<String> staffChannels,
        @DefaultValue("LOG") List<String> reporterChannels,
        @DefaultValue("10s") Duration dispatchEvery,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("") String mailFrom,
        URI webhookUrl,
        @DefaultValue("") String webhookSecret,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("false") boolean showsCodes) {

    List<String> channels(Audience audience) {
        return audience == Audience.STAFF ? staffChannels : reporterChannels;
    }
}
