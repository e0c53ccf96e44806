package org.linli.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.residents.ArchiveScope;

/** SQL of the table data_request. */
@Mapper
interface DataRequestMapper {

    /** Which are wanted. */
    record Query(DataRequest.State state, ArchiveScope scope, int offset, int size) {}

    /** What became of one. */
    record Decision(long id, int version, DataRequest.State state, String answer, Instant now, String by) {}

    void insert(DataRequest request);

    /** The latest first. */
    List<DataRequest> listOfAccount(long accountId);

    /** Those that wait are the one due first, the others the latest first. */
    List<DataRequest> list(Query query);

    long count(Query query);

    Optional<DataRequest> find(@Param("number") String number, @Param("scope") ArchiveScope scope);

    /** As {@link #find}; others who decide or withdraw it wait until this one is through. */
    Optional<DataRequest> lock(@Param("number") String number, @Param("scope") ArchiveScope scope);

    Optional<DataRequest> findOwn(@Param("number") String number, @Param("accountId") long accountId);

    /** 0 rows: somebody was faster. */
    int decide(Decision decision);

    /** Those of the account that wait end with its link to a record, for the reason that he reads. */
    void endAll(@Param("accountId") long accountId, @Param("reason") String reason, @Param("now") Instant now);

    /** What was asked about one record is about another from now on. */
    void follow(@Param("gone") String goneNumber, @Param("kept") String keptNumber);

    void forget(long accountId);
}
