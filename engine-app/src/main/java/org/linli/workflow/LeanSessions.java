package org.linli.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Keeps the engine from asking the database what cannot be there: half of its reads find nothing new.
 *
 * <p>Linli's tasks have no subtasks, no identity links and no variables of their own (pools, people and drafts live in
 * our tables), a deployed model never changes, and an execution has one task at a time. Figures: docs/performance.md.
 */
final class LeanSessions {

    private LeanSessions() {}

    static void install(ProcessEngineConfigurationImpl engine) {
        engine.setCustomSessionFactories(new ArrayList<>(List.of(
                factory(ProcessDefinitionManager.class, Definitions::new),
                factory(TaskManager.class, Tasks::new),
                factory(IdentityLinkManager.class, IdentityLinks::new),
                factory(VariableInstanceManager.class, Variables::new))));
    }

    private static SessionFactory factory(Class<?> type, Supplier<Session> opened) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return type;
            }

            @Override
            public Session openSession() {
                return opened.get();
            }
        };
    }

    private static final class Definitions extends ProcessDefinitionManager {
        @Override
        public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
            var inSession = super.getCachedResourceDefinitionEntity(id);
            return inSession != null
                    ? inSession
                    : Context.getProcessEngineConfiguration()
                            .getDeploymentCache()
                            .getProcessDefinitionCache()
                            .get(id);
        }
    }

    private static final class Tasks extends TaskManager {
        @Override
        public List<Task> findTasksByParentTaskId(String parentTaskId) {
            return new ArrayList<>();
        }

        @Override
        public List<TaskEntity> findTasksByExecutionId(String executionId) {
            var loaded = getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                    .filter(task -> executionId.equals(task.getExecutionId()))
                    .toList();
            return loaded.isEmpty() ? super.findTasksByExecutionId(executionId) : new ArrayList<>(loaded);
        }
    }

    private static final class IdentityLinks extends IdentityLinkManager {
        @Override
        public List<IdentityLinkEntity> findIdentityLinksByTaskId(String taskId) {
            return new ArrayList<>();
        }
    }

    private static final class Variables extends VariableInstanceManager {
        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskId(String taskId) {
            return new ArrayList<>();
        }
    }
}
