package org.linli.inbox.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.linli.inbox.TaskVerbs;
import org.linli.inbox.web.VerbViews.DelegationView;
import org.linli.inbox.web.VerbViews.HandoverView;
import org.linli.inbox.web.VerbViews.SignatureView;
import org.linli.shared.settings.ReferenceValue;

/**
 * A task with the form that its author gave it.
 *
 * @param form the form-js schema
 * @param formData what the form starts with: options filled at run time and proposals
 * @param draft what the person typed before, or null
 * @param claimable whether the person may take it now
 * @param actionable whether the person may act on it now
 * @param verbs what else he may do with it
 * @param contactPurposes what he may read the reporter's name and telephone number for; none where he may not
 * @param handover how it came into his hands, where he did not take it himself
 */
record TaskResponse(
        @JsonUnwrapped InboxItem item,
        JsonNode form,
        Map<String, Object> formData,
        @Nullable DraftRequest draft,
        boolean claimable,
        boolean actionable,
        List<TaskVerbs.Verb> verbs,
        List<PurposeView> contactPurposes,
        @Nullable HandoverView handover,
        List<DelegationView> delegations,
        List<SignatureView> signatures) {
    /** One choice of the office's list. */
    record PurposeView(String code, String label) {
        static PurposeView of(ReferenceValue value) {
            return new PurposeView(value.code(), value.label());
        }
    }
}
