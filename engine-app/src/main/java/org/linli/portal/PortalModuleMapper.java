package org.linli.portal;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the modules and their switches. */
@Mapper
interface PortalModuleMapper {

    List<PortalModule> list();

    Optional<PortalModule> find(String code);

    void insert(PortalModule module);

    /** 0 rows: somebody was faster. */
    int update(PortalModule module);

    List<ModuleSwitch> listSwitches();

    void deleteSwitch(@Param("moduleId") long moduleId, @Param("unitId") long unitId);

    void insertSwitch(ModuleSwitch set);
}
