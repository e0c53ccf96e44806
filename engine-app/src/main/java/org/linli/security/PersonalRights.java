package org.linli.security;

import java.util.Set;

/** Rights that somebody has by name and not by a post; the web client asks for them to know what to show, nothing else does. */
public interface PersonalRights {

    Set<String> of(CurrentUser user);
}
