package org.linli.inbox.web;

import java.util.List;

/** What a person sends when he moves a task; what is missing is named after his right to it was looked at. */
final class VerbRequests {
    private VerbRequests() {}

    /** A colleague, or one of the unit's other pools, and why. */
    record TransferRequest(String toUsername, String toRole, String reason) {}

    /** A colleague and what he is to do. */
    record DelegationRequest(String toUsername, String reason) {}

    /** What came of work that was delegated. */
    record AnswerRequest(String answer, List<String> evidenceIds) {}

    /** Colleagues and what they are asked. */
    record QuestionRequest(List<String> usernames, String question) {}

    /** An opinion that was asked for. */
    record SignatureRequest(Boolean agree, String opinion) {}

    /** Why. */
    record ReasonRequest(String reason) {}

    /** Colleagues and what they should note. */
    record CopyRequest(List<String> usernames, String note) {}

    /** Picked rows. */
    record SelectionRequest(List<String> taskIds) {}
}
