package org.linli.shared.sheet;

import io.swagger.v3.oas.annotations.media.Schema;

/** A multipart form with one CSV file, as the description of the API shows it. */
public record ImportForm(
        @Schema(
                type = "string",
                format = "binary",
                description = "CSV in UTF-8 or GB18030, with a line of headings",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String file) {}
