package org.linli.security.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.linli.security.OpenToAll;
import org.linli.shared.problem.ProblemType;
import org.linli.shared.problem.Problems;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What failed outside of every endpoint is answered with a problem document too. */
@Hidden
@RestController
@OpenToAll
class ErrorPageController implements ErrorController {
    private final Problems problems;

    ErrorPageController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        var problem = problems.of(typeOf(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)));
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static ProblemType typeOf(Object code) {
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        if (status == null || status.is5xxServerError()) {
            return ProblemType.INTERNAL;
        }
        return switch (status) {
            case UNAUTHORIZED -> ProblemType.NOT_LOGGED_IN;
            case FORBIDDEN -> ProblemType.FORBIDDEN;
            case NOT_FOUND -> ProblemType.NOT_FOUND;
            default -> new ProblemType("http", status);
        };
    }
}
