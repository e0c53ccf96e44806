/** Regular work of what protects data. */
package org.linli.security.job;
