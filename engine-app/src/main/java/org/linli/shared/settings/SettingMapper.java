package org.linli.shared.settings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of settings and reference lists. */
@Mapper
interface SettingMapper {
    List<OfficeSetting> listSettings();

    int updateSetting(AmountChange change);

    List<ReferenceValue> listValues(@Param("list") String list);

    /** Every value of every list, in the office's order. */
    List<ReferenceValue> listAllValues();

    /** Makes all others wait who want to change the same list. */
    List<String> lockList(String list);

    void insertValue(@Param("value") ReferenceValue value);

    int updateValue(@Param("value") ReferenceValue value);

    void updateSort(@Param("value") ReferenceValue value);

    /** A new number; {@code version} is the one that was seen. */
    record AmountChange(String code, BigDecimal amount, int version, String by, Instant at) {}
}
