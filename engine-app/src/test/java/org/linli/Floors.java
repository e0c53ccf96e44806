package org.linli;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The floors of the application: a module imports only from floors below its own, and only their root packages. */
final class Floors {

    private static final String ROOT = "org.linli";

    private static final List<List<String>> BOTTOM_UP = List.of(
            List.of("shared"),
            List.of("organization", "security", "calendar"),
            List.of("workflow", "deadlines"),
            List.of("residents", "evidence", "documents"),
            List.of("casefile", "plates", "certificates", "catalogue"),
            List.of("inbox", "accounts", "retention", "seals"),
            List.of("sharing", "licences", "credit", "ratings", "corrections", "accusations", "villagelife"),
            List.of(
                    "events",
                    "changes",
                    "petitions",
                    "services",
                    "wishes",
                    "assistance",
                    "supervision",
                    "patrol",
                    "reports",
                    "notifications",
                    "portal"));

    private static final Map<String, Integer> FLOOR = new HashMap<>();

    static {
        for (int floor = 0; floor < BOTTOM_UP.size(); floor++) {
            for (String module : BOTTOM_UP.get(floor)) {
                FLOOR.put(module, floor);
            }
        }
    }

    private Floors() {}

    static ArchCondition<JavaClass> importOnlyFromFloorsBelow() {
        return new ArchCondition<>("import only root packages of floors below (web: also security)") {
            @Override
            public void check(JavaClass importer, ConditionEvents events) {
                if (!isInAModule(importer)) {
                    return;
                }
                if (!FLOOR.containsKey(module(importer))) {
                    events.add(SimpleConditionEvent.violated(
                            importer, importer.getName() + " lies in a module that has no floor"));
                    return;
                }
                for (Dependency dependency : importer.getDirectDependenciesFromSelf()) {
                    String refusal =
                            refusal(importer, dependency.getTargetClass().getBaseComponentType());
                    if (refusal != null) {
                        events.add(
                                SimpleConditionEvent.violated(importer, refusal + ": " + dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String refusal(JavaClass importer, JavaClass imported) {
        if (!isInAModule(imported) || module(importer).equals(module(imported))) {
            return null;
        }
        if (!FLOOR.containsKey(module(imported))) {
            return "A module without a floor";
        }
        boolean below = FLOOR.get(module(imported)) < FLOOR.get(module(importer));
        boolean webAsksSecurity =
                module(imported).equals("security") && subPackage(importer).startsWith("web");
        if (!below && !webAsksSecurity) {
            return "Not a floor below";
        }
        if (!subPackage(imported).isEmpty() && !module(imported).equals("shared")) {
            return "Not a root package";
        }
        return null;
    }

    /** Whether the class lies in a module, that is in a package below the application's own. */
    static boolean isInAModule(JavaClass type) {
        return type.getPackageName().startsWith(ROOT + ".");
    }

    static String module(JavaClass type) {
        return path(type)[0];
    }

    static String subPackage(JavaClass type) {
        String[] path = path(type);
        return path.length == 1 ? "" : path[1];
    }

    private static String[] path(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1).split("\\.", 2);
    }
}
