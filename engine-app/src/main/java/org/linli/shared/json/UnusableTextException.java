package org.linli.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text in a request has characters that can be neither kept nor printed. */
public class UnusableTextException extends JsonMappingException {
    UnusableTextException(JsonParser parser) {
        super(parser, "Text with half or control characters");
    }
}
