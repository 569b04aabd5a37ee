/** What happens at its time, without anyone asking for it. */
@NullMarked
package nl.natuurpeil.monitoring.compliance.adapter.schedule;

import org.jspecify.annotations.NullMarked;
