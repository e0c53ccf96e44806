/** Regular work on listings. */
package org.linli.credit.job;
