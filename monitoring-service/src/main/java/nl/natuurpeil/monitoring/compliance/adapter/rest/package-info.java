/** Verdicts over HTTP. */
@NullMarked
package nl.natuurpeil.monitoring.compliance.adapter.rest;

import org.jspecify.annotations.NullMarked;
