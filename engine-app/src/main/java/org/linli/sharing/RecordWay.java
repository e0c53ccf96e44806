package org.linli.sharing;

/** How a record came: in a file, pushed by a department, or from a case that was handled here. */
public enum RecordWay {
    FILE,
    PUSH,
    CASE
}
