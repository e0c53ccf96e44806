/** Inbox, tasks and the way a case has taken, over HTTP. */
package org.linli.inbox.web;
