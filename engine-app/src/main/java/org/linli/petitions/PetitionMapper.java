package org.linli.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.residents.DocumentKind;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface PetitionMapper {
    record NewRow(
            long caseFileId,
            NewPetition petition,
            Identity identity,
            PersonalText claim,
            PersonalText facts,
            String accountCode,
            Long registeredById,
            Long earlierId,
            PetitionRoutes.Proposal proposal,
            long officeUnitId) {}

    /** Who petitions as it is stored; all null where he stays unnamed. */
    record Identity(
            PersonalText name,
            DocumentKind documentKind,
            PersonalText documentNumber,
            String documentKey,
            PersonalText phone,
            String phoneKey,
            PersonalText address) {
        static final Identity NONE = new Identity(null, null, null, null, null, null, null);
    }

    record ReviewBody(String reviewUnit, String reReviewUnit) {}

    record Classified(
            long id,
            PetitionClass petitionClass,
            long handlingUnitId,
            long reviewUnitId,
            long reReviewUnitId,
            boolean isAssigned,
            LocalDate reportBackUntil) {}

    record Draft(
            long id,
            String outcome,
            PersonalText claim,
            PersonalText facts,
            PersonalText basis,
            PersonalText conclusion,
            Long draftedById) {}

    record Served(long id, String how, LocalDate on, PersonalText receiver, String mailNumber) {}

    void insert(NewRow row);

    void insertRepresentatives(@Param("id") long id, @Param("people") List<Representative> people);

    Optional<Petition> find(long caseFileId);

    boolean isSamePerson(@Param("id") long caseFileId, @Param("otherId") long otherId);

    /** Numbers of what was merged into it. */
    List<String> listMergedInto(long caseFileId);

    void deleteOpinions(long id);

    void deleteProposals(long id);

    void deleteCare(long id);

    List<Representative> listRepresentatives(long caseFileId);

    Optional<ReviewBody> findReviewBody(String unitCode);

    void classify(Classified row);

    void handOver(@Param("id") long id, @Param("at") Instant at);

    void reportUrgent(@Param("id") long id, @Param("at") Instant at);

    void accept(@Param("id") long id, @Param("at") Instant at);

    void refuse(@Param("id") long id, @Param("as") String as);

    void guide(@Param("id") long id, @Param("route") String route, @Param("whereTo") String whereTo);

    void hear(@Param("id") long id, @Param("on") LocalDate on);

    void callHearing(@Param("id") long id, @Param("on") LocalDate on, @Param("place") String place);

    void askExtension(@Param("id") long id, @Param("days") int days);

    void extend(@Param("id") long id, @Param("until") Instant until);

    void settle(@Param("id") long id, @Param("agreement") PersonalText agreement);

    void execute(long id);

    void conclude(@Param("id") long id, @Param("as") String as);

    /** What was sealed is nowhere else any more. */
    void wipe(long id);

    void deleteRepresentatives(long id);

    void deleteSupplements(long id);

    void insertOpinion(
            @Param("caseFileId") long caseFileId,
            @Param("level") OpinionLevel level,
            @Param("askedOn") LocalDate askedOn,
            @Param("because") PersonalText because,
            @Param("at") Instant at);

    List<PetitionOpinion> listOpinions(long caseFileId);

    void draft(Draft draft);

    void refuseReview(@Param("id") long id, @Param("because") PersonalText because, @Param("staffId") Long staffId);

    void sign(@Param("id") long id, @Param("staffId") Long staffId, @Param("at") Instant at);

    void keepPaper(@Param("id") long id, @Param("token") String token);

    void serve(Served served);

    void openNext(@Param("id") long id, @Param("until") Instant until);

    void insertSupplement(@Param("id") long id, @Param("words") PersonalText words, @Param("at") Instant at);

    List<PetitionSupplement> listSupplements(long caseFileId);

    Optional<Long> findId(String caseNumber);
}
