package org.linli.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Checks submitted data field by field: conditional visibility, then required, options, length, pattern and range. */
@Component
class FormCheck {
    private static final Set<String> WITHOUT_DATA = Set.of("text", "html", "spacer", "separator", "image", "button");

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    Map<String, Object> accept(
            List<FormField> fields, Submission submission, Function<String, Set<String>> dynamicOptions) {
        var data = new HashMap<>(submission.form());
        data.put(FormField.OPINION, submission.opinion());
        data.put(FormField.EVIDENCE, submission.evidenceIds());
        data.put("outcome", submission.outcome());
        Map<String, Object> accepted = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        collect(fields, data, dynamicOptions, accepted, problems);
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
        return accepted;
    }

    private void collect(
            List<FormField> fields,
            Map<String, Object> data,
            Function<String, Set<String>> dynamicOptions,
            Map<String, Object> accepted,
            List<FieldProblem> problems) {
        for (var field : fields) {
            if (isHidden(field, data) || WITHOUT_DATA.contains(field.type())) {
                continue;
            }
            collect(field.children(), data, dynamicOptions, accepted, problems);
            if (field.key() != null) {
                var value = data.get(field.key());
                FieldRules.problem(field, value, dynamicOptions).ifPresent(problems::add);
                if (!FieldRules.isEmpty(value)) {
                    accepted.put(field.key(), value);
                }
            }
        }
    }

    private boolean isHidden(FormField field, Map<String, Object> data) {
        if (field.conditional() == null || field.conditional().hide() == null) {
            return false;
        }
        var expression = field.conditional().hide().strip();
        var context = Variables.createVariables();
        context.putAll(data);
        return Boolean.TRUE.equals(feel.evaluateSimpleExpression(
                expression.startsWith("=") ? expression.substring(1) : expression, context.asVariableContext()));
    }
}
