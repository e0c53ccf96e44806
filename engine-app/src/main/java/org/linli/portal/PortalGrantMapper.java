package org.linli.portal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Which roles have the permissions of the portal. */
@Mapper
interface PortalGrantMapper {

    List<Grant> list();

    record Grant(String roleCode, String permission) {}
}
