package org.linli.security;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface LoginAttemptMapper {

    Optional<LoginAttempt> find(String usernameHash);

    Optional<LoginAttempt> findForUpdate(String usernameHash);

    void insertIfMissing(LoginAttempt attempt);

    void update(LoginAttempt attempt);

    void delete(String usernameHash);

    void deleteBefore(Instant lastFailedAt);
}
