/** Starting assessments and letting their conditions follow the verdicts. */
@NullMarked
package nl.natuurpeil.assessment.assessment.application;

import org.jspecify.annotations.NullMarked;
