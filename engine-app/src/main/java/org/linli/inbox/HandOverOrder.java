package org.linli.inbox;

import org.linli.organization.StaffMember;
import org.linli.security.CurrentUser;

/** Whose work is handed over to whom (null: to the pools), why and by whom. */
record HandOverOrder(StaffMember leaver, StaffMember successor, String reason, CurrentUser user) {}
