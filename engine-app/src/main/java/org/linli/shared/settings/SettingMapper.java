package org.linli.shared.settings;

import java.math.BigDecimal;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of settings and reference lists. */
@Mapper
interface SettingMapper {
    List<OfficeSetting> listSettings();

    int updateSetting(@Param("code") String code, @Param("amount") BigDecimal amount, @Param("version") int version);

    List<ReferenceValue> listValues(@Param("list") String list);
}
