/** The fields of other services' documents that this service reads; what it does not know it passes over. */
@NullMarked
package nl.natuurpeil.monitoring.reference.adapter.message;

import org.jspecify.annotations.NullMarked;
