package org.linli.testsupport;

/** Where the application under test answers; inject it and open one {@link Api} for each person. */
public record ApiAddress(int port) {

    /** A client without a session. */
    public Api visitor() {
        return new Api(port);
    }

    /** A client logged in as the demo account {@code username}. */
    public Api as(String username) {
        var api = visitor();
        api.login(username, Api.DEMO_PASSWORD);
        return api;
    }
}
