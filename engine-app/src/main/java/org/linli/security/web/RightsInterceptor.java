package org.linli.security.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.shiro.SecurityUtils;
import org.linli.security.CurrentResidents;
import org.linli.security.CurrentUsers;
import org.linli.security.PasswordChangeDueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Lets a request through to an endpoint only if what the endpoint declares allows it; deny is the default. */
class RightsInterceptor implements HandlerInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(RightsInterceptor.class);

    private final CurrentUsers users;
    private final CurrentResidents residents;
    private final Map<HandlerMethod, EndpointAccess> known = new ConcurrentHashMap<>();

    RightsInterceptor(CurrentUsers users, CurrentResidents residents) {
        this.users = users;
        this.residents = residents;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint
                && request.getDispatcherType() != DispatcherType.ERROR
                && !isListOfMethods(endpoint)) {
            check(endpoint);
        }
        return true; // what is no method is a file of the web client
    }

    /** Spring's own answer to OPTIONS, which names the methods of an address and nothing else. */
    private static boolean isListOfMethods(HandlerMethod endpoint) {
        return endpoint.getBeanType().getEnclosingClass() == RequestMappingInfoHandlerMapping.class;
    }

    private void check(HandlerMethod endpoint) {
        var access = known.computeIfAbsent(endpoint, EndpointAccess::of);
        switch (access.kind()) {
            case EVERYBODY -> {}
            case NO_STAFF -> refuseStaff();
            case STAFF -> users.requireLoggedIn();
            case READY_STAFF -> requireReady();
            case RESIDENTS -> residents.require();
            case PERMITTED -> checkPermission(access);
            case UNDECLARED -> {
                LOG.error("{} declares no permission and is refused to everyone", endpoint);
                throw ForbiddenException.notPermitted();
            }
        }
    }

    private void refuseStaff() {
        if (users.findLoggedIn().isPresent()) {
            throw new StaffSessionException();
        }
    }

    private void requireReady() {
        users.requireLoggedIn();
        if (users.mustChangePassword()) {
            throw new PasswordChangeDueException();
        }
    }

    private void checkPermission(EndpointAccess access) {
        requireReady();
        var subject = SecurityUtils.getSubject();
        if (access.permissions().stream().noneMatch(subject::isPermitted)) {
            throw ForbiddenException.notPermitted();
        }
    }
}
