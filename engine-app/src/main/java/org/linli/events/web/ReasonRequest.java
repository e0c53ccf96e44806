package org.linli.events.web;

/** Why something is undone. */
record ReasonRequest(String reason) {}
