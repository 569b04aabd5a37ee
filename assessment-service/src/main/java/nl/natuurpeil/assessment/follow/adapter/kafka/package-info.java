/** Events of other services coming in. */
@NullMarked
package nl.natuurpeil.assessment.follow.adapter.kafka;

import org.jspecify.annotations.NullMarked;
