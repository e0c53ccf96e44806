/** Regular work on the archive. */
package org.linli.residents.job;
