/** Pages of messages. */
package org.linli.notifications.web;
