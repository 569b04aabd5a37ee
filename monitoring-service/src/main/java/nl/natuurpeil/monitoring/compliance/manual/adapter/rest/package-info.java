/** Manual judgements over HTTP. */
@NullMarked
package nl.natuurpeil.monitoring.compliance.manual.adapter.rest;

import org.jspecify.annotations.NullMarked;
