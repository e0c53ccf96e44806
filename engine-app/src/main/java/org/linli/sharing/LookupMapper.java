package org.linli.sharing;

import org.apache.ibatis.annotations.Mapper;

/** SQL of the look-ups; there is none that changes one. */
@Mapper
interface LookupMapper {

    void insert(Lookup lookup);
}
