package org.linli.security.web;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Set;
import org.linli.security.ClosedToStaff;
import org.linli.security.OpenToAll;
import org.linli.security.OpenToResidents;
import org.linli.security.OpenToStaff;
import org.linli.security.RequiresPermission;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What an endpoint declares about who may call it; the method's declaration replaces its class's. */
record EndpointAccess(Kind kind, List<String> permissions) {

    enum Kind {
        EVERYBODY,
        /** Everybody but staff. */
        NO_STAFF,
        STAFF,
        /** Staff, after the new password that may be due. */
        READY_STAFF,
        RESIDENTS,
        PERMITTED,
        UNDECLARED
    }

    /** Endpoints of libraries, which cannot carry our annotations: the description of the API is public. */
    private static final Set<String> LIBRARY_ENDPOINTS = Set.of("org.springdoc.webmvc.api.OpenApiWebMvcResource");

    static EndpointAccess of(HandlerMethod endpoint) {
        if (LIBRARY_ENDPOINTS.contains(endpoint.getBeanType().getName())) {
            return new EndpointAccess(Kind.EVERYBODY, List.of());
        }
        var onMethod = declared(endpoint.getMethod());
        var access = onMethod.kind != Kind.UNDECLARED ? onMethod : declared(endpoint.getBeanType());
        return access.kind == Kind.EVERYBODY && isClosedToStaff(endpoint)
                ? new EndpointAccess(Kind.NO_STAFF, List.of())
                : access;
    }

    private static boolean isClosedToStaff(HandlerMethod endpoint) {
        return endpoint.hasMethodAnnotation(ClosedToStaff.class)
                || AnnotatedElementUtils.hasAnnotation(endpoint.getBeanType(), ClosedToStaff.class);
    }

    private static EndpointAccess declared(AnnotatedElement element) {
        var required = AnnotatedElementUtils.findMergedAnnotation(element, RequiresPermission.class);
        if (required != null) {
            return new EndpointAccess(Kind.PERMITTED, List.of(required.value()));
        }
        var staff = AnnotatedElementUtils.findMergedAnnotation(element, OpenToStaff.class);
        if (staff != null) {
            return new EndpointAccess(staff.withDuePassword() ? Kind.STAFF : Kind.READY_STAFF, List.of());
        }
        if (AnnotatedElementUtils.hasAnnotation(element, OpenToResidents.class)) {
            return new EndpointAccess(Kind.RESIDENTS, List.of());
        }
        var isOpen = AnnotatedElementUtils.hasAnnotation(element, OpenToAll.class);
        return new EndpointAccess(isOpen ? Kind.EVERYBODY : Kind.UNDECLARED, List.of());
    }
}
