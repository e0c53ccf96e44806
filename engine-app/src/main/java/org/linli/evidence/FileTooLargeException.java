package org.linli.evidence;

import java.util.List;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** The file is larger than files of its kind may be. */
public class FileTooLargeException extends DomainException {
    private static final ProblemType TOO_LARGE = new ProblemType("too-large", HttpStatus.PAYLOAD_TOO_LARGE);

    private final transient DataSize limit;

    FileTooLargeException(DataSize limit) {
        super(TOO_LARGE, "evidence.file.too-large", limit.toMegabytes());
        this.limit = limit;
    }

    @Override
    public List<FieldProblem> fields() {
        return List.of(new FieldProblem("file", "evidence.file.too-large", limit.toMegabytes()));
    }
}
