package org.linli.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.casefile.ReadScope;
import org.linli.residents.PopulationChangeKind;
import org.linli.residents.SamePeople;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface ChangeMapper {
    /** A report as verification found it; the day may be null: as reported. */
    record Check(long caseFileId, String basis, LocalDate settledOn, Integer version, long staffId, Instant at) {}

    /** Which changes are wanted; null leaves a filter open. */
    record Query(
            ReadScope scope,
            long staffId,
            boolean mine,
            Boolean open,
            PopulationChangeKind kind,
            String household,
            String resident,
            PageRequest page) {}

    /**
     * What the owner of a field decided.
     *
     * @param settledOn null: the day that was reported
     * @param settledFacts null: what was reported
     */
    record Decision(
            long caseFileId,
            String field,
            long unitId,
            String source,
            LocalDate settledOn,
            PersonalText settledFacts,
            Integer version,
            long staffId,
            Instant at) {}

    /** What an effect asks of a unit. */
    record NewFollowUp(
            long caseFileId,
            String effectCode,
            long unitId,
            int round,
            String action,
            String actionEn,
            String infoKind) {}

    void insert(ChangeReport report);

    Optional<ChangeReport> find(long caseFileId);

    /** Keeps others who want one of these turns waiting until the transaction ends, on whichever node. */
    List<Integer> lockTurns(@Param("slots") Collection<Integer> slots);

    List<ReportedTwice.Earlier> listOpen(
            @Param("kind") PopulationChangeKind kind, @Param("people") SamePeople.People people);

    Optional<ReportedTwice.Earlier> findOpenOf(
            @Param("kind") PopulationChangeKind kind, @Param("household") String household);

    Optional<ReportedTwice.Earlier> findBirth(ReportedTwice.Child child);

    /** Whether another child of the household was reported for that day. */
    boolean hasTwin(@Param("id") long caseFileId, @Param("household") String household, @Param("on") LocalDate on);

    void check(Check check);

    void dispute(@Param("id") long caseFileId, @Param("field") String field);

    void assignOwner(@Param("id") long caseFileId, @Param("unitId") long unitId);

    void choose(Decision decision);

    void insertDecision(Decision decision);

    void sendBackDecisions(@Param("id") long caseFileId, @Param("at") Instant at);

    List<MadeDecision> listDecisions(long caseFileId);

    void apply(
            @Param("id") long caseFileId,
            @Param("trace") String trace,
            @Param("staffId") long staffId,
            @Param("at") Instant at);

    void revert(@Param("id") long caseFileId, @Param("staffId") long staffId, @Param("at") Instant at);

    void insertFollowUp(NewFollowUp followUp);

    void giveTask(
            @Param("id") long caseFileId,
            @Param("unitId") long unitId,
            @Param("round") int round,
            @Param("taskId") String taskId);

    void answer(
            @Param("taskId") String taskId,
            @Param("status") FollowUpStatus status,
            @Param("staffId") long staffId,
            @Param("at") Instant at);

    void withdrawOpen(@Param("id") long caseFileId, @Param("at") Instant at);

    List<FollowUp> listFollowUps(long caseFileId);

    List<ChangeEffect> listEffects();

    List<ChangeField> listFields();

    List<UsualRelations.Usual> listUsualRelations();

    boolean isSource(@Param("unit") String unitCode, @Param("kind") PopulationChangeKind kind);

    int updateField(@Param("code") String code, @Param("unit") String unitCode, @Param("version") int version);

    int updateEffect(ChangeEffect effect);

    List<ChangeRow> list(Query query);

    long count(Query query);

    List<OwnChange> listOwn(@Param("code") String reporterCode, @Param("most") int most);
}
