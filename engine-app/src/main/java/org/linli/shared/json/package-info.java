/** How JSON bodies of requests are read: strictly, so that nothing is kept that nobody has sent. */
package org.linli.shared.json;
