package org.linli.shared.problem;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.impl.IOFileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartException;

/** Why the parts of an upload could not be read: too large, badly written, or a failure of ours. */
enum UploadFailure {
    TOO_LARGE(new ProblemType("too-large", HttpStatus.PAYLOAD_TOO_LARGE), "problem.too-large.detail"),
    MALFORMED(ProblemType.INVALID_REQUEST, "problem.upload.malformed"),
    OURS(ProblemType.INTERNAL, null);

    private static final int DEEPEST = 20;

    private final ProblemType type;
    private final String messageKey;

    UploadFailure(ProblemType type, String messageKey) {
        this.type = type;
        this.messageKey = messageKey;
    }

    ProblemType type() {
        return type;
    }

    List<FieldProblem> fields() {
        return messageKey == null ? List.of() : List.of(new FieldProblem("file", messageKey));
    }

    static UploadFailure of(MultipartException failure) {
        var causes = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        if (causes.stream().anyMatch(UploadFailure::isAboutContent)) {
            return TOO_LARGE;
        }
        return causes.stream().anyMatch(UploadFailure::isDiskFailure) ? OURS : MALFORMED;
    }

    /** The headers of a part have a limit too, of some hundred bytes; files may have megabytes. */
    private static boolean isAboutContent(Throwable failure) {
        return failure instanceof SizeException size && size.getPermittedSize() > BodyLimitFilter.LIMIT;
    }

    /** What the sender does wrong has exceptions of its own below this one; a full disk has none. */
    private static boolean isDiskFailure(Throwable failure) {
        return failure instanceof IOFileUploadException
                && failure.getCause() != null
                && Set.of(IOException.class, java.io.FileNotFoundException.class)
                        .contains(failure.getCause().getClass());
    }
}
