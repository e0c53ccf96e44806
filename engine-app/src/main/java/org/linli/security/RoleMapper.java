package org.linli.security;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface RoleMapper {

    record RoleName(String code, String name, String nameEn) {}

    List<RoleName> list();

    Optional<String> findCity();

    record Grant(String roleCode, String permission) {}

    List<Grant> listGrants();
}
