package org.linli.organization;

/** A node of the organisation; {@code path} holds the ids from the root to the unit itself, such as /1/5/9/. */
public record Unit(
        long id, String code, String name, UnitKind kind, Long parentId, String path, String phone, boolean isActive) {

    /** Whether {@code other} is this unit or lies below it. */
    public boolean contains(Unit other) {
        return other.path.startsWith(path);
    }
}
