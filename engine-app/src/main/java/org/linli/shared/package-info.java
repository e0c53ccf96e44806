/** What every module stands on: problems, paging, persistence, time and texts; it knows no feature. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.linli.shared;

import org.springframework.modulith.ApplicationModule;
