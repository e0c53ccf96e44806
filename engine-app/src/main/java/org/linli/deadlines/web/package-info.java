/** What administrators see of the ledger's alarms. */
package org.linli.deadlines.web;
