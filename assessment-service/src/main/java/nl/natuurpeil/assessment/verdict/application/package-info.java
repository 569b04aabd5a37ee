/** The local copy of the verdicts that hold now. */
@NullMarked
package nl.natuurpeil.assessment.verdict.application;

import org.jspecify.annotations.NullMarked;
