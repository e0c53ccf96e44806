/** The regular look at the ledger. */
package org.linli.deadlines.job;
