/** Regular work on photos of documents. */
package org.linli.certificates.job;
