package org.linli.corrections;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who looks at errors of staff.
 *
 * @param reviewOffice code of the department that hears the person and proposes a finding
 * @param decisionOffice code of the supervision office, which decides
 */
@ConfigurationProperties("linli.corrections")
record CorrectionSettings(
        @DefaultValue("JW") String reviewOffice,
        @DefaultValue("DCS") String decisionOffice) {}
