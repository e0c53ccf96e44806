package org.linli.wishes;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Channel;
import org.linli.casefile.NewCase;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.evidence.EvidenceSelection;
import org.linli.evidence.EvidenceService;
import org.linli.organization.Place;
import org.linli.security.CurrentUser;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.linli.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Opens the case file of a wish and starts its process; title and timeline name nobody. */
@Component
class WishOpening {
    static final String KINDS = "wish-kind";
    private static final String PROCESS = "wish";
    private static final String PREFIX = "XY";
    private static final int USUAL_PRIORITY = 3;

    private final WishMapper mapper;
    private final WishSafety safety;
    private final WishTexts texts;
    private final ReferenceLists lists;
    private final CaseFileService caseFiles;
    private final EvidenceService evidence;
    private final Workflow workflow;
    private final Clock clock;

    WishOpening(
            WishMapper mapper,
            WishSafety safety,
            WishTexts texts,
            ReferenceLists lists,
            CaseFileService caseFiles,
            EvidenceService evidence,
            Workflow workflow,
            Clock clock) {
        this.mapper = mapper;
        this.safety = safety;
        this.texts = texts;
        this.lists = lists;
        this.caseFiles = caseFiles;
        this.evidence = evidence;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * From where it comes.
     *
     * @param staff who enters it; null: the resident himself
     * @param accountCode of the resident who tells it by phone, or null
     * @param firstReceivedAt where another case goes on as this one, or null
     */
    record CameIn(Place place, CurrentUser staff, String accountCode, Reporter reporter, Instant firstReceivedAt) {
        Long staffId() {
            return staff == null ? null : staff.staffId();
        }
    }

    /** @throws InvalidRequestException naming the field that is wrong */
    CaseFile open(NewWish wish, CameIn from) {
        var kind = lists.find(KINDS, wish.kind())
                .filter(ReferenceValue::isActive)
                .orElseThrow(() -> new InvalidRequestException("kind", "wish.kind"));
        var files = evidence.select(Map.of("files", wish.files()), from.staffId());
        var people = safety.people(wish.kind(), wish.isAtHome(), wish.isForMinor());
        var headCount = Math.max(people, Objects.requireNonNullElse(wish.headCount(), people));
        return caseFiles.open(newCase(wish, kind, from, files), change -> {
            var id = change.before().id();
            mapper.insert(new WishMapper.NewRow(
                    id,
                    wish,
                    PersonalText.of(wish.residentName()).orElse(null),
                    PersonalText.of(wish.phone()).orElse(null),
                    PersonalText.of(wish.address()).orElse(null),
                    new PersonalText(wish.words().strip()),
                    from.accountCode(),
                    from.staffId(),
                    wish.consentWay() == null ? null : clock.instant(),
                    people,
                    headCount,
                    from.place().grid().id(),
                    from.place().community().id()));
            workflow.start(PROCESS, change.before().caseNumber(), Map.of());
        });
    }

    private NewCase newCase(NewWish wish, ReferenceValue kind, CameIn from, EvidenceSelection files) {
        var opened = new NewCase(
                CaseKind.WISH,
                PREFIX,
                texts.text("wish.title", kind.name()),
                texts.text("wish.description"),
                wish.kind(),
                USUAL_PRIORITY,
                from.staff() == null ? Channel.PUBLIC : Channel.STAFF,
                from.place(),
                new Spot(null, null, null),
                from.reporter() == null ? new Reporter(null, null, true, null, null) : from.reporter(),
                from.staff(),
                files);
        return from.firstReceivedAt() == null ? opened : opened.firstReceived(from.firstReceivedAt());
    }
}
