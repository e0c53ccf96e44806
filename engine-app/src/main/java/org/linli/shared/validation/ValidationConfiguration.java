package org.linli.shared.validation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds our validators for strings, which are preferred to the general ones for character sequences. */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

    @Bean
    static ValidationConfigurationCustomizer textConstraints() {
        return configuration -> addTo((BaseHibernateValidatorConfiguration<?>) configuration);
    }

    private static void addTo(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class).validatedBy(TextSizeValidator.class);
        mapping.constraintDefinition(NotBlank.class).validatedBy(VisibleTextValidator.class);
        configuration.addMapping(mapping);
    }
}
