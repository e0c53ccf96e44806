package org.linli.inbox.web;

import java.util.List;
import java.util.Map;

/** What a person sends with an outcome. */
record ActionRequest(Map<String, Object> form, String opinion, List<String> evidenceIds) {}
