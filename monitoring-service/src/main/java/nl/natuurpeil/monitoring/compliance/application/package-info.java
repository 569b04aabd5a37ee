/** Which verdicts a change touches, and appending those that come out differently. */
@NullMarked
package nl.natuurpeil.monitoring.compliance.application;

import org.jspecify.annotations.NullMarked;
