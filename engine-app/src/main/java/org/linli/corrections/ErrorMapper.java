package org.linli.corrections;

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
interface ErrorMapper {
    /** An error about to be written. */
    record NewRow(
            long caseFileId,
            long aboutCaseId,
            long personId,
            long unitId,
            long registeredById,
            boolean isCitizenConcerned,
            PersonalText facts,
            PersonalText harm) {}

    void insert(NewRow row);

    Optional<CorrectionRecord> find(long caseFileId);

    /** Whoever did, has or reported something in a case and may be concerned by an error in it, by his first post. */
    List<HandlingPerson> listHandling(@Param("caseFileId") long caseFileId, @Param("now") Instant now);

    boolean existsOpen(@Param("aboutCaseId") long aboutCaseId, @Param("personId") long personId);

    void state(
            @Param("id") long caseFileId,
            @Param("statement") PersonalText statement,
            @Param("own") boolean isOwn,
            @Param("at") Instant at);

    void withdraw(@Param("id") long caseFileId, @Param("reasons") PersonalText reasons);

    /** What a person found, with his reasons. */
    record Found(
            long caseFileId,
            Finding finding,
            String ground,
            String competentBody,
            PersonalText reasons,
            long staffId,
            Instant at) {}

    void propose(Found found);

    void sendBack(@Param("id") long caseFileId, @Param("reasons") PersonalText reasons);

    void decide(Found found);

    /** How an error was put right. */
    record Correction(
            long caseFileId,
            PersonalText correction,
            String newDecision,
            PersonalText citizenTold,
            LocalDate citizenToldOn,
            PersonalText remedyTold,
            long staffId,
            Instant at) {}

    void correct(Correction correction);

    void confirm(
            @Param("id") long caseFileId,
            @Param("reasons") PersonalText reasons,
            @Param("staffId") Long staffId,
            @Param("at") Instant at);

    void askRecheck(@Param("id") long caseFileId, @Param("request") PersonalText request, @Param("at") Instant at);

    void recheck(Found found);

    /** Which are wanted, within the reader's scope; null leaves a filter open. */
    record Query(
            ReadScope scope,
            Finding finding,
            Boolean open,
            Long unitId,
            String aboutCase,
            Boolean mine,
            long staffId,
            PageRequest page) {}

    List<CorrectionRow> list(Query query);

    long count(Query query);

    List<CorrectionFigure> figures(Query query);
}
