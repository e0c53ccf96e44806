package org.linli.inbox.web;

import java.util.List;

/** A note on how the work goes; a public one is read by the reporter. */
record NoteRequest(String text, List<String> evidenceIds, boolean isPublic) {}
