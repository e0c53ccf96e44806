package org.linli.sharing;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** SQL of who may see what: reference data. */
@Mapper
interface RightMapper {

    record Right(String roleCode, String kindCode, boolean isOwn, KindRights.Reach reach) {}

    List<KindFields.Field> listFields();

    List<Right> listRights();
}
