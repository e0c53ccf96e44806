package org.linli.residents;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of what only migrations change, and of the numbers that are given out. */
@Mapper
interface ArchiveCodeMapper {

    record StandardCode(String listCode, String code, String name, String nameEn) {}

    /** How people write a code in their own lists. */
    record StandardWord(String listCode, String word, String code) {}

    record KindRow(
            int number,
            String code,
            String name,
            String nameEn,
            boolean isSensitive,
            boolean isSealed,
            String basis,
            boolean needsConsent) {}

    record Owner(String kindCode, String unitCode) {}

    List<StandardCode> listStandardCodes();

    List<StandardWord> listStandardWords();

    List<TagKind> listTagKinds();

    List<KindRow> listInfoKinds();

    List<Owner> listOwners();

    void advance(@Param("scope") String scope, @Param("count") int count);

    long lastNumber(String scope);
}
