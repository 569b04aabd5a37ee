/** Assessments over HTTP. */
@NullMarked
package nl.natuurpeil.assessment.assessment.adapter.rest;

import org.jspecify.annotations.NullMarked;
