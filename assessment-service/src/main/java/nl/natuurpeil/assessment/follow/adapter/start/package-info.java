/** What is done once when the service starts. */
@NullMarked
package nl.natuurpeil.assessment.follow.adapter.start;

import org.jspecify.annotations.NullMarked;
