/** Giving and withdrawing a manual judgement, and finding those there are. */
@NullMarked
package nl.natuurpeil.monitoring.compliance.manual.application;

import org.jspecify.annotations.NullMarked;
