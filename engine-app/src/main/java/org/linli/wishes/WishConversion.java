package org.linli.wishes;

import java.util.List;
import org.linli.casefile.CaseConversion;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Reporter;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.persistence.PersonalText;
import org.linli.wishes.WishOpening.CameIn;
import org.springframework.stereotype.Component;

/** Goes on as a wish with what nobody owes by law; whether it may be published is asked before that happens. */
@Component
class WishConversion implements CaseConversion {
    private static final String OTHER = "other";

    private final WishOpening opening;
    private final OrganizationService organization;

    WishConversion(WishOpening opening, OrganizationService organization) {
        this.opening = opening;
        this.organization = organization;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.WISH;
    }

    @Override
    public CaseFile convert(CaseFile from, String opinion, CurrentUser user) {
        var reporter =
                new Reporter(from.reporterName(), from.reporterPhone(), from.isAnonymous(), null, from.reportedById());
        var wish = new NewWish(
                OTHER,
                WishWay.EVENT,
                text(from.reporterName()),
                null,
                text(from.reporterPhone()),
                from.address(),
                from.description(),
                null,
                null,
                false,
                false,
                null,
                List.of());
        var place = organization.placeOfGrid(organization.unit(from.gridId()));
        return opening.open(wish, new CameIn(place, null, null, reporter, from.firstReceivedAt()));
    }

    private static String text(PersonalText text) {
        return text == null ? null : text.value();
    }
}
