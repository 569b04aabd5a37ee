/** Areas as events. */
@NullMarked
package nl.natuurpeil.assessment.area.adapter.kafka;

import org.jspecify.annotations.NullMarked;
