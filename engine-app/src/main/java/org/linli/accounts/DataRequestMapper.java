package org.linli.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.residents.ArchiveScope;
import org.linli.shared.persistence.PersonalText;

/** SQL of the table data_request. */
@Mapper
interface DataRequestMapper {

    /** Which are wanted. */
    record Query(DataRequest.State state, ArchiveScope scope, int offset, int size) {}

    /** What became of one. */
    record Decision(long id, int version, DataRequest.State state, PersonalText answer, Instant now, String by) {}

    /** Whose requests: those of an account, and those that were entered for the person of a record; one may be null. */
    record Asker(Long accountId, String residentNumber) {}

    void insert(DataRequest request);

    /** The latest first. */
    List<DataRequest> listOf(@Param("asker") Asker asker);

    /** Those that wait are the one due first, the others the latest first. */
    List<DataRequest> list(Query query);

    long count(Query query);

    Optional<DataRequest> find(@Param("number") String number, @Param("scope") ArchiveScope scope);

    /** As {@link #find}; others who decide or withdraw it wait until this one is through. */
    Optional<DataRequest> lock(@Param("number") String number, @Param("scope") ArchiveScope scope);

    Optional<DataRequest> findOwn(@Param("number") String number, @Param("asker") Asker asker);

    /** 0 rows: somebody was faster. */
    int decide(Decision decision);

    /** Notes that he got the answer on paper; 0 rows: somebody was faster. */
    int handOver(
            @Param("id") long id, @Param("version") int version, @Param("now") Instant now, @Param("by") String by);

    /** Those of the account that wait end with its link to a record, for the reason that he reads. */
    void endAll(@Param("accountId") long accountId, @Param("reason") PersonalText reason, @Param("now") Instant now);

    /** What was asked about one record is about another from now on. */
    void follow(@Param("gone") String goneNumber, @Param("kept") String keptNumber);

    void forget(long accountId);
}
