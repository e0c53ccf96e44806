/** How the constraints on requests count and judge text: as people see it. */
package org.linli.shared.validation;
