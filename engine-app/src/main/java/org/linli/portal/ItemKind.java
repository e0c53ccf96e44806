package org.linli.portal;

/** What stands in a module. */
public enum ItemKind {
    ARTICLE,
    LINK
}
