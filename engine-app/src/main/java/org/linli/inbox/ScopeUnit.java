package org.linli.inbox;

/** A unit whose open cases a person sees: a place, a unit that handles, or the whole city with the id 0. */
record ScopeUnit(CountScope scope, long unitId) {
    static final ScopeUnit CITY = new ScopeUnit(CountScope.CITY, 0);

    boolean isPlace() {
        return scope.isPlace();
    }
}
