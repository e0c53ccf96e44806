package org.linli.services;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Channel;
import org.linli.casefile.NewCase;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.catalogue.ServiceItem;
import org.linli.evidence.EvidenceService;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PersonIndex;
import org.linli.security.CurrentUser;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotNowException;
import org.linli.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Opens the case file of an application that was found right, and starts its process. */
@Component
class ApplicationOpening {
    static final String PROCESS = "service-approval";
    private static final String PREFIX = "FW";
    private static final int USUAL_PRIORITY = 3;

    /** As many as there are rows of {@code service_turn}. */
    private static final int TURNS = 16;

    private final ApplicationMapper mapper;
    private final ApplicationUnits units;
    private final Checklists checklists;
    private final PersonIndex index;
    private final CaseFileService caseFiles;
    private final EvidenceService evidence;
    private final ApplicationTexts texts;
    private final Workflow workflow;
    private final Clock clock;

    ApplicationOpening(
            ApplicationMapper mapper,
            ApplicationUnits units,
            Checklists checklists,
            PersonIndex index,
            CaseFileService caseFiles,
            EvidenceService evidence,
            ApplicationTexts texts,
            Workflow workflow,
            Clock clock) {
        this.mapper = mapper;
        this.units = units;
        this.checklists = checklists;
        this.index = index;
        this.caseFiles = caseFiles;
        this.evidence = evidence;
        this.texts = texts;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** @throws NotNowException if the same person has applied for the same and nobody has decided it yet */
    CaseFile open(NewApplication wanted, ServiceItem item, DocumentNumber document, CameIn from) {
        refuseTwice(item, document);
        var files = evidence.select(Map.of("materials", files(wanted)), from.staffId());
        var name = item.facts().name();
        var newCase = new NewCase(
                CaseKind.SERVICE,
                PREFIX,
                texts.text("service.title", name, from.place().community().name()),
                texts.text("service.description", name),
                item.code(),
                USUAL_PRIORITY,
                from.staff() == null ? Channel.PUBLIC : Channel.STAFF,
                from.place(),
                new Spot(null, null, null),
                new Reporter(null, null, false, null, from.staffId()),
                from.staff(),
                files);
        return caseFiles.open(newCase, opened -> {
            var caseFile = opened.before();
            var now = clock.instant();
            mapper.insert(row(wanted, item, document, from, caseFile.id(), now));
            mapper.insertUnits(caseFile.id());
            var materials = checklists.of(
                    item,
                    document,
                    caseFile.caseNumber(),
                    wanted.materials(),
                    from.staffId(),
                    isIdentified(wanted),
                    now);
            if (!materials.isEmpty()) {
                mapper.insertMaterials(caseFile.id(), materials);
            }
            opened.handleBy(from.window().id());
            workflow.start(PROCESS, caseFile.caseNumber(), Map.of());
        });
    }

    /** Whoever applies for another shows who he is himself; the other's card is seen at the window. */
    private static boolean isIdentified(NewApplication wanted) {
        return wanted.agent() == null || wanted.identityCheck() != IdentityCheck.ACCOUNT;
    }

    private void refuseTwice(ServiceItem item, DocumentNumber document) {
        mapper.lockTurn(Math.floorMod(document.number().value().hashCode(), TURNS));
        mapper.findOpen(index.allOfDocument(document), item.code()).ifPresent(number -> {
            throw new NotNowException("service.open", number);
        });
    }

    private static List<String> files(NewApplication wanted) {
        var agent = wanted.agent() == null ? null : wanted.agent().file();
        return new ArrayList<>(Stream.concat(
                        wanted.materials().stream().map(NewApplication.GivenMaterial::file),
                        Stream.of(wanted.signatureFile(), agent).filter(Objects::nonNull))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private ServiceApplication row(
            NewApplication wanted, ServiceItem item, DocumentNumber document, CameIn from, long id, Instant now) {
        var applicant = wanted.applicant();
        var agent = wanted.agent();
        return new ServiceApplication(
                id,
                item.code(),
                item.versionId(),
                from.way(),
                new PersonalText(applicant.name().strip()),
                document.kind(),
                document.number(),
                index.ofDocument(document),
                personal(applicant.phone()),
                personal(applicant.address()),
                personal(wanted.statement()),
                from.age(),
                from.residentNumber(),
                from.accountCode(),
                agent == null ? null : personal(agent.name()),
                agent == null ? null : personal(agent.documentNumber()),
                agent == null ? null : agent.relation(),
                agent == null ? null : agent.file(),
                wanted.identityCheck(),
                wanted.signatureFile(),
                wanted.resultWay(),
                personal(wanted.resultAddress()),
                from.place().community().id(),
                from.place().street().id(),
                from.window().id(),
                units.review(item, from.place()).id(),
                units.signOff(item, from.place()).id(),
                from.staffId(),
                now,
                null,
                null,
                null,
                null,
                false,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static PersonalText personal(String text) {
        return text == null || text.isBlank() ? null : new PersonalText(text.strip());
    }

    /** From whom an application comes, and where it belongs. */
    record CameIn(
            ApplicationWay way,
            Place place,
            Unit window,
            CurrentUser staff,
            String accountCode,
            String residentNumber,
            Integer age) {
        Long staffId() {
            return staff == null ? null : staff.staffId();
        }
    }
}
