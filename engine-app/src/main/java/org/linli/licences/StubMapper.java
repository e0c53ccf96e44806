package org.linli.licences;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of blanks. */
@Mapper
interface StubMapper {

    void addStock(@Param("unitId") long unitId, @Param("kind") String kind);

    /** The kind, for which nobody else enters blanks, at whatever window, until the transaction is over. */
    String lockKind(@Param("kind") String kind);

    /** The stock, which nobody else takes from until the transaction is over. */
    Optional<Long> lockStock(@Param("unitId") long unitId, @Param("kind") String kind);

    Optional<StubRange> findOpen(@Param("stockId") long stockId);

    void advance(@Param("id") long id);

    void insertRange(
            @Param("stockId") long stockId,
            @Param("range") StubRange range,
            @Param("at") Instant at,
            @Param("by") String by);

    /** Ranges of the kind, wherever they were received, that share a number with this one. */
    boolean overlaps(@Param("kind") String kind, @Param("range") StubRange range);

    void insertUsed(@Param("stub") Used stub);

    /** 0: it is void already. */
    int makeVoid(
            @Param("kind") String kind,
            @Param("number") String number,
            @Param("at") Instant at,
            @Param("by") String by,
            @Param("reason") String reason);

    List<StubStock> listStock(@Param("paths") List<String> paths);

    List<SpoiltStub> listVoid(@Param("paths") List<String> paths, @Param("most") int most);

    /** A blank that was taken for a licence. */
    record Used(String kind, String number, long stockId, long licenceId, Instant at, String by) {}
}
