package org.linli.inbox.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.util.Map;

/**
 * A task with the form that its author gave it.
 *
 * @param form the form-js schema
 * @param formData what the form starts with: options filled at run time and proposals
 * @param draft what the person typed before, or null
 * @param claimable whether the person may take it now
 * @param actionable whether the person may act on it now
 */
record TaskResponse(
        @JsonUnwrapped InboxItem item,
        JsonNode form,
        Map<String, Object> formData,
        @Nullable DraftRequest draft,
        boolean claimable,
        boolean actionable) {}
