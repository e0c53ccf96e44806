/** The nightly run. */
package org.linli.retention.job;
