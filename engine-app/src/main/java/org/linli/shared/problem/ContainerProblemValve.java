package org.linli.shared.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;

/** Answers with a problem document where the container refuses a request before any filter has seen it. */
class ContainerProblemValve extends ErrorReportValve {
    private final Problems problems;
    private final ObjectMapper json;
    private final LocaleResolver languages;

    ContainerProblemValve(Problems problems, ObjectMapper json, LocaleResolver languages) {
        this.problems = problems;
        this.json = json;
        this.languages = languages;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0) {
            return;
        }
        try {
            var body = json.writeValueAsBytes(problem(request, response.getStatus()));
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The sender has not waited for the answer", gone);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private Object problem(Request request, int code) {
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        var status = HttpStatus.resolve(code);
        if (status == null || status.is5xxServerError()) {
            return problems.of(ProblemType.INTERNAL);
        }
        return problems.of(status == HttpStatus.NOT_FOUND ? ProblemType.NOT_FOUND : new ProblemType("http", status));
    }
}
