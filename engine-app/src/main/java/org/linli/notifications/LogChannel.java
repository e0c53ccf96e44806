package org.linli.notifications;

import org.springframework.stereotype.Component;

/** Sends nothing: the record of deliveries is all that there is. For trials, and where no gateway is at hand. */
@Component
class LogChannel implements NoticeChannel {
    static final String NAME = "LOG";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean reaches(Receiver receiver) {
        return true;
    }

    @Override
    public void send(OutwardMessage message) {
        // its row says everything
    }
}
