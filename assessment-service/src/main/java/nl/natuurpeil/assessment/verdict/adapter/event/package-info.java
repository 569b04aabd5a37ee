/** Verdicts as they are published. */
@NullMarked
package nl.natuurpeil.assessment.verdict.adapter.event;

import org.jspecify.annotations.NullMarked;
