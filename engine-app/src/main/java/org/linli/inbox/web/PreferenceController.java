package org.linli.inbox.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import org.linli.inbox.Preferences;
import org.linli.security.CurrentUser;
import org.linli.security.OpenToStaff;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How I like my screens, the same on every device. */
@RestController
@RequestMapping("/api/preferences/{name}")
@OpenToStaff
class PreferenceController {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final Preferences preferences;
    private final ObjectMapper json;

    PreferenceController(Preferences preferences, ObjectMapper json) {
        this.preferences = preferences;
        this.json = json;
    }

    /** An empty object when nothing was kept. */
    @GetMapping
    Map<String, Object> find(@PathVariable String name, CurrentUser user) {
        return preferences.find(name, user).map(this::parse).orElse(Map.of());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable String name, @RequestBody Map<String, Object> content, CurrentUser user) {
        preferences.save(name, write(content), user);
    }

    private Map<String, Object> parse(String content) {
        try {
            return json.readValue(content, OBJECT);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String write(Map<String, Object> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
