package org.linli.seals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.evidence.SecretFiles.Kept;
import org.linli.shared.persistence.PersonalText;

/** SQL of papers and of their copies. */
@Mapper
interface SealedPaperMapper {
    Optional<SealedPaper> find(@Param("token") String token);

    List<SealedPaper> listOfCase(@Param("caseNumber") String caseNumber);

    List<SealedPaper> list(@Param("query") PaperQuery query);

    long count(@Param("query") PaperQuery query);

    void insert(
            @Param("paper") SealedPaper paper, @Param("file") StoredFile file, @Param("isPrivate") boolean isPrivate);

    boolean isPrivate(String token);

    void forget(Forgetting forgetting);

    record Forgetting(String caseNumber, PersonalText noKey, PaperState state, PaperCause cause, Instant at) {}

    void insertReaders(@Param("token") String token, @Param("units") Collection<Long> units);

    boolean isReadBy(@Param("token") String token, @Param("units") Collection<Long> units);

    StoredFile findFile(@Param("token") String token);

    /** 0: it does not hold any more. */
    int end(@Param("ending") Ending ending);

    void addCopy(@Param("token") String token);

    void insertCopy(@Param("token") String token, @Param("at") Instant at, @Param("by") String by);

    List<PaperCopy> listCopies(@Param("token") String token);

    /** Where the signed file lies, encrypted, and with which certificate it was signed. */
    record StoredFile(long certificateId, long sizeBytes, String storedSha256, PersonalText fileKey) {
        Kept kept() {
            return new Kept(storedSha256, fileKey);
        }
    }

    /** @param replacedBy token of the paper that stands for it, or null */
    record Ending(
            String token,
            PaperState state,
            Instant at,
            String by,
            PaperCause cause,
            String reason,
            String replacedBy) {}
}
