package org.linli.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AccountMapper {

    /** One permission of one post; a person without posts, or a post without permissions, still has a row. */
    record RightRow(
            long staffId,
            String username,
            String name,
            Instant passwordChangedAt,
            boolean mustChangePassword,
            Long postId,
            Long unitId,
            String unitCode,
            String unitName,
            String unitKind,
            String unitPath,
            String role,
            String permission,
            Long forStaffId,
            String forUsername,
            String forName) {}

    long count();

    Optional<Account> findByUsername(String username);

    Optional<Account> find(long id);

    /** Empty unless the account and its person are active; only posts that are valid at {@code at}. */
    List<RightRow> listRights(@Param("accountId") long accountId, @Param("at") Instant at);

    /** As {@link #listRights} for many people at once. */
    List<RightRow> listRightsOfStaff(@Param("staffIds") Collection<Long> staffIds, @Param("at") Instant at);

    /** Those of the sessions that have not ended; {@code now} in milliseconds, as they keep their time. */
    List<String> listOpenSessions(@Param("ids") Collection<String> ids, @Param("now") long now);

    void insert(Account account);

    int updatePassword(Account account);

    int updateActive(@Param("staffId") long staffId, @Param("isActive") boolean isActive);
}
