package org.linli.testsupport;

import org.springframework.test.context.ActiveProfilesResolver;

/** The demo county, on a server with the settings that the application has for servers. */
class IntegrationProfiles implements ActiveProfilesResolver {

    @Override
    public String[] resolve(Class<?> testClass) {
        return TestDatabase.isMariaDb() ? new String[] {"mysql", "demo"} : new String[] {"demo"};
    }
}
