/** What happens when something becomes known: areas, obligations or verdicts. */
@NullMarked
package nl.natuurpeil.assessment.follow.application;

import org.jspecify.annotations.NullMarked;
