package org.linli.notifications;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the texts of messages. */
@Mapper
interface NoticeTemplateMapper {
    List<NoticeTemplate> list();

    /** 0 when somebody was faster. */
    int update(@Param("template") NoticeTemplate template);
}
