/** The deployed models over HTTP. */
package org.linli.workflow.web;
