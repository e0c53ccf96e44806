package org.linli.petitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.accusations.AccusationChannel;
import org.linli.accusations.Accusations;
import org.linli.accusations.NewAccusation;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.casefile.StageLight;
import org.linli.evidence.Evidence;
import org.linli.evidence.EvidenceService;
import org.linli.inbox.DraftService;
import org.linli.organization.OrganizationService;
import org.linli.seals.SealedPapers;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/**
 * Hands a petition that accuses somebody over to those who alone may read it, and leaves nothing of it behind: not with the
 * office that registered it either (《信访工作条例》 Art 30, 11).
 */
@Component
class PetitionSealing {
    private final Petitions petitions;
    private final PetitionMapper mapper;
    private final Accusations accusations;
    private final EvidenceService evidence;
    private final OrganizationService organization;
    private final SealedPapers papers;
    private final CaseFileService caseFiles;
    private final DraftService drafts;
    private final PetitionTexts texts;

    PetitionSealing(
            Petitions petitions,
            PetitionMapper mapper,
            Accusations accusations,
            EvidenceService evidence,
            OrganizationService organization,
            SealedPapers papers,
            CaseFileService caseFiles,
            DraftService drafts,
            PetitionTexts texts) {
        this.petitions = petitions;
        this.mapper = mapper;
        this.accusations = accusations;
        this.evidence = evidence;
        this.organization = organization;
        this.papers = papers;
        this.caseFiles = caseFiles;
        this.drafts = drafts;
        this.texts = texts;
    }

    /**
     * Seals a petition and whatever was merged into it, each as an accusation of its own.
     *
     * @param accused whom it is about, in words
     */
    void seal(CaseFile caseFile, String accused) {
        accusations.seal(accusation(caseFile, accused));
        mapper.listMergedInto(caseFile.id()).stream().map(caseFiles::find).forEach(merged -> {
            caseFiles.change(merged.caseNumber(), change -> {
                change.enter("SEALED", StageLight.GREY);
                change.record(Happening.of(null, null, "sealAccusation", null, true));
            });
            seal(merged, accused);
        });
        forget(caseFile);
    }

    private NewAccusation accusation(CaseFile caseFile, String accused) {
        var petition = petitions.of(caseFile);
        return new NewAccusation(
                AccusationChannel.PETITION,
                accused,
                caseFile.complainedUnitId() == null
                        ? null
                        : organization.unit(caseFile.complainedUnitId()).code(),
                caseFile.complainedStaffId() == null
                        ? null
                        : organization
                                .usernames(List.of(caseFile.complainedStaffId()))
                                .get(caseFile.complainedStaffId()),
                words(Stream.of(petition.claim(), petition.facts())),
                petition.isAnonymous() ? null : petition.petitionerName().value(),
                petition.isAnonymous() ? null : contact(petition),
                organization.unit(petition.officeUnitId()).name(),
                additions(petition),
                evidence.ofCase(caseFile.id()).stream().map(this::file).toList(),
                "petition:" + caseFile.caseNumber());
    }

    private void forget(CaseFile caseFile) {
        evidence.releaseOfCase(caseFile.id());
        papers.forget(caseFile.caseNumber());
        mapper.deleteRepresentatives(caseFile.id());
        mapper.deleteSupplements(caseFile.id());
        mapper.deleteOpinions(caseFile.id());
        mapper.deleteProposals(caseFile.id());
        mapper.deleteCare(caseFile.id());
        drafts.forget(caseFile.id());
        mapper.wipe(caseFile.id());
    }

    /** How it came, by whom, and what was added: nothing of it stays here. */
    private List<String> additions(Petition petition) {
        var came = texts.text(
                "petition.sealed.came",
                texts.text("petition.way." + petition.way()),
                petition.receivedOn(),
                petition.headCount());
        var who = Stream.of(petition.petitionerName(), petition.documentNumber(), petition.phone(), petition.address());
        var speakers = mapper.listRepresentatives(petition.caseFileId()).stream()
                .flatMap(one -> Stream.of(one.name(), one.documentNumber(), one.phone()));
        var supplements = mapper.listSupplements(petition.caseFileId()).stream()
                .map(one -> one.words().value());
        return Stream.concat(Stream.of((came + "\n" + words(Stream.concat(who, speakers))).strip()), supplements)
                .toList();
    }

    private static String words(Stream<PersonalText> texts) {
        return texts.filter(Objects::nonNull).map(PersonalText::value).collect(Collectors.joining("\n"));
    }

    private String contact(Petition petition) {
        return Stream.of(petition.phone(), petition.documentNumber())
                .filter(Objects::nonNull)
                .map(PersonalText::value)
                .findFirst()
                .orElseGet(() -> texts.text("petition.sealed.noContact"));
    }

    private NewAccusation.File file(Evidence file) {
        try {
            var content = evidence.content(file);
            return new NewAccusation.File(
                    content.fileName(), content.mediaType(), content.body().getContentAsByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
