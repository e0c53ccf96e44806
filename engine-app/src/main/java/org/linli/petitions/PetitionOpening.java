package org.linli.petitions;

import java.util.Map;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Channel;
import org.linli.casefile.NewCase;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.evidence.EvidenceService;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PersonIndex;
import org.linli.security.CurrentUser;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.linli.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Opens the case file of a petition that was found right, and starts its process; title and timeline name nobody. */
@Component
class PetitionOpening {
    static final String CONTENT = "petition-content";
    private static final String PROCESS = "petition";
    private static final String PREFIX = "XF";
    private static final int USUAL_PRIORITY = 3;
    private static final int URGENT_PRIORITY = 1;

    private final PetitionMapper mapper;
    private final PetitionRoutes routes;
    private final PetitionTexts texts;
    private final PersonIndex index;
    private final ReferenceLists lists;
    private final CaseFileService caseFiles;
    private final EvidenceService evidence;
    private final Workflow workflow;

    PetitionOpening(
            PetitionMapper mapper,
            PetitionRoutes routes,
            PetitionTexts texts,
            PersonIndex index,
            ReferenceLists lists,
            CaseFileService caseFiles,
            EvidenceService evidence,
            Workflow workflow) {
        this.mapper = mapper;
        this.routes = routes;
        this.texts = texts;
        this.index = index;
        this.lists = lists;
        this.caseFiles = caseFiles;
        this.evidence = evidence;
        this.workflow = workflow;
    }

    /**
     * From where it comes.
     *
     * @param staff who registers it; null: the petitioner himself, by phone
     * @param accountCode of the resident who sends it, or null
     */
    record CameIn(
            Place place,
            Unit office,
            Long complainedUnit,
            Long complainedStaff,
            CurrentUser staff,
            String accountCode) {
        Long staffId() {
            return staff == null ? null : staff.staffId();
        }
    }

    CaseFile open(NewPetition petition, DocumentNumber document, CameIn from) {
        var proposal = routes.propose(petition.routeFacts());
        var opened = caseFiles.open(newCase(petition, from), change -> {
            var id = change.before().id();
            mapper.insert(new PetitionMapper.NewRow(
                    id,
                    petition,
                    identity(petition.petitioner(), document),
                    new PersonalText(petition.claim().strip()),
                    new PersonalText(petition.facts().strip()),
                    from.accountCode(),
                    from.staffId(),
                    Optional.ofNullable(petition.earlier())
                            .flatMap(mapper::findId)
                            .orElse(null),
                    proposal,
                    from.office().id()));
            if (!petition.representatives().isEmpty()) {
                mapper.insertRepresentatives(id, petition.representatives());
            }
            caseFiles.admit(change.before(), from.office().id());
            workflow.start(PROCESS, change.before().caseNumber(), Map.of());
        });
        if (petition.petitioner() == null) {
            evidence.forgetOrigin(opened.id());
        }
        return opened;
    }

    private PetitionMapper.Identity identity(Petitioner who, DocumentNumber document) {
        return who == null
                ? PetitionMapper.Identity.NONE
                : new PetitionMapper.Identity(
                        new PersonalText(who.name().strip()),
                        document == null ? null : document.kind(),
                        document == null ? null : document.number(),
                        document == null ? null : index.ofDocument(document),
                        PersonalText.of(who.phone()).orElse(null),
                        PersonalText.of(who.phone())
                                .map(phone -> index.ofPhone(phone.value()))
                                .orElse(null),
                        PersonalText.of(who.address()).orElse(null));
    }

    private NewCase newCase(NewPetition petition, CameIn from) {
        var content = lists.find(CONTENT, petition.contentClass())
                .map(ReferenceValue::name)
                .orElseThrow();
        var opened = new NewCase(
                CaseKind.PETITION,
                PREFIX,
                texts.text("petition.title", content),
                texts.text("petition.description"),
                petition.contentClass(),
                petition.isUrgent() ? URGENT_PRIORITY : USUAL_PRIORITY,
                from.staff() == null ? Channel.PUBLIC : Channel.STAFF,
                from.place(),
                new Spot(null, null, null),
                new Reporter(null, null, petition.petitioner() == null, null, null),
                from.staff(),
                evidence.select(Map.of("files", petition.files()), from.staffId()));
        return opened.complainingOf(from.complainedUnit(), from.complainedStaff());
    }
}
