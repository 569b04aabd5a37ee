/** What people judge beside the automatic verdict, which stays as it is. */
@NullMarked
package nl.natuurpeil.monitoring.compliance.manual.domain;

import org.jspecify.annotations.NullMarked;
