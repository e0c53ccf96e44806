package org.linli.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables.
 *
 * <p>A table version never changes, so an answer is kept in memory: reading a table rule by rule takes milliseconds.
 */
@Component
public class Decisions {
    private static final int ANSWERS_KEPT = 10_000;

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Map<String, String> latestDefinitions = new ConcurrentHashMap<>();
    private final Cache<Question, Map<String, Object>> answers =
            Caffeine.newBuilder().maximumSize(ANSWERS_KEPT).build();

    Decisions(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /** The outputs of the one rule that matches; fails when none does, since every table ends in a default. */
    public Map<String, Object> decide(String decisionKey, Map<String, Object> inputs) {
        var definitionId = latestDefinitions.computeIfAbsent(decisionKey, this::latestDefinition);
        return answers.get(new Question(definitionId, Map.copyOf(inputs)), this::ask);
    }

    private Map<String, Object> ask(Question question) {
        var result = decisions.evaluateDecisionTableById(question.definitionId(), question.inputs());
        if (result.isEmpty()) {
            throw new IllegalStateException("No rule matches " + question);
        }
        return Map.copyOf(result.getSingleResult().getEntryMap());
    }

    private String latestDefinition(String decisionKey) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decisionKey)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private record Question(String definitionId, Map<String, Object> inputs) {}
}
