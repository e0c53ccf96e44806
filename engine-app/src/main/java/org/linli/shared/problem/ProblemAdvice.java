package org.linli.shared.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.linli.shared.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every refusal and failure into a problem document; never a stack trace or an engine message. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final ProblemType TOO_MUCH = new ProblemType("request-too-large", HttpStatus.PAYLOAD_TOO_LARGE);

    private static final String DATA_EXCEPTION = "22"; // first half of SQL's state: too long, out of range

    private final Problems problems;
    private final Messages messages;

    ProblemAdvice(Problems problems, Messages messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(DomainException refusal) {
        var problem = problems.of(refusal);
        var answer = ResponseEntity.status(problem.getStatus());
        refusal.headers().forEach(answer::header);
        return answer.body(problem);
    }

    @ExceptionHandler({
        OptimisticLockingFailureException.class,
        PessimisticLockingFailureException.class,
        DuplicateKeyException.class
    })
    ResponseEntity<ProblemDetail> changedMeanwhile(Exception conflict) {
        LOG.info(
                "Refused because of a concurrent change: {}",
                conflict.getClass().getSimpleName());
        return answer(problems.of(ProblemType.CHANGED_MEANWHILE));
    }

    /** Where a database counts characters otherwise than we do, or a limit of ours is missing. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unfit(DataIntegrityViolationException violation) {
        if (violation.getRootCause() instanceof SQLException refusal
                && refusal.getSQLState() != null
                && refusal.getSQLState().startsWith(DATA_EXCEPTION)) {
            LOG.warn("The database refused a value with SQL state {}", refusal.getSQLState());
            return answer(problems.of(ProblemType.INVALID_REQUEST, messages.text("problem.unfit.detail")));
        }
        return failed(violation);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> uploadFailed(MultipartException failure) {
        var reason = UploadFailure.of(failure);
        if (reason == UploadFailure.OURS) {
            return failed(failure);
        }
        return answer(problems.of(reason.type(), reason.fields()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure) {
        if (DatabaseAway.isCauseOf(failure)) {
            LOG.warn("The database is away: {}", failure.getClass().getSimpleName());
            return ResponseEntity.status(DatabaseAway.TYPE.status())
                    .header(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER)
                    .body(problems.of(DatabaseAway.TYPE));
        }
        LOG.error("Request failed", failure);
        return answer(problems.of(ProblemType.INTERNAL));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = problems.of(ProblemType.INVALID_REQUEST);
        problem.setProperty(
                "errors",
                invalid.getFieldErrors().stream()
                        .map(error -> Map.of("field", error.getField(), "message", error.getDefaultMessage()))
                        .toList());
        return asObject(answer(problem));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return asObject(uploadFailed(tooLarge)); // Spring tells it by the words of the message, so look closer
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.getCause() instanceof BodyTooLargeException) {
            return asObject(answer(problems.of(TOO_MUCH)));
        }
        return UnreadableBody.field(unreadable.getCause())
                .map(field -> invalid(List.of(field)))
                .orElseGet(() -> asObject(
                        answer(problems.of(ProblemType.INVALID_REQUEST, messages.text("problem.unreadable.detail")))));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var field = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        return invalid(List.of(new FieldProblem(field, "problem.field.format")));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return missing(missing.getParameterName());
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return missing(missing.getRequestPartName());
    }

    @Override
    protected ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return refused instanceof MissingRequestHeaderException header
                ? missing(header.getHeaderName())
                : invalid(List.of());
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            return asObject(failed(failure));
        }
        if (failure instanceof ErrorResponse) {
            var slug = status.value() == 404 ? "not-found" : status.value() == 413 ? "too-large" : "http";
            var type = new ProblemType(slug, HttpStatus.valueOf(status.value()));
            var standard = messages.text("problem." + slug + ".detail");
            var problem = problems.of(type, messages.textOr("problem.http." + status.value(), standard));
            return ResponseEntity.status(status).headers(headers).body(problem);
        }
        return super.handleExceptionInternal(failure, body, headers, status, request);
    }

    private ResponseEntity<Object> missing(String name) {
        return invalid(List.of(new FieldProblem(name, "problem.field.missing")));
    }

    private ResponseEntity<Object> invalid(List<FieldProblem> fields) {
        return asObject(answer(problems.of(ProblemType.INVALID_REQUEST, fields)));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static ResponseEntity<Object> asObject(ResponseEntity<ProblemDetail> answer) {
        return ResponseEntity.status(answer.getStatusCode()).body(answer.getBody());
    }
}
