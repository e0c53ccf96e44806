package org.linli.accusations.web;

import org.linli.accusations.AccusationReading;
import org.linli.accusations.web.AccusationController.AccusationFile;
import org.linli.accusations.web.AccusationController.AccusationHappening;
import org.linli.accusations.web.AccusationController.AccusationReader;
import org.linli.accusations.web.AccusationController.AccusationRow;
import org.linli.accusations.web.AccusationController.AccusationSheet;
import org.springframework.stereotype.Component;

/** How accusations leave the application, for those who may read them. */
@Component
class AccusationViews {

    AccusationRow row(AccusationReading.Row row) {
        return new AccusationRow(
                row.number(),
                row.state(),
                row.channel(),
                row.isNamed(),
                row.accused(),
                row.receivedAt(),
                row.dueAt(),
                row.isOverdue(),
                row.handler());
    }

    AccusationSheet sheet(AccusationReading.Sheet sheet) {
        return new AccusationSheet(
                row(sheet.row()),
                sheet.parties(),
                sheet.story(),
                sheet.accuser(),
                sheet.contact(),
                sheet.registeredBy(),
                sheet.result(),
                sheet.reply(),
                sheet.closedAt(),
                sheet.steps().stream()
                        .map(step -> new AccusationHappening(step.kind(), step.words(), step.by(), step.at()))
                        .toList(),
                sheet.files().stream()
                        .map(file -> new AccusationFile(file.id(), file.name(), file.mediaType(), file.sentAt()))
                        .toList(),
                sheet.handlers().stream()
                        .map(one -> new AccusationReader(one.username(), one.name()))
                        .toList(),
                sheet.isMine(),
                sheet.isReplyShown(),
                sheet.version());
    }
}
