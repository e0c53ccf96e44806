package org.linli.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.casefile.ReadScope;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface CreditMapper {
    /** A reproach as it is brought forward. */
    record NewMatter(long caseFileId, NewCreditMatter matter, String index, long proposedById) {
        public PersonalText facts() {
            return new PersonalText(matter.facts().strip());
        }
    }

    void insert(NewMatter matter);

    Optional<CreditMatter> find(long caseFileId);

    boolean isListed(@Param("indexes") List<String> indexes, @Param("today") LocalDate today);

    boolean isBarredFromPromises(@Param("indexes") List<String> indexes, @Param("today") LocalDate today);

    Optional<Long> gridOf(String caseNumber);

    /** What was decided; the last four are null where he is not listed. */
    record Decision(
            long caseFileId,
            CreditStatus status,
            Severity severity,
            Integer months,
            PersonalText reasons,
            long staffId,
            Instant at,
            LocalDate from,
            LocalDate until) {}

    /** Which matters are wanted in a list; null leaves a filter open. */
    record Query(CreditStatus status, Severity severity, Boolean open, Long unitId, List<String> indexes) {}

    List<CreditRow> list(@Param("q") Query query, @Param("scope") ReadScope scope, @Param("page") PageRequest page);

    long count(@Param("q") Query query, @Param("scope") ReadScope scope);

    List<Long> listProposers(@Param("scope") ReadScope scope);

    /** Of which he was told. */
    List<CreditRow> listOwn(@Param("indexes") List<String> indexes, @Param("limit") int limit);

    Optional<Long> findOwn(@Param("caseNumber") String caseNumber, @Param("indexes") List<String> indexes);

    /** A listing whose time is over. */
    record Due(long caseFileId, String caseNumber) {}

    void serve(@Param("id") long caseFileId, @Param("legalBasis") String legalBasis, @Param("at") Instant at);

    /**
     * What the person says, at one stage of his matter.
     *
     * @param byId who wrote it down for him; null: he himself
     */
    record Statement(long caseFileId, PersonalText text, Instant at, Long byId) {}

    /** What was answered to it. */
    record Answer(long caseFileId, PersonalText text, Instant at) {}

    void defend(Statement defence);

    void decide(Decision decision);

    void appeal(Statement appeal);

    void answerAppeal(Answer answer);

    void askRepair(Statement repair);

    void answerRepair(Answer answer);

    void end(@Param("id") long caseFileId, @Param("status") CreditStatus status, @Param("at") Instant at);

    List<Due> listDue(@Param("today") LocalDate today, @Param("limit") int limit);
}
