package org.linli.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Anyone who is logged in may call this endpoint, whatever his posts: his own session and password. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OpenToStaff {
    /** Whether he may call it before he has chosen the new password that is due. */
    boolean withDuePassword() default true;
}
