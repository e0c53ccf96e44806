package org.linli.security.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.security.OpenToAll;
import org.linli.shared.problem.NotFoundException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Where the {@code type} of a problem leads: its section of {@code docs/problems.md} as a page. */
@Hidden
@RestController
@RequestMapping("/problems")
@OpenToAll
class ProblemPageController {
    private static final String HEADING = "## ";
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%s</title>
            <body style="max-width: 40em; margin: 2em auto; padding: 0 1em; font-family: sans-serif; line-height: 1.6">
            <h1>%s</h1>
            %s
            </body>
            </html>
            """;

    private final Map<String, String> sections = new LinkedHashMap<>();

    ProblemPageController() {
        try {
            var document = new ClassPathResource("docs/problems.md").getContentAsString(StandardCharsets.UTF_8);
            Stream.of(document.split("(?m)^" + HEADING))
                    .skip(1)
                    .map(section -> section.split("\\R", 2))
                    .forEach(section -> sections.put(section[0].strip(), section[1].strip()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @GetMapping(path = "/{slug}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String read(@PathVariable String slug) {
        var section = sections.get(slug);
        if (section == null) {
            throw new NotFoundException();
        }
        var paragraphs = Stream.of(section.split("\\R\\R+"))
                .map(paragraph -> "<p>" + marked(HtmlUtils.htmlEscape(paragraph)) + "</p>")
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(slug, slug, paragraphs);
    }

    private static String marked(String escaped) {
        return escaped.replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>").replaceAll("`(.+?)`", "<code>$1</code>");
    }
}
