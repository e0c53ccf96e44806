package org.linli.sharing;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.linli.casefile.CaseKind;

/** SQL of who may see what: reference data. */
@Mapper
interface RightMapper {

    record Right(String roleCode, String kindCode, boolean isOwn, KindRights.Reach reach) {}

    /** That a purpose needs a kind of data in a kind of case. */
    record Needed(String purposeCode, CaseKind caseKind, String kindCode) {}

    List<Needed> listNeeded();

    List<KindFields.Field> listFields();

    List<Right> listRights();
}
