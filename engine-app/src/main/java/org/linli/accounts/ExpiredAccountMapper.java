package org.linli.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of what accounts keep for a time only. */
@Mapper
interface ExpiredAccountMapper {
    int countClaims(@Param("moment") Instant moment);

    /** The oldest first. */
    List<Long> listClaims(@Param("moment") Instant moment, @Param("most") int most);

    void deleteClaims(@Param("ids") Collection<Long> ids);

    int countRequests(@Param("moment") Instant moment);

    /** The oldest first. */
    List<Long> listRequests(@Param("moment") Instant moment, @Param("most") int most);

    /** How these requests were entered for residents. */
    List<Long> listMarksOf(@Param("ids") Collection<Long> ids);

    void deleteRequests(@Param("ids") Collection<Long> ids);

    int countAccounts(@Param("moment") Instant moment);

    /** The oldest first. */
    List<Long> listAccounts(@Param("moment") Instant moment, @Param("most") int most);

    void deleteAccounts(@Param("ids") Collection<Long> ids);

    /** How consents of these accounts were taken back for their owners. */
    List<Long> listMarksOfAccounts(@Param("ids") Collection<Long> ids);

    /** Consents that were entered for somebody, and have ended by then. */
    int countEnteredConsents(@Param("moment") Instant moment);

    /** The oldest first. */
    List<Long> listEnteredConsents(@Param("moment") Instant moment, @Param("most") int most);

    List<Long> listMarksOfConsents(@Param("ids") Collection<Long> ids);

    void deleteConsents(@Param("ids") Collection<Long> ids);

    void deleteConsentsOf(@Param("ids") Collection<Long> ids);

    void deleteReportsOf(@Param("ids") Collection<Long> ids);

    void deleteClaimsOf(@Param("ids") Collection<Long> ids);

    void deleteRequestsOf(@Param("ids") Collection<Long> ids);
}
