package org.linli.notifications;

/** A message on its way out; {@code key} is the same at every attempt. */
record OutwardMessage(
        String key, Audience audience, String template, String caseNumber, Receiver to, String subject, String body) {}
