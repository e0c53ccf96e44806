package org.linli.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads the audit log reads words. */
class AuditNamesTest {
    private static final Pattern RECORDED = Pattern.compile("audit\\.record\\(([^,]*),");
    private static final Pattern ACTION = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"security.properties", "security_en.properties"})
    void everyActionHasAName(String file) throws IOException {
        var names = new Properties();
        try (var text = Files.newBufferedReader(Path.of("src/main/resources/i18n", file))) {
            names.load(text);
        }

        assertThat(actions())
                .hasSizeGreaterThan(80)
                .allSatisfy(action -> assertThat(names).containsKey("security.action." + action));
    }

    private static TreeSet<String> actions() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                RECORDED.matcher(Files.readString(file))
                        .results()
                        .flatMap(call -> ACTION.matcher(call.group(1)).results())
                        .forEach(name -> found.add(name.group(1)));
            }
        }
        return found;
    }
}
