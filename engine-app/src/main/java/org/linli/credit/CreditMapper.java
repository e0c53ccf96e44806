package org.linli.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
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

    /** A listing whose time is over. */
    record Due(long caseFileId, String caseNumber) {}

    void serve(@Param("id") long caseFileId, @Param("legalBasis") String legalBasis, @Param("at") Instant at);

    void defend(@Param("id") long caseFileId, @Param("defence") PersonalText defence, @Param("at") Instant at);

    void decide(Decision decision);

    void appeal(@Param("id") long caseFileId, @Param("appeal") PersonalText appeal, @Param("at") Instant at);

    void askRepair(@Param("id") long caseFileId, @Param("repair") PersonalText repair, @Param("at") Instant at);

    void end(@Param("id") long caseFileId, @Param("status") CreditStatus status, @Param("at") Instant at);

    List<Due> listDue(@Param("today") LocalDate today, @Param("limit") int limit);
}
