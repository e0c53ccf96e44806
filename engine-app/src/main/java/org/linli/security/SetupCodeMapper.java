package org.linli.security;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface SetupCodeMapper {

    record SetupCode(String codeHash, Instant createdAt) {}

    Optional<SetupCode> findForUpdate();

    void insertIfMissing(SetupCode code);

    void update(SetupCode code);

    void delete();
}
