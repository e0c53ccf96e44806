package org.linli.changes;

import org.linli.residents.Household;
import org.linli.security.CurrentResident;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;

/**
 * Who reports a change: a member of staff on a post of his, or a resident of his own household.
 *
 * @param unitId of the post, or the community that takes the resident's word
 * @param code of the resident's account, or null
 * @param residentNumber of his record, or null
 */
record ReportedFrom(ChangeSource source, long unitId, CurrentUser staff, String code, String residentNumber) {
    static ReportedFrom staff(ChangeSource source, PostView post, CurrentUser user) {
        return new ReportedFrom(source, post.unitId(), user, null, null);
    }

    static ReportedFrom resident(Household household, CurrentResident me, String residentNumber) {
        return new ReportedFrom(ChangeSource.RESIDENT, household.communityId(), null, me.code(), residentNumber);
    }

    boolean isResident() {
        return staff == null;
    }

    Long staffId() {
        return staff == null ? null : staff.staffId();
    }
}
