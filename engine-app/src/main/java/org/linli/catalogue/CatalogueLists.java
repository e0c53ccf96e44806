package org.linli.catalogue;

import java.util.List;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.InfoKind;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.springframework.stereotype.Component;

/** The choices and names that items refer to. */
@Component
public class CatalogueLists {
    private final ReferenceLists lists;
    private final ArchiveCodes codes;

    CatalogueLists(ReferenceLists lists, ArchiveCodes codes) {
        this.lists = lists;
        this.codes = codes;
    }

    /** The stages of a life, from birth to death. */
    public List<ReferenceValue> lifeStages() {
        return lists.values(ItemChecks.LIFE_STAGES);
    }

    public String lifeStage(String code) {
        return lists.find(ItemChecks.LIFE_STAGES, code)
                .map(ReferenceValue::label)
                .orElse(code);
    }

    /** Where a stage stands in a life, also one that is offered no more. */
    public int order(String lifeStage) {
        return lists.find(ItemChecks.LIFE_STAGES, lifeStage)
                .map(ReferenceValue::sort)
                .orElse(Integer.MAX_VALUE);
    }

    public List<InfoKind> infoKinds() {
        return codes.infoKinds();
    }

    /** Null for null. */
    public String infoKind(String code) {
        return code == null ? null : codes.infoKind(code).map(InfoKind::label).orElse(code);
    }
}
