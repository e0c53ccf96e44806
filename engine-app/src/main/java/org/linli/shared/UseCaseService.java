package org.linli.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.linli.shared.problem.DomainException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of a feature: each public method is one transaction.
 *
 * <p>A {@link DomainException} is thrown before the first write, so it does not roll the caller back.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Service
@Transactional(noRollbackFor = DomainException.class)
public @interface UseCaseService {}
