package org.linli.processes;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** An engine in memory that asks for full coverage of the models it runs. */
final class InMemoryEngine {

    private InMemoryEngine() {}

    static ProcessEngineCoverageExtension withFullCoverage() {
        var configuration = new ProcessCoverageInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString()); // each test class has its own
        configuration.setJdbcUrl("jdbc:h2:mem:" + configuration.getProcessEngineName());
        // The application keeps no history in the engine; here it tells at which end a process ended.
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setExpressionManager(new MockExpressionManager());
        return ProcessEngineCoverageExtension.builder(configuration)
                .assertClassCoverageAtLeast(1.0)
                .build();
    }
}
