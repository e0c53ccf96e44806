package org.linli.security;

import org.linli.shared.LinliSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says after the start where Linli is and how to get in: the demo accounts, or the one-time set-up code. */
@Component
class StartBanner {
    private static final Logger LOG = LoggerFactory.getLogger(StartBanner.class);

    private final SetupCodes setup;
    private final LinliSettings settings;
    private final Environment environment;

    StartBanner(SetupCodes setup, LinliSettings settings, Environment environment) {
        this.setup = setup;
        this.settings = settings;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (environment.containsProperty("linli.command")) {
            return;
        }
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            LOG.info(DEMO.formatted(address()));
        } else if (setup.isNeeded()) {
            setup.issue()
                    .ifPresentOrElse(
                            code -> LOG.info(SETUP.formatted(grouped(code), address())), () -> LOG.info(ELSEWHERE));
        } else {
            LOG.info("Linli is ready: {}", address());
        }
    }

    /** The configured address; with the default one, the port that was really taken. */
    private String address() {
        var port = environment.getProperty("local.server.port", "8080");
        var configured = settings.baseUrl().toString();
        return configured.equals("http://localhost:8080") ? "http://localhost:" + port : configured;
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{5})(?=.)", "$1-");
    }

    private static final String DEMO = """

            ================================================================================
              Linli is ready (demo county 安澜市):  %s

              Password of every account: linli-demo
                grid01 … grid20               网格员 grid workers
                comm1 … comm6, sec1 … sec6    社区（村）工作人员、书记 community staff, secretaries
                street1, street2              街道（镇）工作人员 street staff
                center1, center2              街道（镇）综治中心 street governance centres
                dept.xx, officer.xx, head.xx  部门收办岗、承办人、负责人 (xx: ny, cg, zj …)
                city.center, city.supervisor(2), org, petition, admin
            ================================================================================""";

    private static final String SETUP = """

            ================================================================================
              Linli has no account yet. One-time set-up code:  %s
              Open %s and enter it to make the first administrator.
              The code can be used once; a restart prints a new one.
            ================================================================================""";

    private static final String ELSEWHERE = """

            ================================================================================
              Linli has no account yet. A set-up code was printed less than two minutes ago,
              by another node or before a restart, and is valid; a later restart prints a new one.
            ================================================================================""";
}
