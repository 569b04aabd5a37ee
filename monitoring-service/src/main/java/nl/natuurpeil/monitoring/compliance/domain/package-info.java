/** Judging an obligation on evidence: pure functions, three-valued, every step explained. */
@NullMarked
package nl.natuurpeil.monitoring.compliance.domain;

import org.jspecify.annotations.NullMarked;
