/** Regular work of messages. */
package org.linli.notifications.job;
