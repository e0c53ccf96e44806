package org.linli.notifications;

import org.linli.casefile.CaseKind;

/** What a case is about in general. */
record CaseSubject(String caseNumber, CaseKind kind, String categoryCode) {}
