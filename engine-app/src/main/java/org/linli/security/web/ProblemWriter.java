package org.linli.security.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.linli.shared.problem.ProblemType;
import org.linli.shared.problem.Problems;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Answers with a problem document where Spring MVC is not reached. */
@Component
class ProblemWriter {
    private final Problems problems;
    private final ObjectMapper json;
    private final LocaleResolver languages;

    ProblemWriter(Problems problems, ObjectMapper json, LocaleResolver languages) {
        this.problems = problems;
        this.json = json;
        this.languages = languages;
    }

    void write(ProblemType type, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocaleContextHolder.setLocale(languages.resolveLocale(request)); // as Spring MVC would; reset by its filter
        response.setStatus(type.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problems.of(type));
    }
}
