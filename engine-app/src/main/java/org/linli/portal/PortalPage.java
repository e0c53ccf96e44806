package org.linli.portal;

/** The parts of Linli to which a link may lead; one that is not there for a place is not shown there. */
public enum PortalPage {
    /** Report something that is broken, dirty or dangerous. */
    REPORT,
    /** What became of one's reports. */
    CASES,
    /** The announcements of the place. */
    ANNOUNCEMENTS,
    /** The boards of the community. */
    BOARDS,
    /** What can be applied for, and what to bring. */
    GUIDE
}
