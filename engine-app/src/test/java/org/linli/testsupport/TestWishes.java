package org.linli.testsupport;

import org.linli.casefile.CaseConversion;
import org.linli.casefile.CaseDetails;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.NewCase;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.casefile.StageLight;
import org.linli.evidence.EvidenceSelection;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;

/** Wishes as far as a test needs them: cases of that kind can be opened and read, and nothing happens to them. */
final class TestWishes implements CaseConversion, CaseDetails {
    private final ObjectProvider<CaseFileService> caseFiles;
    private final ObjectProvider<OrganizationService> organization;

    TestWishes(ObjectProvider<CaseFileService> caseFiles, ObjectProvider<OrganizationService> organization) {
        this.caseFiles = caseFiles;
        this.organization = organization;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.WISH;
    }

    @Override
    public String categoryName(String categoryCode) {
        return categoryCode;
    }

    @Override
    public Routing routing(long caseFileId) {
        return null;
    }

    @Override
    public CaseFile convert(CaseFile from, String opinion, CurrentUser user) {
        var units = organization.getObject();
        var reporter =
                new Reporter(from.reporterName(), from.reporterPhone(), from.isAnonymous(), null, from.reportedById());
        var wish = new NewCase(
                        CaseKind.WISH,
                        "XY",
                        from.title(),
                        from.description(),
                        from.categoryCode(),
                        from.priority(),
                        from.channel(),
                        units.placeOfGrid(units.unit(from.gridId())),
                        new Spot(from.address(), from.longitude(), from.latitude()),
                        reporter,
                        null,
                        EvidenceSelection.none())
                .firstReceived(from.firstReceivedAt());
        return caseFiles.getObject().open(wish, change -> change.enter("REPORTED", StageLight.RED));
    }
}
