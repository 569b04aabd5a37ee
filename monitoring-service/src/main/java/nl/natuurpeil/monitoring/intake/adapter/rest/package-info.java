/** Vocabularies over HTTP. */
@NullMarked
package nl.natuurpeil.monitoring.intake.adapter.rest;

import org.jspecify.annotations.NullMarked;
