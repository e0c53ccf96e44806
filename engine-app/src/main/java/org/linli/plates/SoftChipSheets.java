package org.linli.plates;

import java.util.Collection;
import java.util.List;
import org.linli.documents.PaperHead;
import org.linli.documents.PaperLabel;
import org.linli.documents.Papers;
import org.linli.documents.Symbol;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.LinliSettings;
import org.linli.shared.Messages;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Service;

/** Soft chips to print and cut: a Data Matrix symbol with the number of the door, and nothing else about it. */
@Service
public class SoftChipSheets {
    private final SoftChips chips;
    private final OrganizationService organization;
    private final Papers papers;
    private final Messages messages;
    private final String addressOfChips;

    SoftChipSheets(
            SoftChips chips,
            OrganizationService organization,
            Papers papers,
            Messages messages,
            LinliSettings settings) {
        this.chips = chips;
        this.organization = organization;
        this.papers = papers;
        this.messages = messages;
        this.addressOfChips = settings.baseUrl().toString().replaceAll("/$", "") + "/c/";
    }

    /**
     * Prints the chips of the doors of these plates, six to a sheet; doors without one get one.
     *
     * @throws InvalidRequestException as {@link SoftChips#issue}
     */
    public byte[] print(Collection<String> plateNumbers, CurrentUser user) {
        var labels = chips.issue(plateNumbers, user).entrySet().stream()
                .map(entry -> label(entry.getKey(), entry.getValue()))
                .toList();
        return papers.print(new PaperHead(messages.text("plate.chip.title"), null), paper -> paper.labels(labels));
    }

    private PaperLabel label(Plate plate, SoftChip chip) {
        return new PaperLabel(
                organization.unit(plate.gridId()).name(),
                Symbol.DATA_MATRIX,
                addressOfChips + chip.token(),
                messages.text("plate.chip.head"),
                plate.dwellingNumber(),
                List.of(messages.text("plate.chip.line")));
    }
}
