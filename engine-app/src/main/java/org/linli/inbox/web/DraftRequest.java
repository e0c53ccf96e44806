package org.linli.inbox.web;

import java.util.List;
import java.util.Map;

/** What a person has typed into a task and not sent yet. */
record DraftRequest(String outcome, Map<String, Object> form, String opinion, List<String> evidenceIds) {}
