package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What the pages of the repository say is still there. */
class DocsTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> WEB_PACKAGES = List.of("engine-app/web", "processes/lint");
    private static final Pattern POM_DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern PROBLEM_TITLE = Pattern.compile("(?m)^problem\\.([a-z-]+)\\.title=");
    private static final Pattern PROBLEM_HEADING = Pattern.compile("(?m)^## ([a-z-]+)$");
    private static final Pattern NAMED_TEST =
            Pattern.compile("\\[`\\w+(?:#(\\w+)|[.]spec)`\\]\\(([^)]+)\\)(?: “([^”]+)”)?");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]+)(#[^)]*)?\\)");

    @Test
    void everyDirectDependencyIsExplained() throws IOException {
        var explained = Files.readString(REPOSITORY.resolve("docs/dependencies.md"));

        var missing = new TreeSet<String>();
        for (var name : directDependencies()) {
            if (!explained.contains("`" + name + "`") && !explained.contains("`" + shortName(name) + "`")) {
                missing.add(name);
            }
        }

        assertThat(missing)
                .as("dependencies without a line in docs/dependencies.md")
                .isEmpty();
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        var dead = new TreeSet<String>();
        for (var page : pages()) {
            var links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                var link = links.group(1);
                if (!link.matches("[a-z]+:.*") && !Files.exists(page.resolveSibling(link))) {
                    dead.add(REPOSITORY.relativize(page) + " -> " + link);
                }
            }
        }

        assertThat(dead).as("links that lead nowhere").isEmpty();
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        var page = REPOSITORY.resolve("docs/robustness.md");
        var named = NAMED_TEST.matcher(Files.readString(page)).results().toList();

        assertThat(named).hasSizeGreaterThan(50);
        for (var test : named) {
            var wanted = test.group(1) != null ? "void " + test.group(1) + "(" : test.group(3);
            assertThat(page.resolveSibling(test.group(2))).content().contains(wanted);
        }
    }

    @Test
    void everySettingIsExplained() throws IOException {
        var explained = Files.readString(REPOSITORY.resolve("README.md"));
        var records = new ClassPathScanningCandidateComponentProvider(false);
        records.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));

        var settings = new TreeSet<String>();
        for (var bean : records.findCandidateComponents("org.linli")) {
            var type = ClassUtils.resolveClassName(
                    bean.getBeanClassName(), getClass().getClassLoader());
            addSettings(type.getAnnotation(ConfigurationProperties.class).value(), type, settings);
        }

        assertThat(settings).hasSizeGreaterThan(20);
        assertThat(settings.stream().filter(name -> !explained.contains("| `" + name + "` |")))
                .as("settings without a line in README.md")
                .isEmpty();
    }

    private static void addSettings(String prefix, Class<?> type, Set<String> settings) {
        for (var component : type.getRecordComponents()) {
            var name = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (component.getType().isRecord()) {
                addSettings(name, component.getType(), settings);
            } else {
                settings.add(name);
            }
        }
    }

    @Test
    void everyProblemIsExplained() throws IOException {
        var titles = new TreeSet<String>();
        try (var texts = Files.list(Path.of("src/main/resources/i18n"))) {
            for (var file : texts.toList()) {
                PROBLEM_TITLE.matcher(Files.readString(file)).results().forEach(match -> titles.add(match.group(1)));
            }
        }

        var explained = PROBLEM_HEADING
                .matcher(Files.readString(REPOSITORY.resolve("docs/problems.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(explained)
                .as("problems with a title, and sections of docs/problems.md")
                .containsExactlyInAnyOrderElementsOf(titles);
    }

    @Test
    void lockFilesNameNoDownloadAddress() throws IOException {
        for (var folder : WEB_PACKAGES) {
            assertThat(REPOSITORY.resolve(folder).resolve("package-lock.json"))
                    .content()
                    .doesNotContain("\"resolved\"");
        }
    }

    private static List<String> directDependencies() throws IOException {
        var names = new ArrayList<String>();
        for (var module : List.of("processes", "forms", "sql", "engine-app")) {
            var dependencies = POM_DEPENDENCY.matcher(
                    Files.readString(REPOSITORY.resolve(module).resolve("pom.xml")));
            while (dependencies.find()) {
                names.add(dependencies.group(1));
            }
        }
        for (var manifest : List.of("engine-app/web/package.json", "processes/lint/package.json")) {
            var json = new ObjectMapper().readTree(REPOSITORY.resolve(manifest).toFile());
            json.path("dependencies").fieldNames().forEachRemaining(names::add);
            json.path("devDependencies").fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    /** A family of starters is written once in full, then by its endings. */
    private static String shortName(String artifact) {
        return artifact.replaceFirst("^spring-boot-starter", "");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(REPOSITORY);
                Stream<Path> docs = Files.walk(REPOSITORY.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }
}
