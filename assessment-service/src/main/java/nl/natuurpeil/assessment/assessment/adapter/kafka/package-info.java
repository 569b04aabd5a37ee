/** Changed assessments as events. */
@NullMarked
package nl.natuurpeil.assessment.assessment.adapter.kafka;

import org.jspecify.annotations.NullMarked;
