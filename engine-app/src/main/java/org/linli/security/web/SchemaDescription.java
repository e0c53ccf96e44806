package org.linli.security.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Schemas of answers: every member is there, and null only where its record says {@link Nullable}. */
final class SchemaDescription {
    private static final String NULLABLE = "x-nullable-";

    private SchemaDescription() {}

    /** Notes at the record, as what is said at a member that is a record itself gets lost. */
    static Schema<?> markNullable(Schema<?> property, AnnotatedType type) {
        var annotations = type.getCtxAnnotations();
        if (annotations != null
                && type.getParent() != null
                && Stream.of(annotations).anyMatch(Nullable.class::isInstance)) {
            type.getParent().addExtension(NULLABLE + type.getPropertyName(), true);
        }
        return property;
    }

    @SuppressWarnings("rawtypes") // as the library has it
    static void complete(String name, Schema<?> schema) {
        if (schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        properties.replaceAll((member, property) -> isNullable(schema, member) ? orNull(property) : property);
        properties.values().forEach(SchemaDescription::openUp);
        schema.setProperties(properties);
        if (!name.endsWith("Request") && schema.getRequired() == null) {
            schema.setRequired(new ArrayList<>(properties.keySet()));
        }
    }

    private static boolean isNullable(Schema<?> schema, String member) {
        return schema.getExtensions() != null && schema.getExtensions().remove(NULLABLE + member) != null;
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() == null) {
            var types = new TreeSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
            return property;
        }
        var nothing = new Schema<>();
        nothing.setTypes(Set.of("null"));
        var either = new Schema<>();
        either.setAnyOf(List.of(property, nothing));
        return either;
    }

    /** The values of a map of objects may be anything, not only objects. */
    private static void openUp(Schema<?> property) {
        if (property.getAdditionalProperties() instanceof Schema<?> values && values.get$ref() == null) {
            property.setAdditionalProperties(true);
        }
    }
}
