package org.linli.shared.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.linli.shared.Texts;

/** A text of invisible characters is blank. */
final class VisibleTextValidator implements ConstraintValidator<NotBlank, String> {
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return !Texts.isBlank(text);
    }
}
