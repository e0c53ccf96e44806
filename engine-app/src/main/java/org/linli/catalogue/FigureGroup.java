package org.linli.catalogue;

import java.util.function.Function;

/** By what the figures are told apart. */
public enum FigureGroup {
    LIFE_STAGE(item -> item.facts().lifeStage()),
    DEPARTMENT(item -> item.facts().department()),
    TYPE(item -> item.facts().type().name()),
    SIGN_OFF(item -> item.facts().signOff().name()),
    ITEM(ServiceItem::code);

    private final Function<ServiceItem, String> code;

    FigureGroup(Function<ServiceItem, String> code) {
        this.code = code;
    }

    String of(ServiceItem item) {
        return code.apply(item);
    }
}
