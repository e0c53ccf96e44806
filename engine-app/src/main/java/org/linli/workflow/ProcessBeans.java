package org.linli.workflow;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** The beans a model may name in an expression: those marked {@link ProcessBean} and no others. */
final class ProcessBeans extends AbstractMap<Object, Object> {
    private final ApplicationContext context;

    ProcessBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean
                && context.containsBean(bean)
                && context.findAnnotationOnBean(bean, ProcessBean.class) != null;
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return context.getBeansWithAnnotation(ProcessBean.class).entrySet().stream()
                .map(bean -> Map.<Object, Object>entry(bean.getKey(), bean.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
